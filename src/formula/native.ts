import type { Expr, NativeCall, Omitted } from "./expression";
import { checkArgumentCount, type NativeFunction } from "./nativeFunctions";

export const omitted: Omitted = null;

/** A call of a function of Excel's own. Omissions at the end are dropped. */
export function native(name: NativeFunction, ...args: readonly (Expr | Omitted)[]): NativeCall {
  let given = args.length;
  while (given > 0 && args[given - 1] === null) given--;
  checkArgumentCount(name, given);
  return { native: name, args: args.slice(0, given) };
}
