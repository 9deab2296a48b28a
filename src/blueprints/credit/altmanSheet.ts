import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, greater, less, plus, times, unequal } from "../../formula/operations";
import { block, column, input, thisRow } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { Highlight, Result, Sheet, TableColumn } from "../blueprint";
import { inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { altmanInputs } from "./altmanInputs";
import { equityWords, zoneWords } from "./creditWords";
import { whereNotNought } from "./customerFigures";

const ofModel = (id: string): Expr => thisRow("altmanModels", id);
const ofChosen = (id: string): Expr =>
  native("XLOOKUP", input("altmanModel"), column("altmanModels", "model"), column("altmanModels", id), "");

const equityAt = (at: Expr, language: Language): Expr =>
  native("IF", equal(at, equityWords.market[language]), input("altmanMarketEquity"), input("altmanBookEquity"));
/** Does anything lack that a model with this equity and this weight of sales needs? */
const lacks = (at: Expr, salesWeight: Expr, language: Language): Expr =>
  native(
    "OR",
    equal(input("altmanAssets"), 0),
    equal(input("altmanLiabilities"), 0),
    equal(input("altmanWorkingCapital"), ""),
    equal(input("altmanRetained"), ""),
    equal(input("altmanEbit"), ""),
    equal(equityAt(at, language), ""),
    native("AND", unequal(salesWeight, 0), equal(input("altmanSales"), "")),
  );

const zoneLooks: readonly Highlight[] = [
  { when: { operator: "EqualTo", value: zoneWords.safe }, look: "good" },
  { when: { operator: "EqualTo", value: zoneWords.grey }, look: "warning" },
  { when: { operator: "EqualTo", value: zoneWords.distress }, look: "bad" },
];

const ofAssets = (id: string): Expr => whereNotNought(input("altmanAssets"), divide(input(id), input("altmanAssets")));

const results: readonly Result[] = [
  {
    id: "altmanScore",
    label: { en: "Z-score of the chosen model", zh: "所选模型的 Z 值" },
    kind: "decimal",
    lead: true,
    formula: (language) =>
      native(
        "IF",
        lacks(ofChosen("equityAt"), ofChosen("x5"), language),
        "–",
        call("CREDIT.ZSCORE", {
          model: input("altmanModel"),
          workingCapital: input("altmanWorkingCapital"),
          retainedEarnings: input("altmanRetained"),
          ebit: input("altmanEbit"),
          equity: equityAt(ofChosen("equityAt"), language),
          sales: input("altmanSales"),
          assets: input("altmanAssets"),
          liabilities: input("altmanLiabilities"),
        }),
      ),
  },
  {
    id: "altmanZone",
    label: { en: "Zone", zh: "所处区间" },
    kind: "text",
    lead: true,
    formula: (language) =>
      native(
        "IF",
        native("ISNUMBER", block("altmanScore")),
        call("CREDIT.ZONE", { model: input("altmanModel"), score: block("altmanScore"), language }),
        "–",
      ),
    highlights: zoneLooks,
  },
  {
    id: "x1",
    label: { en: "X1: working capital ÷ assets", zh: "X1：营运资金 ÷ 资产总额" },
    kind: "decimal",
    formula: ofAssets("altmanWorkingCapital"),
  },
  {
    id: "x2",
    label: { en: "X2: retained earnings ÷ assets", zh: "X2：留存收益 ÷ 资产总额" },
    kind: "decimal",
    formula: ofAssets("altmanRetained"),
  },
  {
    id: "x3",
    label: { en: "X3: earnings before interest and taxes ÷ assets", zh: "X3：息税前利润 ÷ 资产总额" },
    kind: "decimal",
    formula: ofAssets("altmanEbit"),
  },
  {
    id: "x4",
    label: { en: "X4: equity ÷ liabilities, in the chosen model", zh: "X4：权益 ÷ 负债（所选模型）" },
    kind: "decimal",
    formula: (language) =>
      whereNotNought(
        input("altmanLiabilities"),
        divide(equityAt(ofChosen("equityAt"), language), input("altmanLiabilities")),
      ),
  },
  {
    id: "x5",
    label: { en: "X5: sales ÷ assets", zh: "X5：销售额 ÷ 资产总额" },
    kind: "decimal",
    formula: ofAssets("altmanSales"),
  },
];

const scoreOfRow = (language: Language): Expr =>
  native(
    "IF",
    lacks(ofModel("equityAt"), ofModel("x5"), language),
    "–",
    plus(
      ofModel("constant"),
      times(ofModel("x1"), block("x1")),
      times(ofModel("x2"), block("x2")),
      times(ofModel("x3"), block("x3")),
      times(ofModel("x4"), divide(equityAt(ofModel("equityAt"), language), input("altmanLiabilities"))),
      times(ofModel("x5"), block("x5")),
    ),
  );

const zoneOfRow = (language: Language): Expr =>
  native(
    "IF",
    native("ISNUMBER", ofModel("score")),
    native(
      "IF",
      greater(ofModel("score"), ofModel("safeAbove")),
      zoneWords.safe[language],
      native(
        "IF",
        less(ofModel("score"), ofModel("distressBelow")),
        zoneWords.distress[language],
        zoneWords.grey[language],
      ),
    ),
    "–",
  );

const weightColumns: readonly TableColumn[] = ["X1", "X2", "X3", "X4", "X5"].map((ratio) => ({
  id: ratio.toLowerCase(),
  heading: { en: `Weight ${ratio}`, zh: `${ratio} 系数` },
  // Three digits, as they are published.
  kind: "text",
}));

export const altmanSheet: Sheet = {
  id: "altman",
  name: { en: "Altman Z", zh: "Z值分析" },
  line: {
    en: "How far one customer stands from insolvency, by four published models",
    zh: "用四个公开模型判断某一客户离破产有多远",
  },
  tabColor: palette.first,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Altman's Z-score", zh: "奥特曼 Z 值" },
            subtitle: {
              en: "From one customer's financial statements, in any one currency. A warning, not a verdict: it does not enter the grade.",
              zh: "根据某一客户的财务报表计算，各项为同一币种。结果是预警而非定论，不计入信用等级。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [inputsBlock(altmanInputs)] },
      { column: 3, labelColumns: 4, columns: 5, parts: [resultsBlock(results)] },
    ],
    [
      {
        column: 0,
        columns: 14,
        parts: [
          {
            part: "table",
            id: "altmanModels",
            name: { en: "tblAltmanModels", zh: "Z值模型表" },
            heading: { en: "All four models, with their published weights", zh: "四个模型及其公开系数" },
            freeze: false,
            columns: [
              { id: "model", heading: { en: "Model", zh: "模型" }, kind: "text" },
              { id: "firms", heading: { en: "For which firms", zh: "适用企业" }, kind: "text", width: 215 },
              { id: "equityAt", heading: { en: "Equity at", zh: "权益口径" }, kind: "text", words: equityWords },
              { id: "constant", heading: { en: "Constant", zh: "常数" }, kind: "decimal" },
              ...weightColumns,
              { id: "safeAbove", heading: { en: "Safe above", zh: "安全下限" }, kind: "decimal" },
              { id: "distressBelow", heading: { en: "Distress below", zh: "危险上限" }, kind: "decimal" },
              { id: "score", heading: { en: "Score", zh: "Z 值" }, kind: "decimal", formula: scoreOfRow },
              {
                id: "zone",
                heading: { en: "Zone", zh: "区间" },
                kind: "text",
                formula: zoneOfRow,
                highlights: zoneLooks,
              },
              { id: "source", heading: { en: "Source", zh: "来源" }, kind: "longText", width: 270 },
            ],
          },
        ],
      },
    ],
  ],
};
