import { native } from "../../formula/native";
import { divide, greater } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

export const lossRates = defineElementwiseTwin(
  "BADDEBT.LOSSRATES",
  ["reached", "unpaid"],
  ({ reached, unpaid }, local) => {
    const rate = local.bind("rate", divide(unpaid, reached));
    return native("IF", greater(rate, 1), 1, rate);
  },
);
