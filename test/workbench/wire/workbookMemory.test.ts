import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import { WorkbookState } from "../../../src/workbench/objects/workbookState";

test("a workbook that is opened again has its ids, settings, comments and styles", async () => {
  const engine = createNodeSheetEngine();
  const before = new WorkbookState(engine);
  const sheet = engine.activeSheet();
  const ids = [before.ids.worksheet(sheet), before.ids.table("table-1"), before.ids.worksheet("another sheet")];
  before.settings.set("build", '{"version":2}');
  before.nameComments.set("target", "of the quarter");
  before.tableStyles.set("table-1", "TableStyleLight9");
  before.veryHidden.set("sheet-7", "");
  const snapshot = engine.snapshot();

  const reopened = createNodeSheetEngine();
  await reopened.restore(snapshot);
  const after = new WorkbookState(reopened);
  expect(new Set(ids).size).toBe(ids.length);
  expect([after.ids.worksheet(sheet), after.ids.table("table-1"), after.ids.worksheet("another sheet")]).toEqual(ids);
  expect(after.settings.get("build")).toBe('{"version":2}');
  expect(after.nameComments.get("target")).toBe("of the quarter");
  expect(after.tableStyles.get("table-1")).toBe("TableStyleLight9");
  expect(after.veryHidden.has("sheet-7")).toBe(true);
  engine.dispose();
  reopened.dispose();
});
