import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

export type ExcelFunction = (...given: unknown[]) => unknown;

class CellError extends Error {
  constructor(
    readonly code: string,
    sentence = "",
  ) {
    super(`${code} ${sentence}`);
  }
}

/**
 * The functions of a built add-in as Excel itself gets them from `functions.js`, without the checks and copies that
 * `npm run call` makes around each call: those would be measured too.
 */
export function shippedEntry(dist: string): (id: string) => ExcelFunction {
  const functions = new Map<string, ExcelFunction>();
  const CustomFunctions = {
    associate: (id: string, implementation: ExcelFunction) => functions.set(id, implementation),
    Error: CellError,
  };
  const script = readFileSync(path.join(dist, "functions.js"), "utf8");
  const run = vm.runInThisContext(`(function (CustomFunctions) {${script}\n})`, { filename: "functions.js" }) as (
    runtime: typeof CustomFunctions,
  ) => void;
  run(CustomFunctions);
  return (id) => {
    const found = functions.get(id);
    if (found === undefined) throw new Error(`dist/functions.js has no function ${id}.`);
    return found;
  };
}

/** Excel's invocation object, the last argument of every call. */
export const INVOCATION = { functionName: "", address: "Sheet1!A1" } as const;
