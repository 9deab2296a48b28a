import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, divide, less } from "../../formula/operations";
import { input } from "../../formula/references";
import type { ChartPart, MatrixPart } from "../blueprint";
import { palette } from "../look";
import { bodyOf, customers, rowOfBlock, totalOf, whereNotNought } from "./accountFigures";
import { profitClassWords, totalWord } from "./accountWords";

const tooMany = { en: "Too many visits", zh: "拜访过多" };
const inBalance = { en: "In balance", zh: "比例合理" };
const rows = Object.values(profitClassWords);
const drag = rows.indexOf(profitClassWords.drag);
const figure = (id: string, row: number): Expr => rowOfBlock(`classes.${id}`, row);
const shareOf = (id: string) => (row: number) =>
  whereNotNought(
    native("SUM", customers(id)),
    divide(
      native("SUMIFS", customers(id), customers("profitClass"), figure("class", row)),
      native("SUM", customers(id)),
    ),
  );

/** Few customers earn most of the profit; what do the others cost? */
export const profitClasses: MatrixPart = {
  part: "matrix",
  id: "classes",
  heading: { en: "Profit and visits", zh: "毛利与拜访" },
  rows: rows.length,
  total: totalWord,
  columns: [
    { id: "class", heading: { en: "Class", zh: "客户分类" }, kind: "text", cells: { words: rows } },
    {
      id: "customers",
      heading: { en: "Customers", zh: "客户数" },
      kind: "count",
      cells: { formula: (row) => native("COUNTIFS", customers("profitClass"), figure("class", row)) },
      total: native("SUM", bodyOf("classes.customers")),
    },
    {
      id: "customerShare",
      heading: { en: "Share of customers", zh: "客户占比" },
      kind: "share",
      cells: {
        formula: (row) =>
          whereNotNought(totalOf("classes.customers"), divide(figure("customers", row), totalOf("classes.customers"))),
      },
    },
    {
      id: "profitShare",
      heading: { en: "Share of profit", zh: "毛利占比" },
      kind: "share",
      cells: { formula: shareOf("grossProfit") },
    },
    {
      id: "visitShare",
      heading: { en: "Share of visits", zh: "拜访占比" },
      kind: "share",
      cells: { formula: shareOf("visits") },
    },
    {
      id: "finding",
      heading: { en: "Finding", zh: "判断" },
      kind: "text",
      cells: {
        formula: (row) =>
          row !== drag
            ? undefined
            : (language) =>
                native(
                  "IFS",
                  native("NOT", native("ISNUMBER", figure("visitShare", row))),
                  "–",
                  native(
                    "AND",
                    atLeast(figure("visitShare", row), input("dragVisitsFrom")),
                    less(figure("profitShare", row), input("dragProfitBelow")),
                  ),
                  tooMany[language],
                  true,
                  inBalance[language],
                ),
      },
      highlights: [
        { when: { operator: "EqualTo", value: tooMany }, look: "bad" },
        { when: { operator: "EqualTo", value: inBalance }, look: "good" },
      ],
    },
  ],
};

export const profitChart: ChartPart = {
  part: "chart",
  id: "profitChart",
  title: { en: "Do the visits go where the profit is?", zh: "拜访是否用在了创造毛利的客户上？" },
  type: "ColumnClustered",
  categories: { block: "classes.class" },
  series: [
    {
      name: { en: "Share of customers", zh: "客户占比" },
      values: { block: "classes.customerShare" },
      color: palette.headingFill,
    },
    {
      name: { en: "Share of profit", zh: "毛利占比" },
      values: { block: "classes.profitShare" },
      color: palette.second,
    },
    {
      name: { en: "Share of visits", zh: "拜访占比" },
      values: { block: "classes.visitShare" },
      color: palette.first,
    },
  ],
  rows: 17,
  valueKind: "share",
};
