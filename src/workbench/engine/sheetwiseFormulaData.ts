import { UniverInstanceType, IUniverInstanceService, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem } from "@univerjs/engine-formula";
import type { SheetId } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";
import { watchChanges, type WrittenCells } from "./valueChanges";

type SheetFormulas = NonNullable<ReturnType<FormulaDataModel["getSheetFormulaData"]>>;

/**
 * Before each calculation and after each change of cells Univer gathers the formulas of the whole workbook from all of its
 * cells: 25 ms each time beside a table of 9,000 rows. Here a sheet's stay until one of them is written over.
 */
export function gatherFormulasBySheet(runtime: UniverRuntime): void {
  const model = runtime.injector.get(FormulaDataModel);
  const instances = runtime.injector.get(IUniverInstanceService);
  const whole = model.getFormulaData.bind(model);
  const ofSheet = model.getSheetFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);
  /** By workbook and sheet: one workbook is opened after the other. */
  const known = new Map<string, SheetFormulas>();
  const keyOf = (unitId: string, sheet: SheetId): string => `${unitId}!${sheet}`;

  /** What is being written over a formula, or may be: by the time that Univer asks, its formulas may be gathered anew. */
  const touching = new WeakSet<WrittenCells>();

  const standStill = (sheet: SheetId, cells: WrittenCells | undefined): boolean => {
    const formulas = known.get(keyOf(runtime.unitId, sheet));
    const matrix = runtime.workbook.getSheetBySheetId(sheet)?.getCellMatrix();
    if (!formulas || !matrix || !cells || touching.has(cells)) return false;
    return Object.entries(cells).every(([row, inRow]) =>
      Object.entries(inRow).every(([column, written]) => {
        const formula = formulas[Number(row)]?.[Number(column)];
        return !isAboutFormula(formula, written) && isAsKnown(formula, matrix.getValue(Number(row), Number(column)));
      }),
    );
  };
  watchChanges(runtime, {
    written: (sheet, cells) => {
      if (standStill(sheet, cells)) return;
      if (cells) touching.add(cells);
      known.delete(keyOf(runtime.unitId, sheet));
    },
    changed: () => known.clear(),
  });

  const gathered = (unitId: string, sheet: SheetId): SheetFormulas => {
    const formulas = known.get(keyOf(unitId, sheet)) ?? ofSheet(unitId, sheet) ?? {};
    known.set(keyOf(unitId, sheet), formulas);
    return formulas;
  };
  const gatherAll = (): ReturnType<typeof whole> => {
    if (instances.getAllUnitsForType(UniverInstanceType.UNIVER_SHEET).length !== 1) return whole();
    const { unitId, workbook } = runtime;
    const sheets = workbook.getSheets().map((sheet) => sheet.getSheetId());
    return { [unitId]: Object.fromEntries(sheets.map((sheet) => [sheet, gathered(unitId, sheet)])) };
  };
  model.getFormulaData = gatherAll;
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    if (unitId === runtime.unitId && standStill(sheetId, cellValue)) return {};
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: ofSheet(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = gatherAll;
      known.delete(keyOf(unitId, sheetId));
    }
  };
}

/** Results come without a word of formulas. */
function isAboutFormula(formula: Nullable<IFormulaDataItem>, written: Nullable<ICellData>): boolean {
  if (written?.f || written?.si) return true;
  return Boolean(formula) && (!written || written.f !== undefined || written.si !== undefined);
}

/** Formulas filled down share one text, which stands in the first of their cells only. */
function isAsKnown(formula: Nullable<IFormulaDataItem>, cell: Nullable<ICellData>): boolean {
  const [text, shared] = [cell?.f ?? "", cell?.si ?? ""];
  if (!formula) return text === "" && shared === "";
  return shared === (formula.si ?? "") && text === (formula.x === undefined ? formula.f : "");
}
