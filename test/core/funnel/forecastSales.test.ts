import { LOST, NO_DEAL, OPEN, WON, type Deals } from "../../../src/core/funnel/deals";
import { weightedPipeline, wonAmount } from "../../../src/core/funnel/forecastSales";

const deals = (rows: readonly (readonly [amount: number, winRate: number, status: number])[]): Deals => ({
  amounts: Float64Array.from(rows, ([amount]) => amount),
  winRates: Float64Array.from(rows, ([, winRate]) => winRate),
  stages: new Int32Array(rows.length),
  status: Uint8Array.from(rows, ([, , status]) => status),
});

test("the training's funnel is 364.8 to the last digit", () => {
  const amounts = [300, 240, 176, 464, 146, 98];
  const rates = [0.05, 0.1, 0.2, 0.3, 0.5, 0.8];
  expect(weightedPipeline(deals(amounts.map((amount, i) => [amount, rates[i] as number, OPEN])))).toBe(364.8);
});

test("only open deals are weighted, only won deals are won", () => {
  const list = deals([
    [100, 0.5, OPEN],
    [1000, 1, WON],
    [70, 0.5, LOST],
    [3, 0.5, NO_DEAL],
  ]);
  expect(weightedPipeline(list)).toBe(50);
  expect(wonAmount(list)).toBe(1000);
});

test("an amount that is not known adds nothing", () => {
  const list = deals([
    [NaN, 0.5, OPEN],
    [10, 0.5, OPEN],
    [NaN, 1, WON],
    [7, 1, WON],
  ]);
  expect(weightedPipeline(list)).toBe(5);
  expect(wonAmount(list)).toBe(7);
});

test("small deals survive beside one so large that plain addition would lose them", () => {
  const large: [number, number, number] = [1e16, 1, OPEN];
  const small = Array.from({ length: 1000 }, (): [number, number, number] => [1, 1, OPEN]);
  const rows = [large, ...small, [-1e16, 1, OPEN] as const];
  expect(weightedPipeline(deals(rows))).toBe(1000);
  expect(wonAmount(deals(rows.map(([amount]) => [amount, 1, WON])))).toBe(1000);
});

test("an empty funnel is 0", () => {
  expect(weightedPipeline(deals([]))).toBe(0);
  expect(wonAmount(deals([]))).toBe(0);
});
