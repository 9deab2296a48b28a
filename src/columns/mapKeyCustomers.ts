import type { PlainValue } from "../workbookFile/plainTable";
import type { TableAnswers } from "./answers";
import type { Mapping } from "./guessColumns";
import { keyCustomersTarget, type KeyCustomerField } from "./keyCustomersTarget";
import { mapTable, type MappedTable } from "./mapTable";
import type { SourceTable } from "./sourceTable";
import { numbersOf, withColumns } from "./tableDraft";

type Reckon = (amount: number, share: number) => number;

/** Cents are what money has: a third of it is no longer figure than that. */
const cents = (amount: number): number => Number((Math.round(amount * 100) / 100).toPrecision(15));

/**
 * Takes a person's list of key customers over for the Account plan. Potential, sales and our share say one thing in three
 * ways, profit and margin in two: what is missing is reckoned.
 */
export function mapKeyCustomers(
  source: SourceTable,
  mapping: Mapping<KeyCustomerField>,
  answers: TableAnswers<KeyCustomerField>,
): MappedTable<KeyCustomerField> {
  const mapped = mapTable(source, keyCustomersTarget, mapping, answers);
  const { columns } = mapped;
  const complete = (
    own: readonly PlainValue[],
    from: readonly PlainValue[],
    shares: readonly PlainValue[],
    reckon: Reckon,
  ): readonly (number | null)[] => {
    const [amounts, parts] = [numbersOf(from), numbersOf(shares)];
    return numbersOf(own).map((value, row) => {
      const [amount, share] = [amounts[row] ?? null, parts[row] ?? null];
      if (value !== null || amount === null || share === null) return value;
      const found = reckon(amount, share);
      return Number.isFinite(found) ? cents(found) : null;
    });
  };
  const ourSales = complete(
    columns.ourSales,
    columns.potential,
    columns.share,
    (potential, share) => potential * share,
  );
  const potential = complete(columns.potential, columns.ourSales, columns.share, (sales, share) => sales / share);
  const grossProfit = complete(columns.grossProfit, ourSales, columns.margin, (sales, margin) => sales * margin);
  const reckoned = { ourSales, potential, grossProfit };
  const isKnown = (field: string | undefined): boolean =>
    Object.entries(reckoned).some(([id, values]) => id === field && values.some((value) => value !== null));
  return {
    ...mapped,
    ...withColumns(mapped, reckoned),
    problems: mapped.problems.filter(({ kind, field }) => kind !== "missingRecommended" || !isKnown(field)),
  };
}
