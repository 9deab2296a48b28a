import { layOut } from "../../src/blueprints/layOut";
import type { BuildChoices } from "../../src/blueprints/choices";
import { pipeline } from "../../src/blueprints/pipeline/pipeline";
import { CalculatedPlan, type Plain } from "./calculatedPlan";
import { inputValue, plannedRows, type Row } from "./plannedRows";
import { someChoices, today } from "./someChoices";

jest.setTimeout(60_000);

const isOpen = (stage: unknown) => stage !== "Paid" && stage !== "Lost";
const sum = (rows: readonly Row[], of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
const amountOf = ({ amount }: Row) => Number(amount);
const close = (value: number): number => expect.closeTo(value, 4) as number;

const calculated = (changes: Partial<BuildChoices> = {}) => CalculatedPlan.of(layOut(pipeline, someChoices(changes)));
const filled = (cells: readonly (readonly Plain[])[]) => cells.filter(([first]) => first !== null && first !== "");

describe("the sheets beside the forecast, with the sample", () => {
  let built: CalculatedPlan;
  let deals: Row[];
  let stages: ReadonlyMap<unknown, Row>;
  let snapshots: Row[];
  let counted: Row[];
  const rateOf = (deal: Row) => Number(deal.winRate === "" ? stages.get(deal.stage)!.winRate : deal.winRate);

  beforeAll(async () => {
    built = await calculated();
    deals = plannedRows(built.plan, "deals");
    snapshots = plannedRows(built.plan, "snapshots");
    stages = new Map(plannedRows(built.plan, "stages").map((stage) => [stage.stage, stage]));
    const [from, to, threshold] = ["from", "to", "threshold"].map((id) => Number(inputValue(built.plan, id)));
    counted = deals.filter(
      (deal) =>
        amountOf(deal) >= threshold! &&
        deal.expectedClose !== "" &&
        Number(deal.expectedClose) >= from! &&
        Number(deal.expectedClose) <= to!,
    );
  });
  afterAll(() => built.dispose());

  /** Every total that can come out, with its probability: each open deal wins all or nothing. */
  function totals(): ReadonlyMap<number, number> {
    const won = sum(
      counted.filter(({ stage }) => stage === "Paid"),
      amountOf,
    );
    let found = new Map([[won + Number(inputValue(built.plan, "offFunnel")), 1]]);
    for (const deal of counted.filter(({ stage }) => isOpen(stage))) {
      const next = new Map<number, number>();
      for (const [total, probability] of found)
        for (const [more, share] of [
          [amountOf(deal), rateOf(deal)],
          [0, 1 - rateOf(deal)],
        ] as const)
          next.set(total + more, (next.get(total + more) ?? 0) + probability * share);
      found = next;
    }
    return found;
  }

  test("chance, percentiles and distribution weigh every combination of the deals that count", () => {
    const all = [...totals()].sort(([one], [other]) => one - other);
    const target = Number(inputValue(built.plan, "target"));
    const chance = all.filter(([total]) => total >= target).reduce((share, [, probability]) => share + probability, 0);
    expect(built.value("chance")).toBeCloseTo(chance, 8);
    const percentile = (share: number) => {
      let reached = 0;
      return all.find(([, probability]) => (reached += probability) >= share - 1e-12)![0];
    };
    expect(built.block("likely.total").flat()).toEqual([0.1, 0.5, 0.9].map((share) => close(percentile(share))));
    const [from, to, probability] = ["from", "to", "probability"].map((id) =>
      built.block(`distribution.${id}`).flat().map(Number),
    );
    const within = probability!.map((_, index) =>
      all
        .filter(([total]) => (total > from![index]! || index === 0) && total <= to![index]!)
        .reduce((share, [, one]) => share + one, 0),
    );
    expect(probability).toEqual(within.map(close));
    expect(to!.at(-1)).toBeCloseTo(all.at(-1)![0], 4);
  });

  test.each([
    ["byOwner", "owner"],
    ["byProduct", "product"],
  ])("%s shows what the deals of each come to", (block, by) => {
    const rows = filled(built.block(block));
    const expected = (list: readonly Row[], everything: readonly Row[]) => {
      const open = list.filter(({ stage }) => isOpen(stage));
      const won = everything.filter(({ stage }) => stage === "Paid").length;
      const decided = everything.filter(({ stage }) => !isOpen(stage)).length;
      return [
        close(sum(open, amountOf)),
        close(sum(open, (deal) => amountOf(deal) * rateOf(deal))),
        close(
          sum(
            list.filter(({ stage }) => stage === "Paid"),
            amountOf,
          ),
        ),
        decided === 0 ? "" : close(won / decided),
      ];
    };
    const names = new Set(deals.map((deal) => deal[by]));
    expect(new Set(rows.slice(0, -1).map(([name]) => name))).toEqual(names);
    for (const [name, ...figures] of rows.slice(0, -1))
      expect(figures).toEqual(
        expected(
          counted.filter((deal) => deal[by] === name),
          deals.filter((deal) => deal[by] === name),
        ),
      );
    expect(rows.at(-1)).toEqual(["Total", ...expected(counted, deals)]);
    const largest = rows.slice(0, -1).map(([, open, , won]) => Number(open) + Number(won));
    expect(largest).toEqual([...largest].sort((one, other) => other - one));
  });

  test("categories roll up from what is sure to what is not, and hold every open deal once", () => {
    const open = counted.filter(({ stage }) => isOpen(stage));
    const of = (category: string) =>
      sum(
        open.filter((deal) => deal.category === category),
        amountOf,
      );
    const amounts = built.block("rollup.amount").flat().map(Number);
    expect(amounts.slice(1)).toEqual(["Commit", "Best case", "Pipeline"].map((name) => close(of(name))));
    expect(built.block("rollup.cumulative").flat()).toEqual(
      amounts.map((_, row) => close(amounts.slice(0, row + 1).reduce((total, one) => total + one, 0))),
    );
  });

  test("months hold all open deals of the funnel, past, dated and undated", () => {
    const monthOf = (day: unknown) => new Date((Number(day) - 25569) * 86_400_000).toISOString().slice(0, 7);
    const threshold = Number(inputValue(built.plan, "threshold"));
    const open = deals.filter((deal) => isOpen(deal.stage) && amountOf(deal) >= threshold);
    const names = built.block("months.month").flat().map(String);
    const amounts = built.block("months.amount").flat();
    expect(names.slice(1, -2)[0]).toBe(monthOf(today));
    expect(names).toHaveLength(11);
    names.forEach((name, row) => {
      const own = open.filter(({ expectedClose }) => {
        if (expectedClose === "") return name === "No date";
        const month = monthOf(expectedClose);
        return name === "Before" ? month < names[1]! : name === "Later" ? month > names.at(-3)! : month === name;
      });
      expect([name, amounts[row]]).toEqual([name, close(sum(own, amountOf))]);
    });
    expect(amounts.at(-1)).toEqual(close(sum(open, amountOf)));
  });

  test("the attention list names every reason, the largest deals first", () => {
    const expected = deals
      .filter(({ stage }) => isOpen(stage))
      .map((deal) => {
        const limit = Number(stages.get(deal.stage)!.dayLimit);
        const past = (day: unknown, before = today) => day !== "" && Number(day) < before;
        const reasons = [
          past(deal.expectedClose) ? ["close date passed"] : [],
          limit > 0 && past(deal.inStageSince, today - limit) ? ["too long in its stage"] : [],
          deal.nextStep === "" ? ["no next step"] : [],
          past(deal.nextStepDate) ? ["next step overdue"] : [],
        ].flat();
        return [deal.deal, deal.account, deal.owner, deal.amount, reasons.join("; ")];
      })
      .filter(([, , , , reasons]) => reasons !== "")
      .sort((one, other) => Number(other[3]) - Number(one[3]));
    expect(expected.length).toBeGreaterThan(5);
    const shown = filled(built.block("attention"));
    expect(shown.slice(0, -1)).toEqual(expected.slice(0, 20));
    expect(shown.at(-1)).toEqual([
      ...["Total", "", ""],
      expected.reduce((total, [, , , amount]) => total + Number(amount), 0),
      `Deals in all: ${expected.length}`,
    ]);
  });

  test("the sample's snapshots lead to its deals: a deal is never further than today", () => {
    const order = [...stages.keys()];
    const days = [...new Set(snapshots.map(({ asOf }) => Number(asOf)))];
    expect(days).toEqual([today - 35, today - 21, today - 7]);
    for (const snapshot of snapshots) {
      const deal = deals.find((one) => one.deal === snapshot.deal)!;
      expect(order.indexOf(snapshot.stage)).toBeLessThanOrEqual(order.indexOf(deal.stage));
      expect(snapshot.weighted).toBeCloseTo(Number(snapshot.amount) * Number(snapshot.winRate), 1);
    }
  });

  test("progress, waterfall and slippage compare the first snapshot with the latest", () => {
    const [first, second] = [today - 35, today - 7];
    const on = (day: number) => snapshots.filter(({ asOf }) => asOf === day);
    const open = (day: number) => on(day).filter(({ stage }) => isOpen(stage));
    const won = (day: number) =>
      sum(
        on(day).filter(({ stage }) => stage === "Paid"),
        amountOf,
      );
    const weighted = ({ weighted: one }: Row) => Number(one);
    expect([built.value("comparedFrom"), built.value("comparedTo")]).toEqual([first, second]);
    const change = sum(open(second), weighted) - sum(open(first), weighted);
    expect(built.value("openChange")).toBeCloseTo(change, 4);
    expect(built.value("wonChange")).toBeCloseTo(won(second) - won(first), 4);
    expect(built.value("progress")).toBeCloseTo(change + won(second) - won(first), 4);
    expect(built.block("byDate.open").flat().slice(0, 3)).toEqual(
      [first, today - 21, second].map((day) => close(sum(open(day), amountOf))),
    );
    const [from, to] = ["from", "to"].map((id) => Number(inputValue(built.plan, id)));
    const inPeriod = ({ expectedClose: day }: Row) => day !== "" && Number(day) >= from! && Number(day) <= to!;
    const amounts = built.block("waterfall.amount").flat().map(Number);
    expect(amounts[0]).toBeCloseTo(sum(open(first).filter(inPeriod), amountOf), 4);
    expect(amounts.at(-1)).toBeCloseTo(sum(open(second).filter(inPeriod), amountOf), 4);
    expect(amounts.slice(0, -1).reduce((total, one) => total + one, 0)).toBeCloseTo(amounts.at(-1)!, 4);
    const pushed = open(second).filter(
      (now) => !inPeriod(now) && open(first).some((before) => before.deal === now.deal && inPeriod(before)),
    );
    expect(amounts[6]).toBeCloseTo(-sum(pushed, amountOf), 4);
    expect(built.value("slippage")).toBeCloseTo(-amounts[6]! / amounts[0]!, 8);
    const [base, up, down] = ["base", "up", "down"].map((id) => built.block(`waterfall.${id}`).flat().map(Number));
    const levels = built.block("waterfall.level").flat().map(Number);
    levels.slice(1, -1).forEach((level, index) => {
      const row = index + 1;
      expect(Math.max(levels[row - 1]!, level)).toBeCloseTo(base![row]! + up![row]! + down![row]!, 4);
    });
  });

  test("velocity is the open amount times the win rate, by the days of a sale", async () => {
    const rate = Number(built.value("winRateNow"));
    expect(built.value("velocity")).toBeCloseTo(
      (Number(built.value("open")) * rate) / Number(built.value("salesCycle")),
      4,
    );
    await built.setInput("cycleDays", 50);
    expect(built.value("velocity")).toBeCloseTo((Number(built.value("open")) * rate) / 50, 4);
    await built.setInput("cycleDays", "");
  });

  test("each new input changes what it should", async () => {
    const figures = ["forecast", "chance", "progress", "slippage", "velocity", "comparedFrom", "comparedTo"];
    const read = () => [...figures.map((id) => built.value(id)), ...built.block("likely.total").flat()];
    const names = [...figures, "prudent", "middle", "optimistic"];
    const before = read();
    for (const [id, value, changes] of [
      ["correlation", 0.4, ["chance", "prudent", "middle", "optimistic"]],
      ["compareFrom", today - 21, ["progress", "slippage", "comparedFrom"]],
      ["compareTo", today - 21, ["progress", "slippage", "comparedTo"]],
      ["cycleDays", 50, ["velocity"]],
    ] as const) {
      await built.setInput(id, value);
      const after = read();
      const changed = names.filter((_, index) => after[index] !== before[index]);
      expect([id, changes]).toEqual([id, expect.arrayContaining(changed)]);
      expect(changed.length).toBeGreaterThan(0);
      await built.setInput(id, inputValue(built.plan, id));
    }
    expect(read()).toEqual(before);
  });

  test("the checks of the snapshots fail when they should, and the first sheet says so", async () => {
    const original = snapshots[1]!.deal as string;
    expect(built.value("otherSheets")).toBe("OK");
    await built.setCell("snapshots", "deal", 1, snapshots[0]!.deal as string);
    expect([built.value("snapshotsOnce"), built.value("otherSheets")]).toEqual(["CHECK", "CHECK"]);
    await built.setCell("snapshots", "deal", 1, original);
    await built.setCell("snapshots", "stage", 1, "Pilot");
    expect(built.value("snapshotStagesKnown")).toBe("CHECK");
    await built.setCell("snapshots", "stage", 1, snapshots[1]!.stage as string);
    await built.setInput("compareFrom", today - 34);
    expect(built.value("comparedRecorded")).toBe("CHECK");
    await built.setInput("compareFrom", "");
    expect(built.value("otherSheets")).toBe("OK");
  });
});

test.each([
  ["en", "No open deal needs attention", "No snapshot yet"],
  ["zh", "没有需要关注的商机", "尚无快照"],
] as const)("an empty workbook says in words that nothing is there (%s)", async (language, nothing, noSnapshot) => {
  const built = await calculated({ language, rows: { kind: "empty" } });
  try {
    expect(built.errors()).toEqual([]);
    expect(built.block("attention")[0]![0]).toBe(nothing);
    expect(built.block("byDate.asOf")[0]![0]).toBe(noSnapshot);
    expect(built.value("otherSheets")).toBe(language === "en" ? "OK" : "正常");
    // The first deal and the first snapshot of a workbook are one row each.
    for (const [column, value] of [
      ["deal", "A"],
      ["stage", language === "en" ? "Design" : "设计"],
      ["amount", 100],
      ["expectedClose", today - 3],
    ] as const)
      await built.setCell("deals", column, 0, value);
    expect(built.block("attention")[0]!.slice(0, 4)).toEqual(["A", "", "", 100]);
    expect(built.errors()).toEqual([]);
  } finally {
    built.dispose();
  }
});
