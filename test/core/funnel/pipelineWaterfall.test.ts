import { LOST, NO_DEAL, OPEN, WON } from "../../../src/core/funnel/deals";
import { pipelineWaterfall, waterfallSteps, type PipelineSnapshot } from "../../../src/core/funnel/pipelineWaterfall";

interface State {
  readonly status: number;
  readonly amount?: number;
  readonly rate?: number;
  readonly outside?: boolean;
}

const snapshot = (states: readonly State[]): PipelineSnapshot => ({
  amounts: Float64Array.from(states, ({ amount = NaN }) => amount),
  winRates: Float64Array.from(states, ({ rate = 0.5 }) => rate),
  status: Uint8Array.from(states, ({ status }) => status),
  inPeriod: Uint8Array.from(states, ({ outside = false }) => (outside ? 0 : 1)),
});

/** The steps that are not 0, of one deal from one state to another. */
const steps = (before: State, now: State, weighted = false): Record<string, number> =>
  Object.fromEntries(
    pipelineWaterfall(snapshot([before]), snapshot([now]), weighted)
      .map((amount, i) => [waterfallSteps[i] as string, amount] as const)
      .filter(([, amount]) => amount !== 0),
  );

const open = (amount: number, more: Partial<State> = {}): State => ({ status: OPEN, amount, ...more });
const absent: State = { status: NO_DEAL };

test.each<[what: string, before: State, now: State, expected: Record<string, number>]>([
  ["unchanged", open(100), open(100), { opening: 100, closing: 100 }],
  ["larger", open(100), open(130), { opening: 100, increased: 30, closing: 130 }],
  ["smaller", open(100), open(70), { opening: 100, decreased: -30, closing: 70 }],
  ["new", absent, open(80), { new: 80, closing: 80 }],
  ["dropped", open(100), absent, { opening: 100, dropped: -100 }],
  ["won at another amount", open(100), { status: WON, amount: 120 }, { opening: 100, increased: 20, won: -120 }],
  ["lost without an amount", open(100), { status: LOST }, { opening: 100, lost: -100 }],
  ["lost at 0", open(100), { status: LOST, amount: 0 }, { opening: 100, decreased: -100 }],
  ["new and won", absent, { status: WON, amount: 80 }, { new: 80, won: -80 }],
  ["new and lost", absent, { status: LOST, amount: 80 }, { new: 80, lost: -80 }],
  ["pushed out", open(100), open(110, { outside: true }), { opening: 100, increased: 10, pushedOut: -110 }],
  ["pulled in", open(100, { outside: true }), open(110), { pulledIn: 110, closing: 110 }],
  ["pulled in and won", open(100, { outside: true }), { status: WON, amount: 90 }, { pulledIn: 90, won: -90 }],
  ["won in another period", open(100, { outside: true }), { status: WON, amount: 90, outside: true }, {}],
  [
    "won in the period, dated outside",
    open(100),
    { status: WON, amount: 100, outside: true },
    { opening: 100, won: -100 },
  ],
  ["dropped from another period", open(100, { outside: true }), absent, {}],
  ["reopened", { status: LOST, amount: 100 }, open(100), { new: 100, closing: 100 }],
  ["won before already", { status: WON, amount: 100 }, { status: WON, amount: 100 }, {}],
  ["amount no longer known", open(100), { status: OPEN }, { opening: 100, decreased: -100 }],
  ["amount now known", { status: OPEN }, open(100), { increased: 100, closing: 100 }],
])("%s", (_, before, now, expected) => {
  expect(steps(before, now)).toEqual(expected);
});

test("weighted: the amount changes at the old rate, then the stage moves", () => {
  expect(steps(open(100, { rate: 0.2 }), open(150, { rate: 0.4 }), true)).toEqual({
    opening: 20,
    increased: 10,
    stageMoves: 30,
    closing: 60,
  });
});

test("weighted: what leaves, leaves at the old rate", () => {
  expect(steps(open(100, { rate: 0.2 }), { status: WON, amount: 150, rate: 1 }, true)).toEqual({
    opening: 20,
    increased: 10,
    won: -30,
  });
});
