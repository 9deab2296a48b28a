import type { TextsOf } from "../definition";
import type { payindex } from "./payindex";

export const payindexTexts: TextsOf<typeof payindex> = {
  en: {
    purpose: "Payment index from 0 to 100, weighted by amount: 80 pays on the day, 50 pays a month late.",
    parameters: {
      amounts: "Amounts of the customer's payments, one a row",
      daysBeyondTerms: "Days each was paid after its due date; negative when early",
    },
    notes: [
      "Points by days beyond terms: −30 100, −20 90, 0 80, 15 70, 22 60, 30 50, 60 40, 90 30, 120 20, 180 0; linear between, level beyond.",
      "The points follow D&B's published scale from 80 to 20; the days of its 100, 90 and 0 are ours.",
      "Credit notes and amounts of 0 are left out. 80 and more is low risk, 50 to 79 medium, below 50 high.",
    ],
  },
  zh: {
    purpose: "付款指数（0 到 100，按金额加权）：80 为按期付款，50 为逾期一个月。",
    parameters: {
      amounts: "客户各笔付款的金额，每行一笔",
      daysBeyondTerms: "各笔超过到期日的天数，提前付款为负数",
    },
    notes: [
      "逾期天数对应的分数：−30 100，−20 90，0 80，15 70，22 60，30 50，60 40，90 30，120 20，180 0；其间线性，两端之外不变。",
      "80 至 20 分采用邓白氏公布的标准；100、90 和 0 分的天数为本工具设定。",
      "红字发票(贷项)和金额为 0 的行不计。80 及以上为低风险，50 至 79 为中，低于 50 为高。",
    ],
  },
};
