import { creditLimit, type CreditLimit } from "../../core/credit/creditLimit";
import type { BothLanguages } from "../bothLanguages";
import { quoteCell } from "../cells";
import { defineFunction, lifts } from "../definition";
import { Failure, Refusal } from "../failure";
import { flag, language, money, number, optional, share, text, withDefault } from "../parameters";
import { defaultGrades, findGrade, gradesTable, type Grade } from "./gradesTable";

function factorOf(grade: string, grades: readonly Grade[]): number {
  const found = findGrade(grades, grade);
  if (found === undefined)
    throw new Refusal("#N/A", "grade", {
      en: `no limit factor for grade ${quoteCell(grade)}. Add it to the table of grades or correct it.`,
      zh: `等级 ${quoteCell(grade)} 没有对应的额度系数。请将其加入等级表，或更正等级。`,
    });
  const factor = found.limitFactor ?? findGrade(defaultGrades, grade)?.limitFactor;
  if (factor instanceof Failure) throw factor;
  if (factor === undefined)
    throw new Refusal("#N/A", "grade", {
      en: `the table of grades says no limit factor for ${quoteCell(grade)}. Enter it in its third column.`,
      zh: `等级表未填写 ${quoteCell(grade)} 的额度系数，请在第三列填写。`,
    });
  return factor;
}

function reasonOf({ limit, limitedBy }: CreditLimit): BothLanguages {
  if (limitedBy === "grade") return { en: "No credit: grade", zh: "不授信：等级" };
  if (limitedBy === "need") return { en: "Sales and terms", zh: "销售额与账期" };
  return limit === 0 ? { en: "No credit: net worth", zh: "不授信：净资产" } : { en: "Net worth", zh: "净资产" };
}

export const limit = defineFunction({
  id: "CREDIT.LIMIT",
  parameters: {
    monthlySales: money({ min: 0 }),
    termMonths: number({ min: 0, max: 24 }),
    grade: text(),
    netWorth: optional(money()),
    netWorthShare: withDefault(share(), 0.1),
    grades: gradesTable(),
    detail: withDefault(flag(), false),
    language: language(),
  },
  result: lifts("money"),
  compute({ monthlySales, termMonths, grade, netWorth, netWorthShare, grades, detail, language: wanted }) {
    const set = creditLimit(monthlySales, termMonths, factorOf(grade, grades), netWorth, netWorthShare);
    return detail ? reasonOf(set)[wanted] : set.limit;
  },
  example: {
    given: { monthlySales: 100_000, termMonths: 2, grade: "AA", netWorth: 1_000_000, netWorthShare: 0.1 },
    answer: 100_000,
  },
});
