import { gzipSync } from "node:zlib";
import type { Frame } from "playwright-core";
import { dictionaries } from "../../src/texts/dictionaries";
import { myDataTexts } from "../../src/texts/myDataTexts";
import { accessibilityViolations } from "./accessibilityViolations";
import { until } from "./until";
import { addressOf, newPage, openWorkbench, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(180_000);

const mostBytesBeforeTheCards = 150_000;

// The first deal is open without an amount, the last has no account.
const list = [
  ["Deal", "Account", "Stage", "Product", "Close date", "Amount"],
  ["Tank", "Beta", "Prospecting", "A", 45_020, ""],
  ["Pump", "Acme", "Won", "A", 45_000, 100],
  ["Valve", "Acme", "Won", "A", 45_010, 300],
  ["Gauge", "", "Lost", "B", 45_040, 70],
];

const { build, place } = dictionaries.zh;
const myData = myDataTexts.zh;
const workbook = "销售漏斗";
/** There is a sheet already that has the name of one of the new ones. */
const [taken, deals] = ["商机", "商机 (2)"];

// In English and in both themes, the same pages are looked at in keyboardBuild.test.ts.
describe("Build and My data in Chinese, dark", () => {
  let opened: WorkbenchPage;
  let pane: Frame;

  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const heading = (name: string) => pane.getByRole("heading", { name, exact: true });
  const startBuilding = async () => {
    await button(build.build(workbook)).click();
    await pane.getByText(build.newName(taken, deals)).waitFor();
    expect(await accessibilityViolations(pane)).toEqual([]);
    await button(build.goOn).click();
  };
  const sheets = () => opened.page.evaluate(() => window.workbench.sheets());
  const expectToFit = async () => {
    const [content, room] = await pane.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(content).toBeLessThanOrEqual(room ?? 0);
  };

  beforeAll(async () => {
    opened = await openWorkbench({
      language: "zh",
      theme: "dark",
      viewport: { width: 1000, height: 640 },
      display: "slow",
    });
    await opened.page.locator('iframe[src*="taskpane.html"]').evaluate((frame) => {
      frame.style.width = "320px";
    });
    await opened.page.evaluate((name) => window.workbench.openFile(`${name}.csv`, "编号\n1\n"), taken);
    pane = await opened.pane();
    await heading(build.title).waitFor();
  });

  afterAll(async () => {
    await opened.close();
  });

  test("the cards and a workbook's page are accessible and fit 320 pixels", async () => {
    expect(await accessibilityViolations(pane)).toEqual([]);
    await expectToFit();
    await pane.locator('[data-blueprint="pipeline"]').click();
    await heading(workbook).waitFor();
    await pane.getByRole("img").waitFor();
    expect(await accessibilityViolations(pane)).toEqual([]);
    await expectToFit();
  });

  test("a sample is built beside what is there, leads to its sheets and is taken back", async () => {
    const before = await sheets();
    await startBuilding();
    await heading(build.built(workbook)).waitFor({ timeout: 120_000 });
    const after = await sheets();
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(after.length).toBeGreaterThan(before.length);
    expect(await accessibilityViolations(pane)).toEqual([]);
    await expectToFit();

    await button(build.undo).click();
    await button(build.undoConfirm).click();
    await heading(build.undone(workbook)).waitFor();
    expect(await sheets()).toEqual(before);
    expect(await accessibilityViolations(pane)).toEqual([]);
  });

  test("a ribbon button leads to My data, which reads the list around the selected cell", async () => {
    await opened.page.evaluate(async (cells) => {
      await window.workbench.setRange("T20", cells);
      await window.workbench.select("T20:Y24");
    }, list);
    await opened.page.getByRole("button", { name: place.myData, exact: true }).first().click();
    await heading(myData.title).waitFor();
    await pane.getByText(/T20:Y24/).waitFor();
    expect(await accessibilityViolations(pane)).toEqual([]);
    await expectToFit();
    await button(myData.useSelection).click();
    await heading(myData.columns).waitFor();
    expect(await accessibilityViolations(pane)).toEqual([]);
    await expectToFit();
  });

  test("a problem's first cell is shown in the sheet", async () => {
    await opened.page.evaluate(() => window.workbench.select("A1"));
    await button(myData.showCell("U24")).click();
    await button(place.functions).click();
    await button(place.myData).click();
    // The selection is told of where a list is chosen: the list of receipts, of which there is none yet.
    await pane.getByRole("radio", { name: myData.kinds.receipts }).click();
    await pane.getByText(/U24/).waitFor();
    await pane.getByRole("radio", { name: myData.kinds.pipeline }).click();
    await heading(myData.columns).waitFor();
  });

  test("its questions are answered and its rows are built", async () => {
    await pane.getByRole("radio", { name: myData.wonMeanings.paid }).click();
    await pane.getByRole("radio", { name: myData.missingAmountChoices.median }).click();
    await pane.getByText(myData.readyRows(4, "4")).waitFor();
    await button(myData.goOn(workbook)).click();
    await heading(workbook).waitFor();
    await startBuilding();
    await heading(build.built(workbook)).waitFor({ timeout: 120_000 });
    await button(build.goTo(deals)).click();
    await until(() =>
      opened.page.evaluate(
        async (expected) => (await window.workbench.range("A1:F12")).flat().includes(expected),
        "Tank",
      ),
    );
  });

  test("nothing went wrong, and nothing outside this machine was asked for", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.outsideRequests).toEqual([]);
  });
});

test("the pane shows its cards before 150 kB of its own program have come", async () => {
  const { page, close } = await newPage();
  const bodies: Promise<number>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    // The functions come first and by themselves: cells need them whether the pane is seen or not.
    if (/^\/[^/]+\.js$/.test(pathname) && pathname !== "/functions.js")
      bodies.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(addressOf("taskpane.html"));
  await page.getByRole("heading", { name: dictionaries.en.build.title }).waitFor();
  const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(mostBytesBeforeTheCards);
  await close();
});
