import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { Blueprint } from "../../blueprints/blueprint";
import { dictionaries, type TextLanguage } from "../../texts/dictionaries";

export interface PicturedWorkbench {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pane: Frame;
}

export interface View {
  readonly origin: string;
  readonly language: TextLanguage;
  readonly colorScheme: "light" | "dark";
  readonly viewport: { readonly width: number; readonly height: number };
}

const buildingTakes = 180_000;

/** The workbench as a new user sees it, ready to be pictured. */
export async function openPicturedWorkbench(
  browser: Browser,
  { origin, language, colorScheme, viewport }: View,
): Promise<PicturedWorkbench> {
  const locale = language === "zh" ? "zh-CN" : "en-US";
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale, colorScheme, viewport });
  const page = await context.newPage();
  await page.goto(`${origin}/workbench/?lang=${language}`);
  await page.waitForFunction("window.workbench && window.workbench.ready.then(() => true)");
  const frame = await page.waitForSelector('iframe[src*="taskpane.html"]', { state: "attached" });
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("The pane's iframe has no page.");
  return { context, page, pane };
}

/** Opens the workbook's page in the pane. */
export async function openBlueprint(pane: Frame, { id, name }: Blueprint, language: TextLanguage): Promise<void> {
  await pane.locator(`[data-blueprint="${id}"]`).click();
  await pane.getByRole("heading", { name: name[language], exact: true }).waitFor();
  await pane.getByRole("img").first().waitFor();
}

/** Builds the workbook as the pane offers it first. */
export async function buildBlueprint(pane: Frame, blueprint: Blueprint, language: TextLanguage): Promise<void> {
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
