import type { BuildProgress } from "../../src/excel/buildProgress";
import { inspectTarget } from "../../src/excel/inspectTarget";
import { builtWorkbooks } from "../../src/excel/storedBuilds";
import { native } from "../../src/formula/native";
import { samplePlan } from "../excel/samplePlan";
import { BuildBench } from "./buildBench";

const plan = samplePlan();

// Engines of their own, on machines that do other things as well.
jest.setTimeout(60_000);

describe("building a workbook through the real client", () => {
  let bench: BuildBench;
  let before: unknown;

  beforeEach(async () => {
    bench = new BuildBench();
    await bench.givePersonTheirWork();
    before = await bench.everything();
  });

  afterEach(() => bench.end());

  test("sheets stand in order behind the person's own, and everything calculates", async () => {
    await bench.built(plan);
    expect(bench.sheetNames()).toEqual(["Sheet1", "Notes", "Forecast", "Deals", "Stages"]);
    expect(await bench.cells("Forecast", "A5:B7")).toEqual({
      values: [
        ["Weighted", 8420],
        ["Gap", 11580],
        ["Check", "OK"],
      ],
      formulas: [
        ["Weighted", "=SUM(tblDeals[Weighted])"],
        ["Gap", "=Target-$B$5"],
        ["Check", '=IF($B$5>0,"OK","CHECK")'],
      ],
    });
    expect((await bench.cells("Forecast", "A14:A17")).values).toEqual([[1], [2], [3], [4]]);
    expect(await bench.cells("Deals", "D15:E15")).toEqual({
      values: [[46011, 555]],
      formulas: [[46011, "=[@Amount]*XLOOKUP([@Stage],tblStages[Stage],tblStages[Win rate])"]],
    });
    expect(bench.engine.sheets().find(({ id }) => id === bench.engine.activeSheet())?.name).toBe("Forecast");
  });

  test("looks as planned: number formats, fonts, fills, widths", async () => {
    await bench.built(plan);
    const look = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Forecast");
      const title = sheet.getRange("A1");
      const day = sheet.getRange("B3");
      const amount = sheet.getRange("B4:B6");
      const gap = sheet.getRange("B6").format.load("indentLevel,horizontalAlignment");
      title.load("format/font/bold,format/font/size,format/columnWidth");
      day.load("numberFormat,text,format/fill/color,format/font/color");
      amount.load("numberFormat,text,format/horizontalAlignment");
      await context.sync();
      return {
        title: [title.format.font.bold, title.format.font.size, title.format.columnWidth],
        day: [day.numberFormat, day.text, day.format.fill.color, day.format.font.color],
        amount: [amount.numberFormat[2], amount.text[0], amount.format.horizontalAlignment],
        gap: [gap.horizontalAlignment, gap.indentLevel],
      };
    });
    expect(look).toEqual({
      title: [true, 16, 120],
      day: [[["yyyy-mm-dd"]], [["2025-12-09"]], "#FFF8E1", "#0000FF"],
      amount: [["[$¥-804]#,##0.00"], ["¥20,000.00"], "Right"],
      gap: ["Right", 2],
    });
  });

  test("texts that Excel could take for something else stay texts", async () => {
    const texts = ["007", "1-2", "=1+1", "TRUE", "'quoted", "5%"];
    const sheets = plan.sheets.map((sheet) =>
      sheet.id === "stages" ? { ...sheet, values: [...sheet.values, { row: 5, column: 0, cells: [texts] }] } : sheet,
    );
    const outcome = await bench.built({ ...plan, sheets });
    expect((await bench.cells("Stages", "A6:F6")).values).toEqual([texts]);
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
  });

  test("nothing of the person's changes, and undo leaves no trace", async () => {
    const outcome = await bench.built(plan);
    const [sheet1, notes] = (before as { sheets: unknown[] }).sheets;
    expect((await bench.everything()) as object).toMatchObject({ sheets: [sheet1, notes, {}, {}, {}] });
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
    expect(await bench.everything()).toEqual(before);
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
    expect(await bench.everything()).toEqual(before);
  });

  test("one undo of the person's takes the whole build back, and redo brings it again", async () => {
    // What a person does in the grid ends the group of what add-ins did before.
    bench.engine.closeUndoGroup();
    const outcome = await bench.built(plan);
    const after = await bench.everything();
    await bench.engine.undo();
    expect(bench.sheetNames()).toEqual(["Sheet1", "Notes"]);
    expect(bench.engine.tables().map(({ name }) => name)).toEqual(["tblMine"]);
    expect(bench.engine.names().map(({ name }) => name)).toEqual(["Rate"]);
    expect(await builtWorkbooks()).toEqual([]);
    await bench.engine.redo();
    expect((await bench.everything()) as object).toMatchObject({ sheets: (after as { sheets: unknown[] }).sheets });
    expect((await builtWorkbooks()).map(({ id }) => id)).toEqual([outcome.entry.id]);
  });

  test("beside the person's sheets of the same names, free names are chosen and formulas use them", async () => {
    await bench.change(({ worksheets, names }) => {
      const mine = worksheets.add("deals");
      mine.getRange("A1").values = [["mine"]];
      names.add("asof", mine.getRange("A1"));
    });
    const outcome = await bench.built(plan);
    expect(bench.sheetNames()).toEqual(["Sheet1", "Notes", "deals", "Forecast (2)", "Deals (2)", "Stages (2)"]);
    expect(outcome.notices).toContainEqual({
      kind: "renamed",
      item: { kind: "name", wanted: "AsOf", chosen: "AsOf2" },
    });
    expect((await bench.cells("Forecast (2)", "B5:B6")).formulas).toEqual([
      ["=SUM(tblDeals2[Weighted])"],
      ["=Target2-$B$5"],
    ]);
    expect((await bench.cells("Forecast (2)", "B5:B6")).values).toEqual([[8420], [11580]]);
    expect((await bench.cells("deals", "A1")).values).toEqual([["mine"]]);
  });

  test("built twice, each is its own and is taken back by itself", async () => {
    const first = await bench.built(plan);
    const second = await bench.built(plan);
    expect((await builtWorkbooks()).map(({ id }) => id)).toEqual([first.entry.id, second.entry.id]);
    await bench.change(({ worksheets }) => (worksheets.getItem("Stages (2)").getRange("B2").values = [[0]]));
    expect((await bench.cells("Forecast", "B5")).values).toEqual([[8420]]);
    expect((await bench.cells("Forecast (2)", "B5")).values).toEqual([[4180]]);
    expect(await bench.undo(first.entry)).toEqual({ status: "removed" });
    expect(bench.sheetNames()).toEqual(["Sheet1", "Notes", "Forecast (2)", "Deals (2)", "Stages (2)"]);
    expect((await bench.cells("Forecast (2)", "B5")).values).toEqual([[4180]]);
    expect(await bench.undo(second.entry, true)).toEqual({ status: "removed" });
    expect(await bench.everything()).toEqual(before);
  });

  test("5,000 rows: two requests a sheet and one for 2,000 rows, in few bytes, all rows there", async () => {
    const outcome = await bench.built(samplePlan(5_000));
    expect(outcome.traffic.requests).toBeLessThanOrEqual(2 * 3 + Math.ceil(5_000 / 2_000));
    const { workbookRequests, bytesIn } = bench.host.traffic;
    expect(workbookRequests).toBeGreaterThanOrEqual(outcome.traffic.requests);
    expect(outcome.traffic.bytes / bytesIn).toBeGreaterThan(0.7);
    expect(outcome.traffic.bytes / bytesIn).toBeLessThan(1.3);
    expect((await bench.cells("Deals", "A5003:D5003")).values).toEqual([["D-5000", "Open", 50_990, 46_019]]);
    expect((await bench.cells("Deals", "E5003")).values).toEqual([[25_495]]);
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
  });

  test("progress goes through the steps by sheet and only ever forward", async () => {
    const steps: BuildProgress[] = [];
    await bench.built(plan, { onProgress: (step) => steps.push(step) });
    expect(steps.map(({ step, sheet }) => [step, sheet])).toEqual([
      ["checking", undefined],
      ["addingSheets", undefined],
      ["writingValues", "Forecast"],
      ["writingValues", "Deals"],
      ["writingValues", "Stages"],
      ["writingFormulas", "Deals"],
      ["writingFormulas", "Forecast"],
    ]);
    const shares = steps.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBeLessThan(1);
  });

  test("cancelling is acknowledged at once, while a request is still under way", async () => {
    const cancelling = new AbortController();
    const steps: string[] = [];
    let answer: () => void = () => undefined;
    bench.faults((request) => {
      if (request !== 4) return undefined;
      cancelling.abort();
      expect(steps.at(-1)).toBe("cancelling");
      queueMicrotask(() => answer());
      return { kind: "slow", until: new Promise<void>((resolve) => (answer = resolve)) };
    });
    const outcome = await bench.build(plan, { signal: cancelling.signal, onProgress: ({ step }) => steps.push(step) });
    expect(outcome).toMatchObject({ status: "cancelled", leftovers: { status: "removed" } });
    expect(steps.slice(-2)).toEqual(["cancelling", "takingBack"]);
    expect(await bench.everything()).toEqual(before);
  });

  test("the entry leads from the blueprint's ids to Excel's, also after renaming", async () => {
    const { entry } = await bench.built(plan);
    await bench.change(({ worksheets, tables }) => {
      worksheets.getItem("Deals").name = "My deals";
      tables.getItem("tblDeals").name = "tblMyDeals";
    });
    const [found] = await builtWorkbooks();
    expect(found).toEqual(entry);
    const names = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(found!.sheets[1]!.worksheet!);
      const table = context.workbook.tables.getItem(found!.tables[0]!.table!);
      sheet.load("name");
      table.load("name");
      await context.sync();
      return [sheet.name, table.name];
    });
    expect(names).toEqual(["My deals", "tblMyDeals"]);
    expect(found).toMatchObject({ blueprint: "sample", version: 3, language: "en", mode: "addIn", state: "done" });
  });

  test("a build whose sheets the person deleted is no longer offered", async () => {
    await bench.built(plan);
    await bench.change(({ worksheets }) => {
      for (const name of ["Forecast", "Deals", "Stages"]) worksheets.getItem(name).delete();
    });
    expect(await builtWorkbooks()).toEqual([]);
  });

  describe("in an Excel that can join requests into one step of undo", () => {
    beforeEach(() => {
      Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
    });

    test("the build goes through", async () => {
      await bench.built(plan);
      expect((await bench.cells("Forecast", "B5")).values).toEqual([[8420]]);
    });

    test("where something cannot be undone with the rest, the build starts again without joining", async () => {
      const asked: unknown[] = [];
      const run = jest.spyOn(bench.client.Excel, "run") as unknown as jest.SpyInstance<unknown, unknown[]>;
      bench.faults((request) =>
        request === 5 ? { kind: "failed", code: "UndoNotSupported", message: "No." } : undefined,
      );
      const outcome = await bench.built(plan);
      asked.push(...run.mock.calls.map(([options]) => options).filter((options) => typeof options === "object"));
      run.mockRestore();
      expect(asked).toEqual([{ mergeUndoGroup: true }, {}]);
      expect(bench.sheetNames()).toEqual(["Sheet1", "Notes", "Forecast", "Deals", "Stages"]);
      expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
      expect(await bench.everything()).toEqual(before);
    });
  });

  describe("what stands in the way is said before anything is written", () => {
    test("an Excel that is too old", async () => {
      const old = (_set: string, version?: string) => Number(version?.split(".")[1]) < 12;
      Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: old } } } });
      expect(await bench.build(plan)).toEqual({
        status: "blocked",
        obstacles: [{ kind: "hostTooOld", needed: "1.12" }],
      });
    });

    test("an Excel that lacks the functions of the formulas", async () => {
      const excel2021 = (_set: string, version?: string) => Number(version?.split(".")[1]) <= 14;
      Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: excel2021 } } } });
      const [first, ...others] = plan.sheets;
      const stacked = { row: 40, column: 0, formula: native("VSTACK", 1, 2), spill: { rows: 2, columns: 1 } };
      const sheets = [{ ...first!, formulas: [...first!.formulas, stacked] }, ...others];
      expect(await bench.build({ ...plan, sheets })).toEqual({
        status: "blocked",
        obstacles: [{ kind: "hostTooOld", needed: "1.15" }],
      });
    });

    test("a document that was opened to be read", async () => {
      const requirements = { isSetSupported: () => true };
      Object.assign(globalThis, { Office: { context: { requirements, document: { mode: "readOnly" } } } });
      expect(await inspectTarget(plan)).toEqual({ status: "blocked", obstacles: [{ kind: "readOnly" }] });
    });

    afterEach(async () => expect(await bench.everything()).toEqual(before));
  });
});
