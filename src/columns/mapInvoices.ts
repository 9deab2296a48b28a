import type { TableAnswers } from "./answers";
import { describeProblem } from "./describeProblem";
import { dueDay } from "./dueDay";
import type { Mapping } from "./guessColumns";
import { invoicesTarget, type InvoiceField } from "./invoicesTarget";
import { mapTable, type MappedTable } from "./mapTable";
import type { SourceTable } from "./sourceTable";
import { keepRows, numbersOf, withColumns } from "./tableDraft";
import { fieldOf } from "./target";
import type { Terms } from "./termsText";

export interface InvoiceAnswers extends TableAnswers<InvoiceField> {
  /** For invoices without a due date and without terms: terms for all of them, or leaving them out. */
  readonly missingDueDate?: { readonly kind: "leaveOut" } | { readonly kind: "terms"; readonly terms: Terms };
}

export interface MappedInvoices extends MappedTable<InvoiceField> {
  /** Due dates reckoned from invoice date and terms. */
  readonly reckonedDueDates: number;
}

/** Takes a person's list of invoices over for the Receivables workbook. A missing due date is reckoned where terms allow. */
export function mapInvoices(
  source: SourceTable,
  mapping: Mapping<InvoiceField>,
  answers: InvoiceAnswers,
): MappedInvoices {
  const mapped = mapTable(source, invoicesTarget, mapping, answers);
  const { columns, sheetRows, problems } = mapped;
  const invoiceDays = numbersOf(columns.invoiceDate);
  const amounts = numbersOf(columns.amount);
  const choice = answers.missingDueDate;
  let reckonedDueDates = 0;
  const reckon = (row: number): number | null => {
    const invoiceDay = invoiceDays[row];
    const days = columns.termsDays[row];
    const own = typeof days === "number" ? { days, monthEnd: columns.termsMonthEnd[row] === true } : undefined;
    const terms = own ?? (choice?.kind === "terms" ? choice.terms : undefined);
    if (invoiceDay == null || terms === undefined) return null;
    reckonedDueDates++;
    return dueDay(invoiceDay, terms);
  };
  const dueDays = numbersOf(columns.dueDate).map((due, row) => due ?? reckon(row));
  // Ageing needs a due date only where money hangs on it.
  const isMissing = dueDays.map((due, row) => due === null && amounts[row] != null && amounts[row] !== 0);
  const missing = sheetRows.filter((_, row) => isMissing[row]);
  const draft = withColumns(mapped, { dueDate: dueDays });
  const leavesOut = choice?.kind === "leaveOut";
  // Once the person has said how the dates are to be read, most of them are no longer missing.
  const isAsked = problems.some(
    ({ kind, field }) => field === "dueDate" && (kind === "ambiguousDate" || kind === "swappedDate"),
  );
  const { name, id } = fieldOf(invoicesTarget, "dueDate");
  const open =
    missing.length === 0 || leavesOut || isAsked
      ? []
      : [describeProblem({ kind: "missingDueDate", field: id, name, rows: missing })];
  return {
    ...mapped,
    ...(leavesOut
      ? keepRows(
          draft,
          isMissing.map((gone) => !gone),
        )
      : draft),
    problems: [...problems, ...open],
    reckonedDueDates,
  };
}
