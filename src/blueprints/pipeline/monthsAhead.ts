import type { Expr } from "../../formula/expression";
import { letIn, variable } from "../../formula/letIn";
import { native } from "../../formula/native";
import { equal, join, minus, plus } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { ChartPart, MatrixPart } from "../blueprint";
import { palette } from "../look";
import { monthAsText } from "../daysAsText";
import { dealColumn } from "./dealFigures";
import { statusWords, totalWord, type DealStatus } from "./dealWords";

/** The month of the as-of date and those after it that stand apart. */
const months = 8;
const [passedRow, laterRow, undatedRow] = [0, months + 1, months + 2];
const rows = months + 3;

const passed: BothLanguages = { en: "Before", zh: "更早" };
const later: BothLanguages = { en: "Later", zh: "以后" };
const undated: BothLanguages = { en: "No date", zh: "无日期" };

/** First days of months, counted from that of the as-of date. */
const firstDay = (after: Expr): Expr =>
  native("DATE", native("YEAR", input("asOf")), plus(native("MONTH", input("asOf")), after), 1);

function name(row: number): (language: Language) => Expr {
  if (row === passedRow) return (language) => passed[language];
  if (row === laterRow) return (language) => later[language];
  if (row === undatedRow) return (language) => undated[language];
  return () => monthAsText(firstDay(row - 1));
}

/** All that is dated so less what is decided, as open stages are many. */
function openSums(figure: "amount" | "weighted", language: Language): Expr {
  const [starts, ends] = [variable("starts_"), variable("ends_")];
  const dated = [dealColumn("expectedClose"), starts, dealColumn("expectedClose"), ends] as const;
  const inFunnel = [dealColumn("amount"), join(">=", input("threshold"))] as const;
  const sums = (...stage: readonly Expr[]): Expr =>
    native("SUMIFS", dealColumn(figure), ...dated, ...inFunnel, ...stage);
  const decided = (status: DealStatus): Expr => {
    const stages = native(
      "TRANSPOSE",
      native(
        "FILTER",
        column("stages", "stage"),
        equal(column("stages", "status"), statusWords[status][language]),
        " ",
      ),
    );
    return native("MMULT", sums(dealColumn("stage"), stages), native("SEQUENCE", native("COLUMNS", stages), 1, 1, 0));
  };
  return letIn(
    [
      ["days_", firstDay(native("SEQUENCE", months + 1, 1, 0, 1))],
      ["starts_", native("VSTACK", ">0", join(">=", variable("days_")), "")],
      ["ends_", native("VSTACK", join("<", variable("days_")), ">0", "")],
    ],
    minus(minus(sums(), decided("won")), decided("lost")),
  );
}

export const monthsAhead: MatrixPart = {
  part: "matrix",
  id: "months",
  heading: { en: "Open deals by expected close", zh: "按预计成交月份（进行中）" },
  rows,
  columns: [
    { id: "month", heading: { en: "Month", zh: "月份" }, kind: "text", cells: { formula: name } },
    {
      id: "amount",
      heading: { en: "Amount", zh: "金额" },
      kind: "moneyOrDash",
      cells: { spill: (language) => openSums("amount", language) },
      total: native("SUM", block("months.amount", { row: "body" })),
    },
    {
      id: "weighted",
      heading: { en: "Weighted", zh: "加权" },
      kind: "moneyOrDash",
      cells: { spill: (language) => openSums("weighted", language) },
      total: native("SUM", block("months.weighted", { row: "body" })),
    },
  ],
  total: totalWord,
};

export const monthsChart: ChartPart = {
  part: "chart",
  id: "monthsChart",
  title: { en: "In which month does it fall due?", zh: "预计在哪个月成交？" },
  type: "ColumnClustered",
  categories: { block: "months.month" },
  series: [
    {
      name: { en: "Amount", zh: "金额" },
      values: { block: "months.amount", withoutTotal: true },
      color: palette.first,
    },
    {
      name: { en: "Weighted", zh: "加权" },
      values: { block: "months.weighted", withoutTotal: true },
      color: palette.second,
    },
  ],
  rows: 14,
  valueKind: "money",
};
