import type { TextsOf } from "../definition";
import type { dsoCountBack } from "./dsoCountBack";

export const dsoCountBackTexts: TextsOf<typeof dsoCountBack> = {
  en: {
    purpose: "DSO by count-back: takes the latest months' sales off the receivables and counts their days.",
    parameters: {
      receivables: "Receivables at the end of the latest month, e.g. 13000",
      monthlySales: "Credit sales of each month, in any order",
      monthEnds: "Last days of these months",
    },
    notes: [
      "Whole months count with their days, the month in which the receivables run out in proportion. A month runs from the end of the month before; its first day stands for the whole month.",
      "A month with sales of 0 counts with its days; net credit notes (sales below 0) add to what older months must explain. Rows of one month add up; rows without sales are skipped.",
      "Use the same tax basis for both: receivables usually include VAT and sales usually do not.",
    ],
  },
  zh: {
    purpose: "倒推法 DSO：用最近各月销售额依次抵减应收账款，累计其天数。",
    parameters: {
      receivables: "最近一个月末的应收账款，如 13000",
      monthlySales: "各月赊销额，顺序不限",
      monthEnds: "各月的最后一天",
    },
    notes: [
      "整月计全月天数，应收账款抵减完的那个月按比例计。每月从上月末起算；填写当月 1 日即代表整月。",
      "销售额为 0 的月份计全月天数；销售额为负(净退货)时，加到更早月份抵减的金额中。同月多行相加；销售额为空的行跳过。",
      "应收账款与销售额须为同一含税口径：应收账款通常含增值税，销售额通常不含。",
    ],
  },
};
