import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { NumberValueObject } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { awayFromTie } from "./awayFromTie";
import type { UniverRuntime } from "./univerRuntime";
import { isArray, spreadValues } from "./valueArrays";
import { wrapFunction } from "./wrapFunction";

/** What a cell and TEXT show of a number ending in 5 is rounded as in Excel. */
export function guardRounding(runtime: UniverRuntime): void {
  wrapFunction(runtime, "TEXT", (calculate) => (number, format) => {
    if (!number || !format || number.isError() || format.isError()) return calculate(number, format);
    if (isArray(number) || isArray(format)) return spreadValues(number, format, (one, shape) => calculate(one, shape));
    if (!number.isNumber()) return calculate(number, format);
    const value = awayFromTie(Number(number.getValue()), String(format.getValue()));
    return calculate(NumberValueObject.create(value), format);
  });
  runtime.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // Ahead of the handler that puts the text shown in the place of the number.
    priority: 100,
    handler: (cell, { workbook }, next) => {
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number" || !cell.s) return next(cell);
      const numberFormat = workbook.getStyles().get(cell.s)?.n?.pattern;
      const shown = numberFormat === undefined ? cell.v : awayFromTie(cell.v, numberFormat);
      return next(shown === cell.v ? cell : { ...cell, v: shown });
    },
  });
}
