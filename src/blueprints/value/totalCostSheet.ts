import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, minus, times } from "../../formula/operations";
import { block, thisRow } from "../../formula/references";
import type { Formula, Sheet, TableColumn } from "../blueprint";
import { palette } from "../look";
import { byWord } from "./valueFigures";
import { costKinds, offerWords, type CostKind, type OfferId } from "./valueWords";

const line = (id: string): Expr => thisRow("costLines", id);

/** What 1 of each kind comes to today. */
const factors: Readonly<Record<CostKind, Expr>> = {
  price: 1,
  buying: 1,
  running: block("annuity"),
  support: block("annuity"),
  endOfLife: block("lastYearFactor"),
};

const lifetime =
  (offer: OfferId): Formula =>
  (language) =>
    native(
      "IF",
      native("OR", equal(line("falls"), ""), equal(line(offer), "")),
      "",
      times(
        line(offer),
        byWord(costKinds, line("falls"), language, (kind) => factors[kind]),
      ),
    );

const typed = (offer: OfferId): TableColumn => ({ id: offer, heading: offerWords[offer], kind: "money" });

export const totalCostSheet: Sheet = {
  id: "totalCost",
  name: { en: "Total cost", zh: "总成本" },
  line: {
    en: "All costs of two or three offers from buying to disposal, line by line",
    zh: "两到三个方案从取得到处置的全部成本，逐项对比",
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
            title: { en: "Total cost of ownership", zh: "总拥有成本" },
            subtitle: {
              en: "Enter 0 for what costs nothing, a negative amount for what comes back at the end. The same tax basis for all offers.",
              zh: "没有的成本填 0，期末有残值收入的填负数。各方案含税口径须一致。",
            },
          },
          {
            part: "table",
            id: "costLines",
            name: { en: "tblCostLines", zh: "成本项目表" },
            columns: [
              { id: "line", heading: { en: "Cost line", zh: "成本项目" }, kind: "text", width: 250 },
              { id: "falls", heading: { en: "Falls due", zh: "发生时点" }, kind: "text", words: costKinds },
              typed("ours"),
              typed("nextBest"),
              typed("third"),
              { id: "basis", heading: { en: "Basis", zh: "依据" }, kind: "text", width: 250 },
              {
                id: "oursLifetime",
                heading: { en: "Ours over life", zh: "我方使用期合计" },
                kind: "moneyOrDash",
                formula: lifetime("ours"),
              },
              {
                id: "nextBestLifetime",
                heading: { en: "Next best over life", zh: "次优使用期合计" },
                kind: "moneyOrDash",
                formula: lifetime("nextBest"),
              },
              {
                id: "thirdLifetime",
                heading: { en: "Third over life", zh: "第三使用期合计" },
                kind: "moneyOrDash",
                formula: lifetime("third"),
              },
              {
                id: "advantage",
                heading: { en: "Ours is lower by", zh: "我方节约" },
                kind: "moneyOrDash",
                formula: native(
                  "IF",
                  native("OR", equal(line("oursLifetime"), ""), equal(line("nextBestLifetime"), "")),
                  "",
                  minus(line("nextBestLifetime"), line("oursLifetime")),
                ),
                highlights: [{ when: { operator: "LessThan", value: 0 }, look: "warning" }],
              },
            ],
          },
        ],
      },
    ],
  ],
};
