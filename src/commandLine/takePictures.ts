import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { blueprints } from "../blueprints/blueprints";
import { defaultChoices } from "../blueprints/defaultChoices";
import { layOut } from "../blueprints/layOut";
import { dictionaries } from "../texts/dictionaries";
import { cacheFolder } from "./cacheFolder";
import { localCertificate } from "./certificate";
import { launchHeadlessBrowser } from "./headlessBrowser";
import { buildBlueprint, openPicturedWorkbench } from "./pictures/picturedWorkbench";
import { sheetClip } from "./pictures/sheetClip";
import { takeStill } from "./pictures/takeStill";
import { serve } from "./serve";

const root = path.join(import.meta.dirname, "../..");
const folder = path.join(root, "assets/pictures");

/** Generous: what is not cell is cut off again. */
const roomForSheets = { width: 2600, height: 1700 };

interface Picture {
  readonly file: string;
  readonly language: "en" | "zh";
  readonly theme: "light" | "dark";
}

const pictures: readonly Picture[] = [
  { file: "workbench-en.png", language: "en", theme: "light" },
  { file: "workbench-zh.png", language: "zh", theme: "light" },
];

/**
 * Takes the pictures of the README from the built product. Chinese ones need a Chinese font on this machine (Debian:
 * fonts-noto-cjk).
 */
const server = await serve(root, await localCertificate(cacheFolder()), 0);
const headless = await launchHeadlessBrowser();
const browser = await chromium.connect(headless.server.wsEndpoint());
try {
  await mkdir(folder, { recursive: true });
  for (const { file, language, theme } of pictures) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: language === "zh" ? "zh-CN" : "en-US",
      colorScheme: theme,
      viewport: { width: 1440, height: 860 },
    });
    const page = await context.newPage();
    await page.goto(`${server.origin}/workbench/?command=buildSamplePipeline&lang=${language}`);
    const { build } = dictionaries[language];
    const built = build.built(build.workbooks.pipeline.name);
    await page.frameLocator('iframe[src*="taskpane.html"]').getByRole("heading", { name: built }).waitFor();
    await page.evaluate("window.workbench.sheets()");
    // The chart is drawn in the frame after the calculation.
    await page.locator("svg[aria-label]").first().waitFor();
    await page.screenshot({ path: path.join(folder, file) });
    await context.close();
    console.log(`assets/pictures/${file}`);
  }
  for (const language of ["en", "zh"] as const)
    for (const blueprint of blueprints) {
      const view = { origin: server.origin, language, colorScheme: "light", viewport: roomForSheets } as const;
      const { context, page, pane } = await openPicturedWorkbench(browser, view);
      await buildBlueprint(pane, blueprint, language);
      const [first] = layOut(blueprint, defaultChoices(language, { today: 46_000, version: "" })).sheets;
      if (first === undefined) throw new Error(`${blueprint.id} has no sheet.`);
      await page.evaluate((address) => window.workbench.select(address), `'${first.name}'!A1`);
      await takeStill(page, path.join(folder, `${blueprint.id}-${language}.jpg`), await sheetClip(page, first));
      await context.close();
    }
} finally {
  await browser.close();
  await headless.close();
  await server.close();
}
