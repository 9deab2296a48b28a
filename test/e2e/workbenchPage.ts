import { chromium, type BrowserContext, type Frame, type Page } from "playwright-core";
import { slowDisplay } from "./slowDisplay";

// A real browser on a busy machine with two cores.
jest.setTimeout(120_000);

export interface WorkbenchOptions {
  readonly language?: "en" | "zh";
  readonly theme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
  /** How the grid is drawn is not what is tested. */
  readonly display?: "slow";
}

export interface BrowserPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page and its frames: uncaught, on the console, or a file that could not be had. */
  readonly errors: readonly string[];
  /** Addresses outside this machine that were asked for. None can be reached. */
  readonly outsideRequests: readonly string[];
  readonly close: () => Promise<void>;
}

export interface WorkbenchPage extends BrowserPage {
  /** The add-in's pane in its iframe. */
  readonly pane: () => Promise<Frame>;
}

/** The served address of a page of the build, such as `taskpane.html`. */
export function addressOf(file: string): string {
  const origin = process.env.ADD_IN_ORIGIN;
  if (origin === undefined)
    throw new Error("The browser tests run in jest's project `browser`, which starts the server.");
  return `${origin}/${file}`;
}

/** An empty page in a context of its own. */
export async function newPage({ language, theme, viewport, display }: WorkbenchOptions = {}): Promise<BrowserPage> {
  const browser = await chromium.connect(process.env.BROWSER_WS_ENDPOINT ?? "");
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: language === "zh" ? "zh-CN" : "en-US",
    colorScheme: theme ?? "light",
    viewport: viewport ?? { width: 1440, height: 900 },
  });
  if (display === "slow") await slowDisplay(context);
  const errors: string[] = [];
  const outsideRequests: string[] = [];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== "localhost") outsideRequests.push(request.url());
  });
  context.on("response", (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  const page = await context.newPage();
  return { page, context, errors, outsideRequests, close: () => browser.close() };
}

/** The workbench, painted and calculated. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<WorkbenchPage> {
  const opened = await newPage(options);
  try {
    await opened.page.goto(addressOf(`workbench/?lang=${options.language ?? "en"}`));
    await opened.page.waitForFunction(() => "workbench" in window);
    await opened.page.evaluate(() => (window as unknown as { workbench: { ready: Promise<unknown> } }).workbench.ready);
  } catch (error) {
    await opened.close();
    throw new Error(`The workbench did not start. ${opened.errors.join("\n")}`, { cause: error });
  }
  return { ...opened, pane: () => paneOf(opened.page) };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector('iframe[src*="taskpane.html"]', { state: "attached" });
  const pane = await frame.contentFrame();
  if (pane === null) throw new Error("The pane's iframe has no page.");
  return pane;
}
