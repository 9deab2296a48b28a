import { ErrorValueObject, Interpreter } from "@univerjs/engine-formula";
import { guardCalculation } from "./calculationGuard";
import { univerError } from "./cellErrors";
import type { UniverRuntime } from "./univerRuntime";

/**
 * One formula that throws inside Univer would end the calculation of the whole workbook, silently and for good.
 * The cell concerned gets `#VALUE!` instead and the rest goes on.
 */
export function guardInterpreter(runtime: UniverRuntime): void {
  guardCalculation(runtime);
  const interpreter = runtime.injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return ErrorValueObject.create(univerError("#VALUE!"));
    }
  };
  interpreter.executeAsync = async (node) => {
    try {
      return await executeAsync(node);
    } catch {
      return ErrorValueObject.create(univerError("#VALUE!"));
    }
  };
}
