import { native } from "../../formula/native";
import { equal, minus, times } from "../../formula/operations";
import { thisRow } from "../../formula/references";
import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { impactFactors, whoseWords } from "./valueWords";

const line = (id: string) => thisRow("impactLines", id);

/** Nothing until the line says how much there was, how much there will be and what one is worth. */
const effect = native(
  "IF",
  native("OR", equal(line("before"), ""), equal(line("after"), ""), equal(line("unitValue"), "")),
  "",
  times(
    times(minus(line("before"), line("after")), line("unitValue")),
    native("IF", equal(line("timesYearly"), ""), 1, line("timesYearly")),
  ),
);

const counted = native("IF", equal(line("effect"), ""), "", times(line("effect"), line("confidence")));

export const impactSheet: Sheet = {
  id: "impact",
  name: { en: "Impact", zh: "价值量化" },
  line: {
    en: "IMPACT lines: what changes for the customer, how much, what it is worth, who says so",
    zh: "IMPACT 各项：客户会有什么变化、变化多少、值多少钱、依据是谁的数据",
  },
  tabColor: palette.first,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 9,
        parts: [
          {
            part: "title",
            title: { en: "IMPACT: what changes for the customer", zh: "IMPACT：客户会有什么变化" },
            subtitle: {
              en: "Before is with the next best offer, After with ours. Costs that stand on the sheet Total cost do not belong here.",
              zh: "“之前”指采用次优方案，“之后”指采用我方方案。已列入“总成本”表的成本不在此重复。",
            },
          },
          {
            part: "table",
            id: "impactLines",
            name: { en: "tblImpact", zh: "价值量化表" },
            columns: [
              { id: "factor", heading: { en: "Factor", zh: "因素" }, kind: "text", words: impactFactors },
              { id: "change", heading: { en: "What changes", zh: "变化内容" }, kind: "text", width: 230 },
              { id: "unit", heading: { en: "Unit", zh: "单位" }, kind: "text", width: 90 },
              { id: "before", heading: { en: "Before", zh: "之前" }, kind: "count" },
              { id: "after", heading: { en: "After", zh: "之后" }, kind: "count" },
              { id: "unitValue", heading: { en: "Value per unit", zh: "单位价值" }, kind: "exactMoney" },
              { id: "timesYearly", heading: { en: "Times a year", zh: "每年次数" }, kind: "count", min: 0 },
              { id: "confidence", heading: { en: "Confidence", zh: "可信度" }, kind: "share" },
              {
                id: "effect",
                heading: { en: "Effect a year", zh: "每年效益" },
                kind: "money",
                formula: effect,
                highlights: [{ when: { operator: "LessThan", value: 0 }, look: "warning" }],
              },
              {
                id: "counted",
                heading: { en: "At confidence", zh: "按可信度" },
                kind: "money",
                formula: counted,
              },
              { id: "evidence", heading: { en: "Evidence", zh: "证据" }, kind: "text", width: 260 },
              { id: "whose", heading: { en: "Whose word", zh: "数据来源" }, kind: "text", words: whoseWords },
            ],
          },
        ],
      },
    ],
  ],
};
