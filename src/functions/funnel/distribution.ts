import { binTotals } from "../../core/probability/binTotals";
import type { Language } from "../bothLanguages";
import { defineFunction, spills, type Answer } from "../definition";
import { count, headings, withDefault } from "../parameters";
import { distributionParameters, salesDistribution } from "./salesDistribution";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ["From", "To", "Probability", "Cumulative"],
  zh: ["下限", "上限", "概率", "累计概率"],
};
const USUAL_BINS = 20;
const MOST_BINS = 100;

const { amounts, stages, ...others } = distributionParameters;

export const distribution = defineFunction({
  id: "FUNNEL.DISTRIBUTION",
  parameters: {
    amounts,
    stages,
    bins: withDefault(count({ min: 1, max: MOST_BINS }), USUAL_BINS),
    ...others,
    headings: headings(),
  },
  result: spills<"amounts" | "stages" | "bins" | keyof typeof others | "headings">(({ bins, headings: row }) => ({
    rows: (bins === undefined ? USUAL_BINS : MOST_BINS) + (row === undefined ? 0 : 1),
    columns: 4,
  })),
  compute(given) {
    const rows: Answer[][] = binTotals(salesDistribution(given), given.bins).map(
      ({ from, to, probability, cumulative }) => [from, to, probability, cumulative],
    );
    return given.headings === undefined ? rows : [[...HEADINGS[given.headings]], ...rows];
  },
  example: {
    given: { amounts: [[100], [100]], stages: [["Commitment"], ["Commitment"]], bins: 4 },
    answer: [
      [0, 50, 0.25, 0.25],
      [50, 100, 0.5, 0.75],
      [100, 150, 0, 0.75],
      [150, 200, 0.25, 1],
    ],
  },
});
