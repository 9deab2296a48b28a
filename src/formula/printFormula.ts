import type { AddInCall, ArrayConstant, Expr, LetExpression, Literal, NativeCall, Operation } from "./expression";
import type { FormulaHome, FormulaNames } from "./formulaNames";
import { FormulaProblem } from "./formulaProblem";
import { isVariableName } from "./isVariableName";
import { checkArgumentCount, nativeFunctions } from "./nativeFunctions";
import { negationPrecedence, operandPrecedence, precedenceOf } from "./operators";
import { nameOf, printBlock, printInput, printTableReference, type FormulaForm } from "./printReference";
import type { Signatures } from "./signatures";

export interface PrintOptions {
  /** `excel` is what a person types and Office.js takes, `file` what stands in an .xlsx file. */
  readonly form: FormulaForm;
  readonly names: FormulaNames;
  readonly signatures: Signatures;
  /** Where the formula stands; without it every reference says its sheet and table. */
  readonly at?: FormulaHome;
}

/** The text of a formula, with its leading "=". */
export function printFormula(expr: Expr, options: PrintOptions): string {
  const text = `=${new FormulaPrinter(options).print(expr, new Set())}`;
  if (text.length > longestFormula)
    throw new FormulaProblem(`A formula holds ${longestFormula} characters; this one has ${text.length}.`);
  return text;
}

const longestFormula = 8192;
const longestText = 255;

/** Lower-case names of the variables of the LETs around an expression. */
type Scope = ReadonlySet<string>;

class FormulaPrinter {
  private readonly home: FormulaHome;

  constructor(private readonly options: PrintOptions) {
    this.home = options.at ?? {};
  }

  print(expr: Expr, scope: Scope): string {
    if (typeof expr !== "object") return printLiteral(expr);
    if ("op" in expr) return this.operation(expr, scope);
    if ("negative" in expr) return `-${this.negated(expr.negative, scope)}`;
    if ("native" in expr) return this.native(expr, scope);
    if ("call" in expr) return this.call(expr, scope);
    if ("let" in expr) return this.let(expr, scope);
    if ("variable" in expr) return this.variable(expr.variable, scope);
    if ("array" in expr) return printArray(expr);
    if ("input" in expr) return visible(printInput(expr, this.options.names), scope);
    if ("table" in expr)
      return visible(printTableReference(expr, this.options.form, this.options.names, this.home), scope);
    return printBlock(expr, this.options.names, this.home);
  }

  private operation({ op, left, right }: Operation, scope: Scope): string {
    const precedence = precedenceOf(op);
    // Everything groups from the left, so the same operator on the right needs brackets: 1-(2-3), 2^(3^2).
    return `${this.operand(left, precedence, scope)}${op}${this.operand(right, precedence + 1, scope)}`;
  }

  private operand(expr: Expr, precedence: number, scope: Scope): string {
    const text = this.print(expr, scope);
    return bindingOf(expr) < precedence ? `(${text})` : text;
  }

  private negated(expr: Expr, scope: Scope): string {
    // Brackets tell the negation of 5 from the number -5. They also help the workbench's engine, which reads neither
    // -Target nor -"5" nor 4*--5.
    return isWord(expr) ? `(${this.print(expr, scope)})` : this.operand(expr, negationPrecedence, scope);
  }

  private native({ native, args }: NativeCall, scope: Scope): string {
    checkArgumentCount(native, args.length);
    const { prefix, cellsOnly, readsWhole } = nativeFunctions[native];
    args.forEach((argument, place) => {
      if (cellsOnly && readsWhole(place) && argument !== null && !mayBeCells(argument))
        throw new FormulaProblem(`Excel accepts only cells as argument ${place + 1} of ${native}.`);
    });
    const printed = args.map((argument) => (argument === null ? "" : this.print(argument, scope)));
    return `${this.inFile(prefix ?? "")}${native}(${printed.join(",")})`;
  }

  private call({ call, args }: AddInCall, scope: Scope): string {
    const signature = nameOf("function", this.options.signatures, call);
    const parameters = Object.keys(signature);
    for (const name of Object.keys(args))
      if (!parameters.includes(name)) throw new FormulaProblem(`${call} has no parameter "${name}".`);
    const printed = parameters.map((name) => {
      const argument = Object.hasOwn(args, name) ? args[name] : undefined;
      if (argument !== undefined) return this.print(argument, scope);
      if (signature[name] === "required") throw new FormulaProblem(`${call} needs the argument "${name}".`);
      return "";
    });
    while (printed.at(-1) === "") printed.pop();
    const name = this.options.form === "file" ? nameInFile(call) : call;
    return `${name}(${printed.join(",")})`;
  }

  private let({ let: bindings, in: body }: LetExpression, scope: Scope): string {
    if (bindings.length === 0) throw new FormulaProblem("LET needs at least one variable.");
    let inner = scope;
    const printed = bindings.map(([id, value]) => {
      if (!isVariableName(id)) throw new FormulaProblem(`"${id}" cannot be the name of a variable.`);
      const binding = `${this.inFile(variablePrefix)}${id},${this.print(value, inner)}`;
      inner = new Set(inner).add(id.toLowerCase());
      return binding;
    });
    return `${this.inFile("_xlfn.")}LET(${printed.join(",")},${this.print(body, inner)})`;
  }

  private variable(id: string, scope: Scope): string {
    if (!scope.has(id.toLowerCase())) throw new FormulaProblem(`The variable "${id}" is not declared here.`);
    return this.inFile(variablePrefix) + id;
  }

  private inFile(prefix: string): string {
    return this.options.form === "file" ? prefix : "";
  }
}

const variablePrefix = "_xlpm.";

/** `FUNNEL.FORECAST` in a file; under its plain name Excel would never find it again, even when the add-in loads. */
export const nameInFile = (functionId: string): string => `_xldudf_${functionId.replaceAll(".", "_")}`;

/** A variable of the same name would silently take the place of a name of the workbook. */
function visible(name: string, scope: Scope): string {
  if (scope.has(name.toLowerCase())) throw new FormulaProblem(`A variable hides the name "${name}".`);
  return name;
}

const loosest = -1;

function bindingOf(expr: Expr): number {
  if (typeof expr === "number") return expr < 0 ? negationPrecedence : operandPrecedence;
  if (typeof expr !== "object") return operandPrecedence;
  if ("op" in expr) return precedenceOf(expr.op);
  if (!("negative" in expr)) return operandPrecedence;
  // The workbench's engine takes 1+--A1 for 1-A1 and --A1^2 for -(A1^2): two signs stand alone or in brackets.
  const twice = typeof expr.negative === "object" && "negative" in expr.negative;
  return twice ? loosest : negationPrecedence;
}

/** A literal or a bare name. */
function isWord(expr: Expr): boolean {
  if (typeof expr !== "object") return true;
  return "input" in expr || "variable" in expr || ("table" in expr && expr.column === undefined && !expr.row);
}

function mayBeCells(expr: Expr): boolean {
  if (typeof expr !== "object") return false;
  if ("native" in expr) return ["INDEX", "XLOOKUP", "CHOOSE", "IF"].includes(expr.native);
  if ("let" in expr) return mayBeCells(expr.in);
  return "input" in expr || "table" in expr || "block" in expr || "variable" in expr;
}

function printLiteral(value: Literal): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new FormulaProblem(`${value} cannot stand in a formula.`);
    return String(value).toUpperCase();
  }
  if (value.length > longestText)
    throw new FormulaProblem(`A text in a formula holds ${longestText} characters; this one has ${value.length}.`);
  return `"${value.replaceAll('"', '""')}"`;
}

function printArray({ array }: ArrayConstant): string {
  const width = array[0]?.length ?? 0;
  if (width === 0 || array.some((row) => row.length !== width))
    throw new FormulaProblem("An array constant needs rows of equal length, and at least one cell.");
  return `{${array.map((row) => row.map(printLiteral).join(",")).join(";")}}`;
}
