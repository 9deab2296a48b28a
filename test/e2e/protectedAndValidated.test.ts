import type { Frame } from "playwright-core";
import { until } from "./until";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let opened: WorkbenchPage;
let pane: Frame;

const valuesOf = (address: string): Promise<(string | number | boolean)[][]> =>
  opened.page.evaluate((at) => window.workbench.range(at), address);
const select = (address: string): Promise<void> => opened.page.evaluate((at) => window.workbench.select(at), address);
// A person's pace: the editor takes Enter for a suggestion when the list has not caught up with the keys.
const pace = { delay: 30 };
const typed = async (text: string): Promise<void> => {
  await opened.page.keyboard.type(text, pace);
  await opened.page.keyboard.press("Enter");
};
const shows = (address: string, value: unknown): Promise<unknown> =>
  until(() =>
    opened.page.evaluate(
      async ([at, wanted]) => (await window.workbench.range(at as string))[0]?.[0] === wanted,
      [address, value],
    ),
  );
/** Presses so far from the left edge of a cell, in a sheet scrolled to its corner with rows and columns of usual size. */
const press = async (row: number, column: number, fromLeft: number): Promise<void> => {
  // The cells themselves; the formula bar and the cell editor are drawn on other canvases.
  const grid = await opened.page.locator('.grid canvas[id*="sheet-main"]').boundingBox();
  if (!grid) throw new Error("There is no grid.");
  await opened.page.mouse.click(grid.x + 46 + 88 * column + fromLeft, grid.y + 20 + 24 * row + 12);
};
const request = (script: (excel: typeof Excel) => Promise<unknown>): Promise<unknown> =>
  pane.evaluate(`(${script.toString()})(Excel)`);

beforeAll(async () => {
  opened = await openWorkbench();
  pane = await opened.pane();
});

afterAll(async () => {
  await opened.close();
});

test("what the add-in built in several requests is gone with one press of undo and back with one of redo", async () => {
  const before = await opened.page.evaluate(() => window.workbench.sheets());
  await request((excel) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Built");
      await context.sync();
      sheet.getRange("A1:A3").values = [["Stage"], ["Lead"], ["Won"]];
      sheet.tables.add("A1:A3", true).name = "tblBuilt";
      await context.sync();
      context.workbook.names.add("StageCount", "=COUNTA(tblBuilt[Stage])");
      sheet.getRange("C1").formulas = [["=StageCount*10"]];
      sheet.activate();
      await context.sync();
    }),
  );
  expect(await valuesOf("Built!C1")).toEqual([[20]]);
  await select("Built!E5");
  await opened.page.keyboard.press("Control+z");
  await until(() =>
    opened.page.evaluate(async (count) => (await window.workbench.sheets()).length === count, before.length),
  );
  await opened.page.keyboard.press("Control+y");
  await until(() => opened.page.evaluate(async () => (await window.workbench.sheets()).includes("Built")));
  expect(await valuesOf("Built!C1")).toEqual([[20]]);
});

test("a locked cell takes no typing and the page says why; an unlocked one does", async () => {
  await request((excel) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Built");
      sheet.activate();
      sheet.getRange("E1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    }),
  );
  await select("Built!E2");
  await typed("no");
  await opened.page.getByText("This cell is locked").waitFor();
  expect(await valuesOf("Built!E2")).toEqual([[""]]);
  await select("Built!E1");
  await typed("yes");
  await shows("Built!E1", "yes");
  await request((excel) =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("Built").protection.unprotect();
      await context.sync();
    }),
  );
  await select("Built!E2");
  await typed("free");
  await shows("Built!E2", "free");
});

test("a value that the list does not have is refused with the add-in's sentence, and the list offers its choices", async () => {
  await request((excel) =>
    excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Built").getRange("G1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=Built!$A$2:$A$3" } };
      dataValidation.errorAlert = { title: "Stage", message: "Choose a stage.", showAlert: true, style: "Stop" };
      await context.sync();
    }),
  );
  await select("Built!G1");
  await typed("Nothing");
  await opened.page.getByText("Stage: Choose a stage.").waitFor();
  await opened.page.keyboard.press("Escape");
  expect(await valuesOf("Built!G1")).toEqual([[""]]);
  await select("Built!G1");
  await typed("Won");
  await shows("Built!G1", "Won");
  await press(0, 6, 78);
  await opened.page.getByText("Lead", { exact: true }).click();
  await shows("Built!G1", "Lead");
});

test("a press on a cell with a link leads to its place in the workbook", async () => {
  await request((excel) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Built");
      sheet.getRange("B2").hyperlink = { documentReference: "Built!D9", textToDisplay: "To the total" };
      sheet.activate();
      await context.sync();
    }),
  );
  await select("Built!B2");
  await press(1, 1, 30);
  const selected = async (): Promise<unknown> =>
    request((excel) =>
      excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      }),
    );
  await expect(selected()).resolves.toBe("Built!D9");
});

test("faults are put in the add-in's way from outside, and its traffic is counted", async () => {
  const before = await opened.page.evaluate(() => window.workbench.traffic());
  await opened.page.evaluate(() => window.workbench.faults.on(1, { kind: "failed", code: "AccessDenied" }));
  const ask = (): Promise<unknown> =>
    request((excel) =>
      excel
        .run(async (context) => {
          context.workbook.worksheets.load("items/name");
          await context.sync();
        })
        .then(
          () => "answered",
          (error: { code: string }) => error.code,
        ),
    );
  const outcomes = [await ask(), await ask()];
  await opened.page.evaluate(() => window.workbench.faults.clear());
  const after = await opened.page.evaluate(() => window.workbench.traffic());
  expect(outcomes).toEqual(["AccessDenied", "answered"]);
  expect(after.workbookRequests - before.workbookRequests).toBeGreaterThanOrEqual(2);
  expect(after.bytesIn).toBeGreaterThan(before.bytesIn);
});

test("nothing went wrong behind the scenes", () => {
  expect(opened.errors).toEqual([]);
});
