import type { Expr, Literal, Omitted } from "./expression";
import { findBlock, findInput, findTable, findTableReference } from "./findReference";
import type { FormulaHome, FormulaNames } from "./formulaNames";
import { FormulaProblem } from "./formulaProblem";
import { isVariableName } from "./isVariableName";
import { checkArgumentCount, isNativeFunction } from "./nativeFunctions";
import { isOperator, precedenceOf } from "./operators";
import { nameInFile } from "./printFormula";
import type { Signatures } from "./signatures";
import { tokenizeFormula, type FormulaToken } from "./tokenizeFormula";

export interface ParseOptions {
  readonly names: FormulaNames;
  readonly signatures: Signatures;
  /** Where the formula stands: whose `[@x]` and whose `$B$4` are meant. */
  readonly at?: FormulaHome;
}

/** The tree of a formula as typed or as stored in a file; throws a `FormulaProblem` for what no tree holds. */
export function parseFormula(text: string, options: ParseOptions): Expr {
  return new FormulaParser(text, options).formula();
}

const deepest = 128;

/** Lower-case name of a variable → its name where it is declared. */
type Scope = ReadonlyMap<string, string>;

class FormulaParser {
  private readonly tokens: readonly FormulaToken[];
  private next = 0;
  private depth = 0;
  private scope: Scope = new Map();
  private readonly functionIds: ReadonlyMap<string, string>;

  constructor(
    text: string,
    private readonly options: ParseOptions,
  ) {
    this.tokens = tokenizeFormula(text).filter(({ kind }) => kind !== "space" && kind !== "prefix");
    this.functionIds = new Map(
      Object.keys(options.signatures).flatMap((id) => [
        [id.toLowerCase(), id],
        [nameInFile(id).toLowerCase(), id],
      ]),
    );
  }

  formula(): Expr {
    const expr = this.expression(0);
    if (this.peek()) throw this.unexpected();
    return expr;
  }

  private expression(precedence: number): Expr {
    if (++this.depth > deepest) throw new FormulaProblem(`The formula is nested more than ${deepest} deep.`);
    let left = this.signed();
    for (;;) {
      const op = this.peek()?.kind === "operator" ? this.peek()!.text : "";
      if (!isOperator(op) || precedenceOf(op) < precedence) break;
      this.next++;
      left = { op, left, right: this.expression(precedenceOf(op) + 1) };
    }
    this.depth--;
    return left;
  }

  private signed(): Expr {
    let negations = 0;
    for (;;) {
      if (this.skip("-")) negations++;
      // A plus sign says nothing: people write =+A1.
      else if (!this.skip("+")) break;
    }
    // A minus before a number belongs to the number, but -(5) is the negation of 5.
    const isNumber = this.peek()?.kind === "number";
    let expr = this.operand();
    if (negations > 0 && isNumber && typeof expr === "number") {
      negations--;
      expr = opposite(expr);
    }
    for (; negations > 0; negations--) expr = { negative: expr };
    return expr;
  }

  private operand(): Expr {
    const token = this.peek();
    if (!token) throw new FormulaProblem("The formula ends where a value should follow.");
    const expr = this.operandFrom(token);
    const after = this.peek();
    if (after?.kind === "operator" && after.text in notHeld) throw new FormulaProblem(notHeld[after.text]);
    return expr;
  }

  private operandFrom({ kind, text }: FormulaToken): Expr {
    if (kind === "operator") return this.bracketed(text);
    this.next++;
    const { names, at = {} } = this.options;
    switch (kind) {
      case "number":
      case "text":
      case "boolean":
        return literalOf(kind, text);
      case "function":
        return this.call(text);
      case "structured":
        return findTableReference(text, names, at);
      case "range":
        return findBlock(text, names, at);
      case "name":
        return this.named(text);
      case "error":
        throw new FormulaProblem(`The error value ${text} cannot stand in a formula here.`);
      default:
        this.next--;
        throw this.unexpected();
    }
  }

  private bracketed(text: string): Expr {
    if (text === "@") throw new FormulaProblem("The @ operator is not supported here.");
    if (text === "{") return this.arrayConstant();
    if (text !== "(") throw this.unexpected();
    this.next++;
    const expr = this.expression(0);
    this.expect(")");
    return expr;
  }

  private named(text: string): Expr {
    const variable = this.scope.get(withoutVariablePrefix(text).toLowerCase());
    if (variable !== undefined) return { variable };
    const { names } = this.options;
    const found = findInput(text, names) ?? findTable(text, names);
    if (!found) throw new FormulaProblem(`The name ${text} is not known.`);
    return found;
  }

  private call(name: string): Expr {
    this.expect("(");
    const plain = name.replace(/^_xlfn\.(_xlws\.)?/i, "").toUpperCase();
    if (plain === "LET") return this.let();
    if (isNativeFunction(plain)) {
      const args = this.arguments();
      checkArgumentCount(plain, args.length);
      return { native: plain, args };
    }
    const id = this.functionIds.get(name.toLowerCase());
    if (id === undefined) throw new FormulaProblem(`The function ${name} is not known.`);
    return this.addInCall(id, this.arguments());
  }

  private addInCall(id: string, given: readonly (Expr | Omitted)[]): Expr {
    const signature = this.options.signatures[id]!;
    const parameters = Object.keys(signature);
    if (given.length > parameters.length)
      throw new FormulaProblem(`${id} takes at most ${parameters.length} arguments, not ${given.length}.`);
    const args: Record<string, Expr> = {};
    parameters.forEach((name, place) => {
      const argument = given[place] ?? null;
      if (argument !== null) args[name] = argument;
      else if (signature[name] === "required") throw new FormulaProblem(`${id} needs the argument "${name}".`);
    });
    return { call: id, args };
  }

  private arguments(): (Expr | Omitted)[] {
    if (this.skip(")")) return [];
    const args: (Expr | Omitted)[] = [];
    do args.push(this.isAt(",") || this.isAt(")") ? null : this.expression(0));
    while (this.skip(","));
    this.expect(")");
    return args;
  }

  private let(): Expr {
    const outer = this.scope;
    const bindings: [string, Expr][] = [];
    for (;;) {
      const token = this.peek();
      const declares = token?.kind === "name" && this.tokens[this.next + 1]?.text === ",";
      if (!declares) break;
      this.next += 2;
      const name = withoutVariablePrefix(token.text);
      if (!isVariableName(name)) throw new FormulaProblem(`"${name}" cannot be the name of a variable.`);
      bindings.push([name, this.expression(0)]);
      this.expect(",");
      this.scope = new Map(this.scope).set(name.toLowerCase(), name);
    }
    if (bindings.length === 0) throw new FormulaProblem("LET needs the name of a variable first.");
    const body = this.expression(0);
    this.expect(")");
    this.scope = outer;
    return { let: bindings, in: body };
  }

  private arrayConstant(): Expr {
    this.expect("{");
    const rows: Literal[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(this.literal());
      if (this.skip(",")) continue;
      if (this.skip(";")) rows.push([]);
      else break;
    }
    this.expect("}");
    if (rows.some((row) => row.length !== rows[0]!.length))
      throw new FormulaProblem("The rows of an array constant must be of equal length.");
    return { array: rows };
  }

  private literal(): Literal {
    const minus = this.skip("-");
    const token = this.peek();
    if (!token || !isLiteral(token.kind)) throw this.unexpected();
    const value = literalOf(token.kind, token.text);
    if (minus && typeof value !== "number") throw this.unexpected();
    this.next++;
    return minus ? opposite(Number(value)) : value;
  }

  private peek(): FormulaToken | undefined {
    return this.tokens[this.next];
  }

  private isAt(operator: string): boolean {
    const token = this.peek();
    return token?.kind === "operator" && token.text === operator;
  }

  private skip(operator: string): boolean {
    if (!this.isAt(operator)) return false;
    this.next++;
    return true;
  }

  private expect(operator: string): void {
    if (!this.skip(operator)) throw this.unexpected(operator);
  }

  private unexpected(wanted?: string): FormulaProblem {
    const token = this.peek();
    const found = token ? `"${token.text}" is unexpected` : "The formula is not complete";
    return new FormulaProblem(wanted ? `${found}: "${wanted}" should follow.` : `${found}.`);
  }
}

/** Operators of Excel's that trees have no place for. */
const notHeld: Readonly<Record<string, string>> = {
  "%": "The percent sign is not supported in a formula here: write 0.05 for 5 %.",
  "#": "The spill operator # is not supported here.",
  ":": "Ranges between calculated cells are not supported here.",
};

type LiteralKind = "number" | "text" | "boolean";

const isLiteral = (kind: string): kind is LiteralKind => kind === "number" || kind === "text" || kind === "boolean";

/** Without the -0 that JavaScript knows and Excel does not. */
const opposite = (value: number): number => (value === 0 ? 0 : -value);

function literalOf(kind: LiteralKind, text: string): Literal {
  if (kind === "number") return Number(text);
  if (kind === "boolean") return text.toUpperCase() === "TRUE";
  return text.slice(1, -1).replaceAll('""', '"');
}

const withoutVariablePrefix = (name: string): string => name.replace(/^_xlpm\./i, "");
