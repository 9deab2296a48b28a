import { times } from "../../formula/operations";
import { atLeastZero } from "../steps";
import { defineElementwiseTwin } from "../twin";

export const ecl = defineElementwiseTwin("BADDEBT.ECL", ["exposure", "pd", "lgd"], ({ exposure, pd, lgd }) =>
  times(atLeastZero(exposure), pd, lgd),
);
