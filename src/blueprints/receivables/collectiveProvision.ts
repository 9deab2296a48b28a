import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { minus, plus, times } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { MatrixPart } from "../blueprint";
import { bucketCount } from "./bucketColumns";
import { individual } from "./individualProvisions";
import { invoices } from "./ledgerFigures";
import { totalWord } from "./ledgerWords";

const cell = (id: string, row: number): Expr => block(`collective.${id}`, { row });
const body = (id: string): Expr => native("SUM", block(`collective.${id}`, { row: "body" }));
/** The whole block, because a later cell of a spill may be read before the spill has landed. */
const ofBucket = (id: string, row: number): Expr => native("INDEX", block(`buckets.${id}`), row + 1);

export const collectiveProvision: MatrixPart = {
  part: "matrix",
  id: "collective",
  heading: {
    en: "Collective provision by age, without the customers named below",
    zh: "按账龄组合计提（不含下方单项客户）",
  },
  rows: bucketCount,
  total: totalWord,
  columns: [
    {
      id: "bucket",
      heading: { en: "Bucket", zh: "账龄段" },
      kind: "text",
      cells: { formula: (row) => ofBucket("bucket", row) },
    },
    {
      id: "open",
      heading: { en: "Open", zh: "未结金额" },
      kind: "money",
      cells: { formula: (row) => ofBucket("open", row) },
      total: body("open"),
    },
    {
      id: "named",
      heading: { en: "Individual", zh: "单项客户" },
      kind: "moneyOrDash",
      cells: {
        formula: (row) =>
          native(
            "SUMPRODUCT",
            native(
              "SUMIFS",
              invoices("open"),
              ...[invoices("bucket"), cell("bucket", row)],
              ...[invoices("customer"), individual("customer")],
            ),
          ),
      },
      total: body("named"),
    },
    {
      id: "base",
      heading: { en: "Collective base", zh: "组合基数" },
      kind: "money",
      cells: { formula: (row) => minus(cell("open", row), cell("named", row)) },
      total: body("base"),
    },
    {
      id: "rate",
      heading: { en: "Loss rate", zh: "损失率" },
      kind: "share",
      cells: { formula: (row) => ofBucket("lossRate", row) },
    },
    {
      id: "allowance",
      heading: { en: "Provision", zh: "组合准备" },
      kind: "money",
      cells: {
        formula: (row) =>
          times(times(native("MAX", 0, cell("base", row)), cell("rate", row)), plus(1, input("forwardAdjustment"))),
      },
      total: body("allowance"),
    },
  ],
};
