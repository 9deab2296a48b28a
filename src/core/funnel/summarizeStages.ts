import { ExactTotals } from "../numbers/exactTotals";
import { OPEN, type Deals } from "./deals";

export interface StageTotal {
  /** Number of the stage in the stage table; -1 for the totals of all open stages. */
  readonly stage: number;
  readonly deals: number;
  readonly amount: number;
  readonly weighted: number;
}

/**
 * Open deals by stage: how many, their money, and what is expected of it. The last element is the total of the open
 * pipeline; its money is the exact sum of the parts.
 */
export function summarizeStages({ amounts, winRates, stages, status }: Deals, stageCount: number): StageTotal[] {
  const counts = new Float64Array(stageCount);
  const amountTotals = new ExactTotals(stageCount);
  const weightedTotals = new ExactTotals(stageCount);
  for (let i = 0; i < amounts.length; i++) {
    if (status[i] !== OPEN) continue;
    const stage = stages[i] as number;
    counts[stage] = (counts[stage] as number) + 1;
    const amount = amounts[i] as number;
    if (amount !== amount) continue;
    amountTotals.add(stage, amount);
    weightedTotals.add(stage, amount * (winRates[i] as number));
  }
  const totals: StageTotal[] = Array.from(counts, (deals, stage) => ({
    stage,
    deals,
    amount: amountTotals.total(stage),
    weighted: weightedTotals.total(stage),
  }));
  const deals = counts.reduce((sum, each) => sum + each, 0);
  return [
    ...totals,
    { stage: -1, deals, amount: amountTotals.totalOf(0, stageCount), weighted: weightedTotals.totalOf(0, stageCount) },
  ];
}
