import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, greater, less, plus } from "../../formula/operations";
import { defaultGrades, type Grade } from "../../functions/credit/gradesTable";
import type { Bindings } from "../bindings";
import { firstOf, notInTable } from "../steps";
import { tableColumn } from "../tableColumn";

/** What holds for a grade of the usual table; grades that share an answer share a condition. */
export function ofUsualGrade<Answer extends string | number>(
  grade: Expr,
  answerOf: (grade: Grade) => Answer,
  say: (answer: Answer) => Expr = (answer) => answer,
): Expr {
  const namesByAnswer = new Map<Answer, (string | number)[]>();
  for (const one of defaultGrades) {
    const answer = answerOf(one);
    namesByAnswer.set(answer, [...(namesByAnswer.get(answer) ?? []), one.name]);
  }
  const cases = [...namesByAnswer].map(([answer, names]) => {
    const isNamed = names.map((name): Expr => equal(grade, name)).reduce((sum, one) => plus(sum, one));
    return [isNamed, say(answer)] as const;
  });
  return firstOf(cases, notInTable);
}

/** What stands beside a grade in a column of a person's table; the usual answer where the table does not say. */
export function besideGrade(grade: Expr, table: Expr, column: number, usual: Expr, local: Bindings): Expr {
  const names = tableColumn(table, 2);
  const found = local.bind("found", native("XLOOKUP", grade, names, tableColumn(table, column)));
  const listed = native("IF", greater(native("XMATCH", grade, names), 0), usual);
  const said = native("IF", equal(found, ""), usual, found);
  return native("IF", less(native("COLUMNS", table), column), listed, said);
}
