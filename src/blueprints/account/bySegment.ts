import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, minus } from "../../formula/operations";
import type { MatrixPart } from "../blueprint";
import { bodyOf, customers, rowOfBlock, totalOf, whereNotNought } from "./accountFigures";
import { modeOfSegment, segments, segmentWords, totalWord } from "./accountWords";

const figure = (id: string, row: number): Expr => rowOfBlock(`bySegment.${id}`, row);
const sumOf = (id: string) => (row: number) =>
  native("SUMIFS", customers(id), customers("segment"), figure("segment", row));
const total = (id: string): Expr => native("SUM", bodyOf(`bySegment.${id}`));
const shareOf = (part: Expr, whole: Expr): Expr => whereNotNought(whole, divide(part, whole));

/** What is to be won, what is to be defended, and whether value and visits lie in the same place. */
export const bySegment: MatrixPart = {
  part: "matrix",
  id: "bySegment",
  heading: { en: "Attack and defend", zh: "攻守细分" },
  rows: segments.length,
  total: totalWord,
  columns: [
    {
      id: "segment",
      heading: { en: "Segment", zh: "客户细分" },
      kind: "text",
      cells: { words: segments.map((segment) => segmentWords[segment]) },
    },
    {
      id: "mode",
      heading: { en: "What we do", zh: "策略" },
      kind: "text",
      cells: { words: segments.map((segment) => modeOfSegment[segment]) },
    },
    {
      id: "customers",
      heading: { en: "Customers", zh: "客户数" },
      kind: "count",
      cells: { formula: (row) => native("COUNTIFS", customers("segment"), figure("segment", row)) },
      total: total("customers"),
    },
    {
      id: "potential",
      heading: { en: "Potential", zh: "采购潜力" },
      kind: "money",
      cells: { formula: sumOf("potential") },
      total: total("potential"),
    },
    {
      id: "ourSales",
      heading: { en: "Our sales", zh: "我方销售额" },
      kind: "money",
      cells: { formula: sumOf("ourSales") },
      total: total("ourSales"),
    },
    {
      id: "toWin",
      heading: { en: "Still to win", zh: "可争取额" },
      kind: "money",
      cells: { formula: (row) => minus(figure("potential", row), figure("ourSales", row)) },
      total: total("toWin"),
    },
    {
      id: "share",
      heading: { en: "Our share", zh: "客户份额" },
      kind: "share",
      cells: { formula: (row) => shareOf(figure("ourSales", row), figure("potential", row)) },
      total: shareOf(totalOf("bySegment.ourSales"), totalOf("bySegment.potential")),
    },
    {
      id: "expected",
      heading: { en: "Expected value", zh: "期望价值" },
      kind: "money",
      cells: { formula: sumOf("expected") },
      total: total("expected"),
    },
    {
      id: "valueShare",
      heading: { en: "Share of value", zh: "价值占比" },
      kind: "share",
      cells: { formula: (row) => shareOf(figure("expected", row), totalOf("bySegment.expected")) },
    },
    {
      id: "visitShare",
      heading: { en: "Share of visits", zh: "拜访占比" },
      kind: "share",
      cells: { formula: (row) => shareOf(sumOf("visits")(row), native("SUM", customers("visits"))) },
    },
  ],
};
