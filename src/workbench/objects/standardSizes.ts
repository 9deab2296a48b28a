import { checkSheet } from "./access";
import { invalidArgument } from "./hostError";
import type { Property } from "./hostObject";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";

/** True when each is as tall (wide) as the standard, null when they differ among themselves, false otherwise. */
function isStandard(sizes: readonly number[], standard: number): boolean | null {
  if (sizes.some((size) => size !== sizes[0])) return null;
  return sizes[0] === standard;
}

const sizes = (first: number, count: number, size: (at: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => size(first + index));

/** Only `true` has an effect, as in Excel. */
export const standardHeight: Property<RangeTarget> = {
  read: (target) => {
    const { layout } = target.session.engine;
    const { sheet, row, rows } = formattedPart(target);
    const heights = sizes(row, rows, (at) => layout.rowHeight(sheet, at));
    return isStandard(heights, layout.defaults.rowHeight(sheet));
  },
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    const { sheet, row, rows } = formattedPart(target);
    checkSheet(target.session, sheet, "allowFormatRows");
    const { layout } = target.session.engine;
    if (value) layout.setRowHeight(sheet, row, rows, layout.defaults.rowHeight(sheet));
  },
};

export const standardWidth: Property<RangeTarget> = {
  read: (target) => {
    const { engine } = target.session;
    const { sheet, column, columns } = formattedPart(target);
    const widths = sizes(column, columns, (at) => engine.columnWidth(sheet, at));
    return isStandard(widths, engine.layout.defaults.columnWidth(sheet));
  },
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    const { sheet, column, columns } = formattedPart(target);
    checkSheet(target.session, sheet, "allowFormatColumns");
    const { engine } = target.session;
    if (value) engine.setColumnWidth(sheet, column, columns, engine.layout.defaults.columnWidth(sheet));
  },
};
