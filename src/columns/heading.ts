import { currencyOfWord, splitCurrency } from "./currency";
import { scaleOfWord } from "./scale";

/** What a heading says of the numbers below it. */
export interface Unit {
  readonly scale?: number;
  readonly currency?: string;
  readonly percent?: true;
}

/** A heading taken apart. */
export interface Heading {
  /** The words in small letters, without a unit; Chinese runs are one word. */
  readonly words: readonly string[];
  readonly unit: Unit;
}

const abbreviations: Readonly<Record<string, string>> = {
  amt: "amount",
  acct: "account",
  cust: "customer",
  dt: "date",
  est: "estimated",
  exp: "expected",
  inv: "invoice",
  nbr: "number",
  no: "number",
  nr: "number",
  opp: "opportunity",
  oppty: "opportunity",
  pct: "percent",
  prob: "probability",
  prod: "product",
  pymt: "payment",
  pmt: "payment",
  val: "value",
};

const wholeUnit = (text: string): Unit | undefined => {
  const trimmed = text
    .trim()
    .replace(/^(?:in|unit|单位)\s*[:：]?\s*/, "")
    .replace(/^'/, "");
  if (trimmed === "%" || trimmed === "percent") return { percent: true };
  if (trimmed === "天" || trimmed === "days" || trimmed === "日") return {};
  const { rest, currency } = splitCurrency(trimmed);
  if (rest === "") return currency === undefined ? undefined : { currency };
  const scale = scaleOfWord(rest);
  if (scale === undefined) return undefined;
  return currency === undefined ? { scale } : { scale, currency };
};

/** Words at the end that are a unit without brackets: "Amount USD", "amount_k", "Amount in thousands", 金额万元. */
function splitTrailingUnit(words: readonly string[]): { readonly words: readonly string[]; readonly unit: Unit } {
  const last = words.at(-1) ?? "";
  if (words.length > 1) {
    const scale = last === "m" || last === "b" ? undefined : scaleOfWord(last);
    const currency = currencyOfWord(last);
    const before = words.slice(0, words.at(-2) === "in" ? -2 : -1);
    if (scale !== undefined) return { words: before, unit: { scale } };
    if (currency !== undefined && last !== "try") return { words: before, unit: { currency } };
    if (last === "percent") return { words: before, unit: { percent: true } };
  }
  const chinese = /^(.*[额款价入值])((?:千|万|十万|百万|千万|亿)?(?:美元|欧元|港元|元))$/.exec(last);
  const unit = chinese?.[2] === undefined ? undefined : wholeUnit(chinese[2]);
  return unit ? { words: [...words.slice(0, -1), chinese?.[1] ?? ""], unit } : { words, unit: {} };
}

const splitWords = (text: string): readonly string[] =>
  text
    // closeDate, StageName, ARBalance
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    // Salesforce marks a person's own fields so.
    .replace(/__c$/, "")
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .replace(/#/g, " number ")
    .replace(/%/g, " percent ")
    .replace(/(\p{Script=Han}+)/gu, " $1 ")
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => (Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word) : word));

/** "Date of invoice" is the invoice date. */
function turnAround(words: readonly string[]): readonly string[] {
  const of = words.indexOf("of");
  return of < 1 || of === words.length - 1 ? words : [...words.slice(of + 1), ...words.slice(0, of)];
}

/** Takes a heading apart: case, punctuation, camelCase, abbreviations and units no longer matter. */
export function readHeading(text: string): Heading {
  let unit: Unit = {};
  const qualifiers: string[] = [];
  const outside = text.normalize("NFKC").replace(/[([【{]([^)\]】}]*)[)\]】}]/g, (_, inside: string) => {
    const found = wholeUnit(inside.toLowerCase());
    if (found) unit = { ...unit, ...found };
    else qualifiers.push(inside);
    return " ";
  });
  const bare = splitWords(outside);
  const trailing = splitTrailingUnit(bare);
  // What stands in brackets narrows the meaning, as an adjective does: "Close date (planned)".
  const words = [...qualifiers.flatMap(splitWords), ...turnAround(trailing.words)];
  return { words, unit: { ...trailing.unit, ...unit } };
}
