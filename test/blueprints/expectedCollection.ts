import type { PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { expectedLedger } from "./expectedLedger";
import { inputValue, plannedRows, type Row } from "./plannedRows";

const bounds = [0, 30, 60, 90];
const rates = [0.003, 0.016, 0.036, 0.066, 0.106];
const said = (value: unknown, words: readonly string[]): boolean => words.includes(String(value));
const yes = ["Yes", "是"];
const notMoney = ["Credit note", "Write-off", "红字发票(贷项)", "核销"];
const ladder: readonly (readonly [from: number, en: string, zh: string])[] = [
  [91, "Executive", "高管"],
  [61, "Finance", "财务"],
  [31, "Sales assistant", "商务助理"],
  [8, "Delivery", "交付"],
  [0, "Sales", "销售"],
];

/** What the sheets around the ledger should say, from the typed rows alone. */
export function expectedCollection(plan: PlannedWorkbook, asOf = Number(inputValue(plan, "asOf"))) {
  const receipts = plannedRows(plan, "receipts");
  const { rows, buckets, openTotal } = expectedLedger(plannedRows(plan, "invoices"), receipts, asOf);
  const cents = (list: readonly { readonly cents: number }[]) => list.reduce((sum, row) => sum + row.cents, 0) / 100;
  const late = rows.filter((row) => row.late > 0);
  const toRemind = late.filter((row) => row.cents > 0 && !said(row.disputed, yes));
  const log = plannedRows(plan, "collectionLog");
  const names = [...new Set(toRemind.map(({ customer }) => customer))];
  const worklist = names
    .map((name) => {
      const own = toRemind.filter(({ customer }) => customer === name);
      const oldest = Math.max(...own.map((row) => row.late));
      const promised = log.filter((row) => row.customer === name && row.promiseDate !== "" && Number(row.date) <= asOf);
      return {
        name,
        count: own.length,
        oldest,
        overdue: cents(own),
        loss: own.reduce((sum, row) => sum + (row.cents / 100) * rates[row.bucket]!, 0),
        promise: promised.at(-1)?.promiseDate ?? "",
        caller: ladder.find(([from]) => oldest >= from)!,
      };
    })
    .sort((left, right) => right.overdue - left.overdue);
  const kept = log.map((row) => {
    if (row.promiseDate === "" || Number(row.date) > asOf) return "";
    const until = Math.min(Number(row.promiseDate), asOf);
    const money = receipts
      .filter((one) => one.customer === row.customer && !said(one.kind, notMoney))
      .filter((one) => Number(one.date) >= Number(row.date) && Number(one.date) <= until)
      .reduce((sum, one) => sum + Number(one.amount), 0);
    if (money >= Number(row.promiseAmount) - 1e-6) return "kept";
    return Number(row.promiseDate) >= asOf ? "notDue" : "broken";
  });
  const promises = (status: string) =>
    log.reduce((sum, row, index) => sum + (kept[index] === status ? Number(row.promiseAmount) : 0), 0);
  const number = (status: string) => kept.filter((one) => one === status).length;

  const provisions = plannedRows(plan, "individualProvisions").filter(({ customer }) => customer !== "");
  const isNamed = (name: unknown) => provisions.some(({ customer }) => customer === name);
  const openOf = (name: unknown) => cents(rows.filter(({ customer }) => customer === name));
  const individual = provisions.reduce(
    (sum, row) =>
      sum + (row.amount === "" ? Math.max(0, openOf(row.customer)) * Number(row.share) : Number(row.amount)),
    0,
  );
  const bases = buckets.map((_, bucket) =>
    cents(rows.filter((row) => row.bucket === bucket && !isNamed(row.customer))),
  );
  const collective = bases.map((base, bucket) => Math.max(0, base) * rates[bucket]!);
  const total = individual + collective.reduce((sum, one) => sum + one, 0);
  const from = Number(inputValue(plan, "allowanceFrom"));
  const writeOffs = receipts
    .filter(({ kind, date }) => said(kind, ["Write-off", "核销"]) && Number(date) >= from && Number(date) <= asOf)
    .reduce((sum, { amount }) => sum + Number(amount), 0);
  const charge =
    total - Number(inputValue(plan, "openingAllowance")) - Number(inputValue(plan, "recoveries")) + writeOffs;

  const customers = plannedRows(plan, "customers");
  const inDispute = rows
    .filter((row) => row.cents !== 0 && said(row.disputed, yes))
    .sort((left, right) => right.cents - left.cents)
    .map((row): typeof row & Row => ({
      ...row,
      owner: customers.find(({ customer }) => customer === row.customer)!.owner!,
    }));

  const chosen = inputValue(plan, "statementCustomer");
  const items = rows
    .filter((row) => row.customer === chosen && row.cents !== 0)
    .sort((left, right) => Number(left.dueDate) - Number(right.dueDate));
  const ages = [0, 1, 2, 3, 4].map((bucket) => cents(items.filter((row) => row.bucket === bucket)));

  const delay = Number(inputValue(plan, "usualDelay"));
  const weekOf = (due: number): number => (due <= asOf ? 0 : Math.min(14, Math.ceil((due - asOf) / 7)));
  const cash = Array.from({ length: 15 }, (_, week) =>
    cents(rows.filter((row) => row.cents !== 0 && weekOf(Number(row.dueDate) + delay) === week)),
  );
  return {
    ...{ worklist, kept, inDispute, individual, bases, collective, items, ages, cash, bounds },
    figures: {
      toRemind: cents(toRemind),
      overdueDisputed: cents(late.filter((row) => said(row.disputed, yes))),
      overdueCredits: cents(late.filter((row) => row.cents < 0 && !said(row.disputed, yes))),
      promisesNotDue: promises("notDue"),
      promisesBroken: promises("broken"),
      promisesKept: promises("kept"),
      keptShare: number("kept") + number("broken") === 0 ? "–" : number("kept") / (number("kept") + number("broken")),
      allowanceTotal: total,
      allowanceInAll: total,
      individualTotal: individual,
      allowanceShare: total / openTotal,
      writeOffs,
      allowanceCharge: charge,
      cashInWeeks: cash.slice(1, 14).reduce((sum, one) => sum + one, 0),
      cashNextWeeks: cash.slice(1, 5).reduce((sum, one) => sum + one, 0),
      cashUndated: cash[0]!,
      statementOpen: cents(items),
      statementOwner: customers.find(({ customer }) => customer === chosen)!.owner!,
      statementOverdue: cents(toRemind.filter(({ customer }) => customer === chosen)),
      statementDisputed: cents(items.filter((row) => said(row.disputed, yes))),
      statementOldest: Math.max(0, ...toRemind.filter(({ customer }) => customer === chosen).map((row) => row.late)),
    },
  };
}
