import type { Expr } from "../../formula/expression";
import { equal } from "../../formula/operations";
import { firstOf, notInTable } from "../steps";

export const altmanModels = ["Z", "Z1", "Z2", "EM"] as const;
export type AltmanModel = (typeof altmanModels)[number];

/** A figure of the model of a call: known at once where the model stands in the formula, else by what its cell says. */
export function ofModel(model: Expr, figures: Readonly<Record<AltmanModel, number>>): Expr {
  if (typeof model === "string") {
    const known = altmanModels.find((one) => one === model.trim().toUpperCase());
    return known === undefined ? notInTable : figures[known];
  }
  const values = new Set(Object.values(figures));
  if (values.size === 1) return figures.Z;
  return firstOf(
    altmanModels.map((one) => [equal(model, one), figures[one]] as const),
    notInTable,
  );
}
