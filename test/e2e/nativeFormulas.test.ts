import { checkWords } from "../../src/blueprints/checkWords";
import { BuildInPane } from "./buildInPane";
import { figureBeside } from "./figureBeside";

jest.setTimeout(240_000);

type Cells = (string | number | boolean)[][];

describe("Pipeline with Excel's own formulas", () => {
  let bench: BuildInPane;
  /** What the first sheet shows when it is built with the add-in's functions. */
  let withCalls: Cells = [];

  const values = (address: string): Promise<Cells> =>
    bench.opened.page.evaluate((at) => window.workbench.range(at), address);
  const forecastSheet = (): Promise<Cells> => values("Forecast!A1:N60");
  const forecast = async (): Promise<number> => figureBeside(await forecastSheet(), "Forecast") as number;
  const formulas = async (): Promise<string[]> => {
    const cells = await bench.opened.page.evaluate(() => window.workbench.formulas("Forecast!A1:N60"));
    return cells.flat().map(String);
  };
  const choice = (mode: "addIn" | "native") => bench.pane.getByRole("radio", { name: bench.texts.formulaModes[mode] });
  /** What stands beside each label; sums come out in another order of adding. */
  const figures = (cells: Cells): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const row of cells)
      for (const [at, label] of row.entries()) {
        const figure = typeof label === "string" && label !== "" ? row.slice(at + 1).find((cell) => cell !== "") : "";
        if (typeof figure === "number") found[String(label)] ??= Number(figure.toPrecision(12));
      }
    return found;
  };

  beforeAll(async () => {
    bench = await BuildInPane.open({ language: "en", blueprint: "pipeline" });
    await bench.openPage();
  });

  afterAll(async () => {
    await bench.opened.close();
  });

  test("the functions of the add-in are what is built with unless something else is chosen", async () => {
    expect(await choice("addIn").isChecked()).toBe(true);
    await bench.startBuild();
    await bench.heading(bench.texts.built(bench.name)).waitFor({ timeout: 60_000 });
    withCalls = await forecastSheet();
    expect((await formulas()).filter((text) => text.includes("FUNNEL.")).length).toBeGreaterThan(0);
    await bench.takeBack();
  });

  test("Excel's own give the same figures, without a call of the add-in", async () => {
    await choice("native").check();
    await bench.startBuild();
    await bench.heading(bench.texts.built(bench.name)).waitFor({ timeout: 60_000 });
    const own = await forecastSheet();
    // Some of the add-in's figures have no formula of Excel's own, so there are fewer of them.
    expect(Object.keys(figures(own)).length).toBeGreaterThan(15);
    expect(figures(withCalls)).toMatchObject(figures(own));
    expect(figures(own).Forecast).toBeGreaterThan(0);
    expect(own.flat()).toContain(checkWords.en.ok);
    expect(own.flat()).not.toContain(checkWords.en.notOk);
    expect((await formulas()).filter((text) => text.includes("FUNNEL."))).toEqual([]);
  });

  test("they calculate on where the add-in's functions are missing", async () => {
    const { page, context } = bench.opened;
    await context.route("**/functions.js", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `CustomFunctions.associate = () => {};\n${await response.text()}` });
    });
    const called = () => page.evaluate(() => window.workbench.evaluate("=FUNNEL.GAP(1,2,0.5)"));
    expect(await called()).toEqual(expect.any(Number));
    await bench.reloadPane();
    expect(await called()).not.toEqual(expect.any(Number));
    const before = await forecast();
    const headings = (await values("Opportunities!A4:P4"))[0] ?? [];
    const columnOf = (heading: string) => headings.indexOf(heading);
    const deals = await values("Opportunities!A5:P44");
    const row = deals.findIndex((deal) => deal[columnOf("In period")] === true && deal[columnOf("Weighted")] !== 0);
    const [amount, rate] = ["Amount", "Effective rate"].map((heading) => deals[row]?.[columnOf(heading)] as number);
    const cell = `Opportunities!${String.fromCharCode(65 + columnOf("Amount"))}${row + 5}`;
    await page.evaluate(([at, value]) => window.workbench.type(at, value), [cell, amount! + 100_000] as const);
    expect(rate).toBeGreaterThan(0);
    expect(await forecast()).toBeCloseTo(before + 100_000 * rate!, 4);
    expect((await forecastSheet()).flat()).not.toContain(checkWords.en.notOk);
  });

  test("nothing went wrong behind the scenes", () => {
    expect(bench.opened.errors).toEqual([]);
  });
});
