import type { Language } from "./bothLanguages";
import type { ValueKind } from "./domain";
import type { Failure } from "./failure";
import type { ColumnParameter, Parameter, RangeParameter, ScalarParameter } from "./parameters";

export type Parameters = Readonly<Record<string, Parameter>>;

type ValueOf<P> =
  P extends ScalarParameter<infer V>
    ? V
    : P extends RangeParameter<infer V>
      ? V
      : P extends ColumnParameter<infer V>
        ? V
        : never;

/** The arguments as `compute` gets them: read, checked, by name. */
export type Arguments<P extends Parameters> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

export type Answer = number | string | boolean;
/** A spilled answer; an element may be an error without spoiling the others. */
export type Spill = readonly (readonly (Answer | Failure)[])[];

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The sizes of the arguments of a call; undefined where an argument is omitted. */
export type Sizes<Name extends string = string> = Readonly<Partial<Record<Name, Size>>>;

export type Result<Name extends string = string> =
  | { readonly shape: "scalar"; readonly kind: ValueKind }
  /** One answer per element: equal shapes pair up, a column against a row makes the grid, one value meets everything. */
  | { readonly shape: "lifts"; readonly kind: ValueKind }
  /** Several cells; never more than `extent` says for arguments of these sizes. */
  | { readonly shape: "spills"; readonly extent: (sizes: Sizes<Name>) => Size };

export interface FunctionTexts<Name extends string> {
  /** One sentence in the person's words: what the function answers. */
  readonly purpose: string;
  /** What each argument is, with unit and example. */
  readonly parameters: Readonly<Record<Name, string>>;
  /** Conventions and limits that a careful person asks about, a sentence each. */
  readonly notes?: readonly string[];
}

/** Cells as a person would give them. */
export type ExampleValue = Answer | readonly (readonly Answer[])[];

/** Answers to the two arguments that a function lifts, in their order; made by a function that may refuse settings, `compute` then says why. */
export interface OfNumbers {
  /** Between which numbers every answer is a finite one, an interval an argument; if omitted, all that are allowed. */
  readonly within?: readonly [first: readonly [min: number, max: number], second: readonly [min: number, max: number]];
  readonly one: (first: number, second: number) => Answer;
  /**
   * A loop around `one`, written out at each function, because only there does the compiler put the one into the other.
   * An array of one number meets all answers.
   */
  readonly many: (count: number, first: Float64Array, second: Float64Array) => Answer[];
}

export interface Definition<P extends Parameters = Parameters> {
  /** What stands in the cell, for ever: `FUNNEL.FORECAST`. The same in every language. */
  readonly id: string;
  readonly parameters: P;
  readonly result: Result<keyof P & string>;
  compute(given: Arguments<P>): Answer | Spill;
  /**
   * For a function that lifts and stands in 100,000 cells, or answers for as many: the same again for plain numbers,
   * given the arguments that hold for all elements. It lifts its first two parameters, numbers or days, and no other.
   */
  ofNumbers?(this: void, settings: Arguments<P>): OfNumbers;
  /** Shown in help and in the pane, and a test. */
  readonly example: {
    readonly given: Readonly<Partial<Record<keyof P & string, ExampleValue>>>;
    readonly answer: Answer | readonly (readonly Answer[])[];
  };
}

/** The words for a function, in a file beside its definition: they are many, and no cell that calculates needs them. */
export type TextsOf<D> =
  D extends Definition<infer P> ? Readonly<Record<Language, FunctionTexts<keyof P & string>>> : never;

/** Declares a worksheet function, once for Excel, the pane, the help and the tests. */
export function defineFunction<const Id extends string, P extends Parameters>(
  definition: Definition<P> & { readonly id: Id },
): Definition<P> & { readonly id: Id } {
  return definition;
}

export const scalar = (kind: ValueKind): Result<never> => ({ shape: "scalar", kind });
export const lifts = (kind: ValueKind): Result<never> => ({ shape: "lifts", kind });
export const spills = <Name extends string>(extent: (sizes: Sizes<Name>) => Size): Result<Name> => ({
  shape: "spills",
  extent,
});

/** The family of a function: what stands before the dot. */
export const familyOf = (id: string): string => id.slice(0, id.indexOf("."));
