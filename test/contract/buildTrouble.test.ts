import { unfinishedBuilds } from "../../src/excel/storedBuilds";
import { samplePlan } from "../excel/samplePlan";
import { BuildBench } from "./buildBench";

const plan = samplePlan();

// Engines of their own, on machines that do other things as well.
jest.setTimeout(60_000);

describe("trouble while building", () => {
  let bench: BuildBench;
  let before: unknown;

  beforeEach(async () => {
    bench = new BuildBench();
    await bench.givePersonTheirWork();
    before = await bench.everything();
  });

  afterEach(() => bench.end());

  test("a sheet that somebody else adds under a planned name meanwhile is not touched", async () => {
    bench.faults((request) => {
      if (request === 2) bench.engine.addSheet("Deals");
      return undefined;
    });
    expect(await bench.build(plan)).toMatchObject({
      status: "failed",
      problem: { kind: "nameTaken", place: { sheet: "Deals" } },
      leftovers: { status: "removed" },
    });
    expect(bench.sheetNames()).toEqual(["Sheet1", "Notes", "Deals"]);
  });

  test("a sheet of the build that somebody deletes meanwhile ends it, and the rest goes", async () => {
    bench.faults((request) => {
      if (request === 6) bench.engine.removeSheet(bench.engine.sheets().find(({ name }) => name === "Deals")!.id);
      return undefined;
    });
    expect(await bench.build(plan)).toMatchObject({
      status: "failed",
      problem: { kind: "gone", place: { sheet: "Deals" } },
      leftovers: { status: "removed" },
    });
    expect(await bench.everything()).toEqual(before);
  });

  test("what Excel does not accept is named with its place, and nothing remains", async () => {
    const sheets = plan.sheets.map((sheet) =>
      sheet.id === "stages"
        ? { ...sheet, tables: sheet.tables.map((table) => ({ ...table, style: "No such style" })) }
        : sheet,
    );
    expect(await bench.build({ ...plan, sheets })).toMatchObject({
      status: "failed",
      problem: { kind: "refused", place: { sheet: "Stages", address: "A1:B3" } },
      leftovers: { status: "removed" },
    });
    expect(await bench.everything()).toEqual(before);
  });

  test.each([
    ["ActivityLimitReached", "busy", "excel"],
    ["InvalidOperationInCellEditMode", "cellInEdit", "cellEdit"],
  ])("%s that does not end: it says what it waits for, then gives up", async (code, kind, waitingFor) => {
    const waited: unknown[] = [];
    bench.faults((request) => (request >= 3 && request < 11 ? { kind: "failed", code, message: "No." } : undefined));
    const outcome = await bench.build(plan, { onProgress: (progress) => waited.push(progress.waitingFor) });
    expect(outcome).toMatchObject({ status: "failed", problem: { kind }, leftovers: { status: "removed" } });
    expect(waited).toContain(waitingFor);
    expect(await bench.everything()).toEqual(before);
  });

  test("too large in every size is given up", async () => {
    bench.faults((request) =>
      request >= 3 && request < 20
        ? { kind: "failed", code: "RequestPayloadSizeLimitExceeded", message: "Too large." }
        : undefined,
    );
    expect(await bench.build(plan)).toMatchObject({ status: "failed", problem: { kind: "tooLarge" } });
    bench.noFaults();
    for (const entry of await unfinishedBuilds()) await bench.undo(entry);
    expect(await bench.everything()).toEqual(before);
  });
});
