import { compareValues, keyOf } from "../compareValues";
import { finite } from "../conversions";
import { perCell } from "../perCell";
import { asGrid, errors, isError, type Grid, type Outcome, type Value } from "../value";
import { eager, type Calculation } from "./calculation";
import { columnIndex, keyOfNumberAsText, readsAsNumber } from "./columnIndex";
import { hasWildcards, wildcardExpression } from "./wildcards";

interface Criterion {
  readonly meets: (value: Value) => boolean;
  /** The keys of all values that may meet it, where they can be named. */
  readonly keys?: readonly string[];
}

const isBlank = (value: Value): boolean => value === null;

/** A criterion of SUMIFS and its kin: a value to equal, or a text such as `">=5"`, `"<>"`, `"Won*"`. */
function criterionOf(wanted: Value): Criterion {
  if (typeof wanted !== "string") return equalTo(wanted ?? 0);
  const [, comparison = "", operand = ""] = /^(<=|>=|<>|[=<>]?)(.*)$/su.exec(wanted) ?? [];
  if (operand === "") {
    if (comparison === "=") return { meets: isBlank, keys: [keyOf(null)] };
    if (comparison === "<>") return { meets: (value) => !isBlank(value) };
    if (comparison === "") return { meets: (value) => isBlank(value) || value === "", keys: [keyOf(null), keyOf("")] };
  }
  const constant = constantOf(operand);
  if (comparison === "" || comparison === "=") return equalTo(constant);
  if (comparison === "<>") {
    const equal = equalTo(constant);
    return { meets: (value) => !equal.meets(value) };
  }
  return { meets: (value) => typeof value === typeof constant && ordered(comparison, compare(value, constant)) };
}

const compare = (value: Value, constant: number | string | boolean): number =>
  isError(value) ? NaN : compareValues(value, constant);

function ordered(comparison: string, order: number): boolean {
  if (comparison === "<") return order < 0;
  if (comparison === "<=") return order <= 0;
  return comparison === ">" ? order > 0 : order >= 0;
}

function constantOf(operand: string): number | string | boolean {
  const word = operand.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  return operand.trim() !== "" && !Number.isNaN(Number(operand)) ? Number(operand) : operand;
}

function equalTo(wanted: Exclude<Value, null>): Criterion {
  if (typeof wanted === "string" && hasWildcards(wanted)) {
    const expression = wildcardExpression(wanted);
    return { meets: (value) => typeof value === "string" && expression.test(value) };
  }
  const key = keyOf(wanted);
  if (typeof wanted !== "number") return { meets: (value) => keyOf(value) === key, keys: [key] };
  // A number is also found where it stands as a text.
  const same = (value: Value): boolean =>
    typeof value === "string" ? readsAsNumber(value) && keyOf(Number(value)) === key : keyOf(value) === key;
  return { meets: same, keys: [key, keyOfNumberAsText(wanted)] };
}

interface Pair {
  readonly range: Grid;
  readonly wanted: Outcome;
}

function pairsOf(args: readonly Outcome[]): Pair[] {
  return args.flatMap((range, place) => (place % 2 === 0 ? [{ range: asGrid(range), wanted: args[place + 1]! }] : []));
}

/** `answer` for the places of the ranges that meet the criteria; several criteria give several answers. */
function perCriteria(pairs: readonly Pair[], answer: (places: readonly number[]) => Value): Outcome {
  const { rows, columns } = pairs[0]!.range;
  if (pairs.some(({ range }) => range.rows !== rows || range.columns !== columns)) return errors.value;
  return perCell(
    pairs.map(({ wanted }) => wanted),
    (...wanted) => answer(placesThatMeet(pairs, wanted.map(criterionOf), rows * columns)),
  );
}

function placesThatMeet(pairs: readonly Pair[], criteria: readonly Criterion[], count: number): number[] {
  const candidates = criteria.flatMap(({ keys }, place) => {
    if (!keys) return [];
    const index = columnIndex(pairs[place]!.range);
    return [keys.flatMap((key) => index.get(key) ?? [])];
  });
  const shortest = candidates.sort((one, other) => one.length - other.length)[0];
  const meets = (at: number): boolean =>
    criteria.every((criterion, place) => criterion.meets(pairs[place]!.range.values[at]!));
  const found: number[] = [];
  if (shortest) {
    for (const at of shortest) if (meets(at)) found.push(at);
    // As the rows stand, because the order of adding shows in the last digit.
    return found.sort((one, other) => one - other);
  }
  for (let at = 0; at < count; at++) if (meets(at)) found.push(at);
  return found;
}

/** A function of the numbers of its first argument in the places where the criteria hold. */
const ofMatching = (calculate: (numbers: readonly number[]) => Value): Calculation =>
  eager((range, ...criteria) => {
    const grid = asGrid(range);
    const pairs = pairsOf(criteria);
    if (grid.values.length !== pairs[0]!.range.values.length) return errors.value;
    return perCriteria(pairs, (places) => {
      const values = places.map((place) => grid.values[place]!);
      return values.find(isError) ?? calculate(values.filter((value) => typeof value === "number"));
    });
  });

const counting = eager((...args) => perCriteria(pairsOf(args), (places) => places.length));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export const criteria = {
  SUMIFS: ofMatching((numbers) => finite(sum(numbers))),
  COUNTIF: counting,
  COUNTIFS: counting,
  AVERAGEIFS: ofMatching((numbers) => (numbers.length === 0 ? errors.division : finite(sum(numbers) / numbers.length))),
  MINIFS: ofMatching((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MAXIFS: ofMatching((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
} satisfies Readonly<Record<string, Calculation>>;
