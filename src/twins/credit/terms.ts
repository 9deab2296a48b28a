import { defaultGrades } from "../../functions/credit/gradesTable";
import { besideGrade, ofUsualGrade } from "./grades";
import { defineElementwiseTwin } from "../twin";
import { inLanguage } from "../words";

const termsOf = new Map(defaultGrades.map(({ terms }) => [terms!.en, terms!]));

export const terms = defineElementwiseTwin(
  "CREDIT.TERMS",
  ["grade"],
  ({ grade, grades, language }, local) => {
    const usual = ofUsualGrade(
      grade,
      (one) => one.terms!.en,
      (english) => inLanguage(language, termsOf.get(english)!),
    );
    if (grades === undefined) return usual;
    return besideGrade(grade, grades, 4, usual, local);
  },
  {
    differs: [
      {
        en: "Terms of your own table stand as written there; the usual ones are not translated.",
        zh: "自有等级表中的付款方式按原文显示，不作翻译。",
      },
    ],
  },
);
