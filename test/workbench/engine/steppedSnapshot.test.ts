import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { put } from "./engineCase";

let engine: SheetEngine;

beforeEach(() => {
  engine = createNodeSheetEngine();
});

afterEach(() => engine.dispose());

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const manyRows = (count: number) => Array.from({ length: count }, (_, row) => [`Deal ${row}`, row, row / 7]);

test("made in steps, a snapshot is what it is at once", async () => {
  put(engine, 0, 0, manyRows(3_000));
  put(engine, 0, 4, [["=SUM(B1:B3000)", 'a "quoted" text']]);
  engine.addSheet("“Second”");
  await engine.addTable("Deals", { sheet: engine.activeSheet(), row: 0, column: 0, rows: 9, columns: 2 });
  engine.parts.put({ id: "setting:a", kind: "setting", data: '{"b":1}', cells: {} });
  await engine.settled();
  const text = await engine.snapshotInSteps(pause);
  expect(JSON.parse(text ?? "")).toEqual(JSON.parse(engine.snapshot()));
  await engine.restore(text ?? "");
  expect(engine.sheets().map(({ name }) => name)).toEqual(["Sheet1", "“Second”"]);
  expect(JSON.parse((await engine.snapshotInSteps(pause)) ?? "")).toEqual(JSON.parse(engine.snapshot()));
});

test("changed in a pause, there is none", async () => {
  put(engine, 0, 0, manyRows(20_000));
  await engine.settled();
  let pauses = 0;
  const changing = async (): Promise<void> => {
    pauses++;
    put(engine, 0, 6, [["changed"]]);
    await pause();
  };
  expect(await engine.snapshotInSteps(changing)).toBeUndefined();
  expect(pauses).toBe(1);
});
