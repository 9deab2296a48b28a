import { greater, less } from "../../formula/operations";
import { firstOf } from "../steps";
import { defineElementwiseTwin } from "../twin";
import { inLanguage } from "../words";
import { ofModel } from "./altman";

export const zone = defineElementwiseTwin("CREDIT.ZONE", ["model", "score"], ({ model, score, language }) =>
  firstOf(
    [
      [
        greater(score, ofModel(model, { Z: 2.99, Z1: 2.9, Z2: 2.6, EM: 5.85 })),
        inLanguage(language, { en: "Safe", zh: "安全" }),
      ],
      [
        less(score, ofModel(model, { Z: 1.81, Z1: 1.23, Z2: 1.1, EM: 4.35 })),
        inLanguage(language, { en: "Distress", zh: "危险" }),
      ],
    ],
    inLanguage(language, { en: "Grey", zh: "灰色" }),
  ),
);
