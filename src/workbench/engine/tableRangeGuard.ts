import { AbsoluteRefType } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

let guarded = false;

/**
 * Univer moves the ranges of a filled-down formula along with its cells to know when they change, and moves the column
 * of a table as well (`Stages[Win rate]` seen from the tenth row: ten rows further down). Only the first cell then follows
 * the table. Columns of tables are as fixed as `$A$1`; those of the cell's own row do move.
 */
export function guardTableRanges(): void {
  if (guarded) return;
  guarded = true;
  const prototype = BaseReferenceObject.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the object that it belongs to
  const { toUnitRange } = prototype;
  prototype.toUnitRange = function (this: BaseReferenceObject) {
    const found = toUnitRange.call(this);
    if (!this.isTable() || this.isCurrentRowForRange()) return found;
    const fixed = { startAbsoluteRefType: AbsoluteRefType.ALL, endAbsoluteRefType: AbsoluteRefType.ALL };
    return { ...found, range: { ...found.range, ...fixed } };
  };
}
