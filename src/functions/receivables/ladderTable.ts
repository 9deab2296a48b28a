import type { LadderStep } from "../../core/receivables/ladderStep";
import type { BothLanguages } from "../bothLanguages";
import { comparable, errorInCell, isBlank, quoteCell, type Grid } from "../cells";
import { Failure } from "../failure";
import { range, withDefault, type Optional, type RangeParameter } from "../parameters";
import { at, type Place } from "../place";
import { readNumber, readText } from "../readScalar";

export interface Collector extends LadderStep {
  readonly who: BothLanguages;
}

/** The order of people is the training's; the days are our proposal. */
const defaultLadder: readonly Collector[] = [
  { from: 0, who: { en: "Sales", zh: "销售" } },
  { from: 8, who: { en: "Delivery", zh: "交付" } },
  { from: 31, who: { en: "Sales assistant", zh: "商务助理" } },
  { from: 61, who: { en: "Finance", zh: "财务" } },
  { from: 91, who: { en: "Executive", zh: "高管" } },
];

const fail = (place: Place, text: BothLanguages): Failure => new Failure("#VALUE!", at(place, text));

function readFrom(raw: unknown, place: Place): number {
  if (isBlank(raw)) throw fail(place, { en: "the days past due are missing.", zh: "缺少逾期天数。" });
  const from = readNumber(raw, { kind: "days", min: 0 }, place);
  if (!(from instanceof Failure)) return from;
  if (place.row === 1 && typeof raw === "string" && !/\d/.test(raw) && errorInCell(raw) === undefined)
    throw fail(place, {
      en: `${quoteCell(raw)} is not a number of days. Leave the row of headings out of the range.`,
      zh: `${quoteCell(raw)} 不是天数。请不要选中标题行。`,
    });
  throw from;
}

/** People's own words stand as written; the usual ones are known in both languages. */
function readWho(raw: unknown, place: Place): BothLanguages {
  const who = isBlank(raw) ? "" : readText(raw, place);
  if (who instanceof Failure) throw who;
  if (who === "") throw fail(place, { en: "the person or team is missing.", zh: "缺少负责人或部门。" });
  const usual = defaultLadder.find((step) =>
    [step.who.en, step.who.zh].some((word) => comparable(word) === comparable(who)),
  );
  return usual?.who ?? { en: who, zh: who };
}

function readLadder(grid: Grid, argument: string): readonly Collector[] {
  if ((grid[0]?.length ?? 0) < 2)
    throw fail(
      { argument },
      {
        en: "give two columns: days past due, and who calls from then on.",
        zh: "需要两列：逾期天数，以及此后的负责人。",
      },
    );
  const ladder: Collector[] = [];
  grid.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    const place: Place = { argument, row: index + 1 };
    const from = readFrom(cells[0], place);
    if (ladder.some((step) => step.from === from))
      throw fail(place, {
        en: `two rows begin at ${from} days. Keep one of them.`,
        zh: `有两行都从 ${from} 天开始，请只保留一行。`,
      });
    ladder.push({ from, who: readWho(cells[1], place) });
  });
  if (ladder.length === 0) throw fail({ argument }, { en: "the table is empty.", zh: "表为空。" });
  return ladder;
}

/** From days past due | who calls. */
export const ladderTable = (): Optional<RangeParameter<readonly Collector[]>> =>
  withDefault(range({ kind: "table" }, readLadder), defaultLadder);
