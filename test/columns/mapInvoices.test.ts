import { dueDay } from "../../src/columns/dueDay";
import { guessColumns } from "../../src/columns/guessColumns";
import { invoicesTarget } from "../../src/columns/invoicesTarget";
import { mapInvoices, type InvoiceAnswers } from "../../src/columns/mapInvoices";
import { isBlocked, mapTable } from "../../src/columns/mapTable";
import { receiptsTarget } from "../../src/columns/receiptsTarget";
import { readSourceTable } from "../../src/columns/sourceTable";
import { formatDay, parseDay } from "../../src/workbookFile/daySerial";

function map(grid: readonly (readonly unknown[])[], answers: InvoiceAnswers = {}) {
  const source = readSourceTable(grid);
  return mapInvoices(source, guessColumns(source, invoicesTarget).mapping, answers);
}
const dueDates = (mapped: ReturnType<typeof map>) =>
  mapped.columns.dueDate.map((day) => (typeof day === "number" ? formatDay(day) : null));

test.each([
  ["2026-01-31", 30, false, "2026-03-02"],
  ["2026-01-05", 30, true, "2026-03-02"],
  ["2026-12-05", 0, true, "2026-12-31"],
  ["2024-02-01", 1, true, "2024-03-01"],
])("%s and %i days, month end %p: %s", (day, days, monthEnd, due) => {
  expect(formatDay(dueDay(parseDay(day) ?? 0, { days, monthEnd }))).toBe(due);
});

const grid = [
  ["Invoice", "Customer", "Invoice date", "Terms", "Due date", "Amount"],
  ["F1", "Acme", "2026-01-05", "Net 30", "", 100],
  ["F2", "Acme", "2026-01-05", "月结30天", "", 100],
  ["F3", "Acme", "2026-01-05", "Net 30", "2026-01-20", 100],
  ["F4", "Acme", "2026-01-05", "", "", 100],
  ["F5", "Acme", "2026-01-05", "", "", 0],
  ["F6", "Acme", "2026-01-05", "Net 30", "", -40],
];

test("a due date is reckoned from invoice date and terms, a given one stands", () => {
  const mapped = map(grid);
  expect(dueDates(mapped)).toEqual(["2026-02-04", "2026-03-02", "2026-01-20", null, null, "2026-02-04"]);
  expect(mapped.reckonedDueDates).toBe(3);
  expect(mapped.columns.termsMonthEnd).toEqual([false, true, false, null, null, false]);
});

test("money without a due date blocks until it is answered; a credit note is no problem", () => {
  const mapped = map(grid);
  const problems = mapped.problems.filter(({ kind }) => kind !== "textDate");
  expect(problems.map(({ kind, rows }) => [kind, rows])).toEqual([["missingDueDate", [5]]]);
  expect(isBlocked(mapped)).toBe(true);
  const agreed = map(grid, { missingDueDate: { kind: "terms", terms: { days: 10, monthEnd: false } } });
  expect(dueDates(agreed)[3]).toBe("2026-01-15");
  expect(isBlocked(agreed)).toBe(false);
  expect(map(grid, { missingDueDate: { kind: "leaveOut" } }).sheetRows).toEqual([2, 3, 4, 6, 7]);
});

test("neither due date nor invoice date: one of them is needed", () => {
  const mapped = map([
    ["Invoice", "Customer", "Amount"],
    ["F1", "Acme", 1],
  ]);
  const either = mapped.problems.find(({ kind }) => kind === "missingEither");
  expect(either).toMatchObject({
    severity: "blocks",
    sentence: { en: expect.stringContaining("Due date or Invoice date") },
  });
});

test("due dates that still have to be read are not called missing", () => {
  const mapped = map([
    ["Invoice", "Customer", "Due date", "Amount"],
    ["F1", "Acme", "03/04/2026", 1],
    ["F2", "Acme", "05/04/2026", 1],
  ]);
  expect(mapped.problems.map(({ kind }) => kind)).toEqual(["ambiguousDate"]);
});

test("invoice numbers meet the receipts whether they were numbers or texts", () => {
  const invoices = map([
    ["Invoice", "Customer", "Due date", "Amount"],
    [1001, "Acme", "2026-02-04", 1],
    [1002, "Acme", "2026-02-05", 1],
  ]);
  const source = readSourceTable([
    ["Date", "Customer", "Invoice", "Amount", "Payment method"],
    ["2026-02-10", "Acme", "1001", 1, "电汇"],
    ["2026-02-11", "Acme", 1001, "(0.50)", "Credit memo"],
  ]);
  const receipts = mapTable(source, receiptsTarget, guessColumns(source, receiptsTarget).mapping, {});
  expect(invoices.columns.invoice).toEqual(["1001", "1002"]);
  expect(receipts.columns).toMatchObject({
    invoice: ["1001", "1001"],
    kind: ["cash", "creditNote"],
    amount: [1, -0.5],
  });
  expect(receipts.problems.map(({ kind, rows }) => [kind, rows])).toContainEqual(["negativeAmount", [3]]);
});
