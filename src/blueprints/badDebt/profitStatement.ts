import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { block, input } from "../../formula/references";
import type { BothLanguages } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { MatrixPart } from "../blueprint";
import { modelFigures } from "./modelInputs";
import { whenFilled } from "./whenFilled";

/** The first figures that BADDEBT.PROFIT answers with, in their order. */
const lines: readonly BothLanguages[] = [
  { en: "Profit before bad debt and financing", zh: "扣除坏账与资金成本前的利润" },
  { en: "less bad debt", zh: "减：坏账损失" },
  { en: "less carrying cost of receivables", zh: "减：应收账款资金占用成本" },
  { en: "Profit after both", zh: "扣除后的利润" },
];

const lineRows = { before: 1, badDebt: 2, carrying: 3, after: 4 } as const;

type StatementColumn = "prompt" | "asIs" | "badYear";

/** One figure of the statement. Looked up in the whole column, which a host surely calculates before: it is one formula. */
export const statement = (column: StatementColumn, line: keyof typeof lineRows): Expr =>
  native("INDEX", block(`statement.${column}`), lineRows[line]);

/** All that BADDEBT.PROFIT says of the model's year at this bad-debt rate and DSO. */
export const profitAt = (badDebtRate: Expr, dso: Expr) =>
  call("BADDEBT.PROFIT", {
    sales: input("yearSales"),
    margin: input("netMargin"),
    badDebtRate,
    dso,
    annualRate: input("borrowingRate"),
    yearDays: input("yearDays"),
  });

const column = (badDebtRate: Expr, dso: Expr, wanted: readonly Expr[]): Expr =>
  whenFilled(wanted, native("TRANSPOSE", native("TAKE", profitAt(badDebtRate, dso), 1, lines.length)));

export const profitStatement: MatrixPart = {
  part: "matrix",
  id: "statement",
  heading: { en: "Profit of the year, with and without", zh: "有无坏账与拖延的全年利润" },
  rows: lines.length,
  columns: [
    { id: "line", heading: { en: "A year", zh: "全年" }, kind: "text", cells: { words: lines } },
    {
      id: "prompt",
      heading: { en: "All pay at once", zh: "全部即时付清" },
      kind: "money",
      cells: { spill: column(0, 0, modelFigures) },
    },
    {
      id: "asIs",
      heading: { en: "As it is", zh: "目前情况" },
      kind: "money",
      cells: { spill: column(input("badDebtRate"), input("collectionDays"), modelFigures) },
      highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
    },
    {
      id: "badYear",
      heading: { en: "In a bad year", zh: "不利年份" },
      kind: "money",
      cells: {
        spill: column(input("badYearRate"), input("collectionDays"), [...modelFigures, input("badYearRate")]),
      },
      highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
    },
  ],
};
