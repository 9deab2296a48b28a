import type { TableAnswers } from "./answers";
import { describeProblem } from "./describeProblem";
import type { Mapping } from "./guessColumns";
import { mapTable, type MappedTable } from "./mapTable";
import { ratedCustomersTarget, type RatedCustomerField } from "./ratedCustomersTarget";
import type { SourceTable } from "./sourceTable";
import { numbersOf, withColumns } from "./tableDraft";
import { fieldOf } from "./target";

const monthsAYear = 12;

/** What a scorecard looks at; of the dates years are reckoned when the workbook is filled. */
const factorFields = [
  ...(["yearsAsCustomer", "customerSince", "daysLate", "overdueShare", "worstDaysLate"] as const),
  ...(["yearsInBusiness", "foundedOn", "legalForm", "equityRatio", "currentRatio", "netMargin"] as const),
] satisfies readonly RatedCustomerField[];

/** Takes a person's list of customers over for the Credit file. Monthly sales come from yearly ones where need be. */
export function mapRatedCustomers(
  source: SourceTable,
  mapping: Mapping<RatedCustomerField>,
  answers: TableAnswers<RatedCustomerField>,
): MappedTable<RatedCustomerField> {
  const mapped = mapTable(source, ratedCustomersTarget, mapping, answers);
  const { columns, sheetRows } = mapped;
  const yearly = numbersOf(columns.yearlySales);
  const monthlySales = numbersOf(columns.monthlySales).map((sales, row) => {
    const ofYear = yearly[row] ?? null;
    return sales ?? (ofYear === null ? null : Number((ofYear / monthsAYear).toPrecision(15)));
  });
  const hasYearly = yearly.some((sales) => sales !== null);
  const problems = mapped.problems.filter(
    ({ kind, field }) => !(hasYearly && kind === "missingRecommended" && field === "monthlySales"),
  );
  const unknown = sheetRows.filter(
    (_, row) => columns.customer[row] !== null && factorFields.every((id) => columns[id][row] === null),
  );
  if (unknown.length > 0) problems.push(describeProblem({ kind: "noFactors", rows: unknown }));
  const nought = sheetRows.filter((_, row) => columns.ownLimit[row] === 0);
  const { id, name } = fieldOf(ratedCustomersTarget, "ownLimit");
  if (nought.length > 0) problems.push(describeProblem({ kind: "noCredit", field: id, name, rows: nought }));
  return { ...mapped, ...withColumns(mapped, { monthlySales }), problems };
}
