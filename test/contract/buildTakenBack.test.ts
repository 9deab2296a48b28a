import { forgetBuild, unfinishedBuilds } from "../../src/excel/storedBuilds";
import { samplePlan } from "../excel/samplePlan";
import { BuildBench } from "./buildBench";

const plan = samplePlan();

// Engines of their own, on machines that do other things as well.
jest.setTimeout(60_000);

describe("what a person has done in the sheets of a build is not deleted unasked", () => {
  let bench: BuildBench;

  beforeEach(async () => {
    bench = new BuildBench();
    await bench.givePersonTheirWork();
  });

  afterEach(() => bench.end());

  test.each<[string, (workbook: Excel.Workbook) => void, object]>([
    [
      "a changed input",
      ({ worksheets }) => (worksheets.getItem("Forecast").getRange("B4").values = [[1]]),
      { sheet: "Forecast", kind: "contents" },
    ],
    [
      "a formula in the place of a number",
      ({ worksheets }) => (worksheets.getItem("Stages").getRange("B2").formulas = [["=0.25*2"]]),
      { sheet: "Stages", kind: "contents" },
    ],
    [
      "a changed formula",
      ({ worksheets }) => (worksheets.getItem("Forecast").getRange("B6").formulas = [["=Target"]]),
      { sheet: "Forecast", kind: "contents" },
    ],
    [
      "a note beside the cells of the build",
      ({ worksheets }) => (worksheets.getItem("Stages").getRange("H20").values = [["mine"]]),
      { sheet: "Stages", kind: "moreCells" },
    ],
    [
      "a table of the person's own",
      ({ worksheets }) => {
        const sheet = worksheets.getItem("Stages");
        sheet.getRange("H1:H2").values = [["x"], ["y"]];
        sheet.tables.add("H1:H2", true);
      },
      { sheet: "Stages", kind: "moreTables" },
    ],
    [
      "a formula elsewhere that reads a table of the build",
      ({ worksheets }) => (worksheets.getItem("Notes").getRange("C5").formulas = [["=SUM(tblDeals[Amount])"]]),
      { sheet: "Notes", kind: "usedElsewhere", address: "C5" },
    ],
    [
      "a formula elsewhere that reads a cell of the build",
      ({ worksheets }) => (worksheets.getItem("Notes").getRange("C5").formulas = [["=Forecast!B5*2"]]),
      { sheet: "Notes", kind: "usedElsewhere", address: "C5" },
    ],
    [
      "a formula elsewhere that reads a name of the build",
      ({ worksheets }) => (worksheets.getItem("Notes").getRange("C5").formulas = [["=Target*2"]]),
      { sheet: "Notes", kind: "usedElsewhere", address: "C5" },
    ],
  ])("%s", async (_what, change, found) => {
    const outcome = await bench.built(plan);
    await bench.change(change);
    const with1 = await bench.everything();
    expect(await bench.undo(outcome.entry)).toMatchObject({
      status: "changed",
      changes: expect.arrayContaining([found]) as unknown,
    });
    expect(await bench.everything()).toEqual(with1);
    expect(await bench.undo(outcome.entry, true)).toEqual({ status: "removed" });
    expect(bench.sheetNames()).toEqual(["Sheet1", "Notes"]);
  });

  test("a spill that has grown past its planned cells is no change", async () => {
    const growing = plan.sheets.map((sheet) =>
      sheet.id === "forecast"
        ? {
            ...sheet,
            formulas: [
              ...sheet.formulas.slice(0, -1),
              {
                row: 13,
                column: 0,
                formula: {
                  native: "SEQUENCE" as const,
                  args: [{ native: "ROWS" as const, args: [{ table: "deals" }] }],
                },
                spill: { rows: 4, columns: 1 },
              },
            ],
          }
        : sheet,
    );
    const outcome = await bench.built({ ...plan, sheets: growing });
    expect((await bench.cells("Forecast", "A25")).values).toEqual([[12]]);
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
  });

  test("a name that the person has given a cell of their own stays theirs", async () => {
    const outcome = await bench.built(plan);
    await bench.change(({ names }) => (names.getItem("Target").formula = "=Sheet1!$E$1"));
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
    expect(bench.engine.names().map(({ name }) => name)).toEqual(["Rate", "Target"]);
  });

  test("content that a person adds to a build that broke off is kept until asked", async () => {
    bench.faults((request) => (request >= 5 ? { kind: "gone" } : undefined));
    expect(await bench.build(plan)).toMatchObject({ status: "failed", leftovers: { status: "failed" } });
    bench.reload();
    await bench.change(({ worksheets }) => (worksheets.getItem("Forecast").getRange("Z99").values = [["mine"]]));
    const [left] = await unfinishedBuilds();
    expect(await bench.undo(left!)).toMatchObject({
      status: "changed",
      changes: [{ sheet: "Forecast", kind: "moreCells" }],
    });
    expect((await bench.cells("Forecast", "Z99")).values).toEqual([["mine"]]);
    await forgetBuild(left!);
    expect(await unfinishedBuilds()).toEqual([]);
    expect((await bench.cells("Forecast", "Z99")).values).toEqual([["mine"]]);
  });
});
