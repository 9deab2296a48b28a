import type { Shown } from "../../functions/callFunction";

export type Call = (id: string, ...given: readonly unknown[]) => Shown | Shown[][];
export type Numbers = readonly number[];

/** How a published example is said in our functions. */
export type WorkedExample =
  | {
      /** Our answers, by the name of the figure that they are compared with. */
      readonly answers: (call: Call, inputs: never) => Readonly<Record<string, unknown>>;
      /** Figures that no function answers, each with the reason. */
      readonly aside?: Readonly<Record<string, string>>;
      /** Printed figures that are coarser than the example's own tolerance. */
      readonly within?: Readonly<Record<string, number>>;
      /** Printed figures that contradict the example itself, so that they must not be our answers. */
      readonly trap?: { readonly figures: readonly string[]; readonly because: string };
      /** The function whose golden rows cite it, and a piece of their source. */
      readonly golden: { readonly in: string; readonly citing: string };
    }
  | { readonly notOurs: string };

export type WorkedExamples = Readonly<Record<string, WorkedExample>>;

export const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
export const row = (answer: Shown | Shown[][]): readonly Shown[] => (answer as Shown[][])[0] as Shown[];
export const sum = (values: readonly Shown[]): number => (values as Numbers).reduce((total, value) => total + value, 0);
export const number = (answer: Shown | Shown[][]): number => answer as number;
/** Of a share, the percent points that the examples print. */
export const percent = (answer: Shown | Shown[][]): number => number(answer) * 100;
