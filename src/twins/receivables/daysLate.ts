import { native } from "../../formula/native";
import { minus } from "../../formula/operations";
import { atLeastZero } from "../steps";
import { defineElementwiseTwin } from "../twin";

export const daysLate = defineElementwiseTwin("AR.DAYSLATE", ["due", "asOf"], ({ due, asOf }, local) =>
  atLeastZero(local.bind("age", minus(native("INT", asOf), native("INT", due)))),
);
