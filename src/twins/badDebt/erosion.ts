import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

function unitsOfYear(unit: Expr | undefined): Expr {
  if (typeof unit === "string" || unit === undefined) return unit?.trim().toLowerCase() === "days" ? 365 : 12;
  return native("IF", equal(unit, "days"), 365, 12);
}

export const erosion = defineElementwiseTwin(
  "BADDEBT.EROSION",
  ["margin", "annualRate"],
  ({ margin, annualRate, unit }) => divide(margin, divide(annualRate, unitsOfYear(unit))),
);
