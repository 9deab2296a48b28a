import { until } from "./until";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let opened: WorkbenchPage;

const valuesOf = (address: string): Promise<(string | number | boolean)[][]> =>
  opened.page.evaluate((at) => window.workbench.range(at), address);
const select = (address: string): Promise<void> => opened.page.evaluate((at) => window.workbench.select(at), address);
// A person's pace: the editor takes Enter for a suggestion when the list has not caught up with the keys.
const pace = { delay: 30 };

beforeAll(async () => {
  opened = await openWorkbench();
});

afterAll(async () => {
  await opened.close();
});

test("a formula typed at the keyboard calculates, reads back as typed and follows the cells it uses", async () => {
  await select("F18");
  await opened.page.keyboard.type("=FUNNEL.GAP(G5,G4)", pace);
  await opened.page.keyboard.press("Enter");
  await until(() =>
    opened.page.evaluate(async () => typeof (await window.workbench.range("F18"))[0]?.[0] === "number"),
  );
  expect(await opened.page.evaluate(() => window.workbench.formulas("F18"))).toEqual([["=FUNNEL.GAP(G5,G4)"]]);
  const [[target], [forecast]] = (await valuesOf("G4:G5")) as [[number], [number]];
  expect((await valuesOf("F18"))[0]?.[0]).toBeCloseTo(target - forecast, 9);

  await select("G4");
  await opened.page.keyboard.type("2000", pace);
  await opened.page.keyboard.press("Enter");
  const expected = 2000 - forecast;
  await until(() =>
    opened.page.evaluate(
      async (gap) => Math.abs(Number((await window.workbench.range("F18"))[0]?.[0]) - gap) < 1e-9,
      expected,
    ),
  );
});

test("names of functions complete while typing, and arguments are explained", async () => {
  await select("F20");
  await opened.page.keyboard.type("=FUNNEL.FO", pace);
  await opened.page.getByText("Sales forecast: closed sales plus each open deal").last().waitFor();
  await opened.page.keyboard.type("RECAST(D5:D16,", pace);
  await opened.page.getByText("Their stages, as names or as win rates from 0 to 1").last().waitFor();
  await opened.page.keyboard.press("Escape");
  await opened.page.keyboard.press("Escape");
  expect(await valuesOf("F20")).toEqual([[""]]);
});

test("what a person did can be undone at the keyboard", async () => {
  const before = await valuesOf("G4");
  await select("G4");
  await opened.page.keyboard.type("1234", pace);
  await opened.page.keyboard.press("Enter");
  await until(() => opened.page.evaluate(async () => (await window.workbench.range("G4"))[0]?.[0] === 1234));
  await opened.page.keyboard.press("Control+z");
  await until(() =>
    opened.page.evaluate(async (value) => (await window.workbench.range("G4"))[0]?.[0] === value, before[0]?.[0]),
  );
});

test("leaving with unsaved changes asks first, leaving the untouched sample does not", async () => {
  const asked = (page: WorkbenchPage): Promise<boolean> =>
    page.page.evaluate(() => {
      const leaving = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(leaving);
      return leaving.defaultPrevented;
    });
  expect(await asked(opened)).toBe(true);
  const untouched = await openWorkbench();
  expect(await asked(untouched)).toBe(false);
  await untouched.close();
});

test("the other language keeps the workbook", async () => {
  await opened.page.evaluate(() => window.workbench.setRange("M1", [["kept"], ["=FUNNEL.GAP(1,3)"]]));
  await opened.page.getByRole("button", { name: "中文" }).click();
  await opened.page.waitForURL(/lang=zh/);
  await opened.page.waitForFunction(() => "workbench" in window);
  await opened.page.evaluate(() => window.workbench.ready);
  expect(await valuesOf("M1:M2")).toEqual([["kept"], [2]]);
  expect(await opened.page.evaluate(() => document.documentElement.lang)).toMatch(/^zh/);
});

test("the pane closed and opened again, and loaded anew: the functions go on", async () => {
  const { page } = opened;
  await page.getByRole("button", { name: /关闭/ }).first().click();
  await page.evaluate(() => window.workbench.setRange("M3", [["=FUNNEL.GAP(1,4)"]]));
  expect(await valuesOf("M3")).toEqual([[3]]);
  await page.getByRole("button", { name: "函数" }).first().click();
  const pane = await opened.pane();
  await pane.getByRole("searchbox").waitFor({ state: "visible" });
  await page
    .getByRole("button", { name: /重新加载/ })
    .first()
    .click();
  await page.evaluate(() => window.workbench.setRange("M4", [["=FUNNEL.GAP(1,5)"]]));
  await until(() => page.evaluate(async () => (await window.workbench.range("M4"))[0]?.[0] === 4));
});
