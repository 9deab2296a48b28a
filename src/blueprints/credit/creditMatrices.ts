import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, times, unequal } from "../../formula/operations";
import { block, column } from "../../formula/references";
import type { MatrixPart } from "../blueprint";
import { rated, whereNotNought } from "./customerFigures";
import { totalWord } from "./creditWords";

/** Rows on the page: the table of grades may grow a little, of the others the first ones are shown. */
const [gradeRows, largestRows, attentionRows] = [8, 6, 10];

const orBlank = (answer: Expr): Expr => native("IFERROR", answer, "");
const body = (id: string): Expr => block(id, { row: "body" });
const total = (id: string): Expr => native("SUM", body(id));
const use = (exposure: Expr, limit: Expr): Expr =>
  native("IF", equal(limit, ""), "", whereNotNought(limit, divide(exposure, limit)));

const gradeNames = column("grades", "grade");

const ofGrade = (row: number, id: string): Expr => {
  const name = block("byGrade.grade", { row });
  return native("IF", equal(name, ""), "", native("XLOOKUP", name, gradeNames, column("grades", id)));
};

export const byGrade: MatrixPart = {
  part: "matrix",
  id: "byGrade",
  heading: { en: "By grade", zh: "按信用等级" },
  rows: gradeRows,
  total: totalWord,
  columns: [
    {
      id: "grade",
      heading: { en: "Grade", zh: "等级" },
      kind: "text",
      cells: {
        formula: (row) => native("XLOOKUP", row + 1, native("SEQUENCE", native("ROWS", gradeNames)), gradeNames, ""),
      },
    },
    {
      id: "customers",
      heading: { en: "Customers", zh: "客户数" },
      kind: "count",
      cells: { formula: (row) => ofGrade(row, "customers") },
      total: total("byGrade.customers"),
    },
    {
      id: "exposure",
      heading: { en: "Exposure", zh: "已用额度" },
      kind: "moneyOrDash",
      cells: { formula: (row) => ofGrade(row, "exposure") },
      total: total("byGrade.exposure"),
    },
    {
      id: "limits",
      heading: { en: "Limits", zh: "信用额度" },
      kind: "moneyOrDash",
      cells: { formula: (row) => ofGrade(row, "limits") },
      total: total("byGrade.limits"),
    },
    {
      id: "use",
      heading: { en: "Used of limit", zh: "额度使用率" },
      kind: "share",
      cells: { formula: (row) => use(block("byGrade.exposure", { row }), block("byGrade.limits", { row })) },
      total: use(block("byGrade.exposure", { row: "total" }), block("byGrade.limits", { row: "total" })),
    },
  ],
};

/** A figure of a customer who stands in the first column of a matrix. */
const ofNamed = (name: Expr, id: string): Expr =>
  native("IF", equal(name, ""), "", native("XLOOKUP", name, rated("customer"), rated(id)));
const largest = (row: number): Expr => block("largest.customer", { row });

/** Names that are blank count as texts, so that a row without a customer shows nothing. */
const names = native("IF", equal(rated("customer"), ""), "", rated("customer"));

export const largestCustomers: MatrixPart = {
  part: "matrix",
  id: "largest",
  heading: { en: "The largest customers", zh: "欠款最多的客户" },
  rows: largestRows,
  total: totalWord,
  columns: [
    {
      id: "customer",
      heading: { en: "Customer", zh: "客户" },
      kind: "text",
      cells: {
        formula: (row) => orBlank(native("INDEX", native("SORTBY", names, rated("exposure"), -1), row + 1)),
      },
    },
    {
      id: "grade",
      heading: { en: "Grade", zh: "等级" },
      kind: "text",
      cells: { formula: (row) => ofNamed(largest(row), "grade") },
    },
    {
      id: "exposure",
      heading: { en: "Exposure", zh: "已用额度" },
      kind: "moneyOrDash",
      cells: { formula: (row) => ofNamed(largest(row), "exposure") },
      total: total("largest.exposure"),
    },
    {
      id: "limit",
      heading: { en: "Limit", zh: "信用额度" },
      kind: "moneyOrDash",
      cells: { formula: (row) => ofNamed(largest(row), "limit") },
      total: total("largest.limit"),
    },
    {
      id: "use",
      heading: { en: "Used of limit", zh: "额度使用率" },
      kind: "share",
      cells: { formula: (row) => use(block("largest.exposure", { row }), block("largest.limit", { row })) },
      total: use(block("largest.exposure", { row: "total" }), block("largest.limit", { row: "total" })),
    },
  ],
};

const needsAttention = unequal(rated("attention"), "");
const listed = (row: number): Expr => block("attentionList.customer", { row });

export const attentionList: MatrixPart = {
  part: "matrix",
  id: "attentionList",
  heading: { en: "Attention, largest exposure first", zh: "关注名单，欠款从多到少" },
  rows: attentionRows,
  total: totalWord,
  columns: [
    {
      id: "customer",
      heading: { en: "Customer", zh: "客户" },
      kind: "text",
      cells: {
        formula: (row) =>
          orBlank(
            native(
              "INDEX",
              native(
                "SORTBY",
                native("FILTER", rated("customer"), needsAttention),
                native("FILTER", rated("exposure"), needsAttention),
                -1,
              ),
              row + 1,
            ),
          ),
      },
    },
    {
      id: "grade",
      heading: { en: "Grade", zh: "等级" },
      kind: "text",
      cells: { formula: (row) => ofNamed(listed(row), "grade") },
    },
    {
      id: "exposure",
      heading: { en: "Exposure", zh: "已用额度" },
      kind: "moneyOrDash",
      cells: { formula: (row) => ofNamed(listed(row), "exposure") },
      // Of all of them, also of those for whom there is no room here.
      total: native("SUM", times(needsAttention, native("IF", equal(rated("exposure"), ""), 0, rated("exposure")))),
    },
    {
      id: "headroom",
      heading: { en: "Headroom", zh: "可用额度" },
      kind: "moneyOrDash",
      cells: { formula: (row) => ofNamed(listed(row), "headroom") },
      highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
    },
    {
      id: "owner",
      heading: { en: "Owner", zh: "负责人" },
      kind: "text",
      // A blank cell comes out of a look-up as 0.
      cells: {
        formula: (row) => native("IF", equal(ofNamed(listed(row), "owner"), 0), "", ofNamed(listed(row), "owner")),
      },
    },
    {
      id: "reason",
      heading: { en: "Why", zh: "原因" },
      kind: "longText",
      cells: { formula: (row) => ofNamed(listed(row), "attention") },
    },
  ],
};
