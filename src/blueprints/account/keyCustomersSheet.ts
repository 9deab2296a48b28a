import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, atMost, divide, equal, greater, join } from "../../formula/operations";
import { input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { customer, customers, unlessBlank, visitPlan } from "./accountFigures";
import { profitClassWords, segmentWords } from "./accountWords";

const isHighShare = atLeast(customer("share"), input("shareFrom"));

/** High potential: attack where our share is low, defend where it is high. */
const segment = (language: Language): Expr =>
  unlessBlank(
    customer("share"),
    native(
      "IF",
      atLeast(customer("potential"), input("potentialFrom")),
      native("IF", isHighShare, segmentWords.retain[language], segmentWords.acquire[language]),
      native("IF", isHighShare, segmentWords.maintain[language], segmentWords.contest[language]),
    ),
  );

/** Profit of this and all more profitable customers; equal ones share it. */
const cumulative: Expr = native(
  "IF",
  greater(customer("grossProfit"), 0),
  divide(
    native("SUMIFS", customers("grossProfit"), customers("grossProfit"), join(">=", customer("grossProfit"))),
    native("SUM", customers("grossProfit")),
  ),
  "",
);

/** The most profitable customer is core whatever its share; one without a profit is drag. */
const profitClass = (language: Language): Expr =>
  unlessBlank(
    customer("grossProfit"),
    native(
      "IFS",
      equal(customer("cumulative"), ""),
      profitClassWords.drag[language],
      native(
        "OR",
        atMost(customer("cumulative"), input("coreShare")),
        equal(customer("grossProfit"), native("MAX", customers("grossProfit"))),
      ),
      profitClassWords.core[language],
      atMost(customer("cumulative"), input("growthShare")),
      profitClassWords.growth[language],
      true,
      profitClassWords.drag[language],
    ),
  );

export const keyCustomersSheet: Sheet = {
  id: "keyCustomers",
  name: { en: "Key customers", zh: "大客户" },
  line: {
    en: "Potential, our share, segment, profit and visits of each customer",
    zh: "各客户的采购潜力、份额、细分、毛利和拜访次数",
  },
  tabColor: palette.first,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Key customers", zh: "大客户" },
            subtitle: {
              en: "Potential is all that a customer buys a year of what we could supply, from anybody. Grey columns calculate.",
              zh: "采购潜力：客户一年内向所有供应商采购的、我方能够供应的总额。灰色列自动计算。",
            },
          },
          {
            part: "table",
            id: "keyCustomers",
            name: { en: "tblKeyCustomers", zh: "大客户表" },
            columns: [
              { id: "customer", heading: { en: "Customer", zh: "客户" }, kind: "text", width: 170 },
              { id: "manager", heading: { en: "Account manager", zh: "客户经理" }, kind: "text" },
              { id: "potential", heading: { en: "Potential a year", zh: "年采购潜力" }, kind: "money", min: 0 },
              { id: "ourSales", heading: { en: "Our sales", zh: "我方销售额" }, kind: "money", min: 0 },
              { id: "grossProfit", heading: { en: "Gross profit", zh: "毛利" }, kind: "money" },
              { id: "visits", heading: { en: "Visits a year", zh: "年拜访次数" }, kind: "count", min: 0 },
              {
                id: "share",
                heading: { en: "Our share", zh: "客户份额" },
                kind: "share",
                formula: native(
                  "IF",
                  greater(customer("potential"), 0),
                  divide(customer("ourSales"), customer("potential")),
                  "",
                ),
              },
              {
                id: "segment",
                heading: { en: "Segment", zh: "客户细分" },
                kind: "text",
                formula: segment,
                highlights: [
                  { when: { operator: "EqualTo", value: segmentWords.acquire }, look: "warning" },
                  { when: { operator: "EqualTo", value: segmentWords.retain }, look: "good" },
                  { when: { operator: "EqualTo", value: segmentWords.contest }, look: "quiet" },
                ],
              },
              {
                id: "expected",
                heading: { en: "Expected value", zh: "期望价值" },
                kind: "moneyOrDash",
                formula: native("SUMIFS", visitPlan("expected"), visitPlan("customer"), customer("customer")),
              },
              {
                id: "cumulative",
                heading: { en: "Cumulative profit", zh: "毛利累计占比" },
                kind: "share",
                formula: cumulative,
              },
              {
                id: "profitClass",
                heading: { en: "Class", zh: "客户分类" },
                kind: "text",
                formula: profitClass,
                highlights: [{ when: { operator: "EqualTo", value: profitClassWords.drag }, look: "quiet" }],
              },
            ],
          },
        ],
      },
    ],
  ],
};
