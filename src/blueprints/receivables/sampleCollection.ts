import type { BothLanguages } from "../../functions/bothLanguages";
import type { BuildChoices } from "../choices";
import type { PlannedValue } from "../plannedWorkbook";
import { wordOfFlag } from "../yesNo";
import { channelWords, excuseWords, outcomeWords, scriptWords } from "./collectionWords";
import { receiptKinds } from "./ledgerWords";

type Rows = readonly (readonly PlannedValue[])[];

interface Places {
  readonly invoice: number;
  readonly customer: number;
  readonly date: number;
  readonly due: number;
  readonly amount: number;
  readonly disputed: number;
}

/** What a customer owes that is overdue and not in dispute. */
export interface Debtor {
  readonly customer: string;
  readonly overdueCents: number;
  readonly oldest: number;
  readonly openCents: number;
}

/** The customers of a sample by what is overdue, largest first. */
export function debtorsOf(invoices: Rows, receipts: Rows, at: Places, { asOf, language }: BuildChoices): Debtor[] {
  const received = new Map<PlannedValue, number>();
  for (const [date, , invoice = "", amount] of receipts)
    if (Number(date) <= asOf) received.set(invoice, (received.get(invoice) ?? 0) + Math.round(Number(amount) * 100));
  const debtors = new Map<string, Debtor>();
  for (const row of invoices) {
    const customer = String(row[at.customer]);
    const cents = Math.round(Number(row[at.amount]) * 100) - (received.get(row[at.invoice] ?? "") ?? 0);
    const late = asOf - Number(row[at.due]);
    const flag = row[at.disputed];
    const disputed = flag === true || flag === wordOfFlag(true, language);
    const counts = cents > 0 && late > 0 && !disputed && Number(row[at.date]) <= asOf;
    const known = debtors.get(customer) ?? { customer, overdueCents: 0, oldest: 0, openCents: 0 };
    debtors.set(customer, {
      customer,
      openCents: known.openCents + cents,
      overdueCents: known.overdueCents + (counts ? cents : 0),
      oldest: counts ? Math.max(known.oldest, late) : known.oldest,
    });
  }
  return [...debtors.values()].sort((left, right) => right.overdueCents - left.overdueCents);
}

/** Those with whom there was time to talk about it; where there is none of them, whoever is late. */
export function longOverdue(debtors: readonly Debtor[]): readonly Debtor[] {
  const late = debtors.filter(({ overdueCents }) => overdueCents > 0);
  const long = late.filter(({ oldest }) => oldest > 25);
  return long.length > 0 ? long : late;
}

type Talk = readonly [
  ago: number,
  channel: keyof typeof channelWords,
  script: keyof typeof scriptWords,
  excuse: keyof typeof excuseWords | undefined,
  promisedIn: number | undefined,
  outcome: keyof typeof outcomeWords,
];

/** How talks with those who have not paid went: an old promise that was broken, newer ones that are not due yet. */
const talks: readonly Talk[] = [
  [20, "spoken", "empathy", "cashTight", 10, "bothLose"],
  [6, "written", "milestone", "unsigned", 16, "bothWin"],
  [12, "inPerson", "precedent", "ownCustomer", 8, "theyWin"],
  [4, "spoken", "winWin", "invoice", 11, "bothWin"],
  [3, "spoken", "rules", "papers", undefined, "theyWin"],
];
const keptPromises = 3;

/** Talks about the largest debts, and some that led to the payments of the ledger. */
export function sampleLog(
  debtors: readonly Debtor[],
  receipts: Rows,
  contactOf: (customer: string) => string,
  { asOf, language }: BuildChoices,
): PlannedValue[][] {
  const say = (words: BothLanguages | undefined): string => words?.[language] ?? "";
  const kept = receipts
    .filter(([date, , , , kind]) => kind === receiptKinds.cash[language] && Number(date) > asOf - 60)
    .slice(-keptPromises)
    .map(([date, customer = "", , amount = 0]): PlannedValue[] => [
      Number(date) - 8,
      customer,
      contactOf(String(customer)),
      ...[say(channelWords.spoken), say(scriptWords.help), say(excuseWords.soon)],
      Number(date) + 2,
      amount,
      "",
      say(outcomeWords.bothWin),
    ]);
  const owing = longOverdue(debtors);
  const about = owing.length === 0 ? [] : talks;
  const asked = about.map(([ago, channel, script, excuse, promisedIn, outcome], index): PlannedValue[] => {
    const { customer, overdueCents } = owing[Math.min(Math.floor(index / 2), owing.length - 1)] as Debtor;
    return [
      asOf - ago,
      customer,
      contactOf(customer),
      say(channelWords[channel]),
      say(scriptWords[script]),
      say(excuse && excuseWords[excuse]),
      promisedIn === undefined ? "" : asOf - ago + promisedIn,
      promisedIn === undefined ? "" : Math.round(overdueCents / 200),
      "",
      say(outcomeWords[outcome]),
    ];
  });
  return [...kept, ...asked].sort((left, right) => Number(left[0]) - Number(right[0]));
}

const reasons: readonly BothLanguages[] = [
  { en: "Insolvency filed, lawyer's view", zh: "对方申请破产，律师意见" },
  { en: "Claim before court", zh: "已提起诉讼" },
];

/** The customers whose debts are oldest are judged one by one: one by a share, one by an amount. */
export function sampleProvisions(debtors: readonly Debtor[], { language }: BuildChoices): PlannedValue[][] {
  return [...debtors]
    .filter(({ openCents, overdueCents }) => overdueCents > 0 && openCents >= overdueCents)
    .sort((left, right) => right.oldest - left.oldest)
    .slice(0, reasons.length)
    .map(({ customer, overdueCents }, index) => [
      customer,
      "",
      ...(index === 0 ? ["", 0.6] : [Math.round(overdueCents / 400), ""]),
      "",
      reasons[index]?.[language] ?? "",
    ]);
}

/** Money that reached each age in past years, and what of it was never paid. */
const history: readonly (readonly [reached: number, unpaid: number])[] = [
  [4_800_000, 15_400],
  [1_350_000, 22_300],
  [610_000, 22_900],
  [330_000, 22_400],
  [205_000, 21_700],
];

export const sampleHistory = (level: number): PlannedValue[][] =>
  history.map(([reached, unpaid], index) => [index + 1, "", reached * level, unpaid * level, ""]);

/** Without a history the ages stand there, and wait for their figures. */
export const emptyHistory: PlannedValue[][] = history.map((_, index) => [index + 1, "", "", "", ""]);
