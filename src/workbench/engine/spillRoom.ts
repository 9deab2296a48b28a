import {
  IFormulaRuntimeService,
  IFunctionService,
  type BaseReferenceObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { CalculationBarrier } from "./calculationBarrier";
import type { OutsideFunctions } from "./outsideFunctions";
import type { SheetCells } from "./sheetCells";
import type { CellAddress } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

const mostRows = 1_048_576;
const mostColumns = 16_384;

/**
 * Gives a result that spills beyond the end of its sheet the room it needs. Sheets start small and grow on demand,
 * but Univer answers `#SPILL!` at the last row that exists.
 */
export class SpillRoom {
  private readonly short = new Map<string, { at: CellAddress; rows: number; columns: number }>();
  /** Cells whose result was as large as the whole sheet, and which have been given room once. */
  private readonly asLargeAsSheet = new Set<string>();

  constructor(
    private readonly runtime: UniverRuntime,
    barrier: CalculationBarrier,
    private readonly cells: SheetCells,
    private readonly functions: OutsideFunctions,
  ) {
    const service = runtime.injector.get(IFormulaRuntimeService);
    const setRuntimeData = service.setRuntimeData.bind(service);
    service.setRuntimeData = (variant: FunctionVariantType) => {
      if (service.currentUnitId === runtime.unitId) {
        this.measure(variant, {
          sheet: service.currentSubUnitId,
          row: service.currentRow,
          column: service.currentColumn,
        });
      }
      setRuntimeData(variant);
    };
    barrier.onBeforeSettling(() => this.makeRoom());
    // These two refuse by themselves what is larger than the sheet, before anybody can make room.
    for (const name of ["SEQUENCE", "RANDARRAY"]) {
      const executor = runtime.injector.get(IFunctionService).getExecutor(name);
      const setCount = executor?.setSheetRowColumnCount.bind(executor);
      if (executor && setCount) executor.setSheetRowColumnCount = () => setCount(mostRows, mostColumns);
    }
  }

  private measure(variant: FunctionVariantType, at: CellAddress): void {
    const spills = variant.isReferenceObject() || (variant.isValueObject() && variant.isArray());
    if (!spills) return;
    const { startRow, endRow, startColumn, endColumn } = (variant as BaseReferenceObject).getRangePosition();
    const rows = at.row + endRow - startRow + 1;
    const columns = at.column + endColumn - startColumn + 1;
    const worksheet = this.runtime.workbook.getSheetBySheetId(at.sheet);
    // Removed while its formulas are calculated. An exception here would end this calculation, and Univer would wait for
    // its end before it begins any other.
    if (!worksheet) return;
    const fits = rows <= worksheet.getRowCount() && columns <= worksheet.getColumnCount();
    const key = `${at.sheet}!${at.row},${at.column}`;
    const asLarge = rows - at.row === worksheet.getRowCount() || columns - at.column === worksheet.getColumnCount();
    const growsAlong = asLarge && this.asLargeAsSheet.has(key);
    if (!asLarge) this.asLargeAsSheet.delete(key);
    // =B:B below the first row grows with the sheet: the room would never be enough. It stays #SPILL!, as in Excel.
    if (fits || growsAlong || rows > mostRows || columns > mostColumns) return;
    if (asLarge) this.asLargeAsSheet.add(key);
    this.short.set(key, { at, rows, columns });
  }

  private makeRoom(): boolean {
    if (this.short.size === 0) return false;
    const { workbook } = this.runtime;
    const cells = [...this.short.values()].filter(({ at }) => workbook.getSheetBySheetId(at.sheet));
    this.short.clear();
    if (cells.length === 0) return false;
    cells.forEach(({ at, rows, columns }) => this.cells.grow(at.sheet, rows, columns));
    this.functions.invalidate(cells.map(({ at }) => at));
    return true;
  }
}
