import { texts } from "../../src/workbench/page/pageTexts";
import { accessibilityViolations } from "./accessibilityViolations";
import { until } from "./until";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let opened: WorkbenchPage;

const sheets = (): Promise<string[]> => opened.page.evaluate(() => window.workbench.sheets());
const change = (): Promise<void> => opened.page.evaluate(() => window.workbench.setRange("L1", [["mine"]]));
const value = (): Promise<unknown> => opened.page.evaluate(async () => (await window.workbench.range("L1"))[0]?.[0]);

const choose = async (item: string): Promise<void> => {
  await opened.page.getByRole("button", { name: /^(File|文件)$/ }).click();
  await opened.page.getByRole("menuitem", { name: item }).click();
};

/** The toolbar had to make do with the width that the page was opened with. */
const expectWholeToolbar = (): Promise<unknown> =>
  opened.page.waitForFunction(() => {
    const toolbar = document.querySelector('[data-u-comp="ribbon-toolbar"]');
    return toolbar !== null && toolbar.scrollWidth <= toolbar.clientWidth;
  });

describe("in English, on a page 1366 pixels wide", () => {
  // One page for all: each leaves it with nothing open before the grid.
  beforeAll(async () => {
    opened = await openWorkbench({ viewport: { width: 1366, height: 768 }, display: "slow" });
  });

  afterAll(() => opened.close());

  test("no button of the toolbar is cut off", async () => {
    await expectWholeToolbar();
  });

  test("the file menu is reached by keyboard and clean for assistive technology", async () => {
    const { page } = opened;
    await page.getByRole("button", { name: texts.en.file, exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: texts.en.openSample }).waitFor();
    expect(await accessibilityViolations(page, [".ribbon", "[role=menuitem]"])).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("menuitem", { name: "Receivables" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("menuitem").first().waitFor({ state: "detached" });
  });

  test("a sheet's menu offers what the workbook keeps", async () => {
    const { page } = opened;
    await page.locator('[data-u-comp="slide-tab-item"]').first().click({ button: "right" });
    await page.getByText("Rename", { exact: true }).waitFor();
    expect(await page.getByText(/protect|permission/i).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.getByText("Rename", { exact: true }).waitFor({ state: "hidden" });
  });

  test("a new workbook asks for what is not saved, and begins blank with the add-in at work", async () => {
    const { page } = opened;
    const words = texts.en;
    await change();
    await choose(words.newWorkbook);
    const dialog = page.getByRole("alertdialog");
    await dialog.waitFor();
    expect(await accessibilityViolations(page, ["[role=alertdialog]"])).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await value()).toBe("mine");

    await choose(words.newWorkbook);
    await dialog.getByRole("button", { name: words.doNotSave }).click();
    await until(async () => (await sheets())[0] === "Sheet1");
    expect([await sheets(), await value()]).toEqual([["Sheet1"], ""]);
    await page.evaluate(() => window.workbench.setRange("A1", [["=FUNNEL.ATTAINMENT(3, 4)"]]));
    await page.waitForFunction(async () => (await window.workbench.range("A1"))[0]?.[0] === 0.75);
    expect(opened.errors).toEqual([]);
  });

  test("theme and language are remembered", async () => {
    const { page } = opened;
    await page.getByRole("button", { name: texts.en.theme }).click();
    await page.getByRole("menuitemradio", { name: texts.en.themes.dark }).click();
    await page.locator('[data-theme="dark"]').waitFor();
    await page.getByRole("button", { name: texts.en.switchLanguage }).click();
    await page.getByRole("button", { name: texts.zh.file, exact: true }).waitFor();
    await page.goto(new URL(".", page.url()).href);
    await page.getByRole("button", { name: texts.zh.file, exact: true }).waitFor();
    await page.locator('[data-theme="dark"]').waitFor();
  });
});

describe("in Chinese, on a page 900 pixels wide", () => {
  beforeAll(async () => {
    opened = await openWorkbench({ language: "zh", viewport: { width: 900, height: 768 }, display: "slow" });
  });

  afterAll(() => opened.close());

  test("no button of the toolbar is cut off", async () => {
    await expectWholeToolbar();
  });

  test("the grid's icons have names in the person's language", async () => {
    const { page } = opened;
    // Where the page is narrow, some of them are in a menu.
    await page.setViewportSize({ width: 1440, height: 900 });
    const toolbar = page.getByRole("toolbar", { name: texts.zh.controls.toolbar });
    for (const name of ["撤销", "粗体", "百分比"]) await toolbar.getByRole("button", { name, exact: true }).waitFor();
    await page.getByRole("textbox", { name: texts.zh.controls.cellReference }).waitFor();
    for (const name of [texts.zh.controls.addSheet, texts.zh.controls.zoomIn])
      await page.getByRole("button", { name, exact: true }).waitFor();
  });

  test("whoever has changed nothing is not asked", async () => {
    await choose(texts.zh.newWorkbook);
    await until(async () => (await sheets())[0] === "Sheet1");
    expect(await opened.page.getByRole("alertdialog").count()).toBe(0);
  });
});
