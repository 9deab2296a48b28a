import { perSoundCell } from "../perCell";
import { textOf, toNumber } from "../conversions";
import { asGrid, ErrorCell, isError, isGrid, type Outcome, type Value } from "../value";

/** An argument of a native function: calculated when it is asked for, undefined where it is omitted. */
export type Argument = (() => Outcome) | undefined;

export type Calculation = (args: readonly Argument[]) => Outcome;

export type Sound = Exclude<Value, ErrorCell>;

/** A function that calculates all its arguments; null where one is omitted. */
export const eager =
  (calculate: (...args: Outcome[]) => Outcome): Calculation =>
  (args) =>
    calculate(...args.map((argument) => argument?.() ?? null));

/** One value in, one value out, cell by cell; errors pass through. */
export const elementwise = (calculate: (...values: Sound[]) => Value): Calculation =>
  eager((...args) => perSoundCell(args, calculate));

/** The same for numbers only. */
export const ofNumbers = (calculate: (...numbers: number[]) => Value): Calculation =>
  elementwise((...values) => {
    const numbers = values.map(toNumber);
    return numbers.find(isError) ?? calculate(...(numbers as number[]));
  });

/** The same where the first value is a text and those after it are numbers. */
export const ofTextAndNumbers = (calculate: (text: string, ...numbers: number[]) => Value): Calculation =>
  elementwise((first = null, ...values) => {
    const numbers = values.map(toNumber);
    return numbers.find(isError) ?? calculate(textOf(first), ...(numbers as number[]));
  });

/** The same for texts only. */
export const ofTexts = (calculate: (...texts: string[]) => Value): Calculation =>
  elementwise((...values) => calculate(...values.map((value) => textOf(value))));

/**
 * The numbers that a total counts: of cells and arrays only the numbers, of a value written into the call whatever
 * reads as one. The first error instead, if there is one.
 */
export function numbersIn(args: readonly Outcome[]): readonly number[] | ErrorCell {
  const numbers: number[] = [];
  for (const argument of args) {
    if (!isGrid(argument)) {
      const number = toNumber(argument);
      if (isError(number)) return number;
      numbers.push(number);
      continue;
    }
    for (const value of asGrid(argument).values) {
      if (typeof value === "number") numbers.push(value);
      else if (isError(value)) return value;
    }
  }
  return numbers;
}

/** A function of all numbers in its arguments. */
export const ofAllNumbers = (calculate: (numbers: readonly number[]) => Value): Calculation =>
  eager((...args) => {
    const numbers = numbersIn(args);
    return isError(numbers) ? numbers : calculate(numbers);
  });
