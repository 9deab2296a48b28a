import fc from "fast-check";
import type { Expr, Operator } from "../../src/formula/expression";
import type { FormulaHome, FormulaNames } from "../../src/formula/formulaNames";
import { native } from "../../src/formula/native";
import { parseFormula } from "../../src/formula/parseFormula";
import { printFormula } from "../../src/formula/printFormula";
import { block, column, input, thisRow } from "../../src/formula/references";
import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { CellValue, Rect, SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { ErrorValue, interpret, type Cells, type Value } from "./interpret";

const names = {
  inputs: { target: "Target" },
  tables: {
    deals: {
      name: "tblDeals",
      columns: { amount: "Amount (¥)", stage: "Stage", inside: "Inside", decoded: "Decoded" },
    },
  },
  blocks: {
    goal: { sheetName: "It's, 2025", row: 1, column: 0, rows: 1, columns: 1 },
    word: { sheetName: "It's, 2025", row: 2, column: 0, rows: 1, columns: 1, relative: true },
  },
} as const satisfies FormulaNames;
const signatures = {};

// Quarters, small powers and divisions by powers of two are exact, so that results compare without tolerance.
const numbers = fc.integer({ min: -40, max: 40 }).map((value) => value / 4);
const words = fc.constantFrom("a", "B", "won", "Won", 'say "hi"', "(,;{", "兴趣");
const texts = fc.oneof(words, fc.constantFrom("12", "-1.5", ""));
const numericCells = fc.constantFrom<Expr[]>(input("target"), thisRow("deals", "amount"), block("goal"));
const numeric = fc.oneof(numbers, numericCells);
const textCells = fc.constantFrom<Expr[]>(thisRow("deals", "stage"), block("word"));
const leaf: fc.Arbitrary<Expr> = fc.oneof(numeric, texts, fc.boolean(), textCells);

// What SUM makes of a single cell that holds a text differs from what it makes of the text itself.
const summand: fc.Arbitrary<Expr> = fc.oneof(
  numbers,
  fc.constantFrom<Expr[]>(column("deals", "amount"), column("deals", "stage")),
);

const operation = <Op extends Operator>(
  operators: readonly Op[],
  left: fc.Arbitrary<Expr>,
  right: fc.Arbitrary<Expr>,
): fc.Arbitrary<Expr> => fc.record({ op: fc.constantFrom(...operators), left, right });

// Two numbers joined are left out: 9&-3 is a date when it is calculated with.
const { value } = fc.letrec<{ value: Expr; condition: Expr }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    operation(["+", "-", "*"], tie("value"), tie("value")),
    operation(["/"], tie("value"), fc.constantFrom(2, 4, -2)),
    operation(["/"], tie("value"), fc.constantFrom<Expr>(0, false)),
    operation(["^"], tie("value"), fc.constantFrom(2, 1)),
    operation(["&"], words, leaf),
    fc.record({ negative: tie("value") }),
    tie("condition"),
    fc.tuple(tie("value"), tie("value"), tie("value")).map((args): Expr => native("IF", ...args)),
    fc.array(summand, { minLength: 1, maxLength: 3 }).map((args): Expr => native("SUM", ...args)),
  ),
  condition: operation(["=", "<>", "<", "<=", ">", ">="], tie("value"), tie("value")),
}));

// Of several errors in one formula, engines and Excel's versions differ in which comes out.
const plain = (one: CellValue): unknown => (typeof one === "object" && one !== null ? "error" : one);
const expected = (one: Value): unknown => (one instanceof ErrorValue ? "error" : one);

const rows = 400;
const amounts = Array.from({ length: rows }, (_, row) => (row % 9) * 25 - 50.5);
const stages = Array.from({ length: rows }, (_, row) => ["Won", "lost", "b", "兴趣"][row % 4]!);
const cellsOf = (row: number): Cells => ({
  inputs: { target: 12.5 },
  columns: { amount: amounts, stage: stages },
  blocks: { goal: -3, word: "b" },
  row,
});

describe("a tree has one result, however it is written", () => {
  let engine: SheetEngine;
  let rect: Rect;

  beforeAll(async () => {
    engine = createNodeSheetEngine({ firstSheetName: "Deals" });
    const other = engine.addSheet("It's, 2025");
    engine.write({ sheet: other, row: 0, column: 0, rows: 3, columns: 1 }, [[12.5], [-3], ["b"]]);
    const sheet = engine.sheets()[0]!.id;
    rect = { sheet, row: 0, column: 0, rows: rows + 1, columns: 4 };
    engine.write(rect, [
      ["Amount (¥)", "Stage", "Inside", "Decoded"],
      ...amounts.map((amount, row) => [amount, stages[row]!, "", ""]),
    ]);
    await engine.addTable("tblDeals", rect);
    engine.addName("Target", "='It''s, 2025'!$A$1");
    await engine.settled();
  }, 60_000);

  afterAll(() => engine.dispose());

  test("typed in the table, decoded from a file, and typed beside the table", async () => {
    const trees = fc.sample(value, { numRuns: rows, seed: 20_250_301 });
    const written = trees.map((expr) => {
      const inside: FormulaHome = { sheetName: "Deals", table: "deals" };
      const print = (form: "excel" | "file", one: Expr, at: FormulaHome = {}) =>
        printFormula(one, { form, names, signatures, at });
      const decoded = parseFormula(print("file", expr), { names, signatures });
      return [print("excel", expr, inside), print("excel", decoded, inside), print("excel", expr)];
    });
    engine.write(
      { ...rect, row: 1, column: 2, rows, columns: 2 },
      written.map(([typed, read]) => [typed!, read!]),
    );
    engine.write(
      { ...rect, row: 1, column: 8, rows, columns: 1 },
      written.map(([, , beside]) => [beside!]),
    );
    await engine.settled();

    const inTable = engine.read({ ...rect, row: 1, column: 2, rows, columns: 2 });
    const beside = engine.read({ ...rect, row: 1, column: 8, rows, columns: 1 });
    const answers = trees.map((_, row) => [...inTable[row]!, ...beside[row]!].map((cell) => plain(cell.value)));
    const wrong = trees.flatMap((expr, row) => {
      const answer = expected(interpret(expr, cellsOf(row)));
      return answers[row]!.every((one) => Object.is(one, answer) || (one === 0 && answer === 0))
        ? []
        : [{ formula: written[row]![0], answer, answers: answers[row] }];
    });
    expect(wrong).toEqual([]);
  }, 60_000);
});
