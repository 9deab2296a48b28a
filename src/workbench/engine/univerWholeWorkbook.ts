import {
  BooleanNumber,
  IUndoRedoService,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { LocalName } from "../../formula/localNames";
import type { TableShape } from "../../formula/tableShape";
import { toUniverFormula, type UniverContext } from "../../formula/toUniverFormula";
import { lookOfStyle, styleOfLook } from "./cellLook";
import { univerName, type DefinedNames } from "./definedNames";
import { emptySheet } from "./emptySheet";
import { LoadedCells, type LoadedSpills, type Translate } from "./loadedCells";
import type { SheetTables } from "./sheetTables";
import type { SheetTabs } from "./sheetTabs";
import type { SheetId } from "./sheetEngine";
import type { TypedFormulas } from "./typedFormulas";
import { toRange, type UniverRuntime } from "./univerRuntime";
import type {
  CellLook,
  LoadedSheet,
  LoadedWorkbook,
  LookedCell,
  OpenedWorkbook,
  SheetSizes,
  Stretch,
  WholeWorkbook,
} from "./wholeWorkbook";

const cellsAtOnce = 20_000;

interface Parts {
  readonly runtime: UniverRuntime;
  readonly tabs: SheetTabs;
  readonly typed: TypedFormulas;
  readonly tables: SheetTables;
  readonly names: DefinedNames;
  /** Opens what Univer keeps of a workbook in place of the one that is open. */
  readonly replace: (workbook: Partial<IWorkbookData>) => void;
  readonly settled: () => Promise<void>;
  readonly recalculate: () => void;
}

export class UniverWholeWorkbook implements WholeWorkbook {
  constructor(private readonly parts: Parts) {}

  async open(workbook: LoadedWorkbook, pause: () => Promise<void>): Promise<OpenedWorkbook> {
    const { runtime, tabs } = this.parts;
    const ids = workbook.sheets.map(() => tabs.mint());
    const styles = Object.fromEntries(workbook.looks.map((look, index) => [`look-${index}`, styleOfLook(look)]));
    const sheets: Record<SheetId, IWorksheetData> = {};
    const spills: Record<SheetId, LoadedSpills> = {};
    const shapes = workbook.sheets.flatMap(shapesOf);
    const definedNames = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
    const localNames = workbook.names.flatMap(({ name, sheet }): LocalName[] => {
      const id = sheet === undefined ? undefined : ids[sheet];
      if (sheet === undefined || id === undefined) return [];
      return [{ name, sheetName: workbook.sheets[sheet]!.name, univerName: univerName(name, id) }];
    });
    const surroundings = { tables: shapes, definedNames, localNames };
    for (const [index, sheet] of workbook.sheets.entries()) {
      const cells = new LoadedCells(sheet, this.translation(sheet.name, surroundings));
      let done = 0;
      for (const cell of sheet.cells) {
        cells.add(cell);
        if (++done % cellsAtOnce === 0) await pause();
      }
      for (const { row, column, rows, columns, look } of sheet.looks)
        for (let down = 0; down < rows; down++) {
          for (let over = 0; over < columns; over++) cells.style(row + down, column + over, `look-${look}`);
          if ((done += columns) % cellsAtOnce < columns) await pause();
        }
      sheets[ids[index]!] = worksheetOf(ids[index]!, sheet, cells);
      spills[ids[index]!] = cells.spills;
      await pause();
    }
    await this.parts.settled();
    return runtime.asProgram(() => {
      this.parts.replace({ name: "Workbook", sheetOrder: [...ids], sheets, styles });
      this.showSpills(spills);
      const opened = this.addTablesAndNames(workbook, ids);
      const front = ids[workbook.activeSheet] ?? ids[0]!;
      if (workbook.sheets[workbook.activeSheet]?.visible !== false) tabs.activate(front);
      this.forgetUndo();
      this.parts.recalculate();
      return opened;
    });
  }

  forgetUndo(): void {
    const { runtime } = this.parts;
    runtime.injector.get(IUndoRedoService).clearUndoRedo(runtime.unitId);
  }

  looks(sheet: SheetId): { readonly areas: Iterable<LookedCell>; readonly looks: readonly CellLook[] } {
    const { runtime } = this.parts;
    const styles = runtime.workbook.getStyles();
    const looks: CellLook[] = [];
    const known = new Map<string, number>();
    const numberOf = (style: IStyleData, key: string): number => {
      let number = known.get(key);
      if (number === undefined) known.set(key, (number = looks.push(lookOfStyle(style)) - 1));
      return number;
    };
    const areas: LookedCell[] = [];
    runtime
      .worksheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        const style = cell?.s;
        if (!style) return;
        const data = styles.get(style);
        if (data)
          areas.push({ row, column, look: numberOf(data, typeof style === "string" ? style : JSON.stringify(style)) });
      });
    return { areas, looks };
  }

  sizes(sheet: SheetId): SheetSizes {
    const config = this.parts.runtime.worksheet(sheet).getConfig();
    const stretch = (at: number, pixels: number | undefined, hidden: Nullable<BooleanNumber>): Stretch[] =>
      pixels === undefined && hidden !== BooleanNumber.TRUE
        ? []
        : [
            {
              at,
              count: 1,
              ...(pixels === undefined ? {} : { pixels }),
              ...(hidden === BooleanNumber.TRUE ? { hidden: true } : {}),
            },
          ];
    return {
      usualColumnWidth: config.defaultColumnWidth,
      usualRowHeight: config.defaultRowHeight,
      columns: Object.entries(config.columnData).flatMap(([at, { w, hd }]: [string, Partial<IColumnData>]) =>
        stretch(Number(at), w, hd),
      ),
      // A height that follows from what stands in the row is none that somebody chose.
      rows: Object.entries(config.rowData).flatMap(([at, { h, hd, ia }]: [string, Partial<IRowData>]) =>
        stretch(Number(at), ia === BooleanNumber.FALSE ? h : undefined, hd),
      ),
    };
  }

  private translation(sheetName: string, surroundings: UniverContext): Translate {
    return (typed, row, column) => {
      const formula = toUniverFormula(typed, { ...surroundings, place: { sheetName, row, column } });
      return { formula, mark: this.parts.typed.mark(typed, formula) };
    };
  }

  /** What was saved of them shows until they are calculated anew. */
  private showSpills(spills: Readonly<Record<SheetId, LoadedSpills>>): void {
    const { runtime } = this.parts;
    const { formulas, unitId } = runtime;
    const sheets = Object.entries(spills);
    const of = <Kind extends keyof LoadedSpills>(kind: Kind) => ({
      [unitId]: Object.fromEntries(sheets.map(([id, one]) => [id, one[kind]])),
    });
    formulas.setArrayFormulaRange({ ...formulas.getArrayFormulaRange(), ...of("ranges") });
    formulas.setArrayFormulaCellData({ ...formulas.getArrayFormulaCellData(), ...of("cells") });
  }

  private addTablesAndNames({ sheets, names }: LoadedWorkbook, ids: readonly SheetId[]): OpenedWorkbook {
    const tables = new Map<string, string>();
    const refused: string[] = [];
    const attempt = (name: string, add: () => void): void => {
      try {
        add();
      } catch {
        refused.push(name);
      }
    };
    sheets.forEach((sheet, index) => {
      for (const { name, row, column, rows, headings, totals } of sheet.tables)
        attempt(name, () => {
          const rect = { sheet: ids[index]!, row, column, rows, columns: headings.length };
          const { id } = this.parts.tables.add(name, rect);
          if (totals) this.parts.tables.showTotals(id, true);
          tables.set(name.toLowerCase(), id);
        });
    });
    for (const { name, formula, sheet, visible } of names)
      attempt(name, () => {
        const home = sheet === undefined ? undefined : ids[sheet];
        this.parts.names.add(name, formula, home);
        if (!visible) this.parts.names.show(name, false, home);
      });
    return { sheets: ids, tables, refused };
  }
}

const shapesOf = ({ name, tables }: LoadedSheet): TableShape[] =>
  tables.map((table) => ({
    name: table.name,
    sheetName: name,
    firstRow: table.row,
    lastRow: table.row + table.rows - 1,
    firstColumn: table.column,
    headings: table.headings,
    ...(table.totals ? { totals: true } : {}),
  }));

function worksheetOf(id: SheetId, sheet: LoadedSheet, { matrix }: LoadedCells): IWorksheetData {
  const empty = emptySheet(id, sheet.name);
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  const bottom = Math.max(0, ...sheet.rows.map(({ at, count }) => at + count));
  const right = Math.max(0, ...sheet.columns.map(({ at, count }) => at + count));
  const usedRows = Object.keys(matrix).reduce((most, row) => Math.max(most, Number(row) + 1), bottom);
  const usedColumns = sheet.looks.reduce((most, one) => Math.max(most, one.column + one.columns), right);
  const wide = sheet.cells.reduce((most, one) => Math.max(most, one.column + 1), usedColumns);
  return {
    ...empty,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor,
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
      ySplit: frozenRows,
      xSplit: frozenColumns,
    },
    rowCount: Math.max(empty.rowCount, Math.ceil((usedRows + 100) / 1000) * 1000),
    columnCount: Math.max(empty.columnCount, Math.ceil((wide + 4) / 26) * 26),
    defaultColumnWidth: sheet.usualColumnWidth,
    defaultRowHeight: sheet.usualRowHeight,
    mergeData: sheet.merges.map((merge) => toRange({ sheet: id, ...merge })),
    cellData: matrix,
    columnData: Object.fromEntries(
      sheet.columns.flatMap(({ at, count, pixels, hidden }) =>
        Array.from({ length: count }, (_, over) => {
          const column: Partial<IColumnData> = {
            ...(pixels === undefined ? {} : { w: pixels }),
            ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
          };
          return [at + over, column];
        }),
      ),
    ),
    rowData: Object.fromEntries(
      sheet.rows.flatMap(({ at, count, pixels, hidden }) =>
        Array.from({ length: count }, (_, down) => {
          const row: Partial<IRowData> = {
            ...(pixels === undefined ? {} : { h: pixels, ia: BooleanNumber.FALSE }),
            ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
          };
          return [at + down, row];
        }),
      ),
    ),
  };
}
