import type { Shown } from "../../functions/callFunction";
import { column, number, row, type Numbers, type WorkedExamples } from "./workedExample";

/** Amounts of stages cut into so many deals each. */
const deals = (amounts: Numbers, counts: Numbers): readonly { readonly amount: number; readonly stage: number }[] =>
  counts.flatMap((count, stage) =>
    Array.from({ length: count }, (_, deal) => {
      const part = Math.floor((amounts[stage] as number) / count);
      return { amount: deal === 0 ? (amounts[stage] as number) - part * (count - 1) : part, stage };
    }),
  );

export const salesExamples: WorkedExamples = {
  "F01-seed-funnel": {
    answers: (call, { amounts, rates, counts }: { amounts: Numbers; rates: Numbers; counts: Numbers }) => {
      const list = deals(amounts, counts);
      const stages = column(list.map(({ stage }) => rates[stage]));
      const summary = call("FUNNEL.SUMMARY", column(list.map(({ amount }) => amount)), stages) as Shown[][];
      const total = summary.at(-1) as Shown[];
      return {
        total_count: total[2],
        total_amount: total[3],
        weighted_by_stage: summary.slice(0, -1).map((line) => line[4]),
        weighted_total: call("FUNNEL.FORECAST", column(amounts), column(rates)),
      };
    },
    golden: { in: "FUNNEL.SUMMARY", citing: "key-account funnel training, slides 11-12" },
  },
  "F02-freshworks": {
    answers: (call, { amounts, rate }: { amounts: Numbers; rate: number }) => ({
      total: call("FUNNEL.OFFFUNNEL", column(amounts), 1e9),
      weighted: call("FUNNEL.FORECAST", column(amounts), column(amounts.map(() => rate))),
    }),
    golden: { in: "FUNNEL.FORECAST", citing: "crmsupport.freshworks.com" },
  },
  "F04-skylead": {
    answers: (call, { amount, rate }: { amount: number; rate: number }) => ({
      weighted: call("FUNNEL.FORECAST", amount, rate),
    }),
    golden: { in: "FUNNEL.FORECAST", citing: "skylead.io" },
  },
  "F06-inc-steps": {
    answers: (call, given: { amount: number; step_probability: Readonly<Record<string, number>> }) => {
      const after = (step: string) =>
        call("FUNNEL.FORECAST", given.amount, step, null, null, null, Object.entries(given.step_probability));
      return { after_presentation: after("presentation"), after_demo: after("demonstration") };
    },
    golden: { in: "FUNNEL.FORECAST", citing: "inc.com/articles/1999/01/14435" },
  },
  "F07-velocity": {
    answers: (call, given: { opportunities: number; avg_deal: number; win_rate: number; cycle_days: number }) => ({
      per_day: call("FUNNEL.VELOCITY", given.opportunities, given.avg_deal, given.win_rate, given.cycle_days),
    }),
    golden: { in: "FUNNEL.VELOCITY", citing: "(F07)" },
  },
  "F09-coverage-rework": {
    answers: (call, given: { open_pipeline: number; quota: number }) => ({
      coverage: call("FUNNEL.COVERAGE", given.open_pipeline, "Design", given.quota, 0),
    }),
    golden: { in: "FUNNEL.COVERAGE", citing: "(F09)" },
  },
  "F10-coverage-winrates": {
    // What is needed to close a gap of 1 is 1 ÷ win rate.
    answers: (call, given: { win_rates: Numbers }) => ({ required: row(call("FUNNEL.GAP", 0, 1, [given.win_rates])) }),
    golden: { in: "FUNNEL.GAP", citing: "winsabove.pages.dev" },
  },
  "F11-waterfall": {
    answers: (
      call,
      given: {
        start_k: number;
        created_k: number;
        increased_k: number;
        pushed_k: number;
        lost_k: number;
        won_k: number;
      },
    ) => {
      const stages = [
        ["Design", 0.2],
        ["Paid", 1],
        ["Lost", 0],
      ];
      const kept = given.created_k - given.pushed_k - given.lost_k - given.won_k;
      const steps = call(
        "FUNNEL.WATERFALL",
        "start",
        given.start_k,
        "Design",
        column(["start", "pushed", "lost", "won", "kept"]),
        column([given.start_k + given.increased_k, given.pushed_k, given.lost_k, given.won_k, kept]),
        column(["Design", "Design", "Lost", "Paid", "Design"]),
        50,
        column([50, 200, 50, 50, 50]),
        1,
        100,
        null,
        stages,
      ) as [string, number][];
      const step = (name: string): number => steps.find(([found]) => found === name)?.[1] ?? NaN;
      const closing = step("Closing");
      // Created and pushed out between two snapshots is seen in neither of them, and so on neither side here.
      return {
        gain_k: step("New") + step("Increased") + given.pushed_k,
        loss_k: given.pushed_k - step("Won") - step("Lost"),
        end_k_computed: closing,
        end_k: closing,
      };
    },
    trap: {
      figures: ["end_k"],
      because: "the page says that the chart always balances, yet 19 + 422 − 394 is 47 and it prints 42",
    },
    golden: { in: "FUNNEL.WATERFALL", citing: "help.reevo.ai" },
  },
  "F12-salesforce-rollups": {
    answers: (call, { categories }: { categories: readonly string[] }) => {
      const rollup = call("FUNNEL.ROLLUP", column([1, 10, 100, 1000, 10000]), column(categories)) as Shown[][];
      expect(rollup.map((line) => line[2])).toEqual([11111, 11110, 11100, 11000, 10000]);
      return {};
    },
    golden: { in: "FUNNEL.ROLLUP", citing: "(F12)" },
  },
  "E01-ev-21st": {
    answers: (call, given: { account_potential: number; estimated_share: number; probabilities: Numbers }) => {
      const potential = number(call("FUNNEL.FORECAST", given.account_potential, given.estimated_share));
      return { SP: potential, EV: given.probabilities.map((chance) => call("FUNNEL.FORECAST", potential, chance)) };
    },
    golden: { in: "FUNNEL.FORECAST", citing: "21stcenturysellingskills.com" },
  },
};
