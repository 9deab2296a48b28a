import {
  BaseFunction,
  ErrorValueObject,
  IFormulaRuntimeService,
  IFunctionService,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { spilledRange } from "../../formula/respellOperators";
import { univerError } from "./cellErrors";
import type { UniverRuntime } from "./univerRuntime";

/**
 * Gives Univer `A1#`. A formula with it is calculated after A1, and once more when what A1 spills has been stored; until
 * then the calculation under way knows best how far that reaches.
 */
export function addSpilledRanges(runtime: UniverRuntime): void {
  runtime.injector.get(IFunctionService).registerExecutors(new SpilledRange(runtime));
}

class SpilledRange extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly runtime: UniverRuntime) {
    super(spilledRange);
  }

  override calculate(variant: FunctionVariantType): BaseValueObject {
    if (!variant.isReferenceObject()) return refError();
    const anchor = variant as BaseReferenceObject;
    const { startRow, startColumn, endRow, endColumn } = anchor.getRangePosition();
    const [sheet, { unitId, formulas, injector }] = [anchor.getSheetId(), this.runtime];
    if (startRow !== endRow || startColumn !== endColumn) return refError();
    const calculated = injector.get(IFormulaRuntimeService);
    const isCalculated = calculated.getUnitData()[unitId]?.[sheet]?.getValue(startRow, startColumn) !== undefined;
    const spills = isCalculated ? calculated.getUnitArrayFormula() : formulas.getArrayFormulaRange();
    const range = spills[unitId]?.[sheet]?.[startRow]?.[startColumn];
    if (!range) return refError();
    // Declared as the values that most functions answer; Univer takes references as well, as from its own OFFSET.
    return this.createReferenceObject(anchor, range) as unknown as BaseValueObject;
  }
}

const refError = (): BaseValueObject => ErrorValueObject.create(univerError("#REF!"));
