import { CellValueType, type ICellData, type Nullable, type ObjectMatrix } from "@univerjs/core";
import {
  BaseReferenceObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CalculatedCells, noteCalculatedCells } from "./calculatedCells";
import type { CellValue } from "./sheetEngine";
import { skipUnaskedIndex } from "./unaskedIndex";
import type { UniverRuntime } from "./univerRuntime";
import { watchChanges } from "./valueChanges";

type Cells = ObjectMatrix<Nullable<ICellData>>;
/** The plain object behind the cells of a sheet: one and the same as long as the sheet stays. */
type StoredCells = object;

type Values = readonly (readonly CellValue[])[];

interface CellRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What is known of a range: as Univer's functions read it, and as functions from outside do. */
interface KeptRange extends Pick<CellRange, "startColumn" | "endColumn"> {
  array?: ArrayValueObject;
  values?: Values;
}

/** Fewer cells are as quickly read anew. */
const fewCells = 64;

/** By the ranges that the formulas name. */
const kept = new WeakMap<StoredCells, Map<string, KeptRange>>();
let replaced = false;

/**
 * Univer makes an object of each cell that a formula reads, anew in each calculation and from five matrices a cell: a
 * fifth of a second for the columns of 9,000 rows, of which an edit changes one. Here a column stays, with all that is
 * known about it by its array, until one of its cells is written.
 */
export function keepColumns(runtime: UniverRuntime): void {
  const storedCells = (sheet: string): StoredCells | undefined =>
    runtime.workbook.getSheetBySheetId(sheet)?.getCellMatrix().getMatrix();
  watchChanges(runtime, {
    written: (sheet, cells) => {
      const stored = storedCells(sheet);
      const ranges = stored && kept.get(stored);
      if (!ranges) return;
      if (!cells) ranges.clear();
      else
        for (const column of columnsOf(cells))
          for (const [key, { startColumn, endColumn }] of ranges)
            if (column >= startColumn && column <= endColumn) ranges.delete(key);
    },
    changed: () => {
      for (const sheet of runtime.workbook.getSheets()) kept.delete(sheet.getCellMatrix().getMatrix());
    },
  });
  noteCalculatedCells(runtime);
  skipUnaskedIndex();
  if (replaced) return;
  replaced = true;
  keepArrays();
  readCellsAtOnce();
}

function columnsOf(cells: object): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of Object.values(cells) as (object | undefined)[])
    for (const column of Object.keys(row ?? {})) columns.add(Number(column));
  return columns;
}

function keepArrays(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the object it is asked of
  const { toArrayValueObject } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.toArrayValueObject = function (this: BaseReferenceObject, useCache?: boolean) {
    const known = useCache === false ? undefined : keptRange(this, this.getRangePosition());
    if (!known) return toArrayValueObject.call(this, useCache);
    return (known.array ??= toArrayValueObject.call(this));
  };
}

/** The values in a range of the sheet that the reference is to; read anew unless they are known to be what they were. */
export function keptValues(reference: BaseReferenceObject, range: CellRange, read: () => Values): Values {
  const known = keptRange(reference, range);
  return known ? (known.values ??= read()) : read();
}

/** The place for what is known of a range; none where that may be otherwise in the next moment, or is little. */
function keptRange(reference: BaseReferenceObject, range: CellRange): KeptRange | undefined {
  const { startRow, endRow, startColumn, endColumn } = range;
  if ((endRow - startRow + 1) * (endColumn - startColumn + 1) < fewCells) return undefined;
  const cells = cellsOf(reference);
  if (!cells || isBeingCalculated(cells.fresh, range)) return undefined;
  const ranges = kept.get(cells.stored.getMatrix()) ?? new Map<string, KeptRange>();
  kept.set(cells.stored.getMatrix(), ranges);
  const key = [startRow, endRow, startColumn, endColumn].join();
  const known = ranges.get(key) ?? { startColumn, endColumn };
  ranges.set(key, known);
  return known;
}

/** Whether a cell of the range has been calculated in this calculation: it is stored only when all are. */
function isBeingCalculated(fresh: Cells | undefined, range: CellRange): boolean {
  if (!fresh) return false;
  return !(fresh instanceof CalculatedCells) || fresh.anyIn(range);
}

function readCellsAtOnce(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the object it is asked of
  const { iterator } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.iterator = function (this: BaseReferenceObject, callback) {
    const cells = cellsOf(this);
    if (!cells) return iterator.call(this, callback);
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    const { stored, fresh } = cells;
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++) {
        const cell = fresh?.getValue(row, column) ?? stored.getValue(row, column);
        const isFresh = fresh !== undefined && cell !== stored.getValue(row, column);
        if (!cell || isBlank(cell, isFresh)) {
          callback(null, row, column);
          continue;
        }
        const isFirst = row === startRow && column === startColumn;
        const value = this.getCellValueObject(cell);
        if (callback(isFirst ? withPattern(this, value) : value, row, column) === false) return;
      }
    return undefined;
  };
}

/** A fresh answer has no formula yet, and is no blank cell even when it is an empty text. */
function isBlank({ v, f, si, p, t }: ICellData, isFresh: boolean): boolean {
  if (v !== undefined && v !== null && v !== "") return false;
  if (f || si || p) return false;
  return !(isFresh && v === "" && t === CellValueType.STRING);
}

/** The format of the first cell travels with what is calculated from a range. */
function withPattern(reference: BaseReferenceObject, value: BaseValueObject): BaseValueObject {
  if (!value.isNumber()) return value;
  const { startRow, startColumn } = reference.getRangePosition();
  const pattern = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), startRow, startColumn);
  return pattern ? NumberValueObject.create(Number(value.getValue()), pattern) : value;
}

/** What is stored in a sheet and what has just been calculated; undefined where spills and the like have a say. */
function cellsOf(reference: BaseReferenceObject): { stored: Cells; fresh: Cells | undefined } | undefined {
  const { startRow, startColumn } = reference.getRangePosition();
  if (!(startRow >= 0) || !(startColumn >= 0)) return undefined;
  const stored = reference.getCurrentActiveSheetData()?.cellData;
  const spills =
    hasAny(reference.getCurrentActiveArrayFormulaCellData()) ||
    hasAny(reference.getCurrentRuntimeActiveArrayFormulaCellData());
  const { _runtimeFeatureCellData: features } = reference as unknown as { _runtimeFeatureCellData?: object };
  if (!stored || spills || Object.keys(features ?? {}).length > 0) return undefined;
  return { stored, fresh: reference.getCurrentRuntimeSheetData() };
}

const hasAny = (cells: ObjectMatrix<unknown> | undefined): boolean =>
  cells !== undefined && Object.keys(cells.getMatrix()).length > 0;
