import { calculatesArrays } from "../../formula/calculatesArrays";
import { toFileFormula } from "../../formula/fileFormula";
import type { TableShape } from "../../formula/tableShape";
import type { FileCell, FileTableColumn, FileValue } from "../../workbookFile/fileWorkbook";
import type { Cell, CellValue, SheetEngine, SheetInfo, TableInfo } from "../engine/sheetEngine";

const rowsAtOnce = 500;

interface Spelling {
  readonly functionNames: readonly string[];
  readonly tables: readonly TableShape[];
}

/** Cells of the workbook as files hold them. */
export class CellFiles {
  private readonly outside: ReadonlySet<string>;
  /** What was found of the same text before: a column of a table repeats its formula. */
  private readonly arrays = new Map<string, boolean>();

  constructor(
    private readonly engine: SheetEngine,
    private readonly spelling: Spelling,
  ) {
    this.outside = new Set(spelling.functionNames.map((name) => name.toUpperCase()));
  }

  async read({ id, name }: SheetInfo, pause: (share: number) => Promise<void>): Promise<FileCell[]> {
    const used = this.engine.usedRect(id);
    if (!used) return [];
    const found: FileCell[] = [];
    for (let row = used.row; row < used.row + used.rows; row += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, used.row + used.rows - row);
      this.engine.read({ ...used, row, rows }).forEach((cells, down) =>
        cells.forEach((cell, over) => {
          const file = this.fileCell(cell, { sheet: id, sheetName: name, row: row + down, column: used.column + over });
          if (file) found.push(file);
        }),
      );
      await pause((row + rows - used.row) / used.rows);
    }
    return found;
  }

  /** The formula that all rows of a column share, and what its row of totals says. */
  tableColumn({ rect, totals }: TableInfo, heading: string, index: number): FileTableColumn {
    const column = rect.column + index;
    const place = (row: number) => ({ ...rect, row, column, rows: 1, columns: 1 });
    const sheetName = this.engine.sheets().find(({ id }) => id === rect.sheet)?.name ?? "";
    const stored = (row: number): string | undefined => {
      const formula = this.engine.read(place(row))[0]?.[0]?.formula;
      return formula && toFileFormula(formula, { ...this.spelling, place: { sheetName, row, column } });
    };
    const [first, last] = [stored(rect.row + 1), stored(rect.row + rect.rows - 1)];
    const total = totals ? this.engine.read(place(rect.row + rect.rows))[0]?.[0] : undefined;
    return {
      heading,
      // The same in the first row and the last is the same in all: a row of its own is one exception more to Excel.
      ...(first !== undefined && first === last ? { formula: first } : {}),
      ...totalOf(total, total?.formula === undefined ? undefined : stored(rect.row + rect.rows)),
    };
  }

  private fileCell(
    { value, formula, spilledFrom }: Cell,
    at: { readonly sheet: string; readonly sheetName: string; readonly row: number; readonly column: number },
  ): FileCell | undefined {
    const { sheet, sheetName, row, column } = at;
    if (formula === undefined) {
      if (value === null || (value === "" && !spilledFrom) || isBusy(value)) return undefined;
      return { row, column, value: fileValue(value) };
    }
    const spill = this.engine.spillRect({ sheet, row, column });
    const fills = spill ? { rows: spill.rows, columns: spill.columns } : this.isArray(formula) ? single : undefined;
    return {
      row,
      column,
      value: isBusy(value) ? "" : fileValue(value),
      ...(isBusy(value) ? { pending: true } : {}),
      formula: toFileFormula(formula, { ...this.spelling, place: { sheetName, row, column } }),
      ...(fills ? { fills } : {}),
    };
  }

  private isArray(formula: string): boolean {
    let known = this.arrays.get(formula);
    if (known === undefined) {
      known = calculatesArrays(formula, (name) => this.outside.has(name.toUpperCase()));
      this.arrays.set(formula, known);
    }
    return known;
  }
}

const single = { rows: 1, columns: 1 } as const;

const isBusy = (value: CellValue): boolean => typeof value === "object" && value !== null && value.error === "#BUSY!";

function fileValue(value: CellValue): FileValue {
  if (typeof value !== "object") return value;
  return value === null ? "" : { error: value.error };
}

/** Numbers of SUBTOTAL that leave hidden rows out, under the names that tables have for them. */
const totalFunctions: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

function totalOf(cell: Cell | undefined, stored: string | undefined): Partial<FileTableColumn> {
  if (!cell) return {};
  if (stored === undefined) {
    const label = fileValue(cell.value);
    return label === "" ? {} : { totalsLabel: typeof label === "object" ? label.error : String(label) };
  }
  const [, number = ""] = /^SUBTOTAL\((\d+),/u.exec(stored) ?? [];
  const known = totalFunctions[number];
  return known === undefined ? { totalsFunction: "custom", totalsFormula: stored } : { totalsFunction: known };
}
