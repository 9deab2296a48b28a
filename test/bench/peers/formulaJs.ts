import { SUMIF, VLOOKUP } from "@formulajs/formulajs";
import { STAGES, type DealCells } from "../sampleData";

const table = STAGES.map((stage) => [...stage]);

// Formula.js types all answers as errors or unknown.
export function vlookupForecast({ amounts, stages }: DealCells): number {
  let total = 0;
  for (let row = 0; row < amounts.length; row++)
    total += (amounts[row]?.[0] as number) * (VLOOKUP(stages[row]?.[0], table, 2, false) as unknown as number);
  return total;
}

/** Six SUMIF over lists: its n × 1 ranges take the square of the rows. */
export function sumifForecast({ amounts, stages }: { amounts: unknown[]; stages: unknown[] }): number {
  return STAGES.reduce((total, [name, rate]) => total + rate * (SUMIF(stages, name, amounts) as number), 0);
}
