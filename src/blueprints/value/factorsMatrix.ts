import { native } from "../../formula/native";
import { divide } from "../../formula/operations";
import { block } from "../../formula/references";
import type { MatrixColumn, MatrixPart } from "../blueprint";
import { impactColumn, whereNotNought } from "./valueFigures";
import { impactFactors, totalWord } from "./valueWords";

const factors = Object.values(impactFactors);
const sumOf = (id: string) => native("SUM", block(`factors.${id}`, { row: "body" }));

const perFactor = (id: "effect" | "counted", en: string, zh: string): MatrixColumn => ({
  id,
  heading: { en, zh },
  kind: "money",
  cells: {
    formula: (row) => native("SUMIFS", impactColumn(id), impactColumn("factor"), block("factors.factor", { row })),
  },
  total: sumOf(id),
});

export const factorsMatrix: MatrixPart = {
  part: "matrix",
  id: "factors",
  heading: { en: "Benefits by factor", zh: "按因素汇总" },
  rows: factors.length,
  total: totalWord,
  columns: [
    { id: "factor", heading: { en: "Factor", zh: "因素" }, kind: "text", cells: { words: factors } },
    {
      id: "lines",
      heading: { en: "Lines", zh: "行数" },
      kind: "count",
      cells: {
        formula: (row) => native("COUNTIFS", impactColumn("factor"), block("factors.factor", { row })),
      },
      total: sumOf("lines"),
    },
    perFactor("effect", "In full", "全额"),
    perFactor("counted", "At confidence", "按可信度"),
    {
      id: "share",
      heading: { en: "Share", zh: "占比" },
      kind: "share",
      cells: {
        formula: (row) =>
          whereNotNought(
            block("factors.counted", { row: "total" }),
            divide(block("factors.counted", { row }), block("factors.counted", { row: "total" })),
          ),
      },
    },
  ],
};
