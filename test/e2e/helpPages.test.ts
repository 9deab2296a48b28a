import { dictionaries } from "../../src/texts/dictionaries";
import { accessibilityViolations } from "./accessibilityViolations";
import { addressOf, newPage, openWorkbench, type BrowserPage } from "./workbenchPage";

test("opens from the pane's page of a function, and leads to the other language and back to all functions", async () => {
  const language = "zh";
  const { page, context, pane, errors, outsideRequests, close } = await openWorkbench({ language, display: "slow" });
  const frame = await pane();
  const texts = dictionaries[language];
  await frame.getByRole("button", { name: texts.place.functions }).click();
  await frame.locator('[data-function="FUNNEL.WINRATE"]').click();
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: texts.helpPage }).click();
  const help = await opened;
  await help.getByRole("heading", { level: 1, name: "FUNNEL.WINRATE" }).waitFor();
  expect(help.url()).toBe(addressOf(`help/${language}/funnel.winrate.html`));
  expect(await help.evaluate(() => window.opener === null)).toBe(true);
  expect(await help.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");

  const other = "en";
  await help.locator("header .language").click();
  await help.waitForURL(addressOf(`help/${other}/funnel.winrate.html`));
  await help.getByRole("link", { name: dictionaries[other].product }).click();
  await help.getByRole("link", { name: "CREDIT.ZSCORE" }).click();
  await help.getByRole("heading", { level: 1, name: "CREDIT.ZSCORE" }).waitFor();
  expect(page.url()).toContain("workbench");
  expect({ errors, outsideRequests }).toEqual({ errors: [], outsideRequests: [] });
  await close();
});

const pages = ["index", "compatibility", "funnel.waterfall", "ar.cashforecast", "credit.score", "baddebt.makeup"];

// All pages have one style sheet with two themes: what is dark in one language is so in the other.
describe.each([
  ["en", "light"],
  ["zh", "dark"],
] as const)("help in %s, %s", (language, theme) => {
  let opened: BrowserPage;

  beforeAll(async () => {
    opened = await newPage({ language, theme, viewport: { width: 320, height: 640 } });
  });

  afterAll(async () => {
    await opened.close();
  });

  test.each(pages)("%s is accessible and fits 320 pixels", async (name) => {
    const { page, errors } = opened;
    const response = await page.goto(addressOf(`help/${language}/${name}.html`));
    expect(response?.headers()["content-type"]).toBe("text/html; charset=utf-8");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test("the start of the help leads to both languages, and its folders open without a file name", async () => {
  const { page, close } = await newPage();
  await page.goto(addressOf("help/"));
  await page.getByRole("link", { name: "简体中文" }).click();
  await page.getByRole("heading", { level: 1, name: "全部函数" }).waitFor();
  await page.goto(addressOf("help/en/"));
  await page.getByRole("heading", { level: 1, name: "All functions" }).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await close();
});

test("functions.json sends Excel to pages that are served", async () => {
  const { page, close } = await newPage();
  for (const file of ["functions.json", "functions-zh-CN.json"]) {
    const metadata = (await (await page.request.get(addressOf(file))).json()) as { functions: { helpUrl: string }[] };
    const addresses = metadata.functions.map(({ helpUrl }) => helpUrl);
    expect(addresses.every((address) => address.startsWith(addressOf("help/")))).toBe(true);
    for (const address of [addresses[0], addresses.at(-1)])
      expect((await page.request.get(address ?? "")).status()).toBe(200);
  }
  await close();
});
