import type { BuildEntry } from "../../src/excel/buildEntry";
import { builtWorkbooks, unfinishedBuilds } from "../../src/excel/storedBuilds";
import type { Fault } from "../../src/workbench/wire/faultPlan";
import { samplePlan } from "../excel/samplePlan";
import { BuildBench } from "./buildBench";

const plan = samplePlan();
const failed = (code: string): Fault => ({ kind: "failed", code, message: "No." });

/** The requests of an undisturbed build of the plan: the check, the sheets, their contents, their formulas. */
const requests = 7;
const each = Array.from({ length: requests }, (_, index) => index + 1);

// Engines of their own, on machines that do other things as well.
jest.setTimeout(60_000);

describe("each request of a build in turn", () => {
  let bench: BuildBench;
  let before: unknown;

  beforeAll(async () => {
    bench = new BuildBench();
    await bench.givePersonTheirWork();
    before = await bench.everything();
  });

  afterAll(() => bench.end());

  afterEach(async () => {
    bench.noFaults();
    await bench.client.quiet();
  });

  const expectToBeTakenBack = async (entry: BuildEntry): Promise<void> =>
    expect(await bench.undo(entry)).toEqual({ status: "removed" });

  /** A second try works, and is taken back in its turn. */
  const expectSecondTryToWork = async (): Promise<void> => {
    bench.noFaults();
    expect(await bench.everything()).toEqual(before);
    const second = await bench.built(plan);
    expect((await bench.cells("Forecast", "B5:B7")).values).toEqual([[8420], [11580], ["OK"]]);
    await expectToBeTakenBack(second.entry);
    expect(await bench.everything()).toEqual(before);
  };

  test("the plan takes that many requests", async () => {
    const outcome = await bench.built(plan);
    expect(outcome.traffic.requests).toBe(requests);
    await expectToBeTakenBack(outcome.entry);
    expect(await bench.everything()).toEqual(before);
  });

  test.each(each)("request %i fails: everything is taken back, and a second try works", async (at) => {
    bench.faults((request) => (request === at ? failed("GeneralException") : undefined));
    expect(await bench.build(plan)).toMatchObject({
      status: "failed",
      problem: { kind: "unknown", reason: "No. (GeneralException)" },
      leftovers: { status: "removed" },
    });
    await expectSecondTryToWork();
  });

  test.each(each)("request %i fails, and so does the first try to take back", async (at) => {
    bench.faults((request) => (request === at || request === at + 1 ? failed("GeneralException") : undefined));
    expect(await bench.build(plan)).toMatchObject({ status: "failed", leftovers: { status: "removed" } });
    await expectSecondTryToWork();
  });

  test.each(each.slice(1))(
    "request %i meets a busy Excel, a cell being edited, and is too large at first",
    async (at) => {
      for (const code of ["ActivityLimitReached", "InvalidOperationInCellEditMode"]) {
        bench.faults((request) => (request === at || request === at + 1 ? failed(code) : undefined));
        const outcome = await bench.built(plan);
        expect(outcome.traffic.requests).toBe(requests + 2);
        await expectToBeTakenBack(outcome.entry);
      }
      bench.faults((request) => (request === at ? failed("RequestPayloadSizeLimitExceeded") : undefined));
      const halved = await bench.built(plan);
      expect((await bench.cells("Deals", "A15:E15")).values).toEqual([["D-12", "Open", 1110, 46011, 555]]);
      await expectToBeTakenBack(halved.entry);
      expect(await bench.everything()).toEqual(before);
    },
  );

  test.each(each.slice(1))("request %i is lost on its way there: it is sent again", async (at) => {
    bench.faults((request) => (request === at ? { kind: "lost", carriedOut: false } : undefined));
    const outcome = await bench.built(plan);
    expect((await bench.cells("Forecast", "B5:B7")).values).toEqual([[8420], [11580], ["OK"]]);
    await expectToBeTakenBack(outcome.entry);
    expect(await bench.everything()).toEqual(before);
  });

  test.each(each.slice(1))("the answer to request %i is lost: nothing is done twice", async (at) => {
    bench.faults((request) => (request === at ? { kind: "lost", carriedOut: true } : undefined));
    const outcome = await bench.built(plan);
    expect(bench.sheetNames()).toEqual(["Sheet1", "Notes", "Forecast", "Deals", "Stages"]);
    expect(outcome.entry.sheets.every(({ worksheet }) => worksheet !== undefined)).toBe(true);
    expect(outcome.entry.tables.every(({ table }) => table !== undefined)).toBe(true);
    await expectToBeTakenBack(outcome.entry);
    expect(await bench.everything()).toEqual(before);
  });

  test.each(each)("Excel is gone from request %i on: the pane finds what is left and cleans up", async (at) => {
    bench.faults((request) => (request >= at ? { kind: "gone" } : undefined));
    const outcome = await bench.build(plan);
    expect(outcome).toMatchObject({
      status: "failed",
      problem: { kind: "notAnswering" },
      leftovers: { status: at === 1 ? "removed" : "failed" },
    });
    bench.reload();
    const left = await unfinishedBuilds();
    expect(left).toHaveLength(at <= 2 ? 0 : 1);
    for (const entry of left) await expectToBeTakenBack(entry);
    await expectSecondTryToWork();
  });

  test.each(each.slice(1))("Excel carries request %i out and then is gone", async (at) => {
    bench.faults((request) =>
      request === at ? { kind: "lost", carriedOut: true } : request > at ? { kind: "gone" } : undefined,
    );
    expect(await bench.build(plan)).toMatchObject({ status: "failed", problem: { kind: "notAnswering" } });
    bench.reload();
    const unfinished = await unfinishedBuilds();
    // After the last request all was done but for the answer: the pane finds a finished build.
    const finished = await builtWorkbooks();
    expect([unfinished.length, finished.length]).toEqual(at === requests ? [0, 1] : [1, 0]);
    for (const entry of [...unfinished, ...finished]) await expectToBeTakenBack(entry);
    await expectSecondTryToWork();
  });

  test.each(each)("cancelled while request %i is under way", async (at) => {
    const cancelling = new AbortController();
    bench.faults((request) => {
      if (request === at) cancelling.abort();
      return undefined;
    });
    expect(await bench.build(plan, { signal: cancelling.signal })).toMatchObject({
      status: "cancelled",
      leftovers: { status: "removed" },
    });
    await expectSecondTryToWork();
  });
});
