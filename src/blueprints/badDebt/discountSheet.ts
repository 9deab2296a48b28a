import { native } from "../../formula/native";
import { greater } from "../../formula/operations";
import { column, input, thisRow } from "../../formula/references";
import type { Expr } from "../../formula/expression";
import { call } from "../addInFunctions";
import type { BothLanguages } from "../../functions/bothLanguages";
import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { whenFilled } from "./whenFilled";

const row = (id: string): Expr => thisRow("discountTerms", id);
export const discountTerms = (id: string): Expr => column("discountTerms", id);

const verdicts = {
  dearer: { en: "Dearer than borrowing", zh: "比借款贵" },
  cheaper: { en: "Not dearer than borrowing", zh: "不比借款贵" },
} as const satisfies Record<string, BothLanguages>;

/** Nothing can be said of terms that are not whole, or whose discount ends when the net payment is due. */
const yearly = (compound: boolean): Expr =>
  whenFilled(
    [row("discount"), row("discountDays"), row("netDays"), input("yearDays")],
    native(
      "IF",
      greater(row("netDays"), row("discountDays")),
      call("CREDIT.DISCOUNTCOST", {
        discount: row("discount"),
        discountDays: row("discountDays"),
        netDays: row("netDays"),
        compound,
        yearDays: input("yearDays"),
      }),
      "",
    ),
  );

export const discountSheet: Sheet = {
  id: "discount",
  name: { en: "Early payment", zh: "现金折扣" },
  line: {
    en: "Terms such as 2/10 net 30: what the discount costs a year, against borrowing",
    zh: "如 2/10，n/30：现金折扣的年化成本与借款利率比较",
  },
  tabColor: palette.first,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 15,
        parts: [
          {
            part: "title",
            title: { en: "Early-payment discount", zh: "现金折扣" },
            subtitle: {
              en: "What does it cost a year to be paid earlier? Type terms below the last row; the borrowing rate is that of the first sheet.",
              zh: "提前收款一年要付出多少成本？在最后一行下方输入新的条件；借款利率取自首页。",
            },
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "table",
            id: "discountTerms",
            name: { en: "DiscountTerms", zh: "折扣条件" },
            freeze: false,
            columns: [
              { id: "terms", heading: { en: "Terms", zh: "付款条件" }, kind: "text", width: 120 },
              {
                id: "discount",
                heading: { en: "Discount", zh: "折扣率" },
                kind: "share",
                min: 0,
                max: 0.99,
              },
              { id: "discountDays", heading: { en: "Discount days", zh: "折扣期天数" }, kind: "days", min: 0 },
              { id: "netDays", heading: { en: "Net days", zh: "付款期天数" }, kind: "days", min: 0 },
              {
                id: "yearlyCost",
                heading: { en: "Cost a year", zh: "年化成本" },
                kind: "share",
                formula: yearly(false),
              },
              {
                id: "effectiveCost",
                heading: { en: "Compounded", zh: "复利年化成本" },
                kind: "share",
                formula: yearly(true),
              },
              {
                id: "borrowing",
                heading: { en: "Borrowing rate", zh: "借款利率" },
                kind: "share",
                formula: whenFilled([row("yearlyCost"), input("borrowingRate")], input("borrowingRate")),
              },
              {
                id: "verdict",
                heading: { en: "The discount is", zh: "折扣成本" },
                kind: "text",
                width: 190,
                formula: (language) =>
                  whenFilled(
                    [row("yearlyCost"), row("borrowing")],
                    native(
                      "IF",
                      greater(row("yearlyCost"), row("borrowing")),
                      verdicts.dearer[language],
                      verdicts.cheaper[language],
                    ),
                  ),
                highlights: [
                  { when: { operator: "EqualTo", value: verdicts.dearer }, look: "bad" },
                  { when: { operator: "EqualTo", value: verdicts.cheaper }, look: "good" },
                ],
              },
            ],
          },
        ],
      },
      {
        column: 9,
        columns: 6,
        parts: [
          {
            part: "chart",
            id: "discountChart",
            title: { en: "Which discounts cost more than borrowing?", zh: "哪些折扣比借款更贵？" },
            type: "ColumnClustered",
            categories: { table: "discountTerms", column: "terms" },
            series: [
              {
                name: { en: "Cost of the discount a year", zh: "折扣的年化成本" },
                values: { table: "discountTerms", column: "yearlyCost" },
                color: palette.second,
              },
              {
                name: { en: "Borrowing rate", zh: "借款利率" },
                values: { table: "discountTerms", column: "borrowing" },
                color: palette.badInk,
                type: "Line",
              },
            ],
            rows: 15,
            width: 520,
            valueKind: "share",
          },
          {
            part: "notes",
            heading: { en: "How to read it", zh: "如何阅读" },
            lines: [
              {
                en: "Discount ÷ (1 − discount) × days of a year ÷ days between.",
                zh: "折扣率 ÷（1 − 折扣率）× 全年天数 ÷ 相差天数。",
              },
              {
                en: "For the seller it is the price of having the money earlier;",
                zh: "对卖方，这是提前收款的代价；",
              },
              {
                en: "for the buyer, what is lost by not taking the discount.",
                zh: "对买方，这是放弃折扣的代价。",
              },
              {
                en: "Customers who really pay later: enter that number of days.",
                zh: "客户实际付款更晚的，请填实际天数。",
              },
            ],
          },
        ],
      },
    ],
  ],
};
