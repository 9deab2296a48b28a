import type { Frame } from "playwright-core";
import { accessibilityViolations } from "./accessibilityViolations";
import { until } from "./until";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

const words = {
  en: {
    place: "Functions",
    search: "win rate",
    insert: "Insert example into the selected cell",
    undo: "Undo",
    back: "All functions",
    inserted: /'Try formulas'!M2/,
  },
  zh: {
    place: "函数",
    search: "赢单率",
    insert: "将示例插入所选单元格",
    undo: "撤销",
    back: "全部函数",
    inserted: /试用公式!M2/,
  },
} as const;

describe.each([
  ["en", "light"],
  ["zh", "dark"],
] as const)("the pane in %s, %s", (language, theme) => {
  const texts = words[language];
  let opened: WorkbenchPage;
  let pane: Frame;

  beforeAll(async () => {
    opened = await openWorkbench({ language, theme });
    pane = await opened.pane();
    await pane.getByRole("button", { name: texts.place }).click();
    await pane.getByRole("searchbox").waitFor();
  });

  afterAll(async () => {
    await opened.close();
  });

  test("finds a function by its meaning, explains it, inserts its example and takes it back", async () => {
    await opened.page.evaluate(() => window.workbench.select("M2"));
    await pane.getByRole("searchbox").fill(texts.search);
    await pane.locator('[data-function="FUNNEL.WINRATE"]').click();
    await pane.getByRole("button", { name: texts.insert }).click();
    await pane.getByRole("status").filter({ hasText: texts.inserted }).waitFor();
    expect(await opened.page.evaluate(() => window.workbench.range("M2"))).toEqual([[0.75]]);
    await pane.getByRole("button", { name: texts.undo, exact: true }).click();
    await until(() => opened.page.evaluate(async () => (await window.workbench.range("M2"))[0]?.[0] === ""));
  });

  test("refuses a cell that is not empty and names it", async () => {
    await opened.page.evaluate(() => window.workbench.setRange("M2", [["mine"]]));
    await pane.getByRole("button", { name: texts.insert }).click();
    await pane.getByText("M2", { exact: false }).first().waitFor();
    expect(await opened.page.evaluate(() => window.workbench.range("M2"))).toEqual([["mine"]]);
  });

  test("is accessible in list and details", async () => {
    expect(await accessibilityViolations(pane)).toEqual([]);
    await pane.getByRole("button", { name: texts.back }).click();
    await pane.locator('[data-function="FUNNEL.WINRATE"]').waitFor();
    expect(await accessibilityViolations(pane)).toEqual([]);
  });

  test("fits 320 pixels", async () => {
    await opened.page.locator('iframe[src*="taskpane.html"]').evaluate((frame) => {
      frame.style.width = "320px";
    });
    const widths = await pane.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] as number);
  });

  test("nothing went wrong, and nothing outside this machine was asked for", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.outsideRequests).toEqual([]);
  });
});
