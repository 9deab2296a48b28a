import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { dictionaries } from "../../src/texts/dictionaries";
import { myDataTexts } from "../../src/texts/myDataTexts";
import { until } from "./until";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

const myData = myDataTexts.en;
let opened: WorkbenchPage;
let devTools: CDPSession;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dropped-"));
  file = join(folder, "deals.csv");
  writeFileSync(file, "Deal,Account,Stage,Amount\nPump,Acme,Won,100\nTank,Beta,Lost,50\n");
  opened = await openWorkbench();
  devTools = await opened.context.newCDPSession(opened.page);
});

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

/** A file dragged over the page by the mouse, through the browser's own way of finding what lies below. */
async function drag(type: "dragEnter" | "dragOver" | "drop", [x, y]: readonly [number, number]): Promise<void> {
  await devTools.send("Input.dispatchDragEvent", {
    type,
    x,
    y,
    data: { items: [], files: [file], dragOperationsMask: 1 },
  });
}

const sheets = (): Promise<string[]> => opened.page.evaluate(() => window.workbench.sheets());
const note = () => opened.page.locator(".drop-note");

test("a file dropped on My data goes to the add-in, though it came in over the grid", async () => {
  const pane = await opened.pane();
  await pane.getByRole("button", { name: dictionaries.en.place.myData, exact: true }).click();
  await pane.getByRole("heading", { name: myData.title }).waitFor();
  const target = await pane.getByRole("button", { name: myData.chooseFile }).boundingBox();
  if (target === null) throw new Error("Nothing to drop on.");
  const place = [target.x + 10, target.y + 10] as const;
  const before = await sheets();
  await drag("dragEnter", [300, 500]);
  await drag("dragOver", [300, 500]);
  await note().waitFor();
  await drag("dragOver", place);
  await note().waitFor({ state: "detached" });
  await drag("dragOver", place);
  await drag("drop", place);
  await pane.getByRole("heading", { name: myData.columns }).waitFor();
  expect(await sheets()).toEqual(before);
});

test("a file dropped elsewhere on the pane, or on the grid, becomes a sheet", async () => {
  const frame = await opened.page.locator('iframe[src*="taskpane.html"]').boundingBox();
  if (frame === null) throw new Error("There is no pane.");
  const before = (await sheets()).length;
  const places = [[frame.x + 60, frame.y + 12] as const, [300, 500] as const];
  for (const [index, place] of places.entries()) {
    await drag("dragEnter", place);
    await drag("dragOver", place);
    await note().waitFor();
    await drag("drop", place);
    await until(async () => (await sheets()).length === before + index + 1);
    await note().waitFor({ state: "detached" });
  }
});
