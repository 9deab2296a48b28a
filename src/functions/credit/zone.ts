import { altmanZone, type AltmanZone } from "../../core/credit/altmanScore";
import type { BothLanguages } from "../bothLanguages";
import { defineFunction, lifts } from "../definition";
import { language, number } from "../parameters";
import { altmanModel } from "./altmanModel";

const WORDS: Readonly<Record<AltmanZone, BothLanguages>> = {
  safe: { en: "Safe", zh: "安全" },
  grey: { en: "Grey", zh: "灰色" },
  distress: { en: "Distress", zh: "危险" },
};

export const zone = defineFunction({
  id: "CREDIT.ZONE",
  parameters: { model: altmanModel(), score: number(), language: language() },
  result: lifts("text"),
  compute: ({ model, score, language: wanted }) => WORDS[altmanZone(model, score)][wanted],
  example: { given: { model: "Z", score: 2.169 }, answer: "Grey" },
});
