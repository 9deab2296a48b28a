import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";
import type { Blueprint } from "../blueprints/blueprint";
import { blueprints } from "../blueprints/blueprints";
import { defaultChoices } from "../blueprints/defaultChoices";
import { layOut } from "../blueprints/layOut";
import { pipeline } from "../blueprints/pipeline/pipeline";
import type { PlannedSheet } from "../blueprints/plannedWorkbook";
import { dictionaries, type TextLanguage } from "../texts/dictionaries";
import { myDataTexts } from "../texts/myDataTexts";
import { cacheFolder } from "./cacheFolder";
import { localCertificate } from "./certificate";
import { launchHeadlessBrowser } from "./headlessBrowser";
import { serve } from "./serve";

const root = path.join(import.meta.dirname, "../..");
const [, , wanted = path.join(root, "build/pictures"), ...only] = process.argv;
const folder = path.resolve(wanted);
/** Of which parts pictures are taken: all by default. */
const takes = (part: "sheets" | "pane"): boolean => only.length === 0 || only.includes(part);
const languages: readonly TextLanguage[] = ["en", "zh"];
const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];
/** The narrowest pane that Excel allows, and the one that it opens with. */
const paneWidths = [320, 350];
const paneHeight = 1200;
/** Generous: what is not cell is cut off again. */
const roomForSheets = { width: 2600, height: 1700 };
const headerOfRows = 46;
const headerOfColumns = 20;
const columnPixels = 73;
const rowPixels = 24;
const buildingTakes = 180_000;
const list = [
  ["Deal", "Account", "Stage", "Product", "Close date", "Amount"],
  ["Tank", "Beta", "Prospecting", "A", "", ""],
  ["Pump", "Acme", "Won", "A", "2023-03-15", 100],
  ["Valve", "Acme", "Won", "A", "2023-03-25", 300],
  ["Gauge", "", "Lost", "B", "2023-04-24", 70],
];

const server = await serve(root, await localCertificate(cacheFolder()), 0);
const headless = await launchHeadlessBrowser();
const browser = await chromium.connect(headless.server.wsEndpoint());
try {
  await mkdir(folder, { recursive: true });
  for (const language of languages) {
    if (takes("sheets")) for (const blueprint of blueprints) await takeSheets(browser, blueprint, language);
    if (takes("pane")) for (const theme of themes) await takePlaces(browser, language, theme);
  }
} finally {
  await browser.close();
  await headless.close();
  await server.close();
}

/** Every sheet that a workbook is built with, from its first cell to its last, charts included. */
async function takeSheets(from: Browser, blueprint: Blueprint, language: TextLanguage): Promise<void> {
  const { page, pane, context } = await openWorkbench(from, language, "light", roomForSheets);
  const before = await page.evaluate(() => window.workbench.sheets());
  await build(pane, blueprint, language);
  const added = (await page.evaluate(() => window.workbench.sheets())).filter((name) => !before.includes(name));
  // The day changes nothing about the size.
  const plan = layOut(blueprint, defaultChoices(language, { today: 46_000, version: "" }));
  for (const sheet of plan.sheets) {
    const name = added.find((one) => one === sheet.name || one.startsWith(`${sheet.name} (`));
    if (name === undefined) throw new Error(`${blueprint.id} was built without ${sheet.name}.`);
    await page.evaluate((address) => window.workbench.select(address), `'${name}'!A1`);
    const grid = await boxOfCells(page);
    const { width, height } = sizeOf(sheet);
    const clip = { ...grid, width: Math.min(grid.width, width), height: Math.min(grid.height, height) };
    await save(page, `${blueprint.id}-${sheet.id}-${language}`, clip);
  }
  await context.close();
}

/** Every place of the pane, and what follows on it. */
async function takePlaces(from: Browser, language: TextLanguage, theme: Theme): Promise<void> {
  const { build: texts, place } = dictionaries[language];
  const myData = myDataTexts[language];
  const { page, pane, context } = await openWorkbench(from, language, theme, { width: 1200, height: paneHeight });
  const take = async (name: string): Promise<void> => {
    for (const width of paneWidths) {
      await page.locator(".pane").evaluate((element, pixels) => {
        element.style.width = `${pixels}px`;
      }, width);
      const clip = await page.locator(".pane").boundingBox();
      if (clip) await save(page, `pane-${name}-${width}-${language}-${theme}`, clip);
    }
  };
  const goTo = (name: string): Promise<void> =>
    pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();

  await goTo(place.functions);
  await take("functions");
  await pane.locator('[data-function="FUNNEL.FORECAST"]').click();
  await take("function");
  await goTo(place.myData);
  await pane.getByRole("heading", { name: myData.title, exact: true }).waitFor();
  await page.evaluate(async (cells) => {
    await window.workbench.setRange("T20", cells);
    await window.workbench.select("T20:Y24");
  }, list);
  await pane.getByText(/T20:Y24/).waitFor();
  await take("myData");
  await pane.getByRole("button", { name: myData.useSelection, exact: true }).click();
  await pane.getByRole("heading", { name: myData.columns, exact: true }).waitFor();
  await take("list");
  await goTo(place.build);
  await take("build");
  for (const blueprint of blueprints) {
    await openBlueprint(pane, blueprint, language);
    await take(blueprint.id);
    await goTo(place.build);
  }
  await build(pane, pipeline, language);
  await take("built");
  await goTo(place.myData);
  await pane.getByRole("radio", { name: myData.wonMeanings.paid }).click();
  await pane.getByRole("radio", { name: myData.missingAmountChoices.median }).click();
  await pane.getByText(myData.readyRows(4, "4")).scrollIntoViewIfNeeded();
  await take("questions");
  await pane.getByRole("button", { name: myData.goOn(pipeline.name[language]) }).click();
  await pane.getByRole("checkbox", { name: texts.countUndated(1, "1") }).scrollIntoViewIfNeeded();
  await take("ownRows");
  await context.close();
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pane: Frame;
}

async function openWorkbench(
  from: Browser,
  language: TextLanguage,
  colorScheme: Theme,
  viewport: { readonly width: number; readonly height: number },
): Promise<Opened> {
  const locale = language === "zh" ? "zh-CN" : "en-US";
  const context = await from.newContext({ ignoreHTTPSErrors: true, locale, colorScheme, viewport });
  const page = await context.newPage();
  await page.goto(`${server.origin}/workbench/?lang=${language}`);
  await page.waitForFunction("window.workbench && window.workbench.ready.then(() => true)");
  const frame = await page.waitForSelector('iframe[src*="taskpane.html"]', { state: "attached" });
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("The pane's iframe has no page.");
  return { context, page, pane };
}

async function openBlueprint(pane: Frame, { id, name }: Blueprint, language: TextLanguage): Promise<void> {
  await pane.locator(`[data-blueprint="${id}"]`).click();
  await pane.getByRole("heading", { name: name[language], exact: true }).waitFor();
  await pane.getByRole("img").first().waitFor();
}

async function build(pane: Frame, blueprint: Blueprint, language: TextLanguage): Promise<void> {
  const { build: texts } = dictionaries[language];
  const name = blueprint.name[language];
  await openBlueprint(pane, blueprint, language);
  await pane.getByRole("button", { name: texts.build(name), exact: true }).click();
  const built = pane.getByRole("heading", { name: texts.built(name), exact: true });
  const goOn = pane.getByRole("button", { name: texts.goOn, exact: true });
  await built.or(goOn).waitFor({ timeout: buildingTakes });
  // Asked when a name of the new sheets is taken in the workbench's first sheet.
  if (await goOn.isVisible()) await goOn.click();
  await built.waitFor({ timeout: buildingTakes });
}

/** The cells and their headings without the bars above and below: the largest of the grid's canvases. */
async function boxOfCells(page: Page): Promise<Box> {
  const canvases = await page.locator(".grid canvas").all();
  const boxes = (await Promise.all(canvases.map((canvas) => canvas.boundingBox()))).filter((box) => box !== null);
  const [largest] = boxes.sort((one, other) => other.width * other.height - one.width * one.height);
  if (!largest) throw new Error("The workbench shows no grid.");
  return largest;
}

/** Pixels from the sheet's corner to the end of its last cell. */
function sizeOf(sheet: PlannedSheet): { readonly width: number; readonly height: number } {
  const spills = sheet.formulas.map(({ row, column, rows = 1, spill }) => ({
    row,
    column,
    rows: spill?.rows ?? rows,
    columns: spill?.columns ?? 1,
  }));
  const areas = [...sheet.formats, ...sheet.charts, ...spills, ...(sheet.print ? [sheet.print.area] : [])];
  // A column more than is used shows that nothing runs over its edge.
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) + 1;
  const used = [
    ...sheet.charts,
    ...sheet.tables,
    ...sheet.blocks.filter(({ id }) => !id.endsWith(".space")),
    ...sheet.values.map((area) => ({ ...area, rows: area.cells.length })),
  ];
  const rows = Math.max(...used.map((area) => area.row + area.rows)) + 2;
  const widths = new Map(sheet.columnWidths.map(({ column, pixels }) => [column, pixels]));
  const heights = new Map((sheet.rowHeights ?? []).map(({ row, pixels }) => [row, pixels]));
  const sum = (count: number, of: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => of(index)).reduce((total, pixels) => total + pixels, 0);
  return {
    width: headerOfRows + sum(columns, (column) => widths.get(column) ?? columnPixels),
    height: headerOfColumns + sum(rows, (row) => heights.get(row) ?? rowPixels),
  };
}

/** Waits until nothing moves any more: two pictures alike, one after the other. */
async function save(page: Page, name: string, clip: Box): Promise<void> {
  let last: Uint8Array = Buffer.alloc(0);
  for (;;) {
    const picture = await page.screenshot({ clip, caret: "hide", animations: "disabled" });
    if (picture.equals(last)) break;
    last = picture;
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
    );
  }
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, clip, caret: "hide", animations: "disabled" });
  console.log(path.relative(process.cwd(), file));
}
