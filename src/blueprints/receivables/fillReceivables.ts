import type { Filling } from "../blueprint";
import type { BuildChoices, OwnColumns } from "../choices";
import { dayNumber, partsOfDay } from "../day";
import { blankRow, ownRows } from "../ownRows";
import type { PlannedValue } from "../plannedWorkbook";
import { priceLevel } from "../samples/priceLevel";
import { tableColumns } from "../tableColumns";
import { collectionLogSheet } from "./collectionLogSheet";
import { customersOf, sampleCustomers } from "./customerRows";
import { customersSheet } from "./customersSheet";
import { individualProvisions } from "./individualProvisions";
import { invoicesSheet } from "./invoicesSheet";
import { ownersOf } from "./ownersOf";
import { receiptsSheet } from "./receiptsSheet";
import {
  debtorsOf,
  emptyHistory,
  longOverdue,
  sampleHistory,
  sampleLog,
  sampleProvisions,
  type Debtor,
} from "./sampleCollection";
import { sampleLedger } from "./sampleLedger";

const invoiceColumns = tableColumns([invoicesSheet], "invoices");
const receiptColumns = tableColumns([receiptsSheet], "receipts");
const customerColumns = tableColumns([customersSheet], "customers");
const logColumns = tableColumns([collectionLogSheet], "collectionLog");
const indexOf = (id: string): number => invoiceColumns.findIndex((column) => column.id === id);
const at = {
  invoice: indexOf("invoice"),
  customer: indexOf("customer"),
  date: indexOf("invoiceDate"),
  terms: indexOf("termsDays"),
  due: indexOf("dueDate"),
  amount: indexOf("amount"),
  disputed: indexOf("disputed"),
};
const dsoDays = 90;

type Rows = readonly (readonly PlannedValue[])[];

export function fillReceivables(choices: BuildChoices): Filling {
  const { asOf } = choices;
  const ledger = tablesFor(choices);
  const isSample = choices.rows.kind === "sample";
  const debtors = isSample ? debtorsOf(ledger.invoices, ledger.receipts, at, choices) : [];
  const tables = { ...ledger, ...(isSample ? sampleWork(choices, ledger, debtors) : blankWork) };
  return {
    inputs: {
      asOf,
      creditSales: salesUpTo(asOf, tables.invoices),
      dsoDays,
      forwardAdjustment: 0,
      toleratedDays: 7,
      limitationYears: 3,
      usualDelay: isSample ? sampleDelay : 0,
      allowanceFrom: dayNumber(partsOfDay(asOf).year, 1, 1),
      openingAllowance: isSample ? sampleOpening * priceLevel(choices.currency) : "",
      recoveries: isSample ? sampleRecoveries * priceLevel(choices.currency) : "",
      statementCustomer: longOverdue(debtors)[0]?.customer ?? firstCustomer(ledger.customers),
      firmFromDay: 16,
      finalFromDay: 46,
      payWithinDays: 10,
      ...choices.inputs,
    },
    tables,
  };
}

const [sampleDelay, sampleOpening, sampleRecoveries] = [9, 9_200, 350];

const firstCustomer = ([first]: Rows): PlannedValue => first?.[0] ?? "";

/** What is kept beside the ledger, before anything has been entered. */
const blankWork: Readonly<Record<"collectionLog" | "individualProvisions" | "lossHistory", Rows>> = {
  collectionLog: [blankRow(logColumns)],
  individualProvisions: [blankRow(individualProvisions.columns)],
  lossHistory: emptyHistory,
};

function sampleWork(
  choices: BuildChoices,
  { receipts, customers }: Record<"receipts" | "customers", Rows>,
  debtors: readonly Debtor[],
): typeof blankWork {
  const contacts = new Map(customers.map(([customer, contact = ""]) => [customer, String(contact)]));
  const listed = debtors.filter(({ customer }) => contacts.has(customer));
  const known = receipts.filter(([, customer]) => contacts.has(customer));
  return {
    collectionLog: orBlank(
      sampleLog(listed, known, (customer) => contacts.get(customer) ?? "", choices),
      blankRow(logColumns),
    ),
    individualProvisions: orBlank(sampleProvisions(listed, choices), blankRow(individualProvisions.columns)),
    lossHistory: sampleHistory(priceLevel(choices.currency)),
  };
}

function tablesFor(choices: BuildChoices): Record<"invoices" | "receipts" | "customers", Rows> {
  const { rows, language } = choices;
  if (rows.kind === "empty")
    return {
      invoices: [blankRow(invoiceColumns)],
      receipts: [blankRow(receiptColumns)],
      customers: [blankRow(customerColumns)],
    };
  if (rows.kind === "sample") {
    const { invoices, receipts } = sampleLedger(rows.count, rows.seed, choices);
    const customers = sampleCustomers(invoices, at, rows.seed, choices);
    return { invoices, receipts: orBlank(receipts, blankRow(receiptColumns)), customers };
  }
  const own = rows.tables;
  const invoices = withDueDates(ownRows(invoiceColumns, own.invoices ?? {}, language), own.invoices ?? {});
  return {
    invoices,
    receipts: ownRows(receiptColumns, own.receipts ?? {}, language),
    customers: ownRows(customerColumns, own.customers ?? customersIn(invoices, own.invoices?.owner), language),
  };
}

/** What a ledger knows of the customers themselves. */
function customersIn(invoices: Rows, owners: OwnColumns[string] | undefined): OwnColumns {
  const customer = customersOf(invoices, at);
  return { customer, owner: ownersOf(customer, invoices, owners, at) };
}

const orBlank = (rows: Rows, blank: readonly PlannedValue[]): Rows => (rows.length === 0 ? [blank] : rows);

/** Invoices with terms but no due date get one: so many days from the invoice, or from the end of its month. */
function withDueDates(invoices: Rows, own: OwnColumns): Rows {
  return invoices.map((row, index) => {
    const [date, terms] = [row[at.date], row[at.terms]];
    if (row[at.due] !== "" || typeof date !== "number" || typeof terms !== "number") return row;
    const { year, month } = partsOfDay(date);
    const start = own.termsMonthEnd?.[index] === true ? dayNumber(year, month + 1, 0) : date;
    return row.map((cell, column) => (column === at.due ? start + terms : cell));
  });
}

/** What was invoiced in the days before, as a first figure for the days sales outstanding. */
function salesUpTo(asOf: number, invoices: Rows): number {
  const cents = invoices.reduce((sum, row) => {
    const [date, amount] = [row[at.date], row[at.amount]];
    const counts = typeof date === "number" && date > asOf - dsoDays && date <= asOf && typeof amount === "number";
    return counts ? sum + Math.round(amount * 100) : sum;
  }, 0);
  return Math.max(0, cents / 100);
}
