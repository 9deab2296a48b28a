import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

interface FunctionEntry {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality: "scalar" | "matrix";
    readonly optional?: true;
  }[];
}

/** A cell of an answer: its value, or its error with the sentence. */
export type AnswerCell = number | string | boolean | { readonly error: string; readonly message?: string };

export type CallAnswer =
  | { readonly value: AnswerCell | readonly (readonly AnswerCell[])[] }
  | { readonly error: string; readonly message: string };

/** Excel's own error class as functions see it: a code and a sentence. */
class CellError extends Error {
  constructor(
    readonly code: string,
    sentence?: string,
  ) {
    super(sentence ?? "");
  }
}

type ExcelFunction = (...given: unknown[]) => unknown;

const isErrorCell = (raw: unknown): raw is { readonly error: string } =>
  typeof raw === "object" && raw !== null && "error" in raw && typeof raw.error === "string";

const toExcelCell = (raw: unknown): unknown => (isErrorCell(raw) ? new CellError(raw.error) : raw === null ? "" : raw);

const toGrid = (raw: unknown): unknown[][] => {
  if (!Array.isArray(raw)) return [[toExcelCell(raw)]];
  const rows = Array.isArray(raw[0]) ? (raw as unknown[][]) : [raw as unknown[]];
  return rows.map((row) => row.map(toExcelCell));
};

const toAnswerCell = (cell: unknown): AnswerCell => {
  if (cell instanceof CellError)
    return cell.message === "" ? { error: cell.code } : { error: cell.code, message: cell.message };
  return cell as number | string | boolean;
};

/**
 * The functions of a built add-in, called from `functions.json` alone the way Excel calls them: a range for one value
 * calculates once for each of its cells, one value for a range is a range of one cell, what is omitted is null, an error
 * in a cell arrives as an error object.
 */
export class ShippedFunctions {
  private readonly implementations = new Map<string, ExcelFunction>();
  private readonly entries: ReadonlyMap<string, FunctionEntry>;

  /** @param folder  where `functions.js` and `functions.json` were built to */
  constructor(folder: string) {
    const metadata = JSON.parse(readFileSync(path.join(folder, "functions.json"), "utf8")) as {
      functions: FunctionEntry[];
    };
    this.entries = new Map(metadata.functions.map((entry) => [entry.id.toUpperCase(), entry]));
    const CustomFunctions = {
      associate: (id: string, implementation: ExcelFunction) =>
        this.implementations.set(id.toUpperCase(), implementation),
      Error: CellError,
    };
    const script = readFileSync(path.join(folder, "functions.js"), "utf8");
    const run = vm.runInThisContext(`(function (CustomFunctions) {${script}\n})`, { filename: "functions.js" }) as (
      runtime: typeof CustomFunctions,
    ) => void;
    run(CustomFunctions);
  }

  call(id: string, given: readonly unknown[]): CallAnswer {
    const entry = this.entries.get(id.toUpperCase());
    const implementation = this.implementations.get(id.toUpperCase());
    if (entry === undefined || implementation === undefined)
      return { error: "#NAME?", message: `There is no function ${id}.` };
    const required = entry.parameters.filter(({ optional }) => optional !== true).length;
    if (given.length > entry.parameters.length)
      return {
        error: "#VALUE!",
        message: `${entry.id} takes at most ${entry.parameters.length} arguments; ${given.length} were given.`,
      };
    if (given.length < required)
      return {
        error: "#VALUE!",
        message: `${entry.id} needs at least ${required} arguments; ${given.length} were given.`,
      };

    const shaped = entry.parameters.map(({ dimensionality }, index) => {
      const raw = given[index] ?? null;
      if (raw === null) return { once: null };
      const grid = toGrid(raw);
      if (dimensionality === "matrix") return { once: grid };
      return grid.length === 1 && grid[0]?.length === 1 ? { once: grid[0][0] } : { each: grid };
    });
    const rows = Math.max(1, ...shaped.map(({ each }) => each?.length ?? 1));
    const columns = Math.max(1, ...shaped.map(({ each }) => each?.[0]?.length ?? 1));
    if (shaped.every(({ each }) => each === undefined))
      return this.invoke(
        implementation,
        shaped.map(({ once }) => once),
      );

    const pick = (grid: unknown[][], row: number, column: number): unknown =>
      grid[grid.length === 1 ? 0 : row]?.[grid[0]?.length === 1 ? 0 : column] ?? new CellError("#N/A");
    const value = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column): AnswerCell => {
        const answer = this.invoke(
          implementation,
          shaped.map(({ once, each }) => (each === undefined ? once : pick(each, row, column))),
        );
        if ("error" in answer) return answer;
        return Array.isArray(answer.value)
          ? ((answer.value as AnswerCell[][])[0]?.[0] ?? "")
          : (answer.value as AnswerCell);
      }),
    );
    return { value };
  }

  private invoke(implementation: ExcelFunction, given: readonly unknown[]): CallAnswer {
    let answer: unknown;
    try {
      answer = implementation(...given, { functionName: "" });
    } catch (problem) {
      if (problem instanceof CellError) return { error: problem.code, message: problem.message };
      return { error: "#VALUE!", message: String(problem) };
    }
    const cells = toGrid(answer).map((row) => row.map(toAnswerCell));
    const [only] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : [];
    if (only === undefined) return { value: cells };
    return isErrorCell(only)
      ? { error: only.error, message: (only as { message?: string }).message ?? "" }
      : { value: only };
  }
}
