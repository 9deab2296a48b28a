import { lognormalMoney, mulberry32 } from "./random";

/** A range as Excel hands it over. */
export type Cells = unknown[][];

export const STAGES: readonly (readonly [name: string, winRate: number])[] = [
  ["Prospecting", 0.1],
  ["Qualification", 0.2],
  ["Needs analysis", 0.35],
  ["Proposal", 0.55],
  ["Negotiation", 0.75],
  ["Commitment", 0.9],
];
export const AS_OF = 46_000;
const CUSTOMERS = 2_000;
const MEDIAN = 20_000;
const SIGMA = 0.9;

/** Deals as two columns of n × 1 cells. */
export interface DealCells {
  readonly amounts: Cells;
  readonly stages: Cells;
}

export function sampleDeals(rows: number): DealCells {
  const random = mulberry32(12_345);
  const amounts: Cells = [];
  const stages: Cells = [];
  for (let row = 0; row < rows; row++) {
    amounts.push([lognormalMoney(random, MEDIAN, SIGMA)]);
    stages.push([(STAGES[Math.floor(random() * STAGES.length)] as (typeof STAGES)[number])[0]]);
  }
  return { amounts, stages };
}

/** Open invoices as three columns of n × 1 cells. */
export interface InvoiceCells {
  readonly customers: Cells;
  readonly dueDates: Cells;
  readonly amounts: Cells;
}

export function sampleInvoices(rows: number): InvoiceCells {
  const random = mulberry32(67_890);
  const customers: Cells = [];
  const dueDates: Cells = [];
  const amounts: Cells = [];
  for (let row = 0; row < rows; row++) {
    customers.push([`Customer ${String(Math.floor(random() * CUSTOMERS) + 1).padStart(4, "0")}`]);
    dueDates.push([AS_OF - 150 + Math.floor(random() * 210)]);
    amounts.push([lognormalMoney(random, MEDIAN, SIGMA)]);
  }
  return { customers, dueDates, amounts };
}

/** The ledger as one table with invoice numbers, n × 4: what a person would hand over without choosing columns. */
export const asLedger = ({ customers, dueDates, amounts }: InvoiceCells): Cells =>
  customers.map(([customer], row) => [`INV-${100_000 + row}`, customer, dueDates[row]?.[0], amounts[row]?.[0]]);

/** Losses in a column and margins in a row, for the table of extra sales. */
export function sampleLosses(count: number): { readonly losses: Cells; readonly margins: Cells } {
  return {
    losses: Array.from({ length: count }, (_, row) => [(row + 1) * 125.5]),
    margins: [Array.from({ length: count }, (_, column) => 0.01 + column * 0.0005)],
  };
}
