import type { CellValue, FunctionAnswer, FunctionCall, SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { put, rect, value, type EngineCase } from "./engineCase";

/** More than what is read anew each time. */
const rows = 100;

/** Of each range: how many cells, the sum of the numbers, and what else there is. */
function totals({ arguments: given }: FunctionCall): FunctionAnswer {
  return given
    .map((argument) => {
      const cells = argument.kind === "reference" ? argument.values.flat() : [];
      const sum = cells.reduce<number>((total, cell) => total + (typeof cell === "number" ? cell : 0), 0);
      const others = cells.filter((cell) => cell !== null && typeof cell !== "number").map(named);
      return [cells.length, sum, ...others].join(" ");
    })
    .join(" | ");
}

const named = (cell: CellValue): string =>
  typeof cell === "object" && cell !== null ? cell.error : `${typeof cell} ${String(cell)}`;

const column = (of: (row: number) => number | string | null): (number | string | null)[][] =>
  Array.from({ length: rows }, (_, row) => [of(row)]);

/** What stands in the cell with the function after each step, and at first. */
async function following(
  engine: SheetEngine,
  seen: () => unknown,
  steps: readonly (() => unknown)[],
): Promise<unknown[]> {
  await engine.settled();
  const answers = [seen()];
  for (const step of steps) {
    await step();
    await engine.settled();
    answers.push(seen());
  }
  return answers;
}

const register = (engine: SheetEngine, resolve = totals): void =>
  engine.registerFunctions([{ id: "KEPT.TOTALS" }], resolve);

/** A function's long arguments are kept from one calculation to the next, and must not outlive what stood there. */
export const keptArgumentCases: readonly EngineCase[] = [
  {
    name: "a function sees a long column as it is after each edit, error, formula and result",
    expected: [
      "100 5050",
      "100 5149",
      "100 5149 #DIV/0!",
      "100 5147",
      "100 5144 string x",
      "100 5136 string x boolean true",
      "100 5236 string x boolean true",
      "100 5436 string x boolean true",
    ],
    async run(engine) {
      register(engine);
      put(
        engine,
        0,
        0,
        column((row) => row + 1),
      );
      put(engine, 0, 3, [["=KEPT.TOTALS(A1:A100)"]]);
      return following(engine, () => value(engine, 0, 3), [
        () => put(engine, 0, 0, [[100]]),
        () => put(engine, 0, 0, [["=1/0"], [102]]),
        () => put(engine, 0, 0, [[""], [100]]),
        () => put(engine, 1, 0, [["=99+B1"], ["x"], [5]]),
        () => put(engine, 3, 0, [[2], [true], [6]]),
        () => put(engine, 0, 1, [[100]]),
        () => put(engine, 0, 1, [[300]]),
      ]);
    },
  },
  {
    name: "a function sees a long column after rows came and went, and under another sheet's name",
    expected: ["100 5050", "102 5050", "102 5057", "102 5057", "102 5058", "100 5050", "100 5057"],
    async run(engine) {
      register(engine);
      const first = engine.activeSheet();
      const data = engine.addSheet("Data");
      put(
        engine,
        0,
        0,
        column((row) => row + 1),
        data,
      );
      put(engine, 0, 3, [["=KEPT.TOTALS(Data!A1:A100)"]]);
      return following(engine, () => engine.read(rect(engine, 0, 3, 1, 1, first))[0]![0]!.value, [
        () => engine.layout.insertRows(data, 1, 2),
        () => put(engine, 1, 0, [[7]], data),
        () => engine.renameSheet(data, "Deals"),
        () => put(engine, 1, 0, [[8]], data),
        () => engine.layout.removeRows(data, 1, 2),
        () => put(engine, 0, 0, [[8]], data),
      ]);
    },
  },
  {
    name: "a function sees a table's column grow, shrink and be asked by another function",
    expected: ["100 5050", "101 5150", "101 5151", "80 3240", "sum of 80", "sum of 80"],
    async run(engine) {
      register(engine);
      put(engine, 0, 0, [["Amount"], ...column((row) => row + 1)]);
      const { id } = await engine.addTable("Deals", rect(engine, 0, 0, rows + 1));
      put(engine, 0, 3, [["=KEPT.TOTALS(Deals[Amount])"]]);
      return following(engine, () => value(engine, 0, 3), [
        async () => {
          await engine.resizeTable(id, rect(engine, 0, 0, rows + 2));
          put(engine, rows + 1, 0, [[100]]);
        },
        () => put(engine, 1, 0, [[2]]),
        async () => {
          put(engine, 1, 0, [[1]]);
          await engine.resizeTable(id, rect(engine, 0, 0, 81));
        },
        () =>
          register(engine, ({ arguments: [given] }) =>
            given?.kind === "reference" ? `sum of ${given.values.length}` : "none",
          ),
        () => put(engine, 1, 0, [[5]]),
      ]);
    },
  },
  {
    name: "a function sees what spills into a long column, and what is left when it no longer does",
    expected: ["100 0", "100 5050", "100 10100", "100 9", "100 10"],
    async run(engine) {
      register(engine);
      put(engine, 0, 1, [[1]]);
      put(engine, 0, 3, [["=KEPT.TOTALS(A1:A100)"]]);
      return following(engine, () => value(engine, 0, 3), [
        () => put(engine, 0, 0, [["=SEQUENCE(100)*B1"]]),
        () => put(engine, 0, 1, [[2]]),
        () => put(engine, 0, 0, [[9]]),
        () => put(engine, 99, 0, [[1]]),
      ]);
    },
  },
  {
    name: "whole columns stay equally long when one of them is written further down",
    expected: ["100 5050 | 100 1", "120 5050 | 120 8", "120 5052 | 120 8"],
    async run(engine) {
      register(engine);
      put(
        engine,
        0,
        0,
        column((row) => row + 1),
      );
      put(engine, 0, 1, [[1]]);
      put(engine, 0, 3, [["=KEPT.TOTALS(A:A,B:B)"]]);
      return following(engine, () => value(engine, 0, 3), [
        () => put(engine, 119, 1, [[7]]),
        () => put(engine, 0, 0, [[3]]),
      ]);
    },
  },
  {
    name: "a function sees the columns of a sheet that was deleted and brought back, and of another workbook",
    expected: ["100 100", "0 0", "100 100", "100 109", "100 109", "100 100"],
    async run(engine) {
      register(engine);
      const first = engine.activeSheet();
      const data = engine.addSheet("Data");
      put(
        engine,
        0,
        0,
        column(() => 1),
        data,
      );
      put(engine, 0, 3, [["=KEPT.TOTALS(Data!A1:A100)"]]);
      return following(engine, () => engine.read(rect(engine, 0, 3, 1, 1, first))[0]![0]!.value, [
        () => engine.removeSheet(data),
        () => engine.undo(),
        () => put(engine, 0, 0, [[10]], data),
        () => engine.restore(engine.snapshot()),
        () => put(engine, 0, 0, [[1]], engine.sheets().find(({ name }) => name === "Data")!.id),
      ]);
    },
  },
  {
    name: "a volatile column is read as it is in each calculation",
    expected: [true, true],
    async run(engine) {
      register(engine);
      put(
        engine,
        0,
        0,
        column(() => "=RAND()"),
      );
      put(engine, 0, 3, [["=KEPT.TOTALS(A1:A100)", "=SUM(A1:A100)", 1]]);
      const agree = (): boolean => {
        const [, sum] = String(value(engine, 0, 3)).split(" ");
        return Math.abs(Number(sum) - Number(value(engine, 0, 4))) < 1e-9;
      };
      return following(engine, agree, [() => put(engine, 0, 5, [[2]])]);
    },
  },
  {
    name: "sums by a long column of truth values follow it, and what only looks like one is none",
    expected: ["50 50", "51 49", "51 48", "52 48"],
    async run(engine) {
      put(
        engine,
        0,
        0,
        Array.from({ length: rows }, (_, row) => [row % 2 === 0, 1]),
      );
      const sum = (truth: string): string => `SUMIFS(B1:B100,A1:A100,${truth},B1:B100,">0")`;
      put(engine, 0, 3, [[`=${sum("TRUE")}&" "&${sum("FALSE")}`]]);
      return following(engine, () => value(engine, 0, 3), [
        () => put(engine, 1, 0, [[true]]),
        () => put(engine, 3, 0, [[0]]),
        () => put(engine, 3, 0, [["=TRUE"]]),
      ]);
    },
  },
  {
    name: "looked up in a long column, numbers, truth values, errors and texts that read like them are not one another",
    expected: ["1 2 3 4 error 6 7 6 7 6"],
    async run(engine) {
      const kinds = [[1], ["'1"], [true], ["'TRUE"], ["=1/0"]];
      put(engine, 0, 0, [...kinds, ...column((row) => `other ${row % 2}`)]);
      const found = 'IFERROR(XLOOKUP(A1:A105,A1:A105,SEQUENCE(105)),"error")';
      put(engine, 0, 3, [[`=TEXTJOIN(" ",TRUE,TAKE(${found},10))`]]);
      return following(engine, () => value(engine, 0, 3), []);
    },
  },
];
