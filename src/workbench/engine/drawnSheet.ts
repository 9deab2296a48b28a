import { Workbook } from "@univerjs/core";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { privateParts } from "./privateParts";

interface Manager {
  readonly _context: { readonly unit: Workbook };
  setCurrent(searched: { readonly sheetId: string }): void;
}

let guarded = false;

/**
 * Goes on drawing the sheet that is in front while another one is passed off as it (see UniverSheetLayout). Univer would
 * draw that other one, and once it is deleted find no cells to draw any more.
 */
export function drawSheetInFront(): void {
  if (guarded) return;
  guarded = true;
  const manager = privateParts<Manager>(SheetSkeletonManagerService.prototype, ["setCurrent"]);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the object that it belongs to
  const { setCurrent } = manager;
  manager.setCurrent = function (this: Manager, searched) {
    const inFront = Workbook.prototype.getActiveSheet.call(this._context.unit, true);
    if (inFront?.getSheetId() === searched.sheetId) setCurrent.call(this, searched);
  };
}
