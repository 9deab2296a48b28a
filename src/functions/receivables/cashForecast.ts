import { cashForecast as forecast } from "../../core/receivables/cashForecast";
import type { BothLanguages, Language } from "../bothLanguages";
import { defineFunction, spills, type Answer } from "../definition";
import { count, day, headings, inGroup, moneyColumn, numberColumn, optional, withDefault } from "../parameters";
import { daysWhereNeeded } from "./daysWhereNeeded";
import { expectedDays } from "./expectedDays";
import { knownDay } from "./knownDay";

export const cashForecastHeadings: Readonly<Record<Language, readonly string[]>> = {
  en: ["Period", "From", "To", "Expected cash"],
  zh: ["期次", "起始日", "截止日", "预计回款"],
};
const PAST: BothLanguages = { en: "Overdue, undated", zh: "逾期，日期未定" };
const LATER: BothLanguages = { en: "Later", zh: "以后" };
const USUAL_PERIODS = 13;
const MOST_PERIODS = 120;
const LONGEST_DELAY = 3650;

export const cashForecast = defineFunction({
  id: "AR.CASHFORECAST",
  parameters: {
    amounts: moneyColumn(),
    dueDates: daysWhereNeeded(),
    asOf: day(),
    // One value for everybody or one a row, so not bound to the size of the list.
    delayDays: optional(inGroup("delays", numberColumn({ min: -LONGEST_DELAY, max: LONGEST_DELAY }))),
    promiseDates: optional(daysWhereNeeded()),
    overdueDelay: optional(count({ min: 1, max: LONGEST_DELAY })),
    periods: withDefault(count({ min: 1, max: MOST_PERIODS }), USUAL_PERIODS),
    periodDays: withDefault(count({ min: 1, max: 366 }), 7),
    headings: headings(),
  },
  result: spills<
    | "amounts"
    | "dueDates"
    | "asOf"
    | "delayDays"
    | "promiseDates"
    | "overdueDelay"
    | "periods"
    | "periodDays"
    | "headings"
  >(({ periods, headings: row }) => ({
    rows: (periods === undefined ? USUAL_PERIODS : MOST_PERIODS) + 2 + (row === undefined ? 0 : 1),
    columns: 4,
  })),
  compute({ amounts, dueDates, asOf, delayDays, promiseDates, overdueDelay, periods, periodDays, headings: wanted }) {
    const language = wanted ?? "en";
    const afterwards = knownDay(asOf + periods * periodDays + 1, "asOf");
    const expected = expectedDays(amounts, dueDates, delayDays, promiseDates);
    const cash = forecast(amounts, expected, asOf, overdueDelay, periods, periodDays);
    const rows: Answer[][] = wanted === undefined ? [] : [[...cashForecastHeadings[language]]];
    if (overdueDelay === undefined) rows.push([PAST[language], "", "", cash.past]);
    cash.periods.forEach((amount, period) =>
      rows.push([period + 1, asOf + period * periodDays + 1, asOf + (period + 1) * periodDays, amount]),
    );
    rows.push([LATER[language], afterwards, "", cash.later]);
    return rows;
  },
  example: {
    given: {
      amounts: [[1000], [500], [250.5], [-100]],
      dueDates: [[45_750], [45_740], [45_752], [45_790]],
      asOf: 45_747,
      delayDays: 4,
      periods: 2,
    },
    answer: [
      ["Overdue, undated", "", "", 500],
      [1, 45_748, 45_754, 1000],
      [2, 45_755, 45_761, 250.5],
      ["Later", 45_762, "", -100],
    ],
  },
});
