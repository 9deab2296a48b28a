import { native } from "../../formula/native";
import { divide, greater, minus } from "../../formula/operations";
import { noNumber } from "../steps";
import { defineElementwiseTwin } from "../twin";

export const priceCut = defineElementwiseTwin(
  "VALUE.PRICECUT",
  ["grossMargin", "cut"],
  ({ grossMargin, cut }, local) => {
    const left = local.bind("left", native("ROUND", minus(grossMargin, cut), 12));
    return native("IF", greater(left, 0), divide(cut, left), noNumber);
  },
);
