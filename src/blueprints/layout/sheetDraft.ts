import type { Expr } from "../../formula/expression";
import type {
  CellArea,
  CellPlace,
  PlannedBlock,
  PlannedChart,
  PlannedConditionalFormat,
  PlannedFormat,
  PlannedFormula,
  PlannedName,
  PlannedTable,
  PlannedValidation,
  PlannedValue,
} from "../plannedWorkbook";
import { ColumnWidths } from "./columnWidths";

/** A sheet while parts are being placed on it. */
export class SheetDraft {
  readonly values: (CellArea & { readonly cells: readonly (readonly PlannedValue[])[] })[] = [];
  readonly tables: PlannedTable[] = [];
  readonly blocks: PlannedBlock[] = [];
  readonly formulas: PlannedFormula[] = [];
  readonly formats: (CellArea & PlannedFormat)[] = [];
  readonly validations: (CellArea & PlannedValidation)[] = [];
  readonly conditionalFormats: (CellArea & PlannedConditionalFormat)[] = [];
  readonly charts: PlannedChart[] = [];
  readonly names: PlannedName[] = [];
  /** Cells that are to say which formulas the workbook holds. */
  readonly formulaWords: CellPlace[] = [];
  readonly widths = new ColumnWidths();
  /** Pixels, of rows that are higher than usual. */
  readonly heights = new Map<number, number>();
  freeze: { readonly rows: number; readonly columns: number } | undefined;

  constructor(readonly sheetId: string) {}

  put(row: number, column: number, cells: readonly (readonly PlannedValue[])[], format?: PlannedFormat): void {
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    this.values.push({ ...area, cells });
    if (format) this.format(area, format);
  }

  word(row: number, column: number, text: PlannedValue, format?: PlannedFormat): void {
    this.put(row, column, [[text]], format);
  }

  formula(row: number, column: number, formula: Expr, rows = 1): void {
    this.formulas.push({ row, column, formula, ...(rows === 1 ? {} : { rows }) });
  }

  format(area: CellArea, format: PlannedFormat): void {
    this.formats.push({ ...area, ...format });
  }

  block(id: string, area: CellArea, hasTotal = false): void {
    this.blocks.push({ id, ...area, ...(hasTotal ? { hasTotal } : {}) });
  }
}
