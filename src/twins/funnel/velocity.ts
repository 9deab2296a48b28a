import { divide, times } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

export const velocity = defineElementwiseTwin(
  "FUNNEL.VELOCITY",
  ["deals", "averageDeal", "winRate", "cycleDays"],
  ({ deals, averageDeal, winRate, cycleDays }) => divide(times(deals, averageDeal, winRate), cycleDays),
);
