import { divide, minus, times } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

export const daysDelinquent = defineElementwiseTwin(
  "AR.DAYSDELINQUENT",
  ["receivables", "currentReceivables", "sales", "days"],
  ({ receivables, currentReceivables, sales, days }) =>
    times(divide(minus(receivables, currentReceivables), sales), days),
);
