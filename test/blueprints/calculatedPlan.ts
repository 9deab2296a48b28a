import { signatures } from "../../src/blueprints/addInFunctions";
import { plannedNames } from "../../src/blueprints/plannedNames";
import type { CellPlace, PlannedSheet, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { printFormula } from "../../src/formula/printFormula";
import { calculate } from "../../src/functions/calculate";
import { catalogue } from "../../src/functions/catalogue";
import { Failure } from "../../src/functions/failure";
import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type {
  CellInput,
  CellValue,
  FunctionAnswer,
  FunctionArgument,
  FunctionCall,
  SheetEngine,
  SheetId,
} from "../../src/workbench/engine/sheetEngine";

/** A cell as Excel hands it to a function. */
function handedOver(value: CellValue): unknown {
  if (value === null) return "";
  return typeof value === "object" ? { code: value.error } : value;
}

function rawOf(argument: FunctionArgument): unknown {
  if (argument.kind === "omitted") return null;
  if (argument.kind === "value") return handedOver(argument.value);
  return argument.values.map((row) => row.map(handedOver));
}

/** The add-in's functions, calculated at once and without the runtime between. */
function resolve({ id, arguments: given }: FunctionCall): FunctionAnswer {
  const definition = catalogue.find((one) => one.id === id);
  if (!definition) return { error: "#NAME?" };
  try {
    const answer = calculate(definition, given.map(rawOf));
    if (typeof answer !== "object") return answer;
    return answer.map((row) => row.map((cell): CellValue => (cell instanceof Failure ? { error: cell.code } : cell)));
  } catch (problem) {
    if (problem instanceof Failure) return { error: problem.code };
    throw problem;
  }
}

export type Plain = number | string | boolean | null;

/** A plan that stands and calculates in a workbook of its own. */
export class CalculatedPlan {
  private readonly engine: SheetEngine;
  private readonly sheetIds = new Map<string, SheetId>();

  private constructor(readonly plan: PlannedWorkbook) {
    this.engine = createNodeSheetEngine({ firstSheetName: "Own" });
    this.engine.registerFunctions(
      catalogue.map(({ id }) => ({ id })),
      resolve,
    );
  }

  static async of(plan: PlannedWorkbook): Promise<CalculatedPlan> {
    const calculated = new CalculatedPlan(plan);
    await calculated.build();
    return calculated;
  }

  private async build(): Promise<void> {
    const { engine, plan } = this;
    for (const sheet of plan.sheets) this.sheetIds.set(sheet.id, engine.addSheet(sheet.name));
    for (const sheet of plan.sheets)
      for (const { row, column, rows, columns, cells } of blocksOf(sheet))
        engine.write({ sheet: this.sheet(sheet.id), row, column, rows, columns }, cells);
    for (const sheet of plan.sheets)
      for (const { name, row, column, rows, columns } of sheet.tables)
        await engine.addTable(name, { sheet: this.sheet(sheet.id), row, column, rows, columns });
    for (const { name, sheet, cell } of plan.names) {
      const sheetName = plan.sheets.find(({ id }) => id === sheet)!.name;
      engine.addName(name, `='${sheetName}'!$${letters(cell.column)}$${cell.row + 1}`);
    }
    const names = plannedNames(plan);
    for (const sheet of plan.sheets)
      for (const { row, column, rows = 1, formula } of sheet.formulas) {
        const table = sheet.tables.find((one) => isWithin(one, { row, column }));
        const at = { sheetName: sheet.name, ...(table ? { table: table.id } : {}) };
        const text = printFormula(formula, { form: "excel", names, signatures, at });
        const cells = Array.from({ length: rows }, () => [text]);
        engine.write({ sheet: this.sheet(sheet.id), row, column, rows, columns: 1 }, cells);
      }
    // Of a large workbook the engine calculates longer than it lets anybody wait at once.
    do await engine.settled();
    while (engine.calculating());
  }

  dispose(): void {
    this.engine.dispose();
  }

  private sheet(id: string): SheetId {
    return this.sheetIds.get(id)!;
  }

  private read(sheet: string, row: number, column: number, rows: number, columns: number): Plain[][] {
    return this.engine
      .read({ sheet: this.sheet(sheet), row, column, rows, columns })
      .map((cells) => cells.map(({ value }) => (typeof value === "object" && value !== null ? value.error : value)));
  }

  /** The values of a block; of the one cell that it is, in most cases. */
  block(id: string): Plain[][] {
    for (const sheet of this.plan.sheets) {
      const found = sheet.blocks.find((block) => block.id === id);
      if (found) return this.read(sheet.id, found.row, found.column, found.rows, found.columns);
    }
    throw new Error(`The plan has no block ${id}.`);
  }

  value(id: string): Plain {
    return this.block(id)[0]![0]!;
  }

  /** A column of a table, without its heading. */
  column(table: string, column: string): Plain[] {
    const { sheet, place } = this.table(table);
    const index = place.tableColumns.findIndex(({ id }) => id === column);
    return this.read(sheet.id, place.row + 1, place.column + index, place.rows - 1, 1).map(([value]) => value!);
  }

  private table(id: string) {
    for (const sheet of this.plan.sheets) {
      const place = sheet.tables.find((table) => table.id === id);
      if (place) return { sheet, place };
    }
    throw new Error(`The plan has no table ${id}.`);
  }

  async setInput(id: string, value: CellInput): Promise<void> {
    const { sheet, cell } = this.plan.names.find((name) => name.id === id)!;
    this.engine.write({ sheet: this.sheet(sheet), ...cell, rows: 1, columns: 1 }, [[value]]);
    await this.engine.settled();
  }

  async setCell(table: string, column: string, row: number, value: CellInput): Promise<void> {
    const { sheet, place } = this.table(table);
    const index = place.tableColumns.findIndex(({ id }) => id === column);
    const cell = { row: place.row + 1 + row, column: place.column + index, rows: 1, columns: 1 };
    this.engine.write({ sheet: this.sheet(sheet.id), ...cell }, [[value]]);
    await this.engine.settled();
  }

  async setBlockCell(id: string, row: number, value: CellInput): Promise<void> {
    for (const sheet of this.plan.sheets) {
      const found = sheet.blocks.find((block) => block.id === id);
      if (!found) continue;
      this.engine.write(
        { sheet: this.sheet(sheet.id), row: found.row + row, column: found.column, rows: 1, columns: 1 },
        [[value]],
      );
      await this.engine.settled();
      return;
    }
    throw new Error(`The plan has no block ${id}.`);
  }

  /** Every cell that holds an error, as `sheet!row,column: error`. */
  errors(): string[] {
    return this.plan.sheets.flatMap((sheet) => {
      const used = this.engine.usedRect(this.sheet(sheet.id));
      if (!used) return [];
      return this.engine
        .read(used)
        .flatMap((cells, row) =>
          cells.flatMap(({ value, formula }, column) =>
            typeof value === "object" && value !== null
              ? [`${sheet.name}!${letters(used.column + column)}${used.row + row + 1}: ${value.error} ${formula ?? ""}`]
              : [],
          ),
        );
    });
  }
}

function blocksOf(sheet: PlannedSheet) {
  return sheet.values.map(({ row, column, cells }) => ({
    row,
    column,
    rows: cells.length,
    columns: cells[0]!.length,
    cells,
  }));
}

const isWithin = (area: CellPlace & { rows: number; columns: number }, { row, column }: CellPlace): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
