import type { BothLanguages } from "../../functions/bothLanguages";
import type { FunctionId } from "../../functions/catalogue";
import type { ExampleValue } from "../../functions/definition";
import { accountFacts } from "./accountFacts";
import { badDebtFacts } from "./badDebtFacts";
import { creditFacts } from "./creditFacts";
import { funnelFacts } from "./funnelFacts";
import { receivablesFacts } from "./receivablesFacts";
import { valueFacts } from "./valueFacts";
import { workshopFacts } from "./workshopFacts";

/** What a help page says beyond the definition and its words. */
export interface FunctionFacts {
  /** The calculation as one writes it down, line by line. */
  readonly formula: BothLanguages;
  /** Where the calculation comes from. */
  readonly source: BothLanguages;
  readonly related: readonly FunctionId[];
  /** Columns of a spilled example that hold dates, counted from 0. */
  readonly dayColumns?: readonly number[];
  /** Arguments that, put into the example, show an error which a single wrong value does not. */
  readonly mistakes?: readonly Readonly<Record<string, ExampleValue>>[];
}

export type FactsOf<Family extends string> = Readonly<
  Record<Extract<FunctionId, `${Family}.${string}`>, FunctionFacts>
>;

/** The facts of every function. A function without them does not compile. */
export const functionFacts: Readonly<Record<FunctionId, FunctionFacts>> = {
  ...funnelFacts,
  ...badDebtFacts,
  ...receivablesFacts,
  ...creditFacts,
  ...accountFacts,
  ...valueFacts,
  ...workshopFacts,
};
