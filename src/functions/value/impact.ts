import { impactSavings } from "../../core/value/impactSavings";
import type { BothLanguages } from "../bothLanguages";
import { defineFunction, spills, type Answer } from "../definition";
import { Failure } from "../failure";
import { headings, moneyColumn, numberColumn, optional } from "../parameters";
import { at } from "../place";

const SAVING: BothLanguages = { en: "Saving", zh: "节约金额" };

/** A line that is half filled in is a line somebody forgot to finish. */
function checkLines(columns: Readonly<Record<string, Float64Array>>, volumes: Float64Array | undefined): void {
  const entries = Object.entries(columns);
  const lines = entries[0]?.[1].length ?? 0;
  for (let line = 0; line < lines; line++) {
    const blank = entries.find(([, values]) => Number.isNaN(values[line]));
    const filled = [...entries.map(([, values]) => values), ...(volumes === undefined ? [] : [volumes])].some(
      (values) => !Number.isNaN(values[line]),
    );
    if (blank !== undefined && filled)
      throw new Failure(
        "#VALUE!",
        at(
          { argument: blank[0], row: line + 1 },
          {
            en: "it is blank, but the line has other values. Fill it in, with 0 if it is nothing.",
            zh: "此处为空，但该行已有其他数值。请填写，没有则填 0。",
          },
        ),
      );
  }
}

export const impact = defineFunction({
  id: "VALUE.IMPACT",
  parameters: {
    before: numberColumn(),
    after: numberColumn(),
    unitValue: moneyColumn(),
    volume: optional(numberColumn({ min: 0 })),
    headings: headings(),
  },
  result: spills<"before" | "after" | "unitValue" | "volume" | "headings">(({ before, headings: row }) => ({
    rows: (before?.rows ?? 1) * (before?.columns ?? 1) + 1 + (row === undefined ? 0 : 1),
    columns: 1,
  })),
  compute({ before, after, unitValue, volume, headings: wanted }) {
    checkLines({ before, after, unitValue }, volume);
    const { savings, total } = impactSavings(before, after, unitValue, volume);
    const lines = Array.from(savings, (saving): Answer[] => [Number.isNaN(saving) ? "" : saving]);
    const rows = [...lines, [total]];
    return wanted === undefined ? rows : [[SAVING[wanted]], ...rows];
  },
  example: {
    given: {
      before: [[120], [8], [40]],
      after: [[90], [6], [25]],
      unitValue: [[200], [5000], [30]],
      volume: [[1], [1], [12]],
    },
    answer: [[6000], [10_000], [5400], [21_400]],
  },
});
