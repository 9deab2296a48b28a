import { ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  SetRangeCustomMetadataCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { followMovedReferences } from "../../formula/followMovedReferences";
import { fromUniverFormula } from "../../formula/fromUniverFormula";
import type { LocalName } from "../../formula/localNames";
import type { FormulaPlace, TableShape } from "../../formula/tableShape";
import { toUniverFormula } from "../../formula/toUniverFormula";
import { changedCells } from "./sheetEvents";
import type { SheetId } from "./sheetEngine";
import type { ExecutionFlags, UniverRuntime } from "./univerRuntime";

/** Kept in a cell whose formula reads differently in Univer; undo, copying and snapshots carry it along. */
interface TypedMark {
  readonly typed: string;
  readonly as: string;
}

export interface FormulaSurroundings {
  tables(): readonly TableShape[];
  definedNames(): ReadonlySet<string>;
  localNames(): readonly LocalName[];
}

/** Keeps what people typed apart from the form that Univer calculates, both ways. */
export class TypedFormulas {
  /** Changes whose formulas are already in Univer's form; undo and redo execute the same objects again. */
  private readonly translated = new WeakSet<object>();

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly surroundings: FormulaSurroundings,
  ) {
    // Before any plugin of Univer's has seen the change: what the person types in the grid takes the same road.
    runtime.commands.beforeCommandExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id) this.translateChange(command.params, options ?? {});
    });
  }

  markTranslated(params: object): void {
    this.translated.add(params);
  }

  translate(typed: string, place: FormulaPlace): string {
    return toUniverFormula(typed, {
      tables: this.surroundings.tables(),
      definedNames: this.surroundings.definedNames(),
      localNames: this.surroundings.localNames(),
      place,
    });
  }

  /** For a formula without a cell, perhaps one of a sheet. */
  translateElsewhere(typed: string, sheetName?: string): string {
    return toUniverFormula(typed, {
      tables: this.surroundings.tables(),
      definedNames: this.surroundings.definedNames(),
      localNames: this.surroundings.localNames(),
      ...(sheetName !== undefined && { sheetName }),
    });
  }

  /** The part of a cell that remembers the typed text, `null` where both forms are the same. */
  mark(typed: string, univerFormula: string): Nullable<ICellData["custom"]> {
    return typed === univerFormula ? null : ({ typed, as: univerFormula } satisfies TypedMark);
  }

  /** The formula of a cell as it was typed. */
  shown(cell: ICellData, univerFormula: string, place: FormulaPlace): string {
    const mark = markOf(cell);
    if (mark && (mark.as === univerFormula || this.translate(mark.typed, place) === univerFormula)) return mark.typed;
    if (!mark && !/\[#This Row\]|MINUS\(0,/.test(univerFormula)) return univerFormula;
    return fromUniverFormula(univerFormula, this.surroundings.tables(), place);
  }

  /** The formula bar and the cell editor show what was typed, not what Univer calculates. */
  showWhenEdited(
    formulaOf: (sheet: SheetId, row: number, column: number, cell: ICellData) => string | undefined,
  ): void {
    this.runtime.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      // Ahead of the grid's own handler, which puts Univer's form there and ends the chain.
      priority: 100,
      handler: (cell, { subUnitId, worksheet, row, col }, next) => {
        const stored = worksheet.getCellRaw(row, col);
        const univerFormula = stored && formulaOf(subUnitId, row, col, stored);
        if (!cell || !stored || !univerFormula) return next(cell);
        const shown = this.shown(stored, univerFormula, { sheetName: worksheet.getName(), row, column: col });
        return shown === univerFormula ? next(cell) : { ...cell, f: shown };
      },
    });
  }

  private translateChange(params: unknown, flags: ExecutionFlags): void {
    keepFormatTrigger(params as ISetRangeValuesMutationParams);
    const { unitId, subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
    if (flags.onlyLocal || !cellValue || unitId !== this.runtime.unitId || this.translated.has(params as object))
      return;
    this.translated.add(params as object);
    const worksheet = this.runtime.workbook.getSheetBySheetId(subUnitId);
    if (!worksheet) return;
    new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
      const formula = cell?.f;
      if (!cell || typeof formula !== "string" || !formula.startsWith("=")) return;
      const univerFormula = this.translate(formula, { sheetName: worksheet.getName(), row, column });
      const before = worksheet.getCellRaw(row, column);
      const markBefore = before ? markOf(before) : undefined;
      const followed =
        markBefore && onlyFormula(cell) && trigger !== SetRangeValuesCommand.id
          ? followMovedReferences(markBefore.typed, markBefore.as, formula)
          : undefined;
      if (followed !== undefined && univerFormula === formula) {
        cell.custom = this.mark(followed, formula) ?? null;
        return;
      }
      cell.f = univerFormula;
      if (univerFormula !== formula) cell.custom = this.mark(formula, univerFormula) ?? null;
      else if (markBefore?.as === formula) cell.custom = { ...markBefore };
      // The editor hands a cell's old mark back with its new text; filling and pasting bring marks that still say
      // which ranges were columns of a table.
      else if (trigger === SetRangeValuesCommand.id || !markOf(cell)) cell.custom = null;
    });
  }

  /**
   * Translates every formula that mentions a table or a local variable again, because a table, a heading or a name
   * has changed. `rewrite` follows renamings in the typed text; `concerns` passes over formulas that have nothing to do
   * with the change. Returns the sheets that changed.
   */
  retranslate(
    formulaOf: (sheet: SheetId, row: number, column: number, cell: ICellData) => string | undefined,
    rewrite: (typed: string, place: FormulaPlace) => string = (typed) => typed,
    concerns: (typed: string, place: FormulaPlace) => boolean = () => true,
  ): ISetRangeValuesMutationParams[] {
    const changes: ISetRangeValuesMutationParams[] = [];
    const mayBeLocal = this.surroundings.localNames().length > 0;
    for (const worksheet of this.runtime.workbook.getSheets()) {
      const sheet = worksheet.getSheetId();
      const sheetName = worksheet.getName();
      const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
      const marks: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
      worksheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
        if (!cell || (!cell.f && !cell.si)) return;
        const place = { sheetName, row, column };
        const marked = markOf(cell)?.typed;
        if (marked !== undefined && !concerns(marked, place)) return;
        const univerFormula = formulaOf(sheet, row, column, cell);
        if (univerFormula === undefined || (marked === undefined && !mayBeLocal && !univerFormula.includes("[")))
          return;
        if (marked === undefined && !concerns(univerFormula, place)) return;
        const typed = rewrite(marked ?? univerFormula, place);
        const again = this.translate(typed, place);
        const mark = this.mark(typed, again) ?? null;
        if (again === univerFormula && (marked ?? univerFormula) === typed) return;
        if (again === univerFormula) (marks[row] ??= {})[column] = { custom: mark };
        else (cellValue[row] ??= {})[column] = { f: again, si: null, v: null, t: null, custom: mark };
      });
      const target = { unitId: this.runtime.unitId, subUnitId: sheet };
      if (Object.keys(cellValue).length > 0) changes.push({ ...target, cellValue });
      if (Object.keys(marks).length === 0) continue;
      // Without this trigger Univer takes a cell that comes without a formula for one whose formula was deleted.
      changes.push({ ...target, cellValue: marks, trigger: SetRangeCustomMetadataCommand.id });
    }
    return changes;
  }
}

/**
 * A running command, undo and redo among them, puts its own name on every change as what triggered it, and Univer takes a
 * change of format alone for one that deletes the formulas of its cells unless it is told otherwise.
 */
function keepFormatTrigger(params: ISetRangeValuesMutationParams): void {
  const { subUnitId, cellValue, trigger } = params;
  if (trigger === undefined || trigger === SetStyleCommand.id || trigger === SetRangeCustomMetadataCommand.id) return;
  const [content] = changedCells(subUnitId, cellValue ?? {});
  if (content === undefined) params.trigger = SetStyleCommand.id;
}

/** Univer has moved the references of a formula along with their cells; what people enter says more than that. */
const onlyFormula = (cell: ICellData): boolean => cell.v === undefined && cell.custom === undefined;

/** The formula of a cell as typed, where that differs from what Univer calculates. */
export const typedTextOf = (cell: Nullable<ICellData>): string | undefined => (cell ? markOf(cell)?.typed : undefined);

function markOf(cell: ICellData): TypedMark | undefined {
  const custom: unknown = cell.custom;
  if (typeof custom !== "object" || custom === null || !("typed" in custom) || !("as" in custom)) return undefined;
  const { typed, as } = custom;
  return typeof typed === "string" && typeof as === "string" ? { typed, as } : undefined;
}
