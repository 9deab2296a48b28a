import { native } from "../../formula/native";
import { column, thisRow } from "../../formula/references";
import type { BothLanguages } from "../../functions/bothLanguages";
import type { Result, Sheet, TablePart } from "../blueprint";
import { palette } from "../look";
import { scorecardTables, type ScorecardId } from "./customerFigures";

const factorColumn = { table: "factors", column: "factor" };

const weightTotals: readonly Result[] = [
  {
    id: "fullWeights",
    label: { en: "Weights of the full scorecard", zh: "完整评分卡权重合计" },
    kind: "share",
    formula: native("SUM", column("factors", "fullWeight")),
  },
  {
    id: "ledgerWeights",
    label: { en: "Weights of the ledger-only scorecard", zh: "仅台账评分卡权重合计" },
    kind: "share",
    formula: native("SUM", column("factors", "ledgerWeight")),
  },
];

const scorecardTable = (
  card: ScorecardId,
  weight: "fullWeight" | "ledgerWeight",
  name: BothLanguages,
  heading: BothLanguages,
): TablePart => ({
  part: "table",
  id: scorecardTables[card],
  name,
  heading,
  freeze: false,
  columns: [
    { id: "factor", heading: { en: "Factor", zh: "评分项" }, kind: "text", width: 150, from: factorColumn },
    {
      id: "weight",
      heading: { en: "Weight", zh: "权重" },
      kind: "share",
      formula: native(
        "XLOOKUP",
        thisRow(scorecardTables[card], "factor"),
        column("factors", "factor"),
        column("factors", weight),
      ),
    },
    { id: "from", heading: { en: "From", zh: "分档下限" }, kind: "text" },
    { id: "points", heading: { en: "Points", zh: "分值" }, kind: "score", min: 0, max: 100 },
  ],
});

export const scorecardsSheet: Sheet = {
  id: "scorecards",
  name: { en: "Scorecards", zh: "评分卡" },
  line: {
    en: "Two scorecards: with financial statements, and from the own ledger alone",
    zh: "两张评分卡：含财务报表的完整版，以及仅凭本公司台账的版本",
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
            title: { en: "Scorecards", zh: "评分卡" },
            subtitle: {
              en: "A value earns the points of the last band that it reaches. Weights stand once, at the left; each scorecard adds up to 100%.",
              zh: "取值达到哪一档即得该档分值。权重只在左表填写一次，两张评分卡各自合计 100%。",
            },
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 2,
        parts: [{ part: "results", heading: { en: "Weights add up", zh: "权重合计" }, results: weightTotals }],
      },
    ],
    [
      {
        column: 0,
        columns: 5,
        parts: [
          {
            part: "table",
            id: "factors",
            name: { en: "tblFactors", zh: "评分项表" },
            heading: { en: "Factors and weights", zh: "评分项与权重" },
            freeze: false,
            columns: [
              { id: "factor", heading: { en: "Factor", zh: "评分项" }, kind: "text", width: 150 },
              { id: "says", heading: { en: "What it says", zh: "含义" }, kind: "longText", width: 250 },
              { id: "fullWeight", heading: { en: "Weight in full", zh: "完整权重" }, kind: "share" },
              { id: "ledgerWeight", heading: { en: "Weight in ledger only", zh: "仅台账权重" }, kind: "share" },
              { id: "source", heading: { en: "Source", zh: "数据来源" }, kind: "text", width: 130 },
            ],
          },
        ],
      },
      {
        column: 6,
        columns: 4,
        parts: [
          scorecardTable(
            "full",
            "fullWeight",
            { en: "tblFullScorecard", zh: "完整评分卡" },
            { en: "Full scorecard", zh: "完整评分卡分档" },
          ),
        ],
      },
      {
        column: 11,
        columns: 4,
        parts: [
          scorecardTable(
            "ledger",
            "ledgerWeight",
            { en: "tblLedgerScorecard", zh: "台账评分卡" },
            { en: "Ledger-only scorecard", zh: "仅台账评分卡分档" },
          ),
        ],
      },
    ],
  ],
};
