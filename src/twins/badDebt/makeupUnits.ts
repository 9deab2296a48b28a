import { native } from "../../formula/native";
import { divide, greater, minus } from "../../formula/operations";
import { noNumber } from "../steps";
import { defineElementwiseTwin } from "../twin";

export const makeupUnits = defineElementwiseTwin(
  "BADDEBT.MAKEUPUNITS",
  ["loss", "price", "unitCost"],
  ({ loss, price, unitCost }, local) => {
    // 19.99 − 14.99 is a little less than 5, which would sell one unit too many.
    const earned = local.bind("earned", native("ROUND", minus(price, unitCost), 10));
    const units = native("ROUNDUP", native("ROUND", divide(loss, earned), 9), 0);
    return native("IF", greater(earned, 0), units, noNumber);
  },
);
