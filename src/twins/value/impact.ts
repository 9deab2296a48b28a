import { native } from "../../formula/native";
import { equal, minus, times } from "../../formula/operations";
import { orElse } from "../blank";
import { defineTwin } from "../twin";
import { headed } from "../words";

export const impact = defineTwin("VALUE.IMPACT", ({ before, after, unitValue, volume, headings }, local) => {
  const once = times(minus(before, after), unitValue);
  const saved = local.bind("saved", volume === undefined ? once : times(once, orElse(volume, 1)));
  const lines = native("IF", equal(before, ""), "", saved);
  // Not the SUM of the lines: of a single line that is blank they are one empty text, which SUM refuses.
  const total = native("SUM", native("IF", equal(before, ""), 0, saved));
  return headed(headings, { en: ["Saving"], zh: ["节约金额"] }, native("VSTACK", lines, total));
});
