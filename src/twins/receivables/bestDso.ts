import { divide, times } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

export const bestDso = defineElementwiseTwin(
  "AR.BESTDSO",
  ["currentReceivables", "sales", "days"],
  ({ currentReceivables, sales, days }) => times(divide(currentReceivables, sales), days),
);
