import { screen, within } from "@testing-library/react";
import type { RibbonWish } from "../../src/commands/ribbonCommands";
import type {
  SnapshotCell,
  SnapshotObstacle,
  SnapshotOutcome,
  SnapshotReady,
} from "../../src/excel/snapshotInspection";
import type { WorkbookHere } from "../../src/excel/workbooksHere";
import { actionTexts } from "../../src/texts/actionTexts";
import { dictionaries } from "../../src/texts/dictionaries";
import { accessibilityViolations as violations } from "./accessibilityViolations";
import { entry, languages, later, type Language } from "./openPipeline";
import { mockActing, renderPane, TODAY } from "./renderPane";
import { testsOf } from "./testsOf";

const asOf: SnapshotCell = { worksheet: "{0}", sheet: "Forecast", row: 4, column: 2, address: "C5" };
const ready: SnapshotReady = { status: "ready", day: TODAY, asOf, deals: 38, replaces: 0, notices: [] };
const shownToday = { en: "21 Nov 2026", zh: "2026年11月21日" };
const names = { en: "Pipeline", zh: "销售漏斗" };

function here(id = "build-1", more: Partial<WorkbookHere> = {}, suffix = ""): WorkbookHere {
  const sheets = ["Forecast", "Progress", "Snapshots"].map((name, index) => ({
    id: name.toLowerCase(),
    worksheet: `{${id}-${index}}`,
    name: name + suffix,
  }));
  return { entry: { ...entry, id }, sheets, inFront: false, ...more };
}

type Acting = ReturnType<typeof mockActing>;

/** The pane with these workbooks in the open one; the answers stand before it asks for them. */
function open(
  language: Language,
  workbooks: readonly WorkbookHere[],
  { prepare = () => {}, wish }: { readonly prepare?: (acting: Acting) => void; readonly wish?: RibbonWish } = {},
) {
  const acting = mockActing();
  acting.workbooks.mockResolvedValue(workbooks);
  acting.inspectSnapshot.mockResolvedValue(ready);
  prepare(acting);
  const pane = renderPane({ language, ribbonWish: () => wish, acting });
  return { ...pane, acting, all: actionTexts[language], texts: actionTexts[language].takeSnapshot };
}

describe.each(languages)("taking a snapshot from the pane (%s)", (language) => {
  const testIn = testsOf(language);
  const name = names[language];
  const { build } = dictionaries[language];

  testIn("en", "the built workbooks are listed with their actions, and the name leads to the first sheet", async () => {
    const { user, all, texts, building, container } = open(language, [here()]);
    const section = await screen.findByRole("region", { name: all.inThisWorkbook });
    const row = within(section);
    await user.click(row.getByRole("button", { name: all.goToWorkbook(name, "Forecast") }));
    expect(building.showSheet).toHaveBeenCalledWith("{build-1-0}");
    expect(row.getByRole("button", { name: all.actionOn(texts.label, name) })).toHaveTextContent(texts.label);
    expect(await violations(container)).toEqual([]);
  });

  testIn("zh", "nothing is listed while nothing was built", async () => {
    const { all, acting } = open(language, []);
    expect(await screen.findByRole("heading", { level: 2, name: build.title })).toBeVisible();
    expect(acting.workbooks).toHaveBeenCalled();
    expect(screen.queryByRole("region", { name: all.inThisWorkbook })).toBeNull();
  });

  test("says what will be recorded, records it, and leads to the sheets; back is where it was", async () => {
    const { user, all, texts, acting, building, lists, container } = open(language, [here()]);
    const label = all.actionOn(texts.label, name);
    await user.click(await screen.findByRole("button", { name: label }));
    expect(await screen.findByRole("heading", { level: 2, name: label })).toHaveFocus();
    const take = await screen.findByRole("button", { name: texts.take(38, "38") });
    expect(screen.getByText(shownToday[language])).toBeVisible();
    await user.click(screen.getByRole("button", { name: texts.goToAsOf }));
    expect(lists.showCell).toHaveBeenCalledWith("{0}", 4, 2);
    expect(await violations(container)).toEqual([]);

    const outcome = later<SnapshotOutcome>();
    acting.takeSnapshot.mockReturnValue(outcome.promise);
    await user.click(take);
    expect(acting.takeSnapshot).toHaveBeenCalledWith(expect.objectContaining({ id: "build-1" }), undefined);
    const busy = screen.getByRole("button", { name: texts.taking });
    expect(busy).toHaveAttribute("aria-disabled", "true");
    expect(busy).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(acting.takeSnapshot).toHaveBeenCalledTimes(1);

    await outcome.settle({ status: "recorded", day: TODAY, deals: 38, replaced: 0, blankRows: 0 });
    expect(screen.getByText(texts.recorded(38, "38", shownToday[language]))).toBeVisible();
    expect(screen.getByRole("button", { name: all.done })).toHaveFocus();
    for (const sheet of ["Snapshots", "Progress"]) {
      await user.click(screen.getByRole("button", { name: build.goTo(sheet) }));
    }
    expect(building.showSheet.mock.calls).toEqual([["{build-1-2}"], ["{build-1-1}"]]);
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: all.done }));
    expect(await screen.findByRole("button", { name: label })).toHaveFocus();
  });

  testIn("en", "asks before it replaces a day, and keeping it leaves it", async () => {
    const { user, all, texts, acting, container } = open(language, [here()], {
      prepare: ({ inspectSnapshot }) => inspectSnapshot.mockResolvedValue({ ...ready, replaces: 12 }),
    });
    const label = all.actionOn(texts.label, name);
    await user.click(await screen.findByRole("button", { name: label }));
    expect(await screen.findByText(texts.alreadyNext(12, "12"))).toBeVisible();
    expect(screen.queryByRole("button", { name: texts.take(38, "38") })).toBeNull();
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: texts.keep }));
    expect(acting.takeSnapshot).not.toHaveBeenCalled();

    acting.takeSnapshot.mockResolvedValue({ status: "recorded", day: TODAY, deals: 38, replaced: 12, blankRows: 2 });
    await user.click(await screen.findByRole("button", { name: label }));
    await user.click(await screen.findByRole("button", { name: texts.replace(shownToday[language]) }));
    expect(acting.takeSnapshot).toHaveBeenCalledWith(expect.objectContaining({ id: "build-1" }), TODAY);
    expect(await screen.findByText(texts.replaced(12, "12"))).toBeVisible();
    expect(screen.getByText(texts.blankRows(2, "2"))).toBeVisible();
  });

  testIn("zh", "rows that came between the look and the writing are asked for, too", async () => {
    const { user, all, texts, acting } = open(language, [here()]);
    await user.click(await screen.findByRole("button", { name: all.actionOn(texts.label, name) }));
    acting.takeSnapshot.mockResolvedValue({ status: "asks", ready: { ...ready, replaces: 1 } });
    await user.click(await screen.findByRole("button", { name: texts.take(38, "38") }));
    expect(await screen.findByText(texts.alreadyNext(1, "1"))).toBeVisible();
  });

  testIn("en", "says what stands in the way and where, and looks again", async () => {
    const cells = [0, 1].map((row) => ({ ...asOf, sheet: "Opportunities", row, address: `N${row + 1}` }));
    const obstacles: SnapshotObstacle[] = [
      { kind: "errors", cells, count: 7 },
      { kind: "protected", sheet: "Snapshots" },
    ];
    const { user, all, texts, acting, lists, container } = open(language, [here()], {
      prepare: ({ inspectSnapshot }) => inspectSnapshot.mockResolvedValueOnce({ status: "blocked", obstacles }),
    });
    await user.click(await screen.findByRole("button", { name: all.actionOn(texts.label, name) }));
    expect(await screen.findByText(texts.obstacles.errors(7, "7"))).toBeVisible();
    expect(screen.getByText(/Opportunities!N1.*Opportunities!N2/)).toHaveTextContent(texts.andMore);
    expect(screen.getByText(texts.obstacles.protected("Snapshots"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: texts.goToCell("Opportunities!N1") }));
    expect(lists.showCell).toHaveBeenCalledWith("{0}", 0, 2);
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: texts.again }));
    expect(await screen.findByRole("button", { name: texts.take(38, "38") })).toBeVisible();
    expect(acting.inspectSnapshot).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["every kind of obstacle", true],
    ["every kind of notice", false],
  ])("%s has its words", async (_what, blocked) => {
    const obstacles: SnapshotObstacle[] = [
      { kind: "noExcel" },
      { kind: "hostTooOld", needed: "1.13" },
      { kind: "tableGone", table: "tblDeals" },
      { kind: "columnGone", table: "tblDeals", column: "Owner" },
      { kind: "asOfGone", name: "AsOf" },
      { kind: "noDay", cell: asOf },
      { kind: "noDeals", sheet: "Opportunities" },
      { kind: "noRoom", cell: { ...asOf, address: "A99" } },
      { kind: "totalRow", sheet: "Snapshots" },
      { kind: "rowsHidden", sheet: "Snapshots" },
      { kind: "tooManyRows", rows: 1_048_600, most: 1_048_570 },
    ];
    const { user, all, texts } = open(language, [here()], {
      prepare: ({ inspectSnapshot }) =>
        inspectSnapshot.mockResolvedValue(
          blocked
            ? { status: "blocked", obstacles }
            : {
                ...ready,
                notices: [
                  { kind: "manualCalculation" },
                  { kind: "dealsTwice", deals: ["D-1"], count: 1 },
                  { kind: "withoutDeal", cells: [asOf], count: 1 },
                ],
              },
        ),
    });
    await user.click(await screen.findByRole("button", { name: all.actionOn(texts.label, name) }));
    const { obstacles: words } = texts;
    const expected = blocked
      ? [
          words.noExcel,
          words.hostTooOld("1.13"),
          words.tableGone("tblDeals"),
          words.columnGone("tblDeals", "Owner"),
          words.asOfGone("AsOf"),
          words.noDay("Forecast!C5"),
          words.noDeals("Opportunities"),
          words.noRoom("Forecast!A99"),
          words.totalRow("Snapshots"),
          words.rowsHidden("Snapshots"),
          words.tooManyRows("1,048,600", "1,048,570"),
        ]
      : [texts.manual, texts.twice(1, "1"), texts.twiceNext("D-1"), texts.withoutDealNext("Forecast!C5")];
    for (const sentence of expected) expect(await screen.findByText(sentence)).toBeVisible();
  });

  test.each([true, false])(
    "a failure says what happened and whether anything remains (restored: %s)",
    async (restored) => {
      const { user, all, texts, acting, container } = open(language, [here()]);
      await user.click(await screen.findByRole("button", { name: all.actionOn(texts.label, name) }));
      acting.takeSnapshot.mockResolvedValue({ status: "failed", problem: { kind: "gone", reason: "No." }, restored });
      await user.click(await screen.findByRole("button", { name: texts.take(38, "38") }));
      expect(await screen.findByText(all.problems.gone.what)).toBeVisible();
      expect(screen.getByText(restored ? texts.restored : texts.notRestored)).toBeVisible();
      expect(screen.getByRole("button", { name: texts.again })).toHaveFocus();
      expect(await violations(container)).toEqual([]);
    },
  );

  describe("from the ribbon", () => {
    const wished = (workbooks: readonly WorkbookHere[]) =>
      open(language, workbooks, { wish: { place: "build", action: "takeSnapshot" } });

    testIn("zh", "with one pipeline it is that one", async () => {
      const { texts } = wished([here()]);
      expect(await screen.findByRole("button", { name: texts.take(38, "38") })).toBeVisible();
    });

    testIn("en", "with two it is the one in front", async () => {
      const { all, texts, acting } = wished([here("one"), here("two", { inFront: true }, " (2)")]);
      const title = all.actionOn(texts.label, all.workbookFrom(name, "Forecast (2)"));
      expect(await screen.findByRole("heading", { level: 2, name: title })).toBeVisible();
      await screen.findByRole("button", { name: texts.take(38, "38") });
      expect(acting.inspectSnapshot.mock.calls.map(([{ id }]) => id)).toEqual(["two"]);
    });

    testIn("zh", "with two and neither in front it asks", async () => {
      const { user, all, texts, acting, container } = wished([here("one"), here("two", {}, " (2)")]);
      expect(await screen.findByText(all.whichOne)).toBeVisible();
      expect(acting.inspectSnapshot).not.toHaveBeenCalled();
      expect(await violations(container)).toEqual([]);
      await user.click(screen.getByRole("button", { name: all.workbookFrom(name, "Forecast (2)") }));
      expect(await screen.findByRole("button", { name: texts.take(38, "38") })).toBeVisible();
      expect(acting.inspectSnapshot.mock.calls.map(([{ id }]) => id)).toEqual(["two"]);
    });

    testIn("en", "without any it offers to build one", async () => {
      const { user, all } = wished([]);
      expect(await screen.findByText(all.notHere(name))).toBeVisible();
      await user.click(screen.getByRole("button", { name: build.build(name) }));
      expect(await screen.findByRole("heading", { level: 2, name })).toBeVisible();
    });
  });
});
