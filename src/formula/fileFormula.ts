import { functionPrefixes } from "./functionPrefixes";
import { nameInFile } from "./printFormula";
import { parseStructuredReference, printLongReference, printStructuredReference } from "./structuredReference";
import { tableAt, type FormulaPlace, type TableShape } from "./tableShape";
import { closingBracket, localSpans, type LocalSpan } from "./toUniverFormula";
import { tokenizeFormula, type FormulaToken } from "./tokenizeFormula";

export interface FileFormulaContext {
  /** Of the add-in, whose functions files call by other names. */
  readonly functionNames: readonly string[];
  readonly tables: readonly TableShape[];
  /** Absent for a formula that stands in no cell. */
  readonly place?: FormulaPlace;
}

/** Functions that Excel hands to others by name alone: `BYROW(A1:B9,SUM)`. */
const handedOver = new Set(
  "SUM AVERAGE MEDIAN COUNT COUNTA MAX MIN PRODUCT CONCAT STDEV.S STDEV.P VAR.S VAR.P".split(" "),
);
const takesFunctions = new Set("BYROW BYCOL MAP REDUCE SCAN MAKEARRAY GROUPBY PIVOTBY".split(" "));

/** A formula as typed (`=XLOOKUP([@Id],A:A,B:B)`) in the spelling of files, without its "=". */
export function toFileFormula(typed: string, { functionNames, tables, place }: FileFormulaContext): string {
  const tokens = tokenizeFormula(typed).filter(({ kind }) => kind !== "prefix");
  const spans = localSpans(tokens, new Set());
  const optional = optionalParameters(tokens, spans);
  const declared = (name: string, index: number): boolean =>
    spans.some(
      (span) =>
        index > span.start &&
        index < span.end &&
        (span.variables.has(name.toLowerCase()) || optional.get(span)?.has(name.toLowerCase()) === true),
    );
  const inFile = new Map(functionNames.map((id) => [id.toUpperCase(), nameInFile(id)]));
  const home = place && tableAt(tables, place);
  const spelled = tokens.map(({ kind, text }, index): string => {
    const upper = text.toUpperCase();
    if (kind === "structured") {
      const isOptional = [...optional.values()].some((names) => names.get(text.slice(1, -1).toLowerCase()) === index);
      return isOptional ? `_xlop.${text.slice(1, -1)}` : structuredInFile(text, home?.name);
    }
    if ((kind === "name" || kind === "function") && declared(text, index)) return `_xlpm.${text}`;
    if (kind === "name" && handedOver.has(upper) && isHandedOver(tokens, index)) return `_xleta.${text}`;
    if (kind !== "function") return text;
    const prefix = functionPrefixes.get(upper);
    return inFile.get(upper) ?? (prefix === undefined ? text : `${prefix}${upper}`);
  });
  return wrapped(tokens, spelled, 0, tokens.length);
}

/** A formula of a file as a person would type it, with its "=". */
export function fromFileFormula(stored: string, { functionNames, tables, place }: FileFormulaContext): string {
  // Nearly all formulas of a large sheet read the same in both.
  if (!/_xl|\[|@/iu.test(stored)) return `=${stored}`;
  const ids = new Map(functionNames.map((id) => [nameInFile(id).toLowerCase(), id]));
  const tokens = withoutBookNumbers(tokenizeFormula(`=${stored}`).filter(({ kind }) => kind !== "prefix"));
  const home = place && tableAt(tables, place);
  const spelled = tokens.map(({ kind, text }): FormulaToken => {
    if (kind === "structured") return { kind, text: structuredAsTyped(text, home?.name) };
    if (kind !== "function" && kind !== "name") return { kind, text };
    if (/^_xlop\./iu.test(text)) return { kind, text: `[${text.slice("_xlop.".length)}]` };
    const bare = text.replace(/^_xlfn\./iu, "").replace(/^_xlws\.|^_xlpm\.|^_xleta\.|^_xll\.|^_xludf\./iu, "");
    return { kind, text: ids.get(bare.toLowerCase()) ?? bare };
  });
  return `=${unwrapped(spelled, 0, spelled.length)}`;
}

const isOperator = (token: FormulaToken | undefined, text: string): boolean =>
  token?.kind === "operator" && token.text === text;

/** `A1#` and `@A1:A9` are calls in files. */
function wrapped(tokens: readonly FormulaToken[], spelled: readonly string[], from: number, to: number): string {
  let text = "";
  for (let index = from; index < to;) {
    if (isOperator(tokens[index], "@")) {
      const end = endOfOperand(tokens, index + 1);
      text += `_xlfn.SINGLE(${wrapped(tokens, spelled, index + 1, end)})`;
      index = end;
      continue;
    }
    const end = endOfTerm(tokens, index);
    if (end > index && end < to && isOperator(tokens[end], "#")) {
      // Not this very term again: its own beginning would be found once more.
      const inside = spelled[index]! + wrapped(tokens, spelled, index + 1, end);
      text += `_xlfn.ANCHORARRAY(${inside})`;
      index = end + 1;
      continue;
    }
    text += spelled[index]!;
    index += 1;
  }
  return text;
}

function unwrapped(tokens: readonly FormulaToken[], from: number, to: number): string {
  let text = "";
  for (let index = from; index < to;) {
    const { kind, text: word } = tokens[index]!;
    const call = kind === "function" ? word.toUpperCase() : "";
    if (call === "SINGLE" || call === "ANCHORARRAY") {
      const close = closingBracket(tokens, index + 1);
      const inside = unwrapped(tokens, index + 2, close);
      const whole = endOfOperand(tokens, index + 2) === close;
      if (call === "SINGLE") text += whole ? `@${inside}` : `@(${inside})`;
      else text += whole ? `${inside}#` : `ANCHORARRAY(${inside})`;
      index = close + 1;
      continue;
    }
    text += word;
    index += 1;
  }
  return text;
}

/** A reference, a name or a call; the same place when there is none. */
function endOfTerm(tokens: readonly FormulaToken[], start: number): number {
  const token = tokens[start];
  if (token?.kind === "function") return closingBracket(tokens, start + 1) + 1;
  if (isOperator(token, "(")) return closingBracket(tokens, start) + 1;
  return token?.kind === "range" || token?.kind === "name" || token?.kind === "structured" ? start + 1 : start;
}

/** With `#` behind it, and with what a colon joins to it. */
function endOfOperand(tokens: readonly FormulaToken[], start: number): number {
  let end = Math.max(endOfTerm(tokens, start), start + 1);
  if (isOperator(tokens[end], "#")) end += 1;
  return isOperator(tokens[end], ":") ? endOfOperand(tokens, end + 1) : Math.min(end, tokens.length);
}

/** `[k]` where a LAMBDA declares it: the names in lower case, with the place of each. */
function optionalParameters(
  tokens: readonly FormulaToken[],
  spans: readonly LocalSpan[],
): ReadonlyMap<LocalSpan, ReadonlyMap<string, number>> {
  const found = new Map<LocalSpan, Map<string, number>>();
  for (const span of spans) {
    if (tokens[span.start]?.text.toUpperCase() !== "LAMBDA") continue;
    const names = new Map<string, number>();
    for (let index = span.start + 2, depth = 0; index < span.end; index++) {
      const token = tokens[index]!;
      if (isOperator(token, "(")) depth++;
      else if (isOperator(token, ")")) depth--;
      else if (
        depth === 0 &&
        token.kind === "structured" &&
        /^\[[^[\]@#]+\]$/u.test(token.text) &&
        isOperator(tokens[index + 1], ",")
      )
        names.set(token.text.slice(1, -1).toLowerCase(), index);
    }
    found.set(span, names);
  }
  return found;
}

/** The last argument of a function that calls what it is handed. */
function isHandedOver(tokens: readonly FormulaToken[], index: number): boolean {
  if (!isOperator(tokens[index + 1], ")") && !isOperator(tokens[index + 1], ",")) return false;
  for (let at = index - 1, depth = 0; at > 0; at--) {
    if (isOperator(tokens[at], ")")) depth++;
    else if (isOperator(tokens[at], "(") && depth-- === 0)
      return takesFunctions.has(tokens[at - 1]!.text.toUpperCase());
  }
  return false;
}

function structuredInFile(text: string, home: string | undefined): string {
  const reference = parseStructuredReference(text);
  if (!reference) return text;
  const { table, sections } = reference;
  const isShort = sections.length === 1 && sections[0] === "this row" && text.includes("@");
  if (!isShort && table !== "") return text;
  const owner = table === "" ? home : table;
  return owner === undefined ? text : printLongReference({ ...reference, table: owner });
}

function structuredAsTyped(text: string, home: string | undefined): string {
  const reference = parseStructuredReference(text);
  if (!reference || reference.sections.length !== 1 || reference.sections[0] !== "this row") return text;
  const isHome = reference.table.toLowerCase() === home?.toLowerCase();
  return printStructuredReference(isHome ? { ...reference, table: "" } : reference);
}

/** `[2]!` before a function is the number of another add-in that once had one of the same name. */
function withoutBookNumbers(tokens: readonly FormulaToken[]): FormulaToken[] {
  const kept: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [open, number, close, mark, call] = tokens.slice(index, index + 5);
    const isNumber = open?.text === "[" && number?.kind === "number" && close?.text === "]" && mark?.text === "!";
    if (isNumber && call?.kind === "function" && /^_xl/iu.test(call.text)) index += 3;
    else kept.push(open!);
  }
  return kept;
}
