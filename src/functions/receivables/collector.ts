import { ladderStep } from "../../core/receivables/ladderStep";
import { defineFunction, lifts } from "../definition";
import { days, language } from "../parameters";
import { ladderTable } from "./ladderTable";

export const collector = defineFunction({
  id: "AR.COLLECTOR",
  parameters: { daysLate: days({ min: 0 }), ladder: ladderTable(), language: language() },
  result: lifts("text"),
  compute: ({ daysLate, ladder, language: wanted }) => ladderStep(daysLate, ladder)?.who[wanted] ?? "",
  example: { given: { daysLate: 45 }, answer: "Sales assistant" },
});
