import type { Stage } from "../../../src/core/funnel/stage";
import { stageConversion } from "../../../src/core/funnel/stageConversion";

const table: Stage[] = [
  { name: "Lost", winRate: 0, status: "lost" },
  { name: "Pilot", winRate: 0.2, status: "open" },
  { name: "Offer", winRate: 0.5, status: "open" },
  { name: "Paid", winRate: 1, status: "won" },
  { name: "Order", winRate: 0.8, status: "open" },
];
const number = (name: string): number => table.findIndex((stage) => stage.name === name);

/** Entries as "deal stage day". */
function convert(...log: string[]) {
  const rows = log.map((line) => line.split(" ") as [string, string, string]);
  const deals = [...new Set(rows.map(([deal]) => deal))];
  return stageConversion(
    {
      deals: Int32Array.from(rows, ([deal]) => deals.indexOf(deal)),
      dealCount: deals.length,
      stages: Int32Array.from(rows, ([, stage]) => number(stage)),
      days: Float64Array.from(rows, ([, , day]) => Number(day)),
    },
    table,
  ).map(({ stage, entered, wentOn, stillThere, left, conversion, medianDays }) => [
    table[stage]?.name,
    entered,
    wentOn,
    stillThere,
    left,
    conversion,
    medianDays,
  ]);
}

const none = (stage: string): unknown[] => [stage, 0, 0, 0, 0, undefined, undefined];

test("open stages in the order of the table, wherever won and lost stand in it", () => {
  expect(convert()).toEqual([none("Pilot"), none("Offer"), none("Order")]);
});

test("went on, still there, lost", () => {
  expect(convert("a Pilot 1", "a Offer 5", "b Pilot 2", "c Pilot 3", "c Lost 9")).toEqual([
    ["Pilot", 3, 1, 1, 1, 0.5, 4],
    ["Offer", 1, 0, 1, 0, undefined, undefined],
    none("Order"),
  ]);
});

test("a skipped stage is passed without days; a stage before the first entry does not count", () => {
  expect(convert("a Pilot 1", "a Order 7", "b Order 3", "b Paid 9")).toEqual([
    ["Pilot", 1, 1, 0, 0, 1, 6],
    ["Offer", 1, 1, 0, 0, 1, undefined],
    ["Order", 2, 1, 1, 0, 1, 6],
  ]);
});

test("moved back: left the furthest stage, and went on from the one before", () => {
  expect(convert("a Pilot 1", "a Offer 5", "a Pilot 8")).toEqual([
    ["Pilot", 1, 1, 0, 0, 1, 4],
    ["Offer", 1, 0, 0, 1, 0, undefined],
    none("Order"),
  ]);
});

test("a stage that was first entered after a later one has no days", () => {
  expect(convert("a Offer 1", "a Pilot 5")[0]).toEqual(["Pilot", 1, 1, 0, 0, 1, undefined]);
});

test("lost is never going on, even when the deal comes back", () => {
  expect(convert("a Pilot 1", "a Lost 3", "a Pilot 6")).toEqual([
    ["Pilot", 1, 0, 1, 0, undefined, undefined],
    none("Offer"),
    none("Order"),
  ]);
});

test("won on the day of the entry takes 0 days, in whatever order the rows stand", () => {
  const expected = [
    ["Pilot", 1, 1, 0, 0, 1, 0],
    ["Offer", 1, 1, 0, 0, 1, undefined],
    ["Order", 1, 1, 0, 0, 1, undefined],
  ];
  expect(convert("a Pilot 1", "a Paid 1")).toEqual(expected);
  expect(convert("a Paid 1", "a Pilot 1")).toEqual(expected);
});

test("the median of an even number of stays is the mean of the two in the middle", () => {
  const days = [1, 2, 4, 40].flatMap((length, i) => [`${i} Pilot 100`, `${i} Offer ${100 + length}`]);
  expect(convert(...days)[0]?.[6]).toBe(3);
});

test("of two entries on one day the further one holds, whichever stands first", () => {
  for (const log of [
    ["A Pilot 10", "A Order 10"],
    ["A Order 10", "A Pilot 10"],
  ])
    expect(convert(...log).at(-1)).toEqual(["Order", 1, 0, 1, 0, undefined, undefined]);
});

test("a deal that was lost and won after all is as old as its winning", () => {
  expect(convert("A Pilot 10", "A Lost 12", "A Paid 30")[0]).toEqual(["Pilot", 1, 1, 0, 0, 1, 20]);
});
