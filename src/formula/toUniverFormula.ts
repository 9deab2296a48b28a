import { columnLetters } from "./columnLetters";
import { quoteSheetName } from "./quoteSheetName";
import { parseStructuredReference, printLongReference, type StructuredReference } from "./structuredReference";
import { findTable, headingIndex, tableAt, type FormulaPlace, type TableShape } from "./tableShape";
import { mayNeedRespelling, respellForUniver } from "./respellForUniver";
import { mayHaveOperators, respellOperators } from "./respellOperators";
import { resolveLocalNames, type LocalName } from "./localNames";
import { renameLocalVariables } from "./renameLocalVariables";
import { tokenizeFormula, type FormulaToken } from "./tokenizeFormula";

export interface UniverContext {
  readonly tables: readonly TableShape[];
  /** Absent for a formula that stands in no cell, such as that of a defined name. */
  readonly place?: FormulaPlace;
  /** The sheet of a formula without a cell, where it has one. */
  readonly sheetName?: string;
  /** Lower-case names of the workbook: a LET variable of the same name would stop Univer's whole calculation. */
  readonly definedNames: ReadonlySet<string>;
  /** Names that belong to one sheet. */
  readonly localNames?: readonly LocalName[];
}

/**
 * What a person or the add-in typed, in the form that Univer calculates:
 * `[@x]` becomes `Table[[#This Row],[x]]`; inside LET and LAMBDA, and where a heading has characters that Univer's
 * lexer stumbles over, a reference to a table becomes A1. A table or column that does not exist becomes an error
 * value, because an unreadable reference would spoil later, unrelated formulas.
 */
export function toUniverFormula(formula: string, context: UniverContext): string {
  if (!mayNeedWork(formula, context)) return formula;
  const tokens = respellForUniver(respellOperators(withLocalNames(tokenizeFormula(formula), context)));
  const local = localSpans(tokens, context.definedNames);
  const renamed = local.length > 0 ? renameLocalVariables(tokens, local, context.definedNames) : tokens;
  return renamed
    .map((token, index) => {
      const inLocal = local.some((span) => index > span.start && index < span.reach);
      if (token.kind === "structured") return univerReference(token.text, inLocal, context);
      if (token.kind === "name" && inLocal && !isDeclared(token.text, local)) {
        const table = findTable(context.tables, token.text);
        if (table)
          return a1OfReference(table, { table: table.name, sections: [], columns: [] }, context.place) ?? token.text;
      }
      if (token.kind === "unknown" && token.text.includes("[")) return "#REF!";
      return token.text;
    })
    .join("");
}

/** A cheap look at the text: nearly all formulas of a large sheet have neither tables nor local variables. */
function mayNeedWork(formula: string, { definedNames, localNames = [] }: UniverContext): boolean {
  if (formula.includes("[") || mayNeedRespelling(formula) || mayHaveOperators(formula)) return true;
  const upper = formula.toUpperCase();
  if (upper.includes("LET(") || upper.includes("LAMBDA(")) return true;
  for (const name of definedNames) if (upper.includes(`${name.toUpperCase()}(`)) return true;
  return localNames.some(({ name }) => upper.includes(name.toUpperCase()));
}

/** A variable of LET or LAMBDA comes before a name that is spelt alike. */
function withLocalNames(
  tokens: readonly FormulaToken[],
  { localNames = [], definedNames, place, sheetName }: UniverContext,
): readonly FormulaToken[] {
  if (localNames.length === 0) return tokens;
  const spans = localSpans(tokens, definedNames);
  return resolveLocalNames(tokens, localNames, place?.sheetName ?? sheetName, (name) => isDeclared(name, spans));
}

/** The stretch of tokens of one LET or LAMBDA, and the names it declares, in lower case. */
export interface LocalSpan {
  readonly start: number;
  /** The closing bracket: so far the declared names mean something. */
  readonly end: number;
  /** The end of what is handed in, in `LAMBDA(x,…)(Deals[x])` the second closing bracket. */
  readonly reach: number;
  readonly variables: ReadonlySet<string>;
}

export function localSpans(tokens: readonly FormulaToken[], definedNames: ReadonlySet<string>): LocalSpan[] {
  const spans: LocalSpan[] = [];
  tokens.forEach((token, start) => {
    if (token.kind !== "function") return;
    const name = token.text.toUpperCase();
    if (name === "LET" || name === "LAMBDA") spans.push(spanFrom(tokens, start, name));
    // What is handed to a named LAMBDA ends up inside it.
    else if (definedNames.has(token.text.toLowerCase())) spans.push(spanFrom(tokens, start, "call"));
  });
  return spans;
}

function spanFrom(tokens: readonly FormulaToken[], start: number, name: "LET" | "LAMBDA" | "call"): LocalSpan {
  const variables = new Set<string>();
  const end = closingBracket(tokens, start + 1);
  let depth = 0;
  let argument = 0;
  let pending: string[] = [];
  for (const { kind, text } of tokens.slice(start + 1, end)) {
    if (kind === "operator" && (text === "(" || text === "{")) depth++;
    else if (kind === "operator" && (text === ")" || text === "}")) depth--;
    else if (kind === "operator" && text === "," && depth === 1) {
      // The last argument of LET and LAMBDA is the calculation: what stood before a comma declares.
      pending.forEach((variable) => variables.add(variable));
      pending = [];
      argument++;
    } else if (kind === "name" && depth === 1 && (name === "LAMBDA" || (name === "LET" && argument % 2 === 0))) {
      pending.push(text.toLowerCase());
    }
  }
  const next = tokens[end + 1];
  const calledOnTheSpot = name === "LAMBDA" && next?.kind === "operator" && next.text === "(";
  return { start, end, reach: calledOnTheSpot ? closingBracket(tokens, end + 1) : end, variables };
}

/** The bracket that closes the one at `open`, or the end of the formula. */
export function closingBracket(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const { kind, text } = tokens[index]!;
    if (kind !== "operator") continue;
    if (text === "(") depth++;
    else if (text === ")" && --depth === 0) return index;
  }
  return tokens.length;
}

function isDeclared(name: string, spans: readonly LocalSpan[]): boolean {
  const wanted = name.toLowerCase();
  return spans.some((span) => span.variables.has(wanted));
}

function univerReference(text: string, inLocal: boolean, context: UniverContext): string {
  const reference = parseStructuredReference(text);
  if (!reference) return "#REF!";
  const table = reference.table
    ? findTable(context.tables, reference.table)
    : context.place && tableAt(context.tables, context.place);
  if (!table) return "#NAME?";
  const columns = reference.columns.map((column) => headingIndex(table, column));
  if (columns.includes(-1)) return "#REF!";
  // Univer would take the row of the cell also above and below the table.
  if (reference.sections.includes("this row") && !isBeside(table, context.place)) return "#VALUE!";
  const headings = columns.map((column) => table.headings[column]!);
  const exact: StructuredReference = { ...reference, table: table.name, columns: headings };
  // Univer's tables end above their totals.
  const withTotals = reference.sections.some((section) => section === "totals" || (section === "all" && table.totals));
  if (withTotals && !table.totals) return "#REF!";
  const onlyCells = inLocal || withTotals || reference.sections.length > 1;
  if (onlyCells || headings.some((heading) => !isSafeHeading(heading)) || !isSafeHeading(table.name)) {
    return a1OfReference(table, exact, context.place) ?? "#VALUE!";
  }
  return printLongReference(exact);
}

function isBeside(table: TableShape, place: FormulaPlace | undefined): boolean {
  return place !== undefined && place.row > table.firstRow && place.row <= table.lastRow;
}

/** Univer's lexer reads these characters inside brackets as its own. */
function isSafeHeading(heading: string): boolean {
  return heading.trim() === heading && heading !== "" && !/[()[\]{}'"#@,;:!&*/+<>=^%$\\|~`?\n\r-]/.test(heading);
}

function a1OfReference(table: TableShape, reference: StructuredReference, place?: FormulaPlace): string | undefined {
  const indices = reference.columns.map((column) => headingIndex(table, column));
  const first = table.firstColumn + (indices[0] ?? 0);
  const last = table.firstColumn + (indices.at(-1) ?? table.headings.length - 1);
  const [left, right] = first <= last ? [first, last] : [last, first];
  const { sections } = reference;
  const prefix = `${quoteSheetName(table.sheetName)}!`;
  if (sections.includes("this row")) {
    if (!place) return undefined;
    // The row stays relative, so that rows filled down can share one formula.
    const row = place.row + 1;
    return left === right
      ? `${prefix}$${columnLetters(left)}${row}`
      : `${prefix}$${columnLetters(left)}${row}:$${columnLetters(right)}${row}`;
  }
  const all = sections.includes("all");
  const parts = { headers: all || sections.includes("headers"), totals: all || sections.includes("totals") };
  const hasData = all || sections.includes("data") || !(parts.headers || parts.totals);
  // Headings and totals alone do not lie side by side.
  if (parts.headers && parts.totals && !hasData) return undefined;
  const totalsRow = table.lastRow + (table.totals ? 1 : 0);
  const top = parts.headers ? table.firstRow : hasData ? table.firstRow + 1 : totalsRow;
  const bottom = parts.totals ? totalsRow : hasData ? table.lastRow : table.firstRow;
  const [from, to] = [`$${columnLetters(left)}$${top + 1}`, `$${columnLetters(right)}$${bottom + 1}`];
  return from === to ? `${prefix}${from}` : `${prefix}${from}:${to}`;
}
