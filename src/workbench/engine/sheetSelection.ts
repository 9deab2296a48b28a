import { RANGE_TYPE, type IRange } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { SheetTabs } from "./sheetTabs";
import type { CellAddress, Rect } from "./sheetEngine";
import { toRange, toRect, type UniverRuntime } from "./univerRuntime";

/** The selected rectangle of the active sheet; of several, the one selected last. */
export class SheetSelection {
  constructor(
    private readonly runtime: UniverRuntime,
    private readonly tabs: SheetTabs,
  ) {}

  current(): Rect {
    const sheet = this.tabs.active();
    const selection = this.runtime.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.runtime.unitId)
      .getCurrentLastSelection();
    return selection ? this.rectOf(selection.range) : { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  }

  all(): readonly Rect[] {
    const selections = this.runtime.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.runtime.unitId)
      .getCurrentSelections();
    return selections.length > 0 ? selections.map(({ range }) => this.rectOf(range)) : [this.current()];
  }

  private rectOf({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
    const sheet = this.tabs.active();
    const worksheet = this.runtime.worksheet(sheet);
    // Selecting a whole column leaves its rows open.
    return toRect(sheet, {
      startRow: startRow || 0,
      startColumn: startColumn || 0,
      endRow: Number.isNaN(endRow) ? worksheet.getRowCount() - 1 : endRow,
      endColumn: Number.isNaN(endColumn) ? worksheet.getColumnCount() - 1 : endColumn,
    });
  }

  /** The one cell of the selection that typing goes into. */
  activeCell(): CellAddress {
    const { sheet, row, column } = this.current();
    const primary = this.runtime.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.runtime.unitId)
      .getCurrentLastSelection()?.primary;
    return { sheet, row: primary?.actualRow ?? row, column: primary?.actualColumn ?? column };
  }

  select(rect: Rect): void {
    if (this.tabs.active() !== rect.sheet) this.tabs.activate(rect.sheet);
    const range = { ...toRange(rect), rangeType: RANGE_TYPE.NORMAL, unitId: this.runtime.unitId, sheetId: rect.sheet };
    this.runtime.execute(SetSelectionsOperation.id, {
      unitId: this.runtime.unitId,
      subUnitId: rect.sheet,
      selections: [
        {
          range,
          primary: {
            startRow: rect.row,
            endRow: rect.row,
            startColumn: rect.column,
            endColumn: rect.column,
            actualRow: rect.row,
            actualColumn: rect.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }
}
