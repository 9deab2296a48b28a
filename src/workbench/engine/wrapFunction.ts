import { IFunctionService, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import type { UniverRuntime } from "./univerRuntime";

/** Univer leaves out the last arguments that a formula omits. */
export type Calculate = (...variants: (BaseValueObject | undefined)[]) => BaseValueObject;

/** Puts our own calculation in front of one of Univer's functions, which stays reachable behind it. */
export function wrapFunction(
  runtime: UniverRuntime,
  name: string,
  wrap: (calculate: Calculate, executor: BaseFunction) => Calculate,
): void {
  const executor = runtime.injector.get(IFunctionService).getExecutor(name);
  if (!executor) throw new Error(`Univer has no function ${name}.`);
  // The types of the base class leave open what a function takes: values, and references for some functions.
  const calculate = executor.calculate.bind(executor) as Calculate;
  executor.calculate = wrap(calculate, executor);
}
