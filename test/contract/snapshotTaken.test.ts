import { checkWords } from "../../src/blueprints/checkWords";
import { defaultStages } from "../../src/functions/funnel/defaultStages";
import type { SnapshotOutcome } from "../../src/excel/snapshotInspection";
import type { Fault } from "../../src/workbench/wire/faultPlan";
import { today } from "../blueprints/someChoices";
import { SnapshotBench, type Cells } from "./snapshotBench";

// Engines of their own, on machines that do other things as well.
jest.setTimeout(180_000);

/** Deal, owner, stage, amount, effective rate, weighted, expected close of a row of the Opportunities table. */
const kept = (row: readonly unknown[]) => [0, 2, 4, 6, 13, 14, 8].map((at) => row[at]);
const asRecorded = (day: number, deals: Cells) => deals.map((row) => [day, ...kept(row)]);
const recorded = (day: number, deals: number, replaced = 0): SnapshotOutcome => ({
  ...{ status: "recorded", day, deals, replaced },
  blankRows: 0,
});
const sum = (rows: Cells, at: number) => rows.reduce((total, row) => total + Number(row[at]), 0);

/** A built pipeline, and what it was before anything was done to it: every test leaves it so. */
interface Opened {
  readonly at: SnapshotBench;
  readonly deals: Cells;
  readonly before: Cells;
  readonly everything: unknown;
}

async function openPipeline(language: "en" | "zh"): Promise<Opened> {
  const at = await SnapshotBench.open({ language });
  const [deals, before] = [await at.rows("deals"), await at.rows("snapshots")];
  return { at, deals, before, everything: await at.everything() };
}

// One workbook serves for all that is tried in it; what no language has a part in is met in one of the two.
describe.each([
  ["en", "what stands in the way of a snapshot", standsInTheWay],
  ["zh", "what goes wrong while a snapshot is taken", goesWrong],
] as const)("a pipeline (%s)", (language, what, more) => {
  let opened: Opened;
  let { at, deals, before, everything } = {} as Opened;
  const named = (status: string) => defaultStages.find((stage) => stage.status === status)!.name[language];
  const [won, lost] = [named("won"), named("lost")];
  const isOpen = (stage: unknown) => stage !== won && stage !== lost;

  beforeAll(async () => {
    opened = await openPipeline(language);
    ({ at, deals, before, everything } = opened);
  });
  afterAll(() => at.end());

  /** The state of before each test is the person's undo away. */
  const expectBack = async (): Promise<void> => {
    await at.undo();
    expect(await at.changesSince(everything)).toEqual([]);
  };

  test("the stages of the sample are those that this test knows", () => {
    const stages = new Set(deals.map((row) => row[4]));
    expect([...stages].filter((stage) => !isOpen(stage)).length).toBeGreaterThan(0);
  });

  test("the look changes nothing; the snapshot goes below the others, looks like them, and is one step to undo", async () => {
    expect(await at.inspect()).toMatchObject({ status: "ready", day: today, deals: 12, replaces: 0, notices: [] });
    expect(await at.changesSince(everything)).toEqual([]);
    const then = await at.result("comparedTo");
    expect(then).toBe(today - 7);
    expect(await at.take()).toEqual(recorded(today, 12));
    const rows = await at.rows("snapshots");
    expect(rows).toEqual([...before, ...asRecorded(today, deals)]);
    expect(at.bench.errors()).toEqual([]);
    const { sheet, rect } = at.bench.engine
      .tables()
      .map((table) => ({ ...table, sheet: table.rect.sheet }))
      .find(({ name }) => name === at.nameOf("snapshots"))!;
    const formats = at.bench.engine.readFormats({ ...rect, sheet });
    expect(formats.at(-1)).toEqual(formats[1]);

    // Progress now compares the first snapshot with this one.
    expect(await at.result("comparedTo")).toBe(today);
    const first = before.filter(([day]) => day === before[0]![0]);
    const now = asRecorded(today, deals);
    const weightedOpen = (list: Cells) =>
      sum(
        list.filter((row) => isOpen(row[3])),
        6,
      );
    const amountWon = (list: Cells) =>
      sum(
        list.filter((row) => row[3] === won),
        4,
      );
    const change = weightedOpen(now) - weightedOpen(first);
    expect(await at.result("openChange")).toBeCloseTo(change, 2);
    expect(await at.result("progress")).toBeCloseTo(change + amountWon(now) - amountWon(first), 2);
    await expectBack();
  });

  if (language === "en")
    test("the same day again is refused without consent, and replaced in place with it", async () => {
      await at.take();
      const first = await at.rows("snapshots");
      await at.setInput("asOf", today + 7);
      expect(await at.take()).toEqual(recorded(today + 7, 12));
      const second = await at.rows("snapshots");
      expect(second).toEqual([...first, ...asRecorded(today + 7, deals)]);
      // Back to the earlier day, with an amount that has changed since.
      await at.setInput("asOf", today);
      const table = at.nameOf("deals");
      await at.change(({ tables }) => (tables.getItem(table).getDataBodyRange().getCell(2, 6).values = [[777_777]]));
      const changed = await at.rows("deals");
      expect(await at.take()).toMatchObject({ status: "asks", ready: { day: today, replaces: 12, deals: 12 } });
      expect(await at.take(today + 7)).toMatchObject({ status: "asks" });
      expect(await at.rows("snapshots")).toEqual(second);
      expect(await at.take(today)).toEqual(recorded(today, 12, 12));
      expect(await at.rows("snapshots")).toEqual([
        ...before,
        ...asRecorded(today, changed),
        ...asRecorded(today + 7, deals),
      ]);
      await expectBack();
    });

  const days = {
    en: ["the latest, whose rows close up at the end", 7],
    zh: ["an earlier one, whose rows become blank", 21],
  } as const;
  test.each([days[language]])(
    "fewer and other deals than a day had: %s; other days stay as they are",
    async (_what, ago) => {
      const day = today - ago;
      await at.setInput("asOf", day);
      const sameDay = before.filter(([on]) => on === day);
      expect(sameDay.length).toBeGreaterThan(3);
      const table = at.nameOf("deals");
      // All but two of its deals are gone by now, and one is new.
      await at.change(({ tables }) => {
        const body = tables.getItem(table).getDataBodyRange();
        deals.forEach((_, row) => {
          if (row > 2) body.getCell(row, 0).getResizedRange(0, 12).clear("Contents");
        });
        body.getCell(2, 0).values = [["A new deal"]];
      });
      const left = (await at.rows("deals")).slice(0, 3);
      expect(await at.inspect()).toMatchObject({ deals: 3, replaces: sameDay.length });
      const blankRows = ago === 7 ? 0 : sameDay.length - 3;
      expect(await at.take(day)).toEqual({ ...recorded(day, 3, sameDay.length), blankRows });
      const rows = await at.rows("snapshots");
      expect(rows).toHaveLength(before.length - sameDay.length + 3 + blankRows);
      const isOther = ([on]: readonly unknown[]) => on !== day && on !== "";
      expect(rows.filter(isOther)).toEqual(before.filter(isOther));
      expect(new Set(rows.filter(([on]) => on === day).map((row) => JSON.stringify(row)))).toEqual(
        new Set(asRecorded(day, left).map((row) => JSON.stringify(row))),
      );
      expect(await at.result("snapshotsOnce")).toBe(checkWords[language].ok);
      await expectBack();
    },
  );

  describe(what, () => more(() => opened));

  // Last, as it is not taken back.
  if (language === "zh")
    test("renamed sheets, table and headings are found; filtered-out deals are recorded; a person's column stays", async () => {
      const [dealsTable, snapshotsTable] = [at.nameOf("deals"), at.nameOf("snapshots")];
      await at.change(({ tables, worksheets }) => {
        const table = tables.getItem(dealsTable);
        table.worksheet.name = "My list";
        table.columns.getItemAt(2).name = "Who sells";
        table.name = "MyDeals";
        table.getDataBodyRange().getCell(1, 0).getEntireRow().rowHidden = true;
        tables.getItem(snapshotsTable).columns.add(undefined, [["Note"], ...before.map((_, row) => [`note ${row}`])]);
        tables.getItem(snapshotsTable).columns.getItemAt(6).name = "Expected value";
        worksheets.getFirst().activate();
      });
      const outcome = await at.take();
      expect(outcome).toEqual(recorded(today, 12));
      const rows = await at.rows("snapshots");
      expect(rows).toEqual([
        ...before.map((row, index) => [...row, `note ${index}`]),
        ...asRecorded(today, deals).map((row) => [...row, ""]),
      ]);
    });
});

const failed = (code: string): Fault => ({ kind: "failed", code, message: "No." });

function goesWrong(pipeline: () => Opened): void {
  let { at, deals, before, everything } = {} as Opened;
  /** Of an undisturbed snapshot. */
  let requests: number;
  let replacing: number;

  beforeAll(async () => {
    ({ at, deals, before, everything } = pipeline());
    const count = async (take: () => Promise<unknown>): Promise<number> => {
      const start = at.bench.host.traffic.workbookRequests;
      await take();
      return at.bench.host.traffic.workbookRequests - start;
    };
    // Without the last, by which the client gives back what it kept: whether it fails makes no difference.
    requests = (await count(() => at.take())) - 1;
    await at.undo();
    await at.setInput("asOf", today - 7);
    replacing = (await count(() => at.take(today - 7))) - 1;
    await at.undo();
  });

  const expectUntouched = async (): Promise<void> => {
    at.bench.noFaults();
    await at.bench.client.quiet();
    expect(await at.changesSince(everything)).toEqual([]);
  };

  test("every request fails in its turn: nothing is lost, and a second try works", async () => {
    for (let request = 1; request <= requests; request += 1) {
      at.bench.faults((number) => (number === request ? failed("GeneralException") : undefined));
      expect({ request, outcome: await at.take() }).toMatchObject({
        request,
        outcome: { status: "failed", problem: { kind: "unknown" }, restored: true },
      });
      at.bench.noFaults();
      expect(await at.rows("snapshots")).toEqual(before);
    }
    await expectUntouched();
    expect(await at.take()).toEqual(recorded(today, 12));
    await at.undo();
    await expectUntouched();
  });

  test.each(["a busy Excel or a cell in edit", "lost on the way there", "answer lost"])(
    "every request meets: %s – it is recorded once",
    async (what) => {
      const refused = [failed("ActivityLimitReached"), failed("InvalidOperationInCellEditMode")] as const;
      const lost: Fault = { kind: "lost", carriedOut: what === "answer lost" };
      const faultOf = (number: number) => (what.includes("lost") ? lost : refused[Math.floor(number / 2) % 2]);
      const meets: Readonly<Record<string, (number: number) => boolean>> = {
        // Every other one is the second try.
        each: (number) => number % 2 === 1,
        last: (number) => number === requests,
      };
      for (const [which, isMet] of Object.entries(meets)) {
        const start = at.bench.host.traffic.workbookRequests;
        at.bench.faults((number) => (isMet(number) ? faultOf(number) : undefined));
        expect({ which, outcome: await at.take() }).toEqual({ which, outcome: recorded(today, 12) });
        at.bench.noFaults();
        const tries = at.bench.host.traffic.workbookRequests - start;
        expect(tries).toBeGreaterThan(which === "each" ? 2 * requests - 1 : requests);
        expect(await at.rows("snapshots")).toEqual([...before, ...asRecorded(today, deals)]);
        await at.undo();
        await expectUntouched();
      }
    },
  );

  test("while a day is replaced, every request fails in its turn: the day is as it was", async () => {
    await at.setInput("asOf", today - 7);
    for (let request = 1; request <= replacing; request += 1) {
      at.bench.faults((number) => (number === request ? failed("GeneralException") : undefined));
      const outcome = await at.take(today - 7);
      at.bench.noFaults();
      expect({ request, outcome }).toMatchObject({ request, outcome: { status: "failed", restored: true } });
      expect(await at.rows("snapshots")).toEqual(before);
    }
    await at.undo();
    await expectUntouched();
  });

  test("Excel is gone while it writes: it says that something may remain", async () => {
    at.bench.faults((number) => (number >= requests ? { kind: "gone" } : undefined));
    expect(await at.take()).toMatchObject({
      status: "failed",
      problem: { kind: "notAnswering" },
      restored: false,
    });
    at.bench.reload();
    await expectUntouched();
  });
}

function standsInTheWay(pipeline: () => Opened): void {
  let { at, deals, before, everything } = {} as Opened;

  beforeAll(() => {
    ({ at, deals, before, everything } = pipeline());
  });
  beforeEach(async () => expect(await at.changesSince(everything)).toEqual([]));

  test.each(["asOf, blank", "asOf, no day"])("%s", async (what) => {
    await at.setInput("asOf", what === "asOf, blank" ? "" : "soon");
    const cell = { sheet: "Forecast", address: "C5" };
    expect(await at.inspect()).toMatchObject({ status: "blocked", obstacles: [{ kind: "noDay", cell }] });
    expect(await at.take()).toMatchObject({ status: "blocked", obstacles: [{ kind: "noDay" }] });
    expect(await at.rows("snapshots")).toEqual(before);
    await at.undo();
  });

  test("something below the table is in the way; hidden rows are not replaced, nor rows without a deal recorded", async () => {
    const last = 4 + before.length;
    await at.change(({ worksheets }) => (worksheets.getItem("Snapshots").getRange(`C${last + 3}`).values = [["mine"]]));
    expect(await at.inspect()).toMatchObject({ obstacles: [{ kind: "noRoom", cell: { address: `C${last + 3}` } }] });
    await at.undo();
    await at.setInput("asOf", today - 7);
    await at.change(({ worksheets }) => {
      worksheets.getItem("Snapshots").getRange("A6").getEntireRow().rowHidden = true;
    });
    expect(await at.take(today - 7)).toEqual({
      status: "blocked",
      obstacles: [{ kind: "rowsHidden", sheet: "Snapshots" }],
    });
    await at.undo();
    await at.change(({ tables }) => {
      const body = tables.getItem(at.nameOf("deals")).getDataBodyRange();
      body.getCell(0, 0).values = [[""]];
      body.getCell(2, 0).values = [[deals[1]![0]]];
    });
    expect(await at.inspect()).toMatchObject({
      ...{ status: "ready", deals: 11 },
      notices: [
        { kind: "dealsTwice", deals: [deals[1]![0]], count: 1 },
        { kind: "withoutDeal", cells: [{ sheet: "Opportunities", address: "A5" }], count: 1 },
      ],
    });
    await at.undo();
  });

  test("in manual mode it calculates before it reads and after it has written", async () => {
    await at.change(({ application, tables }) => {
      application.calculationMode = "Manual";
      tables.getItem(at.nameOf("deals")).getDataBodyRange().getCell(0, 6).values = [[1_000_000]];
    });
    expect(await at.inspect()).toMatchObject({ notices: [{ kind: "manualCalculation" }] });
    expect(await at.take()).toEqual(recorded(today, 12));
    const [, , , , amount, rate, weighted] = (await at.rows("snapshots"))[before.length]!;
    expect(amount).toBe(1_000_000);
    expect(weighted).toBe(Number(rate) * 1_000_000);
    expect(await at.result("comparedTo")).toBe(today);
    await at.change(({ application }) => (application.calculationMode = "Automatic"));
    await at.undo();
  });

  // Last, as the name that it deletes is not put back.
  test("errors are named by sheet and cell, a protected sheet and a missing name by their names, all at once", async () => {
    await at.change(({ tables, worksheets, names }) => {
      tables.getItem(at.nameOf("deals")).getDataBodyRange().getCell(1, 4).values = [["No such stage"]];
      worksheets.getItem("Snapshots").protection.protect();
      names.getItem(at.nameOf("asOf")).delete();
    });
    await at.bench.calculated();
    const found = await at.inspect();
    expect(found).toMatchObject({
      status: "blocked",
      obstacles: [
        { kind: "asOfGone", name: "AsOf" },
        { kind: "protected", sheet: "Snapshots" },
        { kind: "errors", count: 2, cells: [{ address: "N6" }, { address: "O6" }] },
      ],
    });
    expect(await at.take()).toEqual(found);
  });
}

test.each(["native", "addIn"] as const)(
  "an empty workbook (%s): the blank row is filled first",
  async (formulaMode) => {
    const at = await SnapshotBench.open({ formulaMode, rows: { kind: "empty" } });
    const table = at.nameOf("deals");
    expect(await at.inspect()).toEqual({
      status: "blocked",
      obstacles: [{ kind: "noDeals", sheet: "Opportunities" }],
    });
    await at.change(({ tables }) => {
      const row = tables.getItem(table).getDataBodyRange().getRow(0).getResizedRange(0, -3);
      row.values = [["007", "Acme", "Ann", "", "Lead", "", 1000, 0.5, today + 30, "", "", "", ""]];
    });
    const [deal] = await at.rows("deals");
    const stage = defaultStages[0]!.name.en;
    await at.change(({ tables }) => (tables.getItem(table).getDataBodyRange().getCell(0, 4).values = [[stage]]));
    expect(await at.take()).toEqual(recorded(today, 1));
    expect(await at.rows("snapshots")).toEqual([[today, deal![0], "Ann", stage, 1000, 0.5, 500, today + 30]]);
    await at.bench.calculated();
    expect(at.bench.errors()).toEqual([]);
    expect(await at.result("comparedTo")).toBe(today);
    await at.end();
  },
);
