import { divide, times } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

export const dso = defineElementwiseTwin("AR.DSO", ["receivables", "sales", "days"], ({ receivables, sales, days }) =>
  times(divide(receivables, sales), days),
);
