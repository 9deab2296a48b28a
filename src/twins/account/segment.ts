import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, minus } from "../../formula/operations";
import type { BothLanguages } from "../../functions/bothLanguages";
import { orElse } from "../blank";
import { defineElementwiseTwin } from "../twin";
import { inLanguage } from "../words";

const words = {
  acquire: { en: "Acquire", zh: "获取" },
  retain: { en: "Retain", zh: "保留" },
  maintain: { en: "Maintain", zh: "维持" },
  contest: { en: "Contest", zh: "侵扰" },
} as const;

/** Reached, up to the rounding of floating point: 0.7 − 0.4 has reached 0.3. */
const reaches = (value: Expr, cut: Expr): Expr => atLeast(minus(value, cut), -1e-12);

export const segment = defineElementwiseTwin(
  "ACCOUNT.SEGMENT",
  ["potential", "share"],
  ({ potential, share, potentialCut, shareCut, language }, local) => {
    const highPotential = reaches(potential, local.bind("cut", orElse(potentialCut, native("MEDIAN", potential))));
    const highShare = local.bind(
      "high",
      reaches(share, local.bind("shareCut", orElse(shareCut, native("MEDIAN", share)))),
    );
    const byShare = (high: BothLanguages, low: BothLanguages): Expr =>
      native("IF", highShare, inLanguage(language, high), inLanguage(language, low));
    return native("IF", highPotential, byShare(words.retain, words.acquire), byShare(words.maintain, words.contest));
  },
);
