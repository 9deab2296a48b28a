import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Blueprint } from "../blueprints/blueprint";
import { blueprints } from "../blueprints/blueprints";
import { defaultChoices } from "../blueprints/defaultChoices";
import { layOut } from "../blueprints/layOut";
import { pipeline } from "../blueprints/pipeline/pipeline";
import { dictionaries, type TextLanguage } from "../texts/dictionaries";
import { myDataTexts } from "../texts/myDataTexts";
import { cacheFolder } from "./cacheFolder";
import { localCertificate } from "./certificate";
import { launchHeadlessBrowser } from "./headlessBrowser";
import {
  buildBlueprint,
  openBlueprint,
  openPicturedWorkbench,
  type PicturedWorkbench,
} from "./pictures/picturedWorkbench";
import { sheetClip, type Box } from "./pictures/sheetClip";
import { takeStill } from "./pictures/takeStill";
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
  const { page, pane, context } = await open(from, language, "light", roomForSheets);
  const before = await page.evaluate(() => window.workbench.sheets());
  await buildBlueprint(pane, blueprint, language);
  const added = (await page.evaluate(() => window.workbench.sheets())).filter((name) => !before.includes(name));
  // The day changes nothing about the size.
  const plan = layOut(blueprint, defaultChoices(language, { today: 46_000, version: "" }));
  for (const sheet of plan.sheets) {
    const name = added.find((one) => one === sheet.name || one.startsWith(`${sheet.name} (`));
    if (name === undefined) throw new Error(`${blueprint.id} was built without ${sheet.name}.`);
    await page.evaluate((address) => window.workbench.select(address), `'${name}'!A1`);
    await save(page, `${blueprint.id}-${sheet.id}-${language}`, await sheetClip(page, sheet));
  }
  await context.close();
}

/** Every place of the pane, and what follows on it. */
async function takePlaces(from: Browser, language: TextLanguage, theme: Theme): Promise<void> {
  const { build: texts, place } = dictionaries[language];
  const myData = myDataTexts[language];
  const { page, pane, context } = await open(from, language, theme, { width: 1200, height: paneHeight });
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
  await buildBlueprint(pane, pipeline, language);
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

function open(
  from: Browser,
  language: TextLanguage,
  colorScheme: Theme,
  viewport: { readonly width: number; readonly height: number },
): Promise<PicturedWorkbench> {
  return openPicturedWorkbench(from, { origin: server.origin, language, colorScheme, viewport });
}

function save(page: Page, name: string, clip: Box): Promise<void> {
  return takeStill(page, path.join(folder, `${name}.png`), clip);
}
