import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { LocalName } from "../../formula/localNames";
import { quoteSheetName } from "../../formula/quoteSheetName";
import { tokenizeFormula } from "../../formula/tokenizeFormula";
import { EngineError } from "./engineError";
import type { NameInfo, SheetId } from "./sheetEngine";
import type { TypedFormulas } from "./typedFormulas";
import type { UniverRuntime } from "./univerRuntime";

interface StoredName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
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

  /** The workbook's names before those of single sheets. */
  list(): NameInfo[] {
    const infos = this.stored().map((stored): NameInfo => {
      const { formulaOrRefString, comment, hidden = false } = stored;
      const sheet = sheetOf(stored);
      return {
        name: typedName(stored),
        formula: comment?.startsWith("=") ? comment : withPrefix(formulaOrRefString),
        ...(sheet !== undefined && { sheet }),
        ...(hidden && { hidden }),
      };
    });
    return infos.sort((one, other) => Number(one.sheet !== undefined) - Number(other.sheet !== undefined));
  }

  lowerCase(): ReadonlySet<string> {
    return new Set(this.stored().map(({ name }) => name.toLowerCase()));
  }

  local(): LocalName[] {
    return this.stored().flatMap((stored) => {
      const sheet = sheetOf(stored);
      const worksheet = sheet === undefined ? undefined : this.runtime.workbook.getSheetBySheetId(sheet);
      if (!worksheet) return [];
      return { name: typedName(stored), sheetName: worksheet.getName(), univerName: stored.name };
    });
  }

  add(name: string, formula: string, sheet?: SheetId): void {
    checkName(name);
    if (this.find(name, sheet)) throw new EngineError("ItemAlreadyExists", `The name “${name}” is already defined.`);
    this.set({ id: this.mint(), name: univerName(name, sheet), localSheetId: sheet ?? workbookScope }, formula);
  }

  change(name: string, formula: string, sheet?: SheetId): void {
    const before = this.existing(name, sheet);
    this.set(before, formula, before);
  }

  show(name: string, visible: boolean, sheet?: SheetId): void {
    const before = this.existing(name, sheet);
    const { unitId } = this.runtime;
    this.runtime.perform(
      [{ id: SetDefinedNameMutation.id, params: { ...before, unitId, hidden: !visible } }],
      [{ id: SetDefinedNameMutation.id, params: { ...before, unitId } }],
    );
  }

  remove(name: string, sheet?: SheetId): void {
    const before = this.existing(name, sheet);
    const { unitId } = this.runtime;
    this.runtime.perform(
      [{ id: RemoveDefinedNameMutation.id, params: { ...before, unitId } }],
      [{ id: SetDefinedNameMutation.id, params: { ...before, unitId } }],
    );
  }

  /** A copied sheet has names of its own, which speak of its own cells. */
  copyLocal(from: SheetId, to: SheetId): void {
    const [before, after] = [from, to].map((sheet) => this.runtime.worksheet(sheet).getName());
    for (const { name, formula, sheet } of this.list()) {
      if (sheet !== from || before === undefined || after === undefined) continue;
      const prefixes = [`${before}!`, `${quoteSheetName(before)}!`];
      const tokens = tokenizeFormula(formula).map(({ text }) => {
        const prefix = prefixes.find((one) => text.startsWith(one));
        return prefix === undefined ? text : `${quoteSheetName(after)}!${text.slice(prefix.length)}`;
      });
      this.add(name, tokens.join(""), to);
    }
  }

  /** Puts the formulas of names into Univer's form again after a table has changed. */
  retranslate(): void {
    for (const stored of this.stored()) {
      if (!stored.comment?.startsWith("=")) continue;
      const formulaOrRefString = this.univerForm(stored.comment, sheetOf(stored));
      if (formulaOrRefString === stored.formulaOrRefString) continue;
      this.runtime.execute(SetDefinedNameMutation.id, {
        ...stored,
        unitId: this.runtime.unitId,
        formulaOrRefString,
      });
    }
  }

  /** Inserted rows move what a name refers to in Univer's form alone; what was typed is then no longer true. */
  private followMoved(stored: { -readonly [Key in keyof StoredName]: StoredName[Key] }): void {
    const { comment, formulaOrRefString } = stored;
    if (!comment?.startsWith("=") || this.univerForm(comment, sheetOf(stored)) === formulaOrRefString) return;
    stored.comment = withPrefix(formulaOrRefString);
  }

  private set(
    { id, name, localSheetId, hidden }: Omit<StoredName, "formulaOrRefString">,
    formula: string,
    before?: StoredName,
  ): void {
    const typed = withPrefix(formula);
    const formulaOrRefString = this.univerForm(typed, sheetOf({ localSheetId }));
    this.refuseCircle(name, withPrefix(formulaOrRefString));
    const { unitId } = this.runtime;
    const params = { unitId, id, name, formulaOrRefString, comment: typed, localSheetId, hidden };
    this.runtime.perform(
      [{ id: SetDefinedNameMutation.id, params }],
      [
        before
          ? { id: SetDefinedNameMutation.id, params: { ...before, unitId } }
          : { id: RemoveDefinedNameMutation.id, params },
      ],
    );
  }

  private univerForm(typed: string, sheet?: SheetId): string {
    const home = sheet === undefined ? undefined : this.runtime.workbook.getSheetBySheetId(sheet)?.getName();
    const formula = this.typed().translateElsewhere(typed, home);
    // A plain reference stands without its "=" in Univer; with it, the name box and the lexer take it for a value.
    const tokens = tokenizeFormula(formula).filter(({ kind }) => kind !== "prefix" && kind !== "space");
    return tokens.length === 1 && tokens[0]?.kind === "range" ? tokens[0].text : inBrackets(formula);
  }

  /** A name that comes back to itself never ends in Univer and stops the calculation of the whole workbook. */
  private refuseCircle(name: string, formula: string): void {
    const formulas = new Map(this.stored().map((one) => [one.name.toLowerCase(), withPrefix(one.formulaOrRefString)]));
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
            `“${plainName(name)}” would refer to itself. Excel allows a recursive LAMBDA; the sheet engine cannot calculate one.`,
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

  private existing(name: string, sheet: SheetId | undefined): StoredName {
    const found = this.find(name, sheet);
    if (!found) throw new EngineError("ItemNotFound", `There is no name “${name}”.`);
    return found;
  }

  private find(name: string, sheet: SheetId | undefined): StoredName | undefined {
    const wanted = univerName(name, sheet).toLowerCase();
    return this.stored().find((one) => one.name.toLowerCase() === wanted);
  }

  /** Without those of sheets that were removed, which undo may bring back. */
  private stored(): StoredName[] {
    const names: Readonly<Record<string, StoredName>> =
      this.runtime.injector.get(IDefinedNamesService).getDefinedNameMap(this.runtime.unitId) ?? {};
    return Object.values(names).filter((stored) => {
      const sheet = sheetOf(stored);
      return sheet === undefined || this.runtime.workbook.getSheetBySheetId(sheet);
    });
  }

  private mint(): string {
    const names = this.runtime.injector.get(IDefinedNamesService).getDefinedNameMap(this.runtime.unitId) ?? {};
    const taken = new Set(Object.values(names).map(({ id }) => id));
    let id: string;
    do id = `name-${++this.minted}`;
    while (taken.has(id));
    return id;
  }
}

/** The sheet that a name belongs to; undefined for one of the whole workbook. */
const sheetOf = ({ localSheetId }: { readonly localSheetId?: string | undefined }): SheetId | undefined =>
  localSheetId === undefined || localSheetId === workbookScope ? undefined : localSheetId;

/** Univer finds names without regard to their sheets, so those of one sheet bear its id. */
const prefixOf = (sheet: SheetId): string => `_of_${sheet.replace(/[^A-Za-z0-9]/gu, "_")}.`;

/** A name as a person knows it. */
export const plainName = (univerName: string): string => univerName.replace(/^_of_\w+?\./u, "");

export const univerName = (name: string, sheet: SheetId | undefined): string =>
  sheet === undefined ? name : `${prefixOf(sheet)}${name}`;

const typedName = (stored: StoredName): string =>
  sheetOf(stored) === undefined ? stored.name : plainName(stored.name);

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
