import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import { generatedCase } from "./generatedCases";
import type { CellValue, Given, TwinCase } from "./twinCase";

const rows = 5;

/** The functions that answer each element of a range. */
export const liftingIds = (ids: readonly FunctionId[]): FunctionId[] =>
  ids.filter((id) => catalogue.find((one) => one.id === id)!.result.shape === "lifts");

/** A generated call with columns in the place of single values; settings and tables are those of the first row. */
export function liftedCase(id: FunctionId, seed: number): TwinCase {
  const { parameters } = catalogue.find((one) => one.id === id)!;
  const base = generatedCase(id, seed);
  const others = Array.from({ length: rows - 1 }, (_, index) => generatedCase(id, seed + 13 * (index + 1)).given);
  const given: Record<string, Given> = {};
  for (const [name, value] of Object.entries(base.given)) {
    const parameter = parameters[name]!;
    given[name] =
      parameter.shape === "scalar" && parameter.lifts
        ? [base.given, ...others].map((one) => [(one[name] === undefined ? value : one[name]) as CellValue])
        : value;
  }
  const literal = (base.literal ?? []).filter((name) => !Array.isArray(given[name]));
  return { id, given, literal };
}
