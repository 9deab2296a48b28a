import { divide, minus } from "../../formula/operations";
import { whereGiven } from "../blank";
import { atLeastZero } from "../steps";
import { defineElementwiseTwin } from "../twin";

export const gap = defineElementwiseTwin(
  "FUNNEL.GAP",
  ["forecast", "target"],
  ({ forecast, target, winRate }, local) => {
    const missing = local.bind("missing", atLeastZero(minus(target, forecast)));
    return whereGiven(winRate, (rate) => divide(missing, rate), missing);
  },
);
