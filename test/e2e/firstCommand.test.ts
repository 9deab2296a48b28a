import { dictionaries } from "../../src/texts/dictionaries";
import { texts } from "../../src/workbench/page/pageTexts";
import { figureBeside } from "./figureBeside";
import { until } from "./until";
import { addressOf, newPage } from "./workbenchPage";

jest.setTimeout(240_000);

test("what npm start opens becomes a built sample pipeline", async () => {
  const language = "en";
  const sheets = [
    "Try formulas",
    "Forecast",
    "Breakdown",
    "Attention",
    "Progress",
    "Opportunities",
    "Stages",
    "Snapshots",
    "About",
  ];
  const { build } = dictionaries[language];
  const { page, errors, close } = await newPage({ language, display: "slow" });
  await page.goto(addressOf(`workbench/?command=buildSamplePipeline&lang=${language}`));
  const pane = page.frameLocator('iframe[src*="taskpane.html"]');
  const built = pane.getByRole("heading", { name: build.built(build.workbooks.pipeline.name) });
  await built.waitFor({ timeout: 60_000 });
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual(sheets);
  const cells = await page.evaluate((at) => window.workbench.range(at), "Forecast!A1:N60");
  expect(figureBeside(cells.slice(1), "Forecast")).toBeGreaterThan(100_000);
  await page.locator("svg[aria-label]").first().waitFor();

  // The other language keeps the workbook, and presses the button no second time.
  const other = "zh";
  await page.getByRole("button", { name: "中文" }).click();
  await pane.getByRole("heading", { name: dictionaries[other].build.title }).waitFor({ timeout: 60_000 });
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual(sheets);

  // What came by itself is no work of the person's that could be lost.
  const words = texts[other];
  await page.getByRole("button", { name: words.file, exact: true }).click();
  await page.getByRole("menuitem", { name: words.newWorkbook }).click();
  await until(async () => (await page.evaluate(() => window.workbench.sheets())).length === 1);
  expect(errors).toEqual([]);
  await close();
});
