import type { TableAnswers } from "./answers";
import { describeProblem } from "./describeProblem";
import type { Mapping } from "./guessColumns";
import { mapTable, type MappedTable } from "./mapTable";
import { peopleTarget, type PersonField } from "./peopleTarget";
import type { SourceTable } from "./sourceTable";
import { keepRows, textsOf } from "./tableDraft";
import { fieldOf } from "./target";

/** The customer that most rows name; the first of several. */
function commonest(customers: readonly (string | null)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const customer of customers) if (customer !== null) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
}

/** Takes a person's list of people over for the Account plan, which is for one customer: the others' people stay out. */
export function mapPeople(
  source: SourceTable,
  mapping: Mapping<PersonField>,
  answers: TableAnswers<PersonField>,
): MappedTable<PersonField> {
  const mapped = mapTable(source, peopleTarget, mapping, answers);
  const customers = textsOf(mapped.columns.customer);
  const account = commonest(customers);
  const kept = customers.map((customer) => customer === null || customer === account);
  const left = mapped.sheetRows.filter((_, row) => kept[row] === false);
  if (left.length === 0) return mapped;
  const { id, name } = fieldOf(peopleTarget, "customer");
  const problem = describeProblem({ kind: "otherCustomers", field: id, name, rows: left, example: account });
  return { ...mapped, ...keepRows(mapped, kept), problems: [...mapped.problems, problem] };
}
