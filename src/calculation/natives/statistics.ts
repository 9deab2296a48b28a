import { finite, toNumber } from "../conversions";
import { perSoundCell } from "../perCell";
import { asGrid, errors, isError, isGrid, type Outcome, type Value } from "../value";
import { eager, numbersIn, ofAllNumbers, type Calculation } from "./calculation";

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);
const smallest = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), Infinity);
const largest = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), -Infinity);

/** What stands at a share of the way through the numbers, between two of them if need be. */
function percentile(numbers: readonly number[], share: number): Value {
  if (numbers.length === 0 || share < 0 || share > 1) return errors.number;
  const sorted = ascending(numbers);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
}

/** A function of the numbers in the first argument and of a number, or of several numbers. */
const withNumber = (calculate: (numbers: readonly number[], given: number) => Value): Calculation =>
  eager((range, given) => {
    const numbers = numbersIn([range!]);
    if (isError(numbers)) return numbers;
    return perSoundCell([given!], (one = null) => {
      const number = toNumber(one);
      return isError(number) ? number : calculate(numbers, number);
    });
  });

const ranked = (numbers: readonly number[], rank: number): Value =>
  rank >= 1 && rank <= numbers.length ? numbers[Math.ceil(rank) - 1]! : errors.number;

const sumOfProducts = eager((...args) => {
  const grids = args.map(asGrid);
  const { rows, columns } = grids[0]!;
  if (grids.some((grid) => grid.rows !== rows || grid.columns !== columns)) return errors.value;
  let sum = 0;
  for (let place = 0; place < rows * columns; place++) {
    let product = 1;
    for (const { values } of grids) {
      const value = values[place]!;
      if (isError(value)) return value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return finite(sum);
});

const countWhere = (counts: (value: Value, within: boolean) => boolean): Calculation =>
  eager((...args) =>
    args.reduce<number>((sum, one) => sum + asGrid(one).values.filter((value) => counts(value, isGrid(one))).length, 0),
  );

/** A text that reads as a number counts when it is written into the call. */
const countsAsNumber = (value: Value, within: boolean): boolean =>
  typeof value === "number" || (!within && !isError(toNumber(value)));

const rankOf = eager((wanted, range, order) => {
  const numbers = numbersIn([range!]);
  if (isError(numbers)) return numbers;
  const upwards = toNumber((order ?? null) as Value);
  if (isError(upwards)) return upwards;
  return perSoundCell([wanted!], (one = null) => {
    const number = toNumber(one);
    if (isError(number)) return number;
    if (!numbers.includes(number)) return errors.notAvailable;
    return 1 + numbers.filter((other) => (upwards === 0 ? other > number : other < number)).length;
  });
});

const sizeOf = (side: "rows" | "columns"): Calculation =>
  eager((outcome: Outcome = null) => (isError(outcome) ? outcome : asGrid(outcome)[side]));

export const statistics = {
  SUM: ofAllNumbers((numbers) => finite(total(numbers))),
  SUMPRODUCT: sumOfProducts,
  COUNT: countWhere(countsAsNumber),
  COUNTA: countWhere((value) => value !== null),
  COUNTBLANK: countWhere((value) => value === null || value === ""),
  AVERAGE: ofAllNumbers((numbers) =>
    numbers.length === 0 ? errors.division : finite(total(numbers) / numbers.length),
  ),
  MEDIAN: ofAllNumbers((numbers) => percentile(numbers, 0.5)),
  "PERCENTILE.INC": withNumber(percentile),
  MIN: ofAllNumbers((numbers) => (numbers.length === 0 ? 0 : smallest(numbers))),
  MAX: ofAllNumbers((numbers) => (numbers.length === 0 ? 0 : largest(numbers))),
  LARGE: withNumber((numbers, rank) => ranked(ascending(numbers).reverse(), rank)),
  SMALL: withNumber((numbers, rank) => ranked(ascending(numbers), rank)),
  "RANK.EQ": rankOf,
  ROWS: sizeOf("rows"),
  COLUMNS: sizeOf("columns"),
} satisfies Readonly<Record<string, Calculation>>;
