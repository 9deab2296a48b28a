import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atMost } from "../../formula/operations";
import { input } from "../../formula/references";
import { call } from "../addInFunctions";
import { isBlank, visitPlan } from "./accountFigures";

export const nothingToAllocate: Expr = native(
  "OR",
  isBlank(input("visitDays")),
  atMost(native("SUM", visitPlan("expected")), 0),
);

/** The visit days in whole days, by expected value; they add up. */
export const allocatedDays: Expr = call("ACCOUNT.ALLOCATE", {
  total: input("visitDays"),
  weights: visitPlan("expected"),
});

export const visitDays: Expr = native("IF", nothingToAllocate, "", allocatedDays);
