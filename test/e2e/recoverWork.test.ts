import type { BrowserContext, Page } from "playwright-core";
import { dictionaries } from "../../src/texts/dictionaries";
import { texts } from "../../src/workbench/page/pageTexts";
import { BuildInPane } from "./buildInPane";
import { everythingOfThePersons } from "./personsWork";
import { until } from "./until";
import { addressOf, openWorkbench } from "./workbenchPage";

jest.setTimeout(240_000);

interface Kept {
  readonly id: string;
  readonly sheets: readonly string[];
}

/** What the browser has kept of all pages. */
const kept = (page: Page): Promise<readonly Kept[]> =>
  page.evaluate(
    () =>
      new Promise<Kept[]>((resolve, reject) => {
        const opening = indexedDB.open("workbench");
        opening.onerror = () => reject(new Error("There is no database."));
        opening.onsuccess = () => {
          const all = opening.result.transaction("works").objectStore("works").getAll();
          all.onsuccess = () => {
            resolve(all.result as Kept[]);
            opening.result.close();
          };
        };
      }),
  );

/** The page ends as when its process is killed: nothing of it runs any more. */
async function kill(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  devTools.send("Page.crash").catch(() => undefined);
  await crashed;
}

async function start(context: BrowserContext, language: "en" | "zh" = "en"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(addressOf(`workbench/?lang=${language}`));
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => window.workbench.ready);
  return page;
}

const button = (page: Page, name: string) => page.locator(".notices").getByRole("button", { name, exact: true });

const put = (page: Page, value: string): Promise<void> =>
  page.evaluate((text) => window.workbench.setRange("L1", [[text]]), value);

const value = (page: Page): Promise<unknown> => page.evaluate(async () => (await window.workbench.range("L1"))[0]?.[0]);

test("a page killed in the middle of a build is restored, and the build removed", async () => {
  const language = "zh";
  const bench = await BuildInPane.open({ language, blueprint: "receivables" });
  try {
    const { context, page } = bench.opened;
    const before = await everythingOfThePersons(bench.pane);
    const own = await bench.sheets();
    await bench.openPage();
    const requests = await bench.requests();
    await bench.fault(5, { kind: "held" });
    await bench.startBuild();
    await bench.requested(5, requests);
    await until(async () => (await kept(page)).some(({ sheets }) => sheets.length > own.length));
    await kill(page);

    const next = await start(context, language);
    await button(next, texts[language].restoreWork).click();
    const words = dictionaries[language].build;
    const paneFrame = next.frameLocator('iframe[src*="taskpane.html"]');
    await paneFrame.getByText(words.unfinished(bench.name)).first().waitFor();
    await paneFrame.getByRole("main").getByRole("button", { name: words.cleanUp, exact: true }).click();
    await paneFrame.getByText(words.cleanedUp).first().waitFor();
    const pane = next.frames().find((frame) => frame.url().includes("taskpane.html"));
    if (!pane) throw new Error("There is no pane.");
    // Settles once the functions have answered, which what they spill waits for.
    await next.evaluate(() => window.workbench.sheets());
    expect(await everythingOfThePersons(pane)).toEqual(before);
  } finally {
    await bench.opened.close();
  }
});

const changed = async (at: Page, text: string, pages = 1): Promise<void> => {
  await put(at, text);
  await until(async () => (await kept(at)).length === pages);
};

test("a page that is loaded again offers it, after the other language without a question", async () => {
  const { page, close } = await openWorkbench({ display: "slow" });
  await changed(page, "mine");
  await page.getByRole("button", { name: texts.en.switchLanguage }).click();
  await page.getByRole("button", { name: texts.zh.file, exact: true }).waitFor();
  await page.evaluate(() => window.workbench.ready);
  expect(await value(page)).toBe("mine");
  expect(await button(page, texts.zh.restoreWork).count()).toBe(0);
  await until(async () => (await kept(page)).length === 1);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  await button(page, texts.zh.restoreWork).click();
  await until(async () => (await value(page)) === "mine");
  await close();
});

describe("work that was not saved", () => {
  let context: BrowserContext;
  let close: () => Promise<void>;
  /** The page that a person has before them. Each test goes on with the one before it: starting one takes seconds. */
  let page: Page;

  beforeAll(async () => {
    ({ context, page, close } = await openWorkbench({ display: "slow" }));
  });

  afterAll(() => close());

  test("a sheet that was saved is not kept", async () => {
    await changed(page, "mine");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: texts.en.file, exact: true }).click();
    await page.getByRole("menuitem", { name: texts.en.saveCsv }).click();
    await download;
    await until(async () => (await kept(page)).length === 0);
  });

  test("whoever starts afresh is not asked again", async () => {
    await changed(page, "unwanted");
    await kill(page);
    page = await start(context);
    await button(page, texts.en.startAfresh).click();
    await until(async () => (await kept(page)).length === 0);
    expect(await value(page)).toBe("");
    expect(await button(page, texts.en.restoreWork).count()).toBe(0);
  });

  test("two pages keep theirs apart, and each is offered once", async () => {
    await changed(page, "one");
    const other = await start(context);
    expect(await button(other, texts.en.restoreWork).count()).toBe(0);
    await changed(other, "other", 2);
    const lost = new Set((await kept(page)).map(({ id }) => id));
    await kill(page);
    await kill(other);

    const next = await start(context);
    page = await start(context);
    await button(next, texts.en.restoreWork).click();
    await button(page, texts.en.restoreWork).click();
    await until(async () => (await value(next)) === "other" && (await value(page)) === "one");
    // What they had found is now kept as their own, like the work of any page at which nobody is asked.
    await until(async () => {
      const now = await kept(next);
      return now.length === 2 && !now.some(({ id }) => lost.has(id));
    });
  });

  test("a workbook too large for the browser's session is there in the other language all the same", async () => {
    const text = "x".repeat(1_000);
    await page.evaluate(
      (long) =>
        window.workbench.setRange(
          "L1",
          Array.from({ length: 6_000 }, (_, row) => [`${row}${long}`]),
        ),
      text,
    );
    await page.getByRole("button", { name: texts.en.switchLanguage }).click();
    await page.getByRole("button", { name: texts.zh.file, exact: true }).waitFor();
    await page.evaluate(() => window.workbench.ready);
    expect(await page.evaluate(() => window.workbench.range("L6000"))).toEqual([[`5999${text}`]]);
    expect(await button(page, texts.zh.restoreWork).count()).toBe(0);
    // The other of the two pages before goes on beside this one, with what it keeps.
    await until(async () => (await kept(page)).length === 2);
  });
});
