import { qualifyOpportunity, type Qualification } from "../../core/funnel/qualifyOpportunity";
import type { BothLanguages } from "../bothLanguages";
import { defineFunction, lifts } from "../definition";
import { language, number, withDefault } from "../parameters";

const WORDS: Readonly<Record<Qualification, BothLanguages>> = {
  pursue: { en: "Pursue", zh: "推进" },
  develop: { en: "Develop", zh: "培育" },
  leave: { en: "Leave", zh: "放弃" },
};

const points = { min: 0, max: 100 } as const;

export const qualify = defineFunction({
  id: "FUNNEL.QUALIFY",
  parameters: {
    opportunity: number(points),
    solution: number(points),
    canWin: number(points),
    worthWinning: number(points),
    threshold: withDefault(number(points), 60),
    language: language(),
  },
  result: lifts("text"),
  compute: ({ opportunity, solution, canWin, worthWinning, threshold, language: words }) =>
    WORDS[qualifyOpportunity([opportunity, solution, canWin, worthWinning], threshold)][words],
  example: { given: { opportunity: 80, solution: 70, canWin: 45, worthWinning: 90 }, answer: "Develop" },
});
