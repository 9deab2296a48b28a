import { native } from "../../formula/native";
import { equal, minus, times } from "../../formula/operations";
import { orElse } from "../blank";
import { defineTwin } from "../twin";
import { headed } from "../words";

export const impact = defineTwin("VALUE.IMPACT", ({ before, after, unitValue, volume, headings }, local) => {
  const once = times(minus(before, after), unitValue);
  const saved = volume === undefined ? once : times(once, orElse(volume, 1));
  const lines = local.bind("lines", native("IF", equal(before, ""), "", saved));
  return headed(headings, { en: ["Saving"], zh: ["节约金额"] }, native("VSTACK", lines, native("SUM", lines)));
});
