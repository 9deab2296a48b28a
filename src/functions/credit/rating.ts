import { gradeOfScore } from "../../core/credit/gradeOfScore";
import { defineFunction, lifts } from "../definition";
import { number } from "../parameters";
import { gradesTable, type Grade } from "./gradesTable";

export const rating = defineFunction({
  id: "CREDIT.RATING",
  parameters: { score: number({ min: 0, max: 100 }), grades: gradesTable() },
  result: lifts("text"),
  compute({ score, grades }) {
    const earned = gradeOfScore(
      score,
      grades.map(({ over }) => over),
    );
    return (grades[earned] as Grade).name;
  },
  example: { given: { score: 90 }, answer: "AA" },
});
