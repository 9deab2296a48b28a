import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TextLanguage } from "../../src/texts/dictionaries";
import { texts } from "../../src/workbench/page/pageTexts";
import { until } from "./until";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let opened: WorkbenchPage;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "excel-files-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const sheets = (): Promise<string[]> => opened.page.evaluate(() => window.workbench.sheets());
const says = (text: string): Promise<void> => opened.page.locator(".notices").getByText(text).waitFor();
const choose = (file: string): Promise<void> => opened.page.setInputFiles("input[type=file]", file);

const openSample = async (name: string): Promise<void> => {
  const { page } = opened;
  await page.getByRole("button", { name: /^(File|文件)$/ }).click();
  await page.getByRole("menuitem", { name: /sample|示例/ }).hover();
  await page.getByRole("menuitem", { name }).click();
};

/** Values and formulas of every sheet. */
const everything = (): Promise<unknown> =>
  opened.page.evaluate(async () => {
    const all = [];
    for (const sheet of await window.workbench.sheets()) {
      const address = `'${sheet}'!A1:Z80`;
      all.push([sheet, await window.workbench.range(address), await window.workbench.formulas(address)]);
    }
    return all;
  });

/** The workbook that is open, by Ctrl+S; gives the file's place. */
async function save(): Promise<string> {
  const { page } = opened;
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const download = await downloading;
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Another workbook brings another pane. */
const functionsAnswer = (): Promise<void> =>
  until(async () => (await opened.page.evaluate(() => window.workbench.evaluate("FUNNEL.GAP(1, 3)"))) === 2);

const begin = async (language: TextLanguage): Promise<void> => {
  const { page } = opened;
  await page.getByRole("button", { name: texts[language].file, exact: true }).click();
  await page.getByRole("menuitem", { name: texts[language].newWorkbook }).click();
  await until(async () => (await sheets()).join() === "Sheet1");
};

async function expectSampleToComeBack(language: TextLanguage, name: string): Promise<void> {
  await openSample(name);
  await until(async () => (await sheets()).length > 5);
  await functionsAnswer();
  const before = await everything();
  expect(JSON.stringify(before)).not.toMatch(/"#(NAME\?|BUSY!)"/);

  // Nothing was changed: nobody is asked.
  const file = await save();
  expect(file.endsWith(`${name}.xlsx`)).toBe(true);
  await begin(language);

  await choose(file);
  await says(texts[language].openedWorkbook(`${name}.xlsx`, (before as unknown[]).length));
  await functionsAnswer();
  expect(await everything()).toEqual(before);
  expect(opened.errors).toEqual([]);
}

describe("in English", () => {
  // Each leaves the page as the next can use it: without anything that is not saved.
  beforeAll(async () => {
    opened = await openWorkbench({ display: "slow" });
  });

  afterAll(() => opened.close());

  test.each([
    ["damaged", "half.xlsx", (sample: Buffer) => sample.subarray(0, sample.length / 2)],
    ["notAFile", "text.xlsx", () => Buffer.from("only words")],
    [
      "encrypted",
      "locked.xlsx",
      () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
    ],
  ] as const)("a file that is %s is refused with a sentence, and the open workbook stays", async (kind, name, make) => {
    const file = join(folder, name);
    writeFileSync(file, make(readFileSync(join(__dirname, "../../dist/workbench/samples/pipeline-en.xlsx"))));
    const before = await everything();
    await choose(file);
    await says(texts.en.xlsxProblem[kind](name));
    await until(async () => JSON.stringify(await everything()) === JSON.stringify(before));
  });

  test("a sample opens with live formulas, is saved and comes back the same", async () => {
    await expectSampleToComeBack("en", "Receivables");
  });

  test("opening a large file shows how far it is and can be cancelled", async () => {
    const { page } = opened;
    await begin("en");
    await page.evaluate(() =>
      window.workbench.setRange(
        "A100",
        Array.from({ length: 20_000 }, (_, row) => [`Deal ${row}`, row, row / 7, "Halden Foods", "Design"]),
      ),
    );
    const file = await save();
    await page.evaluate(() => window.workbench.setRange("L1", [["mine"]]));
    // Pressed by the page itself, as soon as it can be seen: on a fast machine all is open before a driver's click arrives.
    const pressed = page.evaluate(
      (label) =>
        new Promise<string>((resolve) => {
          const watch = new MutationObserver(() => {
            const share =
              document.querySelector(".notices [role=progressbar]")?.getAttribute("aria-valuenow") ?? undefined;
            const button = [...document.querySelectorAll<HTMLElement>(".notices button")].find(
              ({ innerText }) => innerText === label,
            );
            if (share === undefined || button === undefined) return;
            watch.disconnect();
            button.click();
            resolve(share);
          });
          watch.observe(document.body, { childList: true, subtree: true, attributes: true });
        }),
      texts.en.cancel,
    );
    const devTools = await opened.context.newCDPSession(page);
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await choose(file);
    await page.getByRole("alertdialog").getByRole("button", { name: texts.en.doNotSave }).click();
    expect(Number(await pressed)).toBeGreaterThan(0);
    await page.locator(".notices").getByRole("progressbar").waitFor({ state: "detached" });
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await until(async () => (await page.evaluate(() => window.workbench.range("L1")))[0]?.[0] === "mine");
    expect(await page.evaluate(() => window.workbench.range("A20099"))).toEqual([["Deal 19999"]]);
    expect(await page.locator(".notices").getByText(file).count()).toBe(0);
  });
});

describe("in Chinese", () => {
  beforeAll(async () => {
    opened = await openWorkbench({ language: "zh", display: "slow" });
  });

  afterAll(() => opened.close());

  test("a sample opens with live formulas, is saved and comes back the same", async () => {
    const scripts: string[] = [];
    opened.page.on("request", (request) => void scripts.push(request.url()));
    await expectSampleToComeBack("zh", "销售漏斗");
    // What reads and writes files is loaded with the first of them.
    expect(scripts.filter((address) => /\/workbench\/[^/]+\.js$/.test(address)).length).toBeGreaterThan(0);
  });

  test("it is saved from the add-in's pane by the same keys", async () => {
    await (await opened.pane()).getByRole("button").first().focus();
    expect((await save()).endsWith("销售漏斗.xlsx")).toBe(true);
  });
});
