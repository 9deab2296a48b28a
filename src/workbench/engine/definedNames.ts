import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { tokenizeFormula } from "../../formula/tokenizeFormula";
import { EngineError } from "./engineError";
import type { NameInfo } from "./sheetEngine";
import type { TypedFormulas } from "./typedFormulas";
import type { UniverRuntime } from "./univerRuntime";

interface StoredName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly localSheetId?: string;
}

/** Scope of the whole workbook, in Univer's words. */
const workbookScope = "AllDefaultWorkbook";

/** Defined names. The formula as typed is kept in Univer's comment of the name, where undo and snapshots carry it. */
export class DefinedNames {
  private minted = 0;

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly typed: () => TypedFormulas,
  ) {
    runtime.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetDefinedNameMutation.id)
        this.followMoved(params as { -readonly [Key in keyof StoredName]: StoredName[Key] });
    });
  }

  list(): NameInfo[] {
    return this.stored().map(({ name, formulaOrRefString, comment }) => ({
      name,
      formula: comment?.startsWith("=") ? comment : withPrefix(formulaOrRefString),
    }));
  }

  lowerCase(): ReadonlySet<string> {
    return new Set(this.stored().map(({ name }) => name.toLowerCase()));
  }

  add(name: string, formula: string): void {
    checkName(name);
    if (this.find(name)) throw new EngineError("ItemAlreadyExists", `The name “${name}” is already defined.`);
    this.set({ id: this.mint(), name, formula });
  }

  change(name: string, formula: string): void {
    const before = this.find(name);
    if (!before) throw new EngineError("ItemNotFound", `There is no name “${name}”.`);
    this.set({ id: before.id, name: before.name, formula }, before);
  }

  remove(name: string): void {
    const before = this.find(name);
    if (!before) throw new EngineError("ItemNotFound", `There is no name “${name}”.`);
    const { unitId } = this.runtime;
    this.runtime.perform(
      [{ id: RemoveDefinedNameMutation.id, params: { ...before, unitId } }],
      [{ id: SetDefinedNameMutation.id, params: { ...before, unitId } }],
    );
  }

  /** Puts the formulas of names into Univer's form again after a table has changed. */
  retranslate(): void {
    for (const stored of this.stored()) {
      if (!stored.comment?.startsWith("=")) continue;
      const formulaOrRefString = this.univerForm(stored.comment);
      if (formulaOrRefString === stored.formulaOrRefString) continue;
      this.runtime.execute(SetDefinedNameMutation.id, {
        ...stored,
        unitId: this.runtime.unitId,
        formulaOrRefString,
      });
    }
  }

  /** Inserted rows move what a name refers to in Univer's form alone; what was typed is then no longer true. */
  private followMoved(stored: { comment?: string; readonly formulaOrRefString: string }): void {
    const { comment, formulaOrRefString } = stored;
    if (!comment?.startsWith("=") || this.univerForm(comment) === formulaOrRefString) return;
    stored.comment = withPrefix(formulaOrRefString);
  }

  private set({ id, name, formula }: { id: string; name: string; formula: string }, before?: StoredName): void {
    const typed = withPrefix(formula);
    this.refuseCircle(name, typed);
    const { unitId } = this.runtime;
    const params = {
      unitId,
      id,
      name,
      formulaOrRefString: this.univerForm(typed),
      comment: typed,
      localSheetId: workbookScope,
    };
    this.runtime.perform(
      [{ id: SetDefinedNameMutation.id, params }],
      [
        before
          ? { id: SetDefinedNameMutation.id, params: { ...before, unitId } }
          : { id: RemoveDefinedNameMutation.id, params },
      ],
    );
  }

  private univerForm(typed: string): string {
    const formula = this.typed().translateElsewhere(typed);
    // A plain reference stands without its "=" in Univer; with it, the name box and the lexer take it for a value.
    const tokens = tokenizeFormula(formula).filter(({ kind }) => kind !== "prefix" && kind !== "space");
    return tokens.length === 1 && tokens[0]?.kind === "range" ? tokens[0].text : inBrackets(formula);
  }

  /** A name that comes back to itself never ends in Univer and stops the calculation of the whole workbook. */
  private refuseCircle(name: string, formula: string): void {
    const formulas = new Map(this.list().map((one) => [one.name.toLowerCase(), one.formula]));
    formulas.set(name.toLowerCase(), formula);
    const seen = new Set<string>();
    const open = [formula];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const { kind, text } of tokenizeFormula(next)) {
        // RATE(…) in the formula of a name called Rate is Excel's function, not the name.
        const callsName = kind === "function" && !this.isFunction(text);
        if (kind !== "name" && !callsName) continue;
        const used = text.toLowerCase();
        if (used === name.toLowerCase()) {
          throw new EngineError(
            "InvalidArgument",
            `“${name}” would refer to itself. Excel allows a recursive LAMBDA; the sheet engine cannot calculate one.`,
          );
        }
        const behind = formulas.get(used);
        if (behind === undefined || seen.has(used)) continue;
        seen.add(used);
        open.push(behind);
      }
    }
  }

  private isFunction(name: string): boolean {
    return this.runtime.injector.get(IFunctionService).hasExecutor(name.toUpperCase());
  }

  private find(name: string): StoredName | undefined {
    const wanted = name.toLowerCase();
    return this.stored().find((one) => one.name.toLowerCase() === wanted);
  }

  private stored(): StoredName[] {
    const names = this.runtime.injector.get(IDefinedNamesService).getDefinedNameMap(this.runtime.unitId);
    return Object.values(names ?? {});
  }

  private mint(): string {
    const taken = new Set(this.stored().map(({ id }) => id));
    let id: string;
    do id = `name-${++this.minted}`;
    while (taken.has(id));
    return id;
  }
}

/** Univer puts the text of a name in its place: with `Total` for `=A1+B1`, `Total*2` would be A1+B1*2. */
function inBrackets(formula: string): string {
  let depth = 0;
  const calculates = tokenizeFormula(formula).some(({ kind, text }) => {
    if (kind !== "operator") return false;
    if (text === "(" || text === "{") depth++;
    else if (text === ")" || text === "}") depth--;
    else return depth === 0 && text !== ":";
    return false;
  });
  return calculates ? `=(${formula.slice(1)})` : formula;
}

function withPrefix(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function checkName(name: string): void {
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rR](\d*)[cC](\d*)$/.test(name) || /^[rRcC]$/.test(name);
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) || looksLikeCell) {
    throw new EngineError(
      "InvalidArgument",
      `“${name}” cannot be a name: begin with a letter or _, go on with letters, digits, _ or ., and do not look like a cell.`,
    );
  }
}
