import type { Frame } from "playwright-core";
import { dictionaries } from "../../src/texts/dictionaries";
import { figureBeside } from "./figureBeside";
import { until } from "./until";
import { addressOf, newPage, type BrowserPage } from "./workbenchPage";

jest.setTimeout(240_000);

/** As fast as people type: the grid opens its editor at the first key. */
const pace = { delay: 60 };
const { build } = dictionaries.en;
/** The row of the table's headings and, above the first of the sample deals, what is told of the columns. */
const headingRow = 4;

describe("a deal typed below the built Pipeline's last one", () => {
  let opened: BrowserPage;
  let pane: Frame;
  /** The row of the last deal, and the headings' columns by their letters. */
  let last: number;
  let letters: Readonly<Record<string, string>>;

  const values = (address: string): Promise<(string | number | boolean)[][]> =>
    opened.page.evaluate((at) => window.workbench.range(at), address);
  const value = async (address: string): Promise<string | number | boolean | undefined> =>
    (await values(address))[0]?.[0];
  const figure = async (label: string): Promise<string | number | boolean> =>
    figureBeside(await values("Forecast!A1:N60"), label);
  const tableAddress = (): Promise<string> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem("tblDeals").getRange().load("address");
        await context.sync();
        return range.address;
      }),
    );
  const looksOf = (address: string): Promise<unknown> =>
    pane.evaluate(
      (at) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem("Opportunities").getRange(at);
          cell.load("numberFormat");
          cell.format.load("rowHeight,verticalAlignment");
          cell.format.font.load("color");
          await context.sync();
          return [cell.numberFormat, cell.format.rowHeight, cell.format.verticalAlignment, cell.format.font.color];
        }),
      address,
    );
  const at = (heading: string, row: number): string => `Opportunities!${letters[heading] ?? "?"}${row}`;
  const type = async (address: string, text: string, key = "Enter"): Promise<void> => {
    await opened.page.evaluate((where) => window.workbench.select(where), address);
    await opened.page.keyboard.type(text, pace);
    await opened.page.keyboard.press(key);
  };

  beforeAll(async () => {
    opened = await newPage({ viewport: { width: 1000, height: 640 }, display: "slow" });
    const { page } = opened;
    await page.goto(addressOf("workbench/?lang=en&command=buildSamplePipeline"));
    await page.waitForFunction(() => "workbench" in window);
    await page.evaluate(() => window.workbench.ready);
    const frame = await page.waitForSelector('iframe[src*="taskpane.html"]', { state: "attached" });
    pane = (await frame.contentFrame()) as Frame;
    await pane
      .getByRole("heading", { name: build.built(build.workbooks.pipeline.name), exact: true })
      .waitFor({ timeout: 60_000 });
    const [headings = []] = await values(`Opportunities!A${headingRow}:P${headingRow}`);
    letters = Object.fromEntries(headings.map((heading, index) => [heading, String.fromCharCode(65 + index)]));
    last = Number(/\d+$/.exec(await tableAddress())?.[0]);
    await page.evaluate((row) => window.workbench.select(`Opportunities!A${row}`), last);
  });

  afterAll(async () => {
    await opened.close();
  });

  test("joins the table with its formulas and looks, and the forecast counts it", async () => {
    const [before, weightedAbove] = [await figure("Forecast"), await value(at("Weighted", last))];
    expect(typeof weightedAbove).toBe("number");
    const row = last + 1;
    await type(at("Deal", row), "New");
    await until(async () => (await tableAddress()).endsWith(`P${row}`));
    await type(at("Stage", row), "Design");
    await type(at("Amount", row), "90000");
    // A day of the forecast's period: that of a deal which counts.
    const deals = await values(`Opportunities!A${headingRow + 1}:P${last}`);
    const column = (heading: string): number => (letters[heading] ?? "A").charCodeAt(0) - 65;
    const counting = deals.find((deal) => deal[column("In period")] === true && deal[column("Expected close")] !== "");
    await opened.page.evaluate(([where, day]) => window.workbench.type(where, day), [
      at("Expected close", row),
      counting?.[column("Expected close")] as number,
    ] as const);
    const rate = (await value(at("Effective rate", row))) as number;
    expect(rate).toBeGreaterThan(0);
    expect(await value(at("Weighted", row))).toBeCloseTo(90_000 * rate, 6);
    expect(await figure("Forecast")).toBeCloseTo((before as number) + 90_000 * rate, 4);
    for (const heading of ["Deal", "Stage", "Amount", "Expected close", "Weighted"]) {
      expect(await looksOf(`${letters[heading]}${row}`)).toEqual(await looksOf(`${letters[heading]}${last}`));
    }
  });

  test("keeps the last row's list of choices, and rows that are typed into their height", async () => {
    const before = await looksOf(`A${last - 1}`);
    await type(at("Stage", last - 1), "Design");
    await until(async () => (await value(at("Stage", last - 1))) === "Design");
    expect(await looksOf(`A${last - 1}`)).toEqual(before);
    await type(at("Stage", last + 1), "None");
    await opened.page.keyboard.press("Escape");
    await until(async () => (await value(at("Stage", last + 1))) === "Design");
  });

  test("Tab in the last cell adds another row, and Shift+Tab goes round the selected cells", async () => {
    const { page } = opened;
    await page.evaluate((where) => window.workbench.select(where), at("In period", last + 1));
    await page.keyboard.press("Tab");
    await until(async () => (await tableAddress()).endsWith(`P${last + 2}`));
    await page.keyboard.type("Next", pace);
    await page.keyboard.press("Enter");
    await until(async () => (await value(at("Deal", last + 2))) === "Next");
    await page.evaluate((where) => window.workbench.select(where), `Opportunities!A${last + 1}:B${last + 2}`);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("Acme", pace);
    await page.keyboard.press("Enter");
    await until(async () => (await value(at("Account", last + 2))) === "Acme");
  });

  test("pasted rows join it as typed ones do", async () => {
    const { page, context } = opened;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const before = await values(`Opportunities!A${last - 2}:C${last - 1}`);
    await page.evaluate((where) => window.workbench.select(where), `Opportunities!A${last - 2}:C${last - 1}`);
    await page.keyboard.press("Control+c");
    // Copying takes its time, and would copy what is selected by then.
    const copied = String(before[0]?.[0]);
    await until(async () => (await page.evaluate(() => navigator.clipboard.readText())).includes(copied));
    await page.evaluate((where) => window.workbench.select(where), at("Deal", last + 3));
    await page.keyboard.press("Control+v");
    await until(async () => (await tableAddress()).endsWith(`P${last + 4}`));
    expect(await values(`Opportunities!A${last + 3}:C${last + 4}`)).toEqual(before);
  });

  test("is taken back at the keyboard, its row with it", async () => {
    const { page } = opened;
    await page.keyboard.press("Control+z");
    await until(async () => (await tableAddress()).endsWith(`P${last + 2}`));
    expect((await values(`Opportunities!A${last + 3}:P${last + 4}`)).flat().every((one) => one === "")).toBe(true);
  });

  test("nothing went wrong on the way, nor when all that was built is undone and keys go on", async () => {
    const { page } = opened;
    for (let steps = 0; steps < 20; steps += 1) await page.keyboard.press("Control+z");
    await until(async () => (await page.evaluate(() => window.workbench.sheets())).length === 1);
    for (const key of ["Tab", "Shift+Tab", "Enter", "Control+a", "Shift+Tab"]) await page.keyboard.press(key);
    await page.evaluate(() => window.workbench.range("A1"));
    expect(opened.errors).toEqual([]);
  });
});
