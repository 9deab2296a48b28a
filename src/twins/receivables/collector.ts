import { native } from "../../formula/native";
import { less } from "../../formula/operations";
import { firstOf } from "../steps";
import { tableColumn } from "../tableColumn";
import { defineElementwiseTwin } from "../twin";
import { inLanguage } from "../words";

const usual = [
  { before: 8, who: { en: "Sales", zh: "销售" } },
  { before: 31, who: { en: "Delivery", zh: "交付" } },
  { before: 61, who: { en: "Sales assistant", zh: "商务助理" } },
  { before: 91, who: { en: "Finance", zh: "财务" } },
] as const;
const executive = { en: "Executive", zh: "高管" } as const;

export const collector = defineElementwiseTwin(
  "AR.COLLECTOR",
  ["daysLate"],
  ({ daysLate, ladder, language }) => {
    if (ladder !== undefined)
      return native("XLOOKUP", daysLate, tableColumn(ladder, 1), tableColumn(ladder, 2), "", -1);
    const cases = usual.map(({ before, who }) => [less(daysLate, before), inLanguage(language, who)] as const);
    return firstOf(cases, inLanguage(language, executive));
  },
  {
    differs: [
      {
        en: "People of your own table stand as written there; the usual ones are not translated.",
        zh: "自有阶梯表中的负责人按原文显示，不作翻译。",
      },
    ],
  },
);
