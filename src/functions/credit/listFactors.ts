import { comparable, isBlank, quoteCell } from "../cells";
import type { Column } from "../column";
import { Failure } from "../failure";
import { at } from "../place";
import { readText } from "../readScalar";
import type { Scorecard, ScorecardFactor } from "./scorecard";

/** A factor that values are given for. */
export interface ListedFactor {
  readonly factor: ScorecardFactor;
  /** Its place in the list of factors, and so in each customer's values. */
  readonly position: number;
}

/** The factors in the order of the list, blank cells left out. */
export function listFactors(names: Column, scorecard: Scorecard): ListedFactor[] {
  const listed: ListedFactor[] = [];
  for (let position = 0; position < names.length; position++) {
    const raw = names.at(position);
    const place = names.place(position);
    const name = isBlank(raw) ? "" : readText(raw, place);
    if (name instanceof Failure) throw name;
    if (name === "") continue;
    const factor = scorecard.factors.get(comparable(name));
    if (factor === undefined)
      throw new Failure(
        "#N/A",
        at(place, {
          en: `the scorecard has no factor ${quoteCell(name)}. Add it there or correct the name.`,
          zh: `评分卡中没有评分项 ${quoteCell(name)}。请在评分卡中添加，或更正名称。`,
        }),
      );
    if (listed.some((earlier) => earlier.factor === factor))
      throw new Failure(
        "#VALUE!",
        at(place, {
          en: `the factor ${quoteCell(name)} is listed twice. Keep one of them.`,
          zh: `评分项 ${quoteCell(name)} 重复出现，请只保留一个。`,
        }),
      );
    listed.push({ factor, position });
  }
  return listed;
}
