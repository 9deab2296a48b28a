import { arrayOf } from "../../formula/arrayOf";
import { native } from "../../formula/native";
import { atMost, minus, plus } from "../../formula/operations";
import { firstOf } from "../steps";
import { defineElementwiseTwin } from "../twin";
import { knownBounds, labelOf, labelOfKnown } from "./buckets";

export const bucket = defineElementwiseTwin(
  "AR.BUCKET",
  ["due", "asOf"],
  ({ due, asOf, bounds, labels, language }, local) => {
    const age = local.bind("age", minus(native("INT", asOf), native("INT", due)));
    const known = knownBounds(bounds);
    if (labels !== undefined) {
      const ends = known === undefined ? bounds! : arrayOf(known);
      const last = plus(native("COUNT", ends), 1);
      return native("INDEX", labels, native("IFNA", native("XMATCH", age, ends, 1), last));
    }
    if (known !== undefined) {
      const cases = known.map((end, index) => [atMost(age, end), labelOfKnown(index, known, language)] as const);
      return firstOf(cases, labelOfKnown(known.length, known, language));
    }
    // Whole days: the bound reached the day before is the one that lies below. The look-up and the sum stay apart, because
    // LibreOffice answers #REF! for a bound sum of an XLOOKUP of several values.
    const below = local.bind("below", native("XLOOKUP", minus(age, 1), bounds!, bounds!, -1, -1));
    const from = plus(below, 1);
    const to = local.bind("to", native("XLOOKUP", age, bounds!, bounds!, -1, 1));
    return labelOf(from, to, language);
  },
);
