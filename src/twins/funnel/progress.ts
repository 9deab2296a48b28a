import { divide, minus, plus } from "../../formula/operations";
import { whereGiven } from "../blank";
import { defineElementwiseTwin } from "../twin";

export const progress = defineElementwiseTwin(
  "FUNNEL.PROGRESS",
  ["weightedNow", "weightedBefore", "closedNow", "closedBefore"],
  ({ weightedNow, weightedBefore, closedNow, closedBefore, quota }, local) => {
    const moved = local.bind("moved", plus(minus(weightedNow, weightedBefore), minus(closedNow, closedBefore)));
    return whereGiven(quota, (whole) => divide(moved, whole), moved);
  },
);
