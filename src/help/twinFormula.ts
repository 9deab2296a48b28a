import type { Expr } from "../formula/expression";
import { printFormula } from "../formula/printFormula";
import type { Language } from "../functions/bothLanguages";
import type { DescribedFunction } from "../functions/describedFunctions";
import { everyTwinDiffers } from "../twins/everyTwinDiffers";
import { nativeFormula } from "../twins/nativeFormula";
import { twins } from "../twins/twins";
import type { ExampleSheet } from "./exampleSheet";

/** A formula of Excel's own functions with the answer of ours. */
export interface TwinFormula {
  /** For the sheet of the example. */
  readonly formula: string;
  /** Where it answers differently, a sentence each. */
  readonly differs: readonly string[];
}

const sheetName = "Sheet";

/** The twin of a function, on the cells of its example; undefined where there is none. */
export function twinFormula(
  { id, example }: DescribedFunction,
  { places }: ExampleSheet,
  language: Language,
): TwinFormula | undefined {
  const names = [...places.keys()];
  const single = names.filter((name) => typeof example.given[name] !== "object");
  const withTypedIn = (typedIn: readonly string[]): Expr | undefined => {
    const argumentOf = (name: string): Expr => {
      const value = example.given[name];
      return value === undefined || typeof value === "object" || !typedIn.includes(name) ? { block: name } : value;
    };
    return nativeFormula({ call: id, args: Object.fromEntries(names.map((name) => [name, argumentOf(name)])) });
  };
  // How many rows a twin fills must stand in the formula itself: then no cell can say it.
  const attempts = [[], ...single.map((name) => [name]), single];
  const formula = attempts.reduce<Expr | undefined>((found, typedIn) => found ?? withTypedIn(typedIn), undefined);
  if (formula === undefined) return undefined;
  const blocks = Object.fromEntries(
    [...places].map(([name, place]) => [name, { ...place, sheetName, relative: true }]),
  );
  return {
    formula: printFormula(formula, {
      form: "excel",
      names: { inputs: {}, tables: {}, blocks },
      signatures: {},
      at: { sheetName },
    }),
    differs: [...(twins.get(id)?.differs ?? []), ...everyTwinDiffers].map((sentence) => sentence[language]),
  };
}
