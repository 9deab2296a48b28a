import { textOf, toCondition, toNumber, toText } from "../conversions";
import { asGrid, errors, isError, type ErrorCell, type Value } from "../value";
import { eager, elementwise, ofTextAndNumbers, ofTexts, type Calculation } from "./calculation";
import { formattedNumber } from "./formattedNumber";
import { wildcardExpression } from "./wildcards";

const replaced = elementwise((text = null, old = null, wanted = null, which = null) => {
  const [whole, from, to] = [text, old, wanted].map((value) => textOf(value)) as [string, string, string];
  if (from === "") return whole;
  if (which === null) return whole.replaceAll(from, to);
  const nth = toNumber(which);
  if (isError(nth)) return nth;
  if (nth < 1) return errors.value;
  const parts = whole.split(from);
  const at = Math.trunc(nth);
  return at >= parts.length ? whole : parts.slice(0, at).join(from) + to + parts.slice(at).join(from);
});

/** Where a text stands in another, counted from 1. */
const placeOf = (find: (wanted: string, within: string, from: number) => number): Calculation =>
  elementwise((wanted = null, within = null, start = 1) => {
    const from = toNumber(start);
    if (isError(from)) return from;
    const whole = textOf(within);
    if (from < 1 || from > whole.length + 1) return errors.value;
    const place = find(textOf(wanted), whole, Math.trunc(from) - 1);
    return place < 0 ? errors.value : place + 1;
  });

function searched(wanted: string, within: string, from: number): number {
  const place = within.slice(from).search(wildcardExpression(wanted, false));
  return place < 0 ? place : place + from;
}

const joined = (texts: readonly (string | ErrorCell)[], separator: string): Value =>
  texts.find(isError) ?? texts.filter((text) => typeof text === "string").join(separator);

const textsIn = (args: readonly Parameters<typeof asGrid>[0][]) =>
  args.flatMap((one) => asGrid(one).values.map(toText));

const textJoin = eager((separator, skipsEmpty, ...args) => {
  const between = toText(asGrid(separator).values[0]!);
  const skips = toCondition(asGrid(skipsEmpty).values[0]!);
  if (isError(between)) return between;
  if (isError(skips)) return skips;
  return joined(
    textsIn(args).filter((text) => !skips || text !== ""),
    between,
  );
});

const count = (value: number | undefined): number => Math.trunc(value ?? 1);

export const texts = {
  TEXT: elementwise((value = null, format = null) =>
    typeof value === "number" || value === null ? formattedNumber(value ?? 0, textOf(format)) : textOf(value),
  ),
  VALUE: elementwise((value = null) => toNumber(value)),
  LEN: ofTexts((text = "") => text.length),
  LEFT: ofTextAndNumbers((text, length) => (count(length) < 0 ? errors.value : text.slice(0, count(length)))),
  RIGHT: ofTextAndNumbers((text, length) =>
    count(length) < 0 ? errors.value : text.slice(Math.max(0, text.length - count(length))),
  ),
  MID: ofTextAndNumbers((text, start, length) =>
    count(start) < 1 || count(length) < 0
      ? errors.value
      : text.slice(count(start) - 1, count(start) - 1 + count(length)),
  ),
  TRIM: ofTexts((text = "") => text.replace(/^ +| +$/gu, "").replace(/ {2,}/gu, " ")),
  UPPER: ofTexts((text = "") => text.toUpperCase()),
  LOWER: ofTexts((text = "") => text.toLowerCase()),
  EXACT: ofTexts((one, other) => one === other),
  FIND: placeOf((wanted, within, from) => within.indexOf(wanted, from)),
  SEARCH: placeOf(searched),
  SUBSTITUTE: replaced,
  REPT: ofTextAndNumbers((text, times) => (count(times) < 0 ? errors.value : text.repeat(count(times)))),
  CONCAT: eager((...args) => joined(textsIn(args), "")),
  TEXTJOIN: textJoin,
} satisfies Readonly<Record<string, Calculation>>;
