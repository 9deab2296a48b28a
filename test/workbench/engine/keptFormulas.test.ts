import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";

/** Turns of the event loop, and of promises within it, after which a calculation is met in another of its steps. */
const moments = Array.from({ length: 200 }, (_, index) => ({ turns: index % 5, promises: Math.floor(index / 5) }));

test("a formula that is written while spills are being calculated is calculated, whenever that is", async () => {
  const engine = createNodeSheetEngine();
  const spilling = engine.activeSheet();
  const other = engine.addSheet("Other");
  const cell = (sheet: string, row: number) => ({ sheet, row, column: 0, rows: 1, columns: 1 });
  const shown: unknown[] = [];
  let meanwhile = 0;
  for (const [row, { turns, promises }] of moments.entries()) {
    engine.write(cell(spilling, 0), [[`=SEQUENCE(${3 + (row % 2)})`]]);
    const calculated = engine.settled();
    while (!engine.calculating()) await turn();
    for (let passed = 0; passed < turns; passed++) await turn();
    for (let passed = 0; passed < promises; passed++) await Promise.resolve();
    if (engine.calculating()) meanwhile++;
    engine.write(cell(other, row), [[`=${row}+1`]]);
    await calculated;
    await engine.settled();
    shown.push(engine.read(cell(other, row))[0]![0]!.value);
  }
  engine.dispose();
  expect(meanwhile).toBeGreaterThan(100);
  expect(shown).toEqual(moments.map((_, row) => row + 1));
});

/** Univer lets other things happen between its steps in the same way. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
