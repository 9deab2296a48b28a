import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { join } from "../../formula/operations";
import type { ChartPart, MatrixPart } from "../blueprint";
import { palette } from "../look";
import { bodyOf, customers } from "./accountFigures";

const listed = 10;

/** Cells of the customers with the highest expected value, highest first. */
const highest = (cells: Expr): Expr => native("TAKE", native("SORTBY", cells, customers("expected"), -1), listed);

export const topCustomers: MatrixPart = {
  part: "matrix",
  id: "topCustomers",
  heading: { en: "Highest value", zh: "期望价值最高" },
  rows: listed,
  total: { en: "Of these", zh: "以上合计" },
  columns: [
    {
      id: "customer",
      heading: { en: "Customer", zh: "客户" },
      kind: "text",
      width: 165,
      cells: { spill: highest(join(customers("customer"), "")) },
    },
    {
      id: "segment",
      heading: { en: "Segment", zh: "客户细分" },
      kind: "text",
      cells: { spill: highest(customers("segment")) },
    },
    {
      id: "share",
      heading: { en: "Our share", zh: "客户份额" },
      kind: "share",
      cells: { spill: highest(customers("share")) },
    },
    {
      id: "expected",
      heading: { en: "Expected value", zh: "期望价值" },
      kind: "moneyOrDash",
      cells: { spill: highest(customers("expected")) },
      total: native("SUM", bodyOf("topCustomers.expected")),
    },
  ],
};

export const segmentChart: ChartPart = {
  part: "chart",
  id: "segmentChart",
  title: {
    en: "Where is there more to win, and what do we defend?",
    zh: "哪里还有更多可争取，哪里需要防守？",
  },
  type: "Bubble",
  categories: { table: "keyCustomers", column: "share" },
  series: [
    {
      name: { en: "Expected value", zh: "期望价值" },
      values: { table: "keyCustomers", column: "potential" },
      sizes: { table: "keyCustomers", column: "expected" },
      labels: { table: "keyCustomers", column: "customer" },
      color: palette.second,
    },
  ],
  rows: 15,
  valueKind: "money",
  categoryKind: "share",
  categoryAxis: { en: "Our share of what the customer buys", zh: "客户份额" },
  valueAxis: { en: "Potential a year", zh: "年采购潜力" },
};
