import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, atMost, divide, equal, join, less, minus, plus, power, times } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { MatrixColumn, MatrixPart } from "../blueprint";
import { mostYears } from "./valueInputs";
import { totalWord } from "./valueWords";

const monthsPerYear = 12;
const rows = mostYears + 1;
/** The day on which the offer is bought. */
const today = 0;

const year = block("years.year");
const countedYears = native("SEQUENCE", rows, 1, today);
const rowsOf = (id: string): Expr => block(`years.${id}`, { row: "body" });
const sumOf = (id: string): Expr => native("SUM", rowsOf(id));

/** Blank in the years after the last one that is compared. */
const inLife = (answer: Expr): Expr => native("IF", equal(year, ""), "", answer);
const inYear = (which: Expr, then: Expr, otherwise: Expr): Expr => native("IF", equal(year, which), then, otherwise);
/** All years up to the one of the row. */
const soFar = (id: string): Expr => inLife(native("SUMIFS", rowsOf(id), year, join("<=", year)));

interface Words {
  readonly en: string;
  readonly zh: string;
}

const money = (id: string, heading: Words, spill: Expr): MatrixColumn => ({
  id,
  heading,
  kind: "money",
  cells: { spill },
});
const withTotal = (column: MatrixColumn): MatrixColumn => ({ ...column, total: sumOf(column.id) });

const balance = block("years.balance");
const gain = rowsOf("gain");
/** Counted from the balance a year before, as if the gain came evenly. */
const months = times(monthsPerYear, minus(minus(year, 1), divide(minus(balance, gain), gain)));

export const yearsMatrix: MatrixPart = {
  part: "matrix",
  id: "years",
  heading: { en: "Year by year", zh: "逐年测算" },
  rows,
  total: totalWord,
  columns: [
    {
      id: "year",
      heading: { en: "Year", zh: "年" },
      kind: "count",
      cells: { spill: native("IF", atMost(countedYears, input("valueYears")), countedYears, "") },
    },
    withTotal(
      money(
        "benefits",
        { en: "Benefits", zh: "效益" },
        inLife(inYear(today, 0, times(block("benefits"), inYear(1, input("firstYearShare"), 1)))),
      ),
    ),
    withTotal(
      money(
        "saving",
        { en: "Lower costs", zh: "成本节约" },
        inLife(inYear(today, 0, plus(block("yearlySaving"), inYear(input("valueYears"), block("endSaving"), 0)))),
      ),
    ),
    withTotal(
      money(
        "gain",
        { en: "Gain of the year", zh: "当年净收益" },
        inLife(inYear(today, minus(0, block("extraOutlay")), plus(rowsOf("benefits"), rowsOf("saving")))),
      ),
    ),
    money("balance", { en: "Balance", zh: "累计余额" }, soFar("gain")),
    {
      id: "paidBack",
      heading: { en: "Paid back in month", zh: "回收于第几个月" },
      kind: "months",
      cells: {
        spill: inLife(
          inYear(
            today,
            "",
            native("IF", less(minus(balance, gain), 0), native("IF", atLeast(balance, 0), months, ""), ""),
          ),
        ),
      },
    },
    withTotal(
      money(
        "present",
        { en: "Today's value", zh: "现值" },
        inLife(divide(gain, power(plus(1, input("valueDiscountRate")), year))),
      ),
    ),
    money("netSoFar", { en: "Net value so far", zh: "累计净价值" }, soFar("present")),
  ],
};
