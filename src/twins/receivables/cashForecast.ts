import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, greater, join, minus, plus, times, unequal } from "../../formula/operations";
import { cashForecastHeadings } from "../../functions/receivables/cashForecast";
import { orElse } from "../blank";
import { notInTable } from "../steps";
import { defineTwin } from "../twin";
import { headed, inLanguage } from "../words";

const [firstOfAll, lastOfAll] = [-10_000, 3_000_000];

/** One delay for everybody: a range of them may be one a row. */
const isOne = (delay: Expr): boolean => typeof delay !== "object" || "input" in delay || "op" in delay;

export const cashForecast = defineTwin(
  "AR.CASHFORECAST",
  (given, local) => {
    const { amounts, dueDates, delayDays, promiseDates, overdueDelay } = given;
    if (delayDays !== undefined && !isOne(delayDays)) return undefined;
    const delay =
      delayDays === undefined
        ? 0
        : typeof delayDays === "number"
          ? Math.round(delayDays)
          : native("ROUND", orElse(delayDays, 0), 0);
    const today = local.bind("today", native("INT", given.asOf));
    const count = local.bind("count", orElse(given.periods, 13));
    const length = local.bind("length", orElse(given.periodDays, 7));
    const later = (day: Expr): Expr => (delay === 0 ? day : minus(day, delay));
    const between = (from: Expr, until: Expr): Expr => {
      const days = (dates: Expr, start: Expr, end: Expr): Expr[] => [dates, join(">=", start), dates, join("<", end)];
      const byDue = [amounts, ...days(dueDates, later(from), later(until))];
      if (promiseDates === undefined) return native("SUMIFS", ...byDue);
      const promised = native("SUMIFS", amounts, ...days(promiseDates, from, until));
      return plus(native("SUMIFS", ...byDue, promiseDates, "="), promised);
    };
    const number = local.bind("number", native("SEQUENCE", count));
    const from = local.bind("from", plus(today, times(minus(number, 1), length), 1));
    const end = local.bind("end", plus(today, times(count, length), 1));
    const past = local.bind("past", between(firstOfAll, plus(today, 1)));
    const late =
      overdueDelay === undefined ? undefined : local.bind("late", native("ROUNDUP", divide(overdueDelay, length), 0));
    const sums = between(from, plus(from, length));
    const periods = late === undefined ? sums : plus(sums, native("IF", equal(number, late), past, 0));
    const after = between(end, lastOfAll);
    const rest = late === undefined ? after : plus(after, native("IF", greater(late, count), past, 0));
    const say = (en: string, zh: string): Expr => inLanguage(given.headings, { en, zh });
    const pastRow = native("HSTACK", say("Overdue, undated", "逾期，日期未定"), "", "", past);
    const rows = native("HSTACK", number, from, plus(from, length, -1), periods);
    const lastRow = native("HSTACK", say("Later", "以后"), end, "", rest);
    const table = native("VSTACK", ...(late === undefined ? [pastRow] : []), rows, lastRow);
    const noDay = equal(dueDates, "");
    const undated = times(
      unequal(amounts, 0),
      unequal(amounts, ""),
      promiseDates === undefined ? noDay : times(noDay, equal(promiseDates, "")),
    );
    return native(
      "IF",
      greater(native("SUMPRODUCT", undated), 0),
      notInTable,
      headed(given.headings, cashForecastHeadings, table),
    );
  },
  {
    cellsOnly: ["amounts", "dueDates", "promiseDates"],
    differs: [
      {
        en: "One delay for all customers; for a delay a row there is no formula.",
        zh: "所有客户使用同一延迟天数；逐行延迟没有对应公式。",
      },
      {
        en: "A delay for what is overdue is given or left out, not blank.",
        zh: "overdueDelay 要么填写要么省略，不能留空。",
      },
      { en: "An open amount without a day answers #N/A.", zh: "有未结金额但没有日期时返回 #N/A。" },
    ],
  },
);
