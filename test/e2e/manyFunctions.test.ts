import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let opened: WorkbenchPage;

const values = (address: string): Promise<(string | number | boolean)[][]> =>
  opened.page.evaluate((at) => window.workbench.range(at), address);
const write = (address: string, cells: (string | number)[][]): Promise<void> =>
  opened.page.evaluate(([at, block]) => window.workbench.setRange(at, block), [address, cells] as const);
const column = (cells: (string | number)[]): (string | number)[][] => cells.map((cell) => [cell]);

beforeAll(async () => {
  opened = await openWorkbench({ display: "slow" });
});

beforeEach(async () => {
  // What the tests before have left.
  await write(
    "T1",
    Array.from({ length: 2000 }, () => ["", ""]),
  );
});

afterAll(async () => {
  await opened.close();
});

test("2,000 separate function cells are calculated in one batch, and again after one edit", async () => {
  const numbers = Array.from({ length: 2000 }, (_, i) => i + 1);
  await write("T1", column(numbers));
  // How often the host speaks to the add-in: a batch is one message.
  await opened.page.evaluate(() => {
    const counted = window as unknown as { batches: number };
    counted.batches = 0;
    window.addEventListener("message", ({ data }) => {
      if (typeof data === "string" && data.includes("SetInvocationArrayResults")) counted.batches++;
    });
  });
  await write("U1", column(numbers.map((n) => `=FUNNEL.ATTAINMENT(T${n},2000)`)));
  expect(await values("U1:U2000")).toEqual(numbers.map((n) => [n / 2000]));
  expect(await opened.page.evaluate(() => (window as unknown as { batches: number }).batches)).toBeLessThanOrEqual(2);
  await write("T7", [[1000]]);
  expect((await values("U7"))[0]).toEqual([0.5]);
});

test("a throwing function and an unknown one show it in their own cells only", async () => {
  const pane = await opened.pane();
  await pane.evaluate(() => {
    CustomFunctions.associate("FUNNEL.GAP", () => {
      throw new Error("broken on purpose");
    });
  });
  await write(
    "T1",
    column([
      "=FUNNEL.GAP(900,1000)",
      "=FUNNEL.NOSUCH(1)",
      "=FUNNEL.ATTAINMENT(1,2)",
      "=T3*2",
      '=IFERROR(T1,"caught")',
      "=NOSUCH(1)",
    ]),
  );
  expect(await values("T1:T6")).toEqual([["#VALUE!"], ["#NAME?"], [0.5], [1], ["caught"], ["#NAME?"]]);
  await write("T3", [["=FUNNEL.ATTAINMENT(3,4)"]]);
  expect(await values("T3:T4")).toEqual([[0.75], [1.5]]);
});

test("a name deleted and restored spoils and heals only the cells that use it", async () => {
  const pane = await opened.pane();
  const excel = (script: string): Promise<void> =>
    pane.evaluate(`Excel.run(async (context) => { ${script}; await context.sync(); })`);
  await excel('context.workbook.names.add("QuarterTarget", "=1000")');
  await write("T1", column(["=FUNNEL.ATTAINMENT(250,QuarterTarget)", "=FUNNEL.ATTAINMENT(1,2)", "=QuarterTarget/2"]));
  expect(await values("T1:T3")).toEqual([[0.25], [0.5], [500]]);
  await excel('context.workbook.names.getItem("QuarterTarget").delete()');
  expect(await values("T1:T3")).toEqual([["#NAME?"], [0.5], ["#NAME?"]]);
  await excel('context.workbook.names.add("QuarterTarget", "=500")');
  expect(await values("T1:T3")).toEqual([[0.5], [0.5], [250]]);
});

test("the figures of the training", async () => {
  const evaluate = (formula: string): Promise<unknown> =>
    opened.page.evaluate((text) => window.workbench.evaluate(text), formula);
  const stages = '{"Interest";"Incubation";"Design";"Comparison";"Commitment";"In use"}';
  expect(await evaluate(`=FUNNEL.FORECAST({300;240;176;464;146;98},${stages})`)).toBe(364.8);
  expect(await evaluate("=BADDEBT.MAKEUP(500,0.02)")).toBe(25_000);
  expect(await evaluate("=BADDEBT.MAKEUP(500,0.03)")).toBeCloseTo(16_666.666666666668, 9);
  expect(await evaluate("=BADDEBT.CASHPROFIT(500000,0.1,400000)")).toEqual([
    [450_000, 50_000, -50_000, 0.9, 50_000, 500_000, 1_000_000],
  ]);
  expect(await evaluate("=NOSUCH.FUNCTION(1)")).toBe("#NAME?");
});
