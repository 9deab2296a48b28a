import { linkCreditFile } from "../../src/excel/linkCreditFile";
import type { Fault } from "../../src/workbench/wire/faultPlan";
import { CreditLinkBench } from "./creditLinkBench";

// Engines of their own, on machines that do other things as well.
jest.setTimeout(120_000);

/** Builds, tables, headings, the cells of both tables, what stands beside and below, colours, and the link itself. */
const requests = 9;
const each = Array.from({ length: requests }, (_, index) => index + 1);
const failed = (code: string): Fault => ({ kind: "failed", code, message: "No." });

describe("each request of a link in turn", () => {
  let bench: CreditLinkBench;
  let before: ReadonlyMap<string, string>;

  beforeAll(async () => {
    bench = await CreditLinkBench.open("native");
    await bench.add("receivables", { formulaMode: "native" });
    await bench.add("credit", { formulaMode: "native" });
    await bench.enter("customers", "customer", 3, "Somebody new");
    await bench.enter("ratedCustomers", "exposure", 2, "");
    before = await bench.state();
  });
  afterAll(() => bench.end());
  afterEach(async () => {
    bench.noFaults();
    await bench.client.quiet();
  });

  const link = () => linkCreditFile({ patience: bench.patience, replaceTyped: true });

  /** Runs without a fault, and is taken back by the person. */
  const expectNextTryToWork = async (): Promise<void> => {
    bench.noFaults();
    expect(await bench.changedSince(before)).toEqual([]);
    expect(await link()).toMatchObject({ status: "linked", figures: { added: 1 } });
    await bench.engine.undo();
    expect(await bench.changedSince(before)).toEqual([]);
  };

  test("only the last of that many requests writes", async () => {
    const rows = () => bench.engine.tables().find(({ name }) => name.startsWith("tblRatedCustomers"))!.rect.rows;
    const [unlinked, seen] = [rows(), [] as number[]];
    bench.faults((request) => {
      if (rows() > unlinked) seen.push(request);
      return undefined;
    });
    await link();
    bench.noFaults();
    // The client gives its references back afterwards.
    expect(seen).toEqual([requests + 1]);
    await bench.engine.undo();
    await expectNextTryToWork();
  });

  test.each(each)("request %i fails: everything stands as it was", async (at) => {
    bench.faults((request) => (request === at ? failed("GeneralException") : undefined));
    expect(await link()).toEqual({
      status: "failed",
      problem: { kind: "unknown", reason: "No. (GeneralException)" },
      restored: true,
    });
    bench.noFaults();
    expect(await bench.changedSince(before)).toEqual([]);
  });

  test("Excel is busy with the last request at first, and a cell is being edited", async () => {
    for (const code of ["ActivityLimitReached", "InvalidOperationInCellEditMode"]) {
      bench.faults((request) => (request === requests || request === requests + 1 ? failed(code) : undefined));
      expect(await link()).toMatchObject({ status: "linked" });
      bench.noFaults();
      await bench.engine.undo();
    }
    expect(await bench.changedSince(before)).toEqual([]);
  });

  test.each([true, false])("the answer to the last request is lost, carried out: %s", async (carriedOut) => {
    bench.faults((request) => (request === requests ? { kind: "lost", carriedOut } : undefined));
    expect(await link()).toMatchObject({ status: "failed", problem: { kind: "notAnswering" }, restored: true });
    bench.noFaults();
    expect(await bench.changedSince(before)).toEqual([]);
  });

  test("half of it was carried out, and putting back fails at first", async () => {
    const customers = bench.engine.sheets().find(({ name }) => name === "Customers")!.id;
    const protect = (on: boolean) => bench.engine.protection.setSheet(customers, on ? { options: {} } : undefined);
    bench.faults((request) => {
      // Somebody protects the second sheet in the very moment, and takes the protection off again.
      protect(request === requests || request === requests + 1);
      return request === requests + 1 ? failed("GeneralException") : undefined;
    });
    expect(await link()).toMatchObject({ status: "failed", problem: { kind: "protected" }, restored: true });
    protect(false);
    bench.noFaults();
    expect(await bench.changedSince(before)).toEqual([]);
  });

  test("Excel is gone after the last request: the outcome says that the cells may not be as before", async () => {
    bench.faults((request) =>
      request === requests ? { kind: "lost", carriedOut: true } : request > requests ? { kind: "gone" } : undefined,
    );
    expect(await link()).toMatchObject({ status: "failed", problem: { kind: "notAnswering" }, restored: false });
    bench.reload();
    // What is there is recognised as a link.
    expect(await link()).toMatchObject({
      status: "linked",
      figures: { added: 0, creditFile: { written: 0 }, receivables: { written: 0 } },
    });
  });
});
