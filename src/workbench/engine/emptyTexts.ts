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
  const getCellData = Reflect.get(BaseReferenceObject.prototype, "getCellData") as typeof plainCellData;
  BaseReferenceObject.prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number) {
    const cell = getCellData.call(this, row, column);
    if (cell?.v !== "" || cell.t !== CellValueType.STRING) return cell;
    const stored = this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    return cell === stored ? cell : { ...cell, f: "=" };
  };
}

declare function plainCellData(
  this: BaseReferenceObject,
  row: number,
  column: number,
): ReturnType<BaseReferenceObject["getCellData"]>;
