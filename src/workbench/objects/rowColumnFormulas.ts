import { fromRowColumnNotation, toRowColumnNotation } from "../../formula/rowColumnNotation";
import { shownFormula } from "./cellOutput";
import { asBlock, writeContent } from "./rangeContent";
import type { RangeTarget } from "./ranges";
import { isUnbounded } from "./rectangle";
import { invalidArgument } from "./hostError";

type Shown = number | string | boolean;

export function readRowColumnFormulas({ session, rect }: RangeTarget): Shown[][] | null {
  if (isUnbounded(rect)) return null;
  return session.engine.read(rect).map((row, i) =>
    row.map((cell, j) => {
      const { formula } = cell;
      return formula === undefined ? shownFormula(cell) : toRowColumnNotation(formula, rect.row + i, rect.column + j);
    }),
  );
}

export function writeRowColumnFormulas(target: RangeTarget, input: unknown): void {
  const { rect } = target;
  if (isUnbounded(rect)) throw invalidArgument();
  const rows = asBlock(rect, input).map((row, i) =>
    row.map((value, j) =>
      typeof value === "string" && value.startsWith("=")
        ? fromRowColumnNotation(value, rect.row + i, rect.column + j)
        : value,
    ),
  );
  writeContent(target, rows);
}
