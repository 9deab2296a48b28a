import type { PlannedFormula, PlannedSheet, PlannedValue } from "../blueprints/plannedWorkbook";
import { calculateFormula, type Surroundings } from "../calculation/calculateFormula";
import { asGrid, errors, single, valueAt, type Grid, type Value } from "../calculation/value";
import { blockCells } from "../formula/blockCells";
import type { BlockReference, TableReference } from "../formula/expression";
import { addInCall } from "./addInCall";
import { addressOf, type PlanPlaces } from "./planPlaces";

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: PlannedFormula;
  state: "waiting" | "calculating" | "done";
  /** How many cells it fills, once it has been calculated. */
  extent: Extent;
}

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  /** The formula that stands in the cell itself, and how many cells it fills. */
  readonly calculated: { readonly formula: PlannedFormula; readonly extent: Extent } | undefined;
}

/** Wider than any sheet, so that row and column make one number. */
const widest = 16_384;
const keyOf = (row: number, column: number): number => row * widest + column;

class SheetValues {
  readonly values = new Map<number, Value>();
  readonly formulas = new Map<number, FormulaCell>();
  /** Formulas that fill other cells. */
  readonly spilling: FormulaCell[] = [];

  constructor(readonly sheet: PlannedSheet) {}
}

/**
 * The values of all cells of a plan, calculated as Excel would calculate them, so that whoever opens the file without
 * calculating sees the numbers. A cell is calculated when it is first read.
 */
export class CalculatedPlan {
  private readonly sheets = new Map<string, SheetValues>();
  private readonly known = new Map<string, Grid>();

  constructor(private readonly places: PlanPlaces) {
    for (const sheet of places.plan.sheets) this.sheets.set(sheet.id, this.read(sheet));
  }

  private read(sheet: PlannedSheet): SheetValues {
    const cells = new SheetValues(sheet);
    for (const { row, column, cells: lines } of sheet.values)
      lines.forEach((line, down) =>
        line.forEach((value, over) => {
          if (value !== "") cells.values.set(keyOf(row + down, column + over), value satisfies PlannedValue);
        }),
      );
    for (const formula of sheet.formulas)
      for (let down = 0; down < (formula.rows ?? 1); down++) {
        const place = { row: formula.row + down, column: formula.column };
        const cell: FormulaCell = { ...place, formula, state: "waiting", extent: { rows: 1, columns: 1 } };
        cells.formulas.set(keyOf(place.row, place.column), cell);
        if (formula.spill) cells.spilling.push(cell);
      }
    return cells;
  }

  /** What stands in a cell; null when it is blank. */
  value(sheetId: string, row: number, column: number): Value {
    const cells = this.sheets.get(sheetId)!;
    const key = keyOf(row, column);
    const formula = cells.formulas.get(key);
    if (formula) this.calculate(cells, formula);
    else if (!cells.values.has(key)) {
      for (const spilling of cells.spilling)
        if (spilling.state !== "done" && mayFill(spilling, row, column)) this.calculate(cells, spilling);
    }
    return cells.values.get(key) ?? null;
  }

  /** All cells of a sheet that hold something, once everything has been calculated. */
  *filled(sheetId: string): Generator<FilledCell> {
    const cells = this.sheets.get(sheetId)!;
    for (const formula of cells.formulas.values()) this.calculate(cells, formula);
    for (const [key, value] of cells.values)
      yield { row: Math.floor(key / widest), column: key % widest, value, calculated: cells.formulas.get(key) };
  }

  private calculate(cells: SheetValues, cell: FormulaCell): void {
    if (cell.state === "done") return;
    const place = `${cells.sheet.name}!${addressOf({ ...cell, rows: 1, columns: 1 })}`;
    if (cell.state === "calculating") throw new Error(`The formula in ${place} reads its own result.`);
    cell.state = "calculating";
    const outcome = single(calculateFormula(cell.formula.formula, this.around(cell)));
    this.put(cells, cell, asGrid(outcome), place);
    cell.state = "done";
  }

  private put(cells: SheetValues, cell: FormulaCell, grid: Grid, place: string): void {
    const isOne = grid.values.length === 1;
    if (!isOne && !cell.formula.spill) throw new Error(`The formula in ${place} fills several cells unannounced.`);
    // Excel shows 0 where a formula answers with a blank cell, and knows no zero below zero.
    const put = (row: number, column: number, value: Value) =>
      cells.values.set(keyOf(row, column), value === null || value === 0 ? 0 : value);
    if (!isOne && !this.isFree(cells, cell, grid)) return void put(cell.row, cell.column, errors.spill);
    cell.extent = { rows: grid.rows, columns: grid.columns };
    for (let down = 0; down < grid.rows; down++)
      for (let over = 0; over < grid.columns; over++)
        put(cell.row + down, cell.column + over, valueAt(grid, down, over));
  }

  private isFree(cells: SheetValues, { row, column }: FormulaCell, { rows, columns }: Grid): boolean {
    for (let down = 0; down < rows; down++)
      for (let over = 0; over < columns; over++) {
        const key = keyOf(row + down, column + over);
        if (down + over > 0 && (cells.values.has(key) || cells.formulas.has(key))) return false;
      }
    return true;
  }

  private around(cell: FormulaCell): Surroundings {
    return {
      input: ({ input }) => {
        const name = this.places.plan.names.find(({ id }) => id === input);
        if (!name) throw new Error(`The plan has no input "${input}".`);
        return this.grid(`input ${input}`, name.sheet, { ...name.cell, rows: 1, columns: 1 });
      },
      table: (reference) => this.table(reference, cell),
      block: (reference) => this.block(reference),
      call: addInCall,
    };
  }

  private table(reference: TableReference, cell: FormulaCell): Grid {
    const { sheet, table } = this.places.table(reference.table);
    const columnAt = (id: string | undefined, otherwise: number): number =>
      id === undefined ? otherwise : table.tableColumns.findIndex((column) => column.id === id);
    const from = columnAt(reference.column, 0);
    const to = columnAt(reference.to ?? reference.column, table.columns - 1);
    if (from < 0 || to < 0) throw new Error(`The table "${table.id}" of the plan lacks a column of a formula.`);
    const across = { column: table.column + Math.min(from, to), columns: Math.abs(to - from) + 1 };
    if (reference.row === "this") {
      const inTable = cell.row > table.row && cell.row < table.row + table.rows;
      if (!inTable) throw new Error(`A formula reads this row of the table "${table.id}" from outside.`);
      return this.cells(sheet.id, { row: cell.row, rows: 1, ...across });
    }
    const rows =
      reference.row === "headings" ? { row: table.row, rows: 1 } : { row: table.row + 1, rows: table.rows - 1 };
    const key = `table ${table.id} ${reference.row ?? ""} ${across.column} ${across.columns}`;
    return this.grid(key, sheet.id, { ...rows, ...across });
  }

  private block(reference: BlockReference): Grid {
    const { sheet, block } = this.places.block(reference.block);
    const area = blockCells(reference.block, { sheetName: sheet.name, ...block }, reference.part);
    return this.grid(`block ${JSON.stringify(reference)}`, sheet.id, area);
  }

  /** Read once, because no cell changes after it has been calculated. */
  private grid(key: string, sheetId: string, area: Area): Grid {
    const known = this.known.get(key);
    if (known) return known;
    const grid = this.cells(sheetId, area);
    this.known.set(key, grid);
    return grid;
  }

  private cells(sheetId: string, { row, column, rows, columns }: Area): Grid {
    const values = new Array<Value>(rows * columns);
    for (let down = 0; down < rows; down++)
      for (let over = 0; over < columns; over++)
        values[down * columns + over] = this.value(sheetId, row + down, column + over);
    return { rows, columns, values, cells: true };
  }
}

function mayFill({ row: top, column: left, formula }: FormulaCell, row: number, column: number): boolean {
  const { rows, columns } = formula.spill!;
  return row >= top && row < top + rows && column >= left && column < left + columns;
}
