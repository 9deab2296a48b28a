import type { Language } from "../../functions/bothLanguages";
import type { BuildChoices } from "../choices";
import type { PlannedValue } from "../plannedWorkbook";
import { companyName } from "../samples/companies";
import { priceLevel } from "../samples/priceLevel";
import { SeededRandom } from "../samples/seededRandom";
import { invoiceKinds, receiptKinds } from "./ledgerWords";

export interface SampleLedger {
  readonly invoices: PlannedValue[][];
  readonly receipts: PlannedValue[][];
}

interface Habit {
  readonly terms: number;
  /** Days after the due date when this customer usually pays. */
  readonly lateness: number;
}

interface Invoice {
  readonly customer: string;
  readonly date: number;
  readonly due: number;
  readonly terms: number;
  readonly cents: number;
  readonly disputed: boolean;
  readonly reason: string;
  readonly kind: keyof typeof invoiceKinds;
}

interface Payment {
  readonly day: number;
  readonly cents: number;
  readonly kind: keyof typeof receiptKinds;
}

const disputeReasons: Readonly<Record<Language, readonly string[]>> = {
  en: ["Damaged on delivery", "Price differs from order", "Quantity short", "Acceptance pending"],
  zh: ["到货损坏", "价格与订单不符", "数量短缺", "尚未验收"],
};

const span = 240;
const invoicesPerCustomer = 5;

/**
 * A ledger as a real one is: punctual, slow and bad payers, part payments, credit notes, disputes, a write-off.
 *
 * @param everyCustomer  each customer has an invoice at least; drawn by chance alone, about one in a hundred has none
 */
export function sampleLedger(
  count: number,
  seed: number,
  { asOf, currency, language }: Pick<BuildChoices, "asOf" | "currency" | "language">,
  everyCustomer = false,
): SampleLedger {
  const random = new SeededRandom(seed);
  const customers = Math.max(8, Math.round(count / invoicesPerCustomer));
  const habits = Array.from({ length: customers }, () => habitOf(random));
  const drawn = Array.from({ length: count }, (_, index) => {
    const customer = everyCustomer && index < customers ? index : random.whole(0, customers - 1);
    return draw(
      companyName(customer, language),
      habits[customer] ?? habitOf(random),
      asOf,
      priceLevel(currency),
      language,
      random,
    );
  }).sort((left, right) => left.invoice.date - right.invoice.date);
  const numbered = drawn.map((one, index) => ({ ...one, number: `INV-${10_001 + index}` }));
  const receipts = numbered
    .flatMap(({ invoice, payments, number }) =>
      payments.map((payment) => ({ ...payment, number, customer: invoice.customer })),
    )
    .filter(({ day }) => day <= asOf)
    .sort((left, right) => left.day - right.day || (left.number < right.number ? -1 : 1));
  return {
    invoices: numbered.map(({ invoice, number }) => [
      number,
      invoice.customer,
      invoice.date,
      invoice.terms,
      invoice.due,
      invoice.cents / 100,
      invoice.cents < 0 ? "" : invoiceKinds[invoice.kind][language],
      invoice.disputed,
      invoice.reason,
      ...["", "", ""],
    ]),
    receipts: receipts.map(({ day, customer, number, cents, kind }) => [
      day,
      customer,
      number,
      cents / 100,
      receiptKinds[kind][language],
    ]),
  };
}

function habitOf(random: SeededRandom): Habit {
  const terms = random.pick([30, 30, 30, 45, 60, 90]);
  const lateness = random.weighted([
    [random.whole(-8, 3), 38],
    [random.whole(8, 40), 37],
    [random.whole(50, 130), 25],
  ]);
  return { terms, lateness };
}

function draw(
  customer: string,
  { terms, lateness }: Habit,
  asOf: number,
  level: number,
  language: Language,
  random: SeededRandom,
): { readonly invoice: Invoice; readonly payments: readonly Payment[] } {
  const date = asOf - Math.floor(random.next() * span);
  const cents = Math.round(random.amountAround(14_000) * level * 100);
  const kind = random.weighted<keyof typeof invoiceKinds>([
    ["final", 60],
    ["middle", 18],
    ["first", 14],
    ["retention", 5],
    ["bill", 3],
  ]);
  if (random.chance(0.03)) {
    const credit = { customer, date, due: date, terms: 0, cents: -Math.round(cents * 0.12), kind };
    return { invoice: { ...credit, disputed: false, reason: "" }, payments: [] };
  }
  const due = date + terms;
  const paid = due + lateness + random.whole(-6, 9);
  const disputed = paid > asOf && due < asOf && random.chance(0.3);
  const reason = disputed ? random.pick(disputeReasons[language]) : "";
  return {
    invoice: { customer, date, due, terms, cents, disputed, reason, kind },
    payments: disputed ? [] : paymentsOf(cents, Math.max(date, paid), date, random),
  };
}

function paymentsOf(cents: number, day: number, invoiced: number, random: SeededRandom): Payment[] {
  const way = random.next();
  if (way < 0.14) {
    const first = Math.round(cents * (0.3 + random.next() * 0.4));
    return [
      { day, cents: first, kind: "cash" },
      { day: day + random.whole(12, 60), cents: cents - first, kind: "cash" },
    ];
  }
  if (way < 0.21) {
    const credit = Math.round(cents * (0.02 + random.next() * 0.06));
    return [
      { day: invoiced + random.whole(4, 20), cents: credit, kind: "creditNote" },
      { day, cents: cents - credit, kind: "cash" },
    ];
  }
  if (way < 0.24) return [{ day, cents, kind: "bill" }];
  if (way < 0.25) return [{ day: day + 60, cents, kind: "writeOff" }];
  return [{ day, cents, kind: "cash" }];
}
