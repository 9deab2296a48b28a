import { divide, minus, plus } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

export const cei = defineElementwiseTwin(
  "AR.CEI",
  ["opening", "sales", "closing", "closingCurrent"],
  ({ opening, sales, closing, closingCurrent }) =>
    divide(minus(plus(opening, sales), closing), minus(plus(opening, sales), closingCurrent)),
);
