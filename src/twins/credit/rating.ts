import { native } from "../../formula/native";
import { greater, minus } from "../../formula/operations";
import { defaultGrades } from "../../functions/credit/gradesTable";
import { firstOf } from "../steps";
import { tableColumn } from "../tableColumn";
import { defineElementwiseTwin } from "../twin";

/** Scores above an end earn its grade, so that look-up by the end reached looks a little below. */
const justBelow = 1e-9;

export const rating = defineElementwiseTwin("CREDIT.RATING", ["score"], ({ score, grades }) => {
  if (grades === undefined) {
    const cases = defaultGrades.slice(0, -1).map(({ over, name }) => [greater(score, over), name] as const);
    return firstOf(cases, defaultGrades.at(-1)!.name);
  }
  const [overs, names] = [tableColumn(grades, 1), tableColumn(grades, 2)];
  const lowest = native("XLOOKUP", native("MIN", overs), overs, names);
  return native("XLOOKUP", minus(score, justBelow), overs, names, lowest, -1);
});
