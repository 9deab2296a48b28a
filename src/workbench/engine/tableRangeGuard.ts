import { AbsoluteRefType } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

let guarded = false;

/**
 * Univer moves the ranges of a filled-down formula along with its cells to know when they change, and moves the column
 * of a table as well (`Stages[Win rate]` seen from the tenth row: ten rows further down). Only the first cell then follows
 * the table. Columns of tables are as fixed as `$A$1`; those of the cell's own row do move.
 *
 * What a function picks from a table (`INDEX(Grades[Grade],2)`) is a plain reference that knows its sheet but not by name;
 * looked up by name it would lose the sheet and be read from that of the formula.
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
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the object that it belongs to
  const { setForcedSheetId } = prototype;
  prototype.setForcedSheetId = function (this: BaseReferenceObject, sheetsByName) {
    if (this.getForcedSheetName()) setForcedSheetId.call(this, sheetsByName);
  };
}
