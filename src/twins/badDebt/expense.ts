import { minus, plus } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

export const expense = defineElementwiseTwin(
  "BADDEBT.EXPENSE",
  ["opening", "writeOffs", "recoveries", "required"],
  ({ opening, writeOffs, recoveries, required }) => minus(plus(minus(required, opening), writeOffs), recoveries),
);
