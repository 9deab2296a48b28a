import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import { WorkbookState } from "../../../src/workbench/objects/workbookState";

test("a workbook that is opened again has its ids, settings, comments and styles, and mints new ids apart", async () => {
  const engine = createNodeSheetEngine();
  const before = new WorkbookState(engine);
  const sheet = engine.activeSheet();
  const ids = [before.ids.worksheet(sheet), before.ids.table("table-1")];
  before.settings.set("build", '{"version":2}');
  before.nameComments.set("target", "of the quarter");
  before.tableStyles.set("table-1", "TableStyleLight9");
  before.veryHidden.add("sheet-7");
  const snapshot = engine.snapshot();
  const memory: unknown = JSON.parse(JSON.stringify(before.memory()));

  const reopened = createNodeSheetEngine();
  await reopened.restore(snapshot);
  const after = new WorkbookState(reopened);
  after.recall(memory as ReturnType<WorkbookState["memory"]>);
  expect([after.ids.worksheet(reopened.activeSheet()), after.ids.table("table-1")]).toEqual(ids);
  expect(ids).not.toContain(after.ids.worksheet("another sheet"));
  expect(after.settings.get("build")).toBe('{"version":2}');
  expect(after.nameComments.get("target")).toBe("of the quarter");
  expect(after.tableStyles.get("table-1")).toBe("TableStyleLight9");
  expect(after.veryHidden.has("sheet-7")).toBe(true);
  engine.dispose();
  reopened.dispose();
});
