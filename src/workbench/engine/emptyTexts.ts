import { CellValueType } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

let kept = false;

/**
 * A `""` that a formula has just answered is blank to the other formulas of the same calculation, and a text to those
 * of the next: Univer takes a cell with an empty text and no formula for empty, and a fresh answer has no formula yet.
 */
export function keepEmptyTexts(): void {
  if (kept) return;
  kept = true;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the object it is asked of
  const { getCellData } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number) {
    const cell = getCellData.call(this, row, column);
    if (cell?.v !== "" || cell.t !== CellValueType.STRING) return cell;
    const stored = this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    return cell === stored ? cell : { ...cell, f: "=" };
  };
}
