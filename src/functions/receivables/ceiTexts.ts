import type { TextsOf } from "../definition";
import type { cei } from "./cei";

export const ceiTexts: TextsOf<typeof cei> = {
  en: {
    purpose: "Collection effectiveness index: what was collected ÷ what was due for collection; 1 is best.",
    parameters: {
      opening: "Receivables at the start of the period, e.g. 100000",
      sales: "Credit sales of the period, e.g. 1000000",
      closing: "Receivables at the end of the period, e.g. 120000",
      closingCurrent: "The part of closing that is not yet due, e.g. 100000",
    },
    notes: [
      "(opening + sales − closing) ÷ (opening + sales − closingCurrent). All four on the same tax basis.",
      "Some divide the sales of several months by the number of months: then do so before you give them.",
    ],
  },
  zh: {
    purpose: "催收有效性指数（CEI）：已收回 ÷ 应收回，1 为最佳。",
    parameters: {
      opening: "期初应收账款，如 100000",
      sales: "本期赊销额，如 1000000",
      closing: "期末应收账款，如 120000",
      closingCurrent: "期末应收账款中未到期的部分，如 100000",
    },
    notes: [
      "（opening + sales − closing）÷（opening + sales − closingCurrent），四项的含税口径须一致。",
      "也有做法将几个月的销售额按月平均：如需采用，请先平均再填入。",
    ],
  },
};
