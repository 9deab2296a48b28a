import {
  BooleanNumber,
  IUndoRedoService,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type Nullable,
} from "@univerjs/core";
import { toUniverFormula, type UniverContext } from "../../formula/toUniverFormula";
import { lookOfStyle, styleOfLook } from "./cellLook";
import type { DefinedNames } from "./definedNames";
import type { LoadedSpills, Translate } from "./loadedCells";
import { addTablesAndNames, surroundingsOf } from "./loadedTablesAndNames";
import { loadedWorksheets } from "./loadedWorksheets";
import type { SheetTables } from "./sheetTables";
import type { SheetTabs } from "./sheetTabs";
import type { SheetId } from "./sheetEngine";
import type { TypedFormulas } from "./typedFormulas";
import type { UniverRuntime } from "./univerRuntime";
import type {
  CellLook,
  LoadedWorkbook,
  LookedCell,
  OpenedWorkbook,
  SheetSizes,
  Stretch,
  WholeWorkbook,
} from "./wholeWorkbook";

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
    const surroundings = surroundingsOf(workbook, ids);
    const translate = (sheetName: string): Translate => this.translation(sheetName, surroundings);
    const { sheets, spills } = await loadedWorksheets(workbook, { ids, styles: Object.keys(styles), translate }, pause);
    await this.parts.settled();
    return runtime.asProgram(() => {
      this.parts.replace({ name: "Workbook", sheetOrder: [...ids], sheets, styles });
      this.showSpills(spills);
      const opened = addTablesAndNames(workbook, ids, this.parts);
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
    const numberOf = (cell: ICellData): number => {
      const { s: style, xf: field } = cell;
      const key = `${typeof style === "string" ? style : JSON.stringify(style)} ${field ?? ""}`;
      let number = known.get(key);
      if (number === undefined)
        known.set(key, (number = looks.push(lookOfStyle(styles.getStyleByCell(cell) ?? {}, field)) - 1));
      return number;
    };
    const areas: LookedCell[] = [];
    runtime
      .worksheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (cell && (cell.s || cell.xf)) areas.push({ row, column, look: numberOf(cell) });
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
}
