import { LOST, OPEN, WON } from "../../../src/core/funnel/deals";
import { summarizeStages } from "../../../src/core/funnel/summarizeStages";

const list = {
  amounts: Float64Array.of(300, NaN, 240, 1000, 60),
  winRates: Float64Array.of(0.05, 0.05, 0.1, 1, 0.1),
  stages: Int32Array.of(0, 0, 1, 2, 1),
  status: Uint8Array.of(OPEN, OPEN, OPEN, WON, LOST),
};

test("open deals by stage, with the total of the open pipeline at the end", () => {
  expect(summarizeStages(list, 3)).toEqual([
    { stage: 0, deals: 2, amount: 300, weighted: 15 },
    { stage: 1, deals: 1, amount: 240, weighted: 24 },
    { stage: 2, deals: 0, amount: 0, weighted: 0 },
    { stage: -1, deals: 3, amount: 540, weighted: 39 },
  ]);
});

test("the total is the exact sum, also where stages outweigh each other", () => {
  const totals = summarizeStages(
    {
      amounts: Float64Array.of(1e16, 1, -1e16, 0.5),
      winRates: Float64Array.of(1, 1, 1, 1),
      stages: Int32Array.of(0, 1, 2, 1),
      status: Uint8Array.of(OPEN, OPEN, OPEN, OPEN),
    },
    3,
  );
  expect(totals.at(-1)).toEqual({ stage: -1, deals: 4, amount: 1.5, weighted: 1.5 });
});
