import { functionPrefixes } from "./functionPrefixes";
import { isNativeFunction, nativeFunctions } from "./nativeFunctions";
import { parseRange } from "./parseRange";
import { parseStructuredReference } from "./structuredReference";
import { localSpans } from "./toUniverFormula";
import { tokenizeFormula, type FormulaToken } from "./tokenizeFormula";

/** Functions that read ranges whole, apart from those whose rules say so. */
const readingRanges = new Set(
  "AREAS AVERAGEA AVERAGEIF COLUMN CORREL COUNTIF DAVERAGE DCOUNT DSUM FREQUENCY HLOOKUP INDEX IRR ISREF LOOKUP MAXA MINA MIRR MODE NETWORKDAYS NPV OFFSET PERCENTILE PERCENTRANK PRODUCT QUARTILE RANK ROW SLOPE STDEV STDEVA STDEVP SUBTOTAL SUMIF SUMSQ TREND VAR VARP VLOOKUP WORKDAY XIRR XNPV".split(
    " ",
  ),
);

/** These answer with arrays, or calculate with what they are handed as one. */
const arraysByThemselves = new Set(
  "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY HSTACK LAMBDA LINEST LOGEST MAKEARRAY MAP MINVERSE MMULT MUNIT PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS".split(
    " ",
  ),
);

/**
 * Whether Excel has to be told that a formula as typed calculates arrays, though it fills one cell: of a plain one in a
 * file it would take one row of each range.
 *
 * @param isOutside  tells the functions of add-ins, which read ranges whole
 */
export function calculatesArrays(typed: string, isOutside: (name: string) => boolean): boolean {
  const tokens = tokenizeFormula(typed).filter(({ kind }) => kind !== "prefix" && kind !== "space");
  const calls: { readonly name: string; place: number }[] = [];
  const variables = severalVariables(tokens);
  for (const [index, token] of tokens.entries()) {
    const { kind, text } = token;
    const inner = calls.at(-1);
    if (kind === "function") {
      if (arraysByThemselves.has(text.toUpperCase())) return true;
    } else if (text === "(" && kind === "operator") {
      const before = tokens[index - 1];
      // Brackets alone change nothing for what stands within them.
      calls.push(before?.kind === "function" ? { name: before.text.toUpperCase(), place: 0 } : { name: "", place: 0 });
    } else if (text === ")" && kind === "operator") calls.pop();
    else if (text === "," && kind === "operator" && inner) inner.place++;
    else if (isSeveral(token, tokens[index + 1]) || (kind === "name" && variables.has(text.toLowerCase()))) {
      const call = calls.filter(({ name }) => name !== "").at(-1);
      if (calls.some(({ name }) => isNativeFunction(name) && nativeFunctions[name].calculatesArrays)) continue;
      if (isCalculatedWith(tokens, index) || (call && !readsWhole(call, isOutside))) return true;
    }
  }
  return false;
}

/** Variables of LET that are nothing but cells, in lower case. */
function severalVariables(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const found = new Set<string>();
  const spans = localSpans(tokens, new Set());
  for (const [index, { kind, text }] of tokens.entries()) {
    const [comma, value, end] = tokens.slice(index + 1, index + 4);
    if (kind !== "name" || comma?.text !== "," || end?.text !== "," || !value) continue;
    const declares = spans.some(
      ({ start, end: last, variables }) => index > start && index < last && variables.has(text.toLowerCase()),
    );
    if (!declares) continue;
    if (isSeveral(value, undefined) || found.has(value.text.toLowerCase())) found.add(text.toLowerCase());
  }
  return found;
}

function readsWhole(
  { name, place }: { readonly name: string; readonly place: number },
  isOutside: (name: string) => boolean,
): boolean {
  if (isNativeFunction(name)) return nativeFunctions[name].readsWhole(place);
  if (name === "LET" || readingRanges.has(name)) return true;
  // Of the younger ones nearly all take ranges; what is not known is left to whoever wrote it.
  return functionPrefixes.has(name) || isOutside(name);
}

function isSeveral({ kind, text }: FormulaToken, next: FormulaToken | undefined): boolean {
  if (next?.kind === "operator" && next.text === "#") return true;
  if (kind === "structured") {
    const reference = parseStructuredReference(text);
    return (
      reference !== undefined && !reference.sections.some((section) => section === "this row" || section === "totals")
    );
  }
  if (kind === "unknown") return false;
  if (kind === "operator") return text === "{";
  return kind === "range" && text.includes(":") && parseRange(text) !== undefined;
}

const calculating = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", "%"]);

/** Whether a sign stands before or behind it, brackets around it apart. */
function isCalculatedWith(tokens: readonly FormulaToken[], index: number): boolean {
  const isSign = (token: FormulaToken | undefined): boolean =>
    token?.kind === "operator" && calculating.has(token.text);
  let [before, after] = [index - 1, index + 1];
  if (tokens[index]!.text === "{") after = tokens.findIndex((token, at) => at > index && token.text === "}") + 1;
  if (tokens[after]?.text === "#") after++;
  while (tokens[before]?.text === "(" && tokens[after]?.text === ")" && tokens[before - 1]?.kind !== "function") {
    before--;
    after++;
  }
  return isSign(tokens[before]) || isSign(tokens[after]);
}
