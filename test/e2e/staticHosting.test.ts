import path from "node:path";
import type { Page } from "playwright-core";
import { texts } from "../../src/workbench/page/pageTexts";
import { officeCdn, officeFromCdn } from "./officeFromCdn";
import { serveStatically, type StaticSite } from "./staticSite";
import { newPage, type BrowserPage } from "./workbenchPage";

let site: StaticSite;
let opened: BrowserPage | undefined;

beforeAll(async () => {
  site = await serveStatically(path.join(__dirname, "../../dist"), "/some/place/");
});

afterEach(() => opened?.close());

afterAll(() => site.close());

async function open(language: "en" | "zh", prepare: (opened: BrowserPage) => Promise<void>): Promise<BrowserPage> {
  opened = await newPage({ language, display: "slow" });
  await prepare(opened);
  await opened.page.goto(`${site.address}workbench/`);
  await opened.page.waitForFunction(() => "workbench" in window);
  return opened;
}

const ready = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    window.workbench.ready.then(
      () => "ready",
      (problem: Error) => problem.message,
    ),
  );

/** The page's time, which goes on by itself as ever and can be moved forward: its patience is long. */
const movableTime = ({ context }: BrowserPage): Promise<void> => context.clock.install();

/** Nothing happens but that the page waits for longer than it has patience with an add-in. */
const waitInVain = (page: Page): Promise<void> => page.clock.fastForward("00:16");

/** The grid calculates without the add-in, and says in the cell why the add-in's functions do not. */
async function expectUsableGrid(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench.setRange("L1", [[1, "=L1+1", "=FUNNEL.GAP(1, 2)"]]));
  expect(await page.evaluate(() => window.workbench.range("L1:N1"))).toEqual([[1, 2, "#NAME?"]]);
}

test("plain files at any path are the whole workbench, with office.js from Microsoft's server", async () => {
  const { page, errors, outsideRequests } = await open("en", ({ context }) => officeFromCdn(context));
  expect(await ready(page)).toBe("ready");
  expect(await page.evaluate(() => window.workbench.range("G5"))).toEqual([[832.75]]);
  await page.getByRole("button", { name: texts.en.file, exact: true }).click();
  await page.getByRole("menuitem", { name: texts.en.openSample }).hover();
  await page.getByRole("menuitem", { name: "Pipeline" }).waitFor();
  expect(errors).toEqual([]);
  expect(outsideRequests.length).toBeGreaterThan(0);
  expect(outsideRequests.filter((address) => !address.startsWith(`${officeCdn}/`))).toEqual([]);
});

test("without office.js the page says so at once, and the grid can be used", async () => {
  const { page } = await open("en", async ({ context }) => {
    await context.route(`${officeCdn}/**`, (route) => route.abort());
  });
  expect(await ready(page)).toBe(texts.en.problem.clientMissing);
  await page.getByText(texts.en.problem.clientMissing).waitFor();
  await expectUsableGrid(page);
});

test("an office.js that never speaks is given up, and comes back when the pane is loaded anew", async () => {
  const mute =
    "window.Office = { onReady: () => new Promise(() => (window.asked = true)) }; window.CustomFunctions = { associate() {} };";
  let speaks = false;
  const { page } = await open("zh", async (prepared) => {
    await movableTime(prepared);
    await officeFromCdn(prepared.context, (script) => (speaks ? script : mute));
  });
  const frame = await page.waitForSelector('iframe[src*="taskpane.html"]', { state: "attached" });
  await (await frame.contentFrame())?.waitForFunction(() => "asked" in window);
  await waitInVain(page);
  expect(await ready(page)).toBe(texts.zh.problem.paneSilent);
  await page.getByText(texts.zh.problem.paneSilent).waitFor();
  await expectUsableGrid(page);
  speaks = true;
  await page.locator(".notices").getByRole("button", { name: texts.zh.reloadPane }).click();
  await page.getByText(texts.zh.problem.paneSilent).waitFor({ state: "detached" });
  await page.waitForFunction(async () => (await window.workbench.range("N1"))[0]?.[0] === 1);
});

test("an office.js that speaks in another way is told from one that is silent", async () => {
  const { page } = await open("en", async (prepared) => {
    await movableTime(prepared);
    await prepared.context.addInitScript(() => {
      window.addEventListener("message", ({ source }) => {
        if (source !== window) Object.assign(window, { heard: true });
      });
    });
    await officeFromCdn(prepared.context, (script) => script.replaceAll("_conversationId", "_dialogueId"));
  });
  await page.waitForFunction(() => "heard" in window);
  await waitInVain(page);
  expect(await ready(page)).toBe(texts.en.problem.wireNotUnderstood);
  await page.getByText(texts.en.problem.wireNotUnderstood).waitFor();
  await expectUsableGrid(page);
});
