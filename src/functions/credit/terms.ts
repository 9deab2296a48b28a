import { quoteCell } from "../cells";
import { defineFunction, lifts } from "../definition";
import { Refusal } from "../failure";
import { language, text } from "../parameters";
import { defaultGrades, findGrade, gradesTable } from "./gradesTable";

export const terms = defineFunction({
  id: "CREDIT.TERMS",
  parameters: { grade: text(), grades: gradesTable(), language: language() },
  result: lifts("text"),
  compute({ grade, grades, language: wanted }) {
    const found = findGrade(grades, grade);
    if (found === undefined)
      throw new Refusal("#N/A", "grade", {
        en: `no payment terms for grade ${quoteCell(grade)}. Add it to the table of grades or correct it.`,
        zh: `等级 ${quoteCell(grade)} 没有对应的付款方式。请将其加入等级表，或更正等级。`,
      });
    const agreed = found.terms ?? findGrade(defaultGrades, grade)?.terms;
    if (agreed === undefined)
      throw new Refusal("#N/A", "grade", {
        en: `the table of grades says no payment terms for ${quoteCell(grade)}. Enter them in its fourth column.`,
        zh: `等级表未填写 ${quoteCell(grade)} 的付款方式，请在第四列填写。`,
      });
    return agreed[wanted];
  },
  example: { given: { grade: "BB" }, answer: "cash on delivery" },
});
