import { native } from "../../formula/native";
import { atLeast, divide, equal, greater, less, minus, plus, times } from "../../formula/operations";
import { orElse } from "../blank";
import { filled } from "../lists";
import { defineTwin } from "../twin";

/** Fractions closer than this are equal; of equal ones the first gets the unit. */
const same = 1e9;
const mostParts = 1e5;

export const allocate = defineTwin(
  "ACCOUNT.ALLOCATE",
  ({ total, weights, unit }, local) => {
    const size = local.bind("unit", orElse(unit, 1));
    const units = local.bind("units", native("ROUND", divide(native("ABS", total), size), 6));
    const weight = local.bind("weight", filled(weights));
    const exact = local.bind("exact", times(units, divide(weight, native("SUM", weight))));
    const whole = local.bind("whole", native("INT", exact));
    const left = local.bind("left", minus(units, native("SUM", whole)));
    const place = native("SEQUENCE", native("ROWS", weights), native("COLUMNS", weights));
    const rank = minus(times(native("ROUND", times(minus(exact, whole), same), 0), mostParts), place);
    const ranks = local.bind("ranks", native("IF", greater(weight, 0), rank, -1e15));
    const extra = native("IF", less(left, 1), 0, times(atLeast(ranks, native("LARGE", ranks, left)), 1));
    const parts = times(native("SIGN", total), plus(whole, extra), size);
    return native("IF", equal(weights, ""), "", parts);
  },
  {
    differs: [
      {
        en: "A total that is not a whole number of units is split as it is: its fraction is lost.",
        zh: "总数不是单位的整数倍时照常分配，零头不计。",
      },
    ],
  },
);
