import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { until } from "./until";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

const file = path.join(__dirname, "../../../shared/data/maven_sales_pipeline.csv");
// A real file that nobody here wrote and that is not ours to publish; without it beside the project there is nothing to try.
const whenThere = existsSync(file) ? describe : describe.skip;

interface Deal {
  readonly deal_stage: string;
  readonly close_value: string;
}

const rates: Readonly<Record<string, number>> = { Prospecting: 0.1, Engaging: 0.35, Won: 1, Lost: 0 };

whenThere("a real sales file of 8,800 deals (../shared/data)", () => {
  let opened: WorkbenchPage;
  let deals: readonly Deal[];
  const sheet = "maven_sales_pipeline";

  const values = (address: string): Promise<(string | number | boolean)[][]> =>
    opened.page.evaluate((at) => window.workbench.range(at), address);
  const write = (address: string, cells: (string | number)[][]): Promise<void> =>
    opened.page.evaluate(([at, block]) => window.workbench.setRange(at, block), [address, cells] as const);

  beforeAll(async () => {
    const text = readFileSync(file, "utf8");
    deals = Papa.parse<Deal>(text, { header: true, skipEmptyLines: true }).data;
    opened = await openWorkbench();
    // As a person does it: the file dropped onto the page.
    const dropped = await opened.page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], "maven_sales_pipeline.csv", { type: "text/csv" }));
      return transfer;
    }, text);
    for (const kind of ["dragenter", "dragover", "drop"])
      await opened.page.dispatchEvent("body", kind, { dataTransfer: dropped });
    await until(() => opened.page.evaluate(async (name) => (await window.workbench.sheets()).includes(name), sheet));
    // The sheet is there before its last rows are.
    await until(async () => (await values(`${sheet}!H2`))[0]?.[0] === 1054);
    await until(async () => (await values(`${sheet}!A${deals.length + 1}`))[0]?.[0] !== "");
  });

  afterAll(async () => {
    await opened.close();
  });

  test("its rows stand in a sheet of their own, dates as dates, blanks as blanks", async () => {
    expect((await values(`${sheet}!A1:H1`))[0]).toEqual([
      "opportunity_id",
      "sales_agent",
      "product",
      "account",
      "deal_stage",
      "engage_date",
      "close_date",
      "close_value",
    ]);
    expect((await values(`${sheet}!A8801:H8801`))[0]?.[0]).not.toBe("");
    expect((await values(`${sheet}!A8802:H8802`))[0]).toEqual(["", "", "", "", "", "", "", ""]);
    // 2016-10-20 in days since Excel's beginning.
    expect((await values(`${sheet}!F2:H2`))[0]).toEqual([42663, 42795, 1054]);
    const open = deals.findIndex(({ deal_stage }) => deal_stage === "Prospecting") + 2;
    expect((await values(`${sheet}!F${open}:H${open}`))[0]).toEqual(["", "", ""]);
  });

  test("the win rate by count and by money", async () => {
    await write(`${sheet}!J1`, [["=FUNNEL.WINRATE(E2:E8801)"], ["=FUNNEL.WINRATE(E2:E8801,H2:H8801)"]]);
    const won = deals.filter(({ deal_stage }) => deal_stage === "Won");
    const lost = deals.filter(({ deal_stage }) => deal_stage === "Lost");
    const money = (some: readonly Deal[]): number =>
      some.reduce((sum, { close_value }) => sum + Number(close_value), 0);
    expect([won.length, lost.length, money(won)]).toEqual([4238, 2473, 10_005_534]);
    const [[byCount], [byMoney]] = (await values(`${sheet}!J1:J2`)) as [[number], [number]];
    expect(byCount).toBeCloseTo(4238 / 6711, 12);
    // Given with nine digits, cut off.
    expect(Math.floor(byCount * 1e9)).toBe(631_500_521);
    expect(byMoney).toBeCloseTo(money(won) / (money(won) + money(lost)), 12);
  });

  test("a forecast with the person's own four stages follows a changed stage by itself, and so does a spilled summary", async () => {
    await write(`${sheet}!L1`, [
      ["Prospecting", rates["Prospecting"] as number],
      ["Engaging", rates["Engaging"] as number],
      ["Won", 1],
      ["Lost", 0],
    ]);
    // Open deals have no amount in this file: the person gives the first two of them one.
    const open = deals.flatMap(({ deal_stage }, index) => (deal_stage === "Engaging" ? [index + 2] : [])).slice(0, 2);
    for (const [i, row] of open.entries()) await write(`${sheet}!H${row}`, [[(i + 1) * 1000]]);
    await write(`${sheet}!J4`, [["=FUNNEL.FORECAST(E2:E8801,H2:H8801)"]]);
    expect((await values(`${sheet}!J4`))[0]?.[0]).toBe("#VALUE!");
    await write(`${sheet}!J4`, [["=FUNNEL.FORECAST(H2:H8801,E2:E8801,,,,L1:M4)"]]);
    await write(`${sheet}!O1`, [["=FUNNEL.SUMMARY(H2:H8801,E2:E8801,,L1:M4)"]]);

    const won = 10_005_534;
    const weighted = (1000 + 2000) * 0.35;
    expect((await values(`${sheet}!J4`))[0]?.[0]).toBeCloseTo(won + weighted, 6);
    const counts = (stage: string): number => deals.filter(({ deal_stage }) => deal_stage === stage).length;
    expect(await values(`${sheet}!O1:S3`)).toEqual([
      ["Prospecting", 0.1, counts("Prospecting"), 0, 0],
      ["Engaging", 0.35, counts("Engaging"), 3000, weighted],
      ["Total", 0.35, 2089, 3000, weighted],
    ]);

    // A person's own edit in the grid, at the keyboard.
    await opened.page.evaluate((at) => window.workbench.select(at), `${sheet}!E${open[0] as number}`);
    await opened.page.keyboard.type("Won");
    await opened.page.keyboard.press("Enter");
    await until(() =>
      opened.page.evaluate(
        async ([at, expected]) => Math.abs(Number((await window.workbench.range(at))[0]?.[0]) - expected) < 1e-6,
        [`${sheet}!J4`, won + 1000 + 2000 * 0.35] as const,
      ),
    );
    expect(await values(`${sheet}!O2:S3`)).toEqual([
      ["Engaging", 0.35, counts("Engaging") - 1, 2000, 700],
      ["Total", 0.35, 2088, 2000, 700],
    ]);
  });
});
