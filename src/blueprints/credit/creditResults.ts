import { native } from "../../formula/native";
import { divide, greater, minus, negative, times, unequal } from "../../formula/operations";
import { block } from "../../formula/references";
import type { Highlight, Result } from "../blueprint";
import { rated, whereNotNought } from "./customerFigures";

const some: readonly Highlight[] = [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }];

export const creditResults: readonly Result[] = [
  {
    id: "exposureTotal",
    label: { en: "Exposure", zh: "已用额度" },
    kind: "money",
    lead: true,
    formula: native("SUM", rated("exposure")),
  },
  {
    id: "limitTotal",
    label: { en: "Limits", zh: "信用额度合计" },
    kind: "money",
    formula: native("SUM", rated("limit")),
  },
  {
    id: "limitUse",
    label: { en: "Used of the limits", zh: "额度使用率" },
    kind: "share",
    lead: true,
    formula: whereNotNought(block("limitTotal"), divide(block("exposureTotal"), block("limitTotal"))),
  },
  {
    id: "customerCount",
    label: { en: "Customers", zh: "客户数" },
    kind: "count",
    formula: native("COUNTA", rated("customer")),
  },
  {
    id: "aboveLimits",
    label: { en: "Money above the limits", zh: "超出额度的金额" },
    kind: "moneyOrDash",
    formula: negative(native("SUMIFS", rated("headroom"), rated("headroom"), "<0")),
    highlights: some,
  },
  {
    id: "overLimitCount",
    label: { en: "Customers over their limit", zh: "超额度客户数" },
    kind: "count",
    formula: native("COUNTIFS", rated("headroom"), "<0", rated("limit"), ">0"),
    highlights: some,
  },
  {
    id: "noCreditCount",
    label: { en: "Customers without credit", zh: "不授信客户数" },
    kind: "count",
    formula: native("COUNTIFS", rated("limit"), 0),
  },
  {
    id: "noCreditExposure",
    label: { en: "Which they owe all the same", zh: "其中：仍有欠款" },
    kind: "moneyOrDash",
    formula: native("SUMIFS", rated("exposure"), rated("limit"), 0),
    highlights: some,
  },
  {
    id: "noLimitCount",
    label: { en: "Customers for whom no limit is known", zh: "额度未定的客户数" },
    kind: "count",
    formula: minus(block("customerCount"), native("COUNT", rated("limit"))),
    highlights: some,
  },
  {
    id: "requestsAbove",
    label: { en: "Requests above the limit", zh: "申请超过额度的客户数" },
    kind: "count",
    formula: native(
      "SUMPRODUCT",
      times(
        times(unequal(rated("requestedLimit"), ""), native("ISNUMBER", rated("limit"))),
        greater(rated("requestedLimit"), rated("limit")),
      ),
    ),
  },
  {
    id: "largestShare",
    label: { en: "Share of the largest customer", zh: "最大客户占比" },
    kind: "share",
    formula: whereNotNought(block("exposureTotal"), divide(native("MAX", rated("exposure")), block("exposureTotal"))),
  },
  {
    id: "attentionCount",
    label: { en: "Customers that need attention", zh: "需关注客户数" },
    kind: "count",
    formula: native("SUMPRODUCT", times(unequal(rated("attention"), ""), 1)),
    highlights: some,
  },
];
