import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { dictionaries } from "../texts/dictionaries";
import { cacheFolder } from "./cacheFolder";
import { localCertificate } from "./certificate";
import { launchHeadlessBrowser } from "./headlessBrowser";
import { serve } from "./serve";

const root = path.join(import.meta.dirname, "../..");
const folder = path.join(root, "assets/pictures");

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
} finally {
  await browser.close();
  await headless.close();
  await server.close();
}
