import type { Shown } from "../../functions/callFunction";
import { column, number, percent, row, sum, type Call, type Numbers, type WorkedExamples } from "./workedExample";

const DAY = { march1of2025: 45717, july10of2025: 45848 } as const;
const isoDay = (serial: number): string => new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);

interface Countback {
  readonly ar: number;
  readonly sales_latest_first: Numbers;
}
const monthEnds = column([45930, 45900, 45869, 45838, 45808, 45777]);
const countBack = (call: Call, receivables: number, sales: Numbers): number =>
  number(call("AR.DSOCOUNTBACK", receivables, column(sales), monthEnds));

export const receivablesExamples: WorkedExamples = {
  "D06-uk-statutory": {
    answers: (call, given: { invoice: number; base: number; margin: number; days: number }) => {
      const rate = given.base + given.margin;
      const interest = (days: number, fee = 0) => number(call("AR.LATEINTEREST", given.invoice, days, rate, null, fee));
      return {
        daily: interest(1),
        daily_exact: interest(1),
        interest: interest(given.days),
        interest_exact: interest(given.days),
        total: interest(given.days, 70),
        compensation: interest(given.days, 70) - interest(given.days),
      };
    },
    aside: { rate: "base rate + 8 %, which is an argument" },
    // The page rounds the interest of a day to 1.68 before it multiplies by 101 days.
    within: { daily: 0.005, interest: 0.2, total: 0.2 },
    golden: { in: "AR.LATEINTEREST", citing: "paidnice.com" },
  },
  "D07-uk-example": {
    answers: (call, given: { invoice: number; rate: number }) => ({
      year: call("AR.LATEINTEREST", given.invoice, 365, given.rate),
      day: call("AR.LATEINTEREST", given.invoice, 1, given.rate),
    }),
    golden: { in: "AR.LATEINTEREST", citing: "statutory-interest.pages.dev" },
  },
  "S01-simple": {
    answers: (call, given: { ar: number; sales: number; days: number }) => ({
      dso: call("AR.DSO", given.ar, given.sales, given.days),
    }),
    golden: { in: "AR.DSO", citing: "trymesha.com" },
  },
  "S03-creditguru-add": {
    answers: (call, given: { ar: number; current: number; sales: number; days: number }) => ({
      dso: call("AR.DSO", given.ar, given.sales, given.days),
      bpdso: call("AR.BESTDSO", given.current, given.sales, given.days),
      add: call("AR.DAYSDELINQUENT", given.ar, given.current, given.sales, given.days),
    }),
    golden: { in: "AR.DAYSDELINQUENT", citing: "creditguru.com" },
  },
  "S06-exhaustion-oracle": {
    answers: (call, { ar, sales_latest_first: sales }: Countback) => {
      const dso = countBack(call, ar, sales);
      expect(dso).toBeCloseTo(166.33333333333334, 9);
      return { dso, last_month_days: dso - countBack(call, sum(sales.slice(0, 5)), sales) };
    },
    aside: { last_month_remaining: "an intermediate amount that no cell shows" },
    trap: {
      figures: ["dso", "last_month_days"],
      because: "after May 1,000 of 12,000 are left, but the table goes on with 2,000",
    },
    golden: { in: "AR.DSOCOUNTBACK", citing: "prints 179.7 for 12000" },
  },
  "S07-countback-13000": {
    answers: (call, { ar, sales_latest_first: sales }: Countback) => ({ dso: countBack(call, ar, sales) }),
    golden: { in: "AR.DSOCOUNTBACK", citing: "with the receivables of 13000" },
  },
  "S08-cei-creditguru": {
    answers: (
      call,
      given: { begin: number; sales_total: number; months: number; end_total: number; end_current: number },
    ) => ({
      cei_pct: percent(
        call("AR.CEI", given.begin, given.sales_total / given.months, given.end_total, given.end_current),
      ),
    }),
    golden: { in: "AR.CEI", citing: "creditguru.com" },
  },
  "S09-cei-gaviti": {
    answers: (call, given: { begin: number; sales_total: number; end_total: number; end_current: number }) => ({
      cei_pct: percent(call("AR.CEI", given.begin, given.sales_total, given.end_total, given.end_current)),
    }),
    aside: {
      numerator: "half of a quotient; AR.CEI answers the quotient",
      denominator: "half of a quotient; AR.CEI answers the quotient",
    },
    golden: { in: "AR.CEI", citing: "gaviti.com" },
  },
  "G01-erpnext-terms": {
    answers: (call, given: { schedule: readonly (readonly [days: number, amount: number])[]; payment: number }) => {
      const amounts = [...given.schedule.map(([, amount]) => amount), -given.payment];
      const due = [...given.schedule.map(([days]) => DAY.march1of2025 + days), DAY.march1of2025 + 100];
      const bounds = [[20, 50]];
      const aged = call("AR.AGING", column(amounts), column(due), DAY.march1of2025 + 100, null, bounds, "oldest");
      return { fifo_remaining: [...row(aged)].reverse() };
    },
    aside: {
      rows_before: "rows of ERPNext's own report, one an instalment; ours are buckets",
      rows_after: "rows of ERPNext's own report, one an instalment; ours are buckets",
    },
    golden: { in: "AR.AGING", citing: "frappe/erpnext test_accounts_receivable.py" },
  },
  "G03-erpnext-unlinked-cn": {
    answers: (call, given: { invoice: number; payment: number; unlinked_credit_note: number }) => {
      const open = column([given.invoice - given.payment, -given.unlinked_credit_note]);
      const [buckets, credits] = [null, "separate"].map((treatment) =>
        row(call("AR.AGING", open, column([45707, 45742]), 45747, null, null, treatment)),
      ) as [readonly Shown[], readonly Shown[]];
      expect(credits.at(-1)).toBe(-given.unlinked_credit_note);
      return { net: sum(buckets) };
    },
    aside: { rows: "rows of ERPNext's own report; that the credit note stays negative is asserted above" },
    golden: { in: "AR.AGING", citing: "test_cr_note_flag_to_update_self" },
  },
  "G04-erpnext-fx": {
    notOurs: "revaluation of a foreign currency is bookkeeping; our functions take amounts of one currency",
  },
  "G06-sage-buckets": {
    answers: (call) => {
      const late = (day: number) => number(call("AR.DAYSLATE", day, DAY.july10of2025));
      const days = { "June 11": 45819, "June 10": 45818, "May 12": 45789, "May 11": 45788 };
      const labels = [["<30", "<60", "<90", "<120", "older"]];
      const bucket = (day: number) => call("AR.BUCKET", day, DAY.july10of2025, [[29, 59, 89, 119]], labels);
      expect(Object.values(days).map(bucket)).toEqual(["<30", "<60", "<60", "<90"]);
      const within = (label: string) => Object.entries(days).filter(([, day]) => bucket(day) === label);
      return {
        days_since: Object.fromEntries(Object.entries(days).map(([name, day]) => [name, late(day)])),
        "<60": `${within("<60").at(-1)?.[0]} - ${within("<60")[0]?.[0]}`,
      };
    },
    aside: { "<30": "agrees: June 11 is 29 days old, as asserted above" },
    trap: {
      figures: ["<60"],
      because:
        "by its own rule 11 May is 60 days old and belongs to the third bucket, its example puts it in the second",
    },
    golden: { in: "AR.AGING", citing: "Sage aged debtors" },
  },
  "G07-xero-reminders": {
    answers: (call) => {
      const reminders = call(
        "AR.REMINDERS",
        DAY.march1of2025,
        DAY.march1of2025,
        DAY.march1of2025 + 22,
        null,
        null,
        "0000000",
      ) as [number, string, string][];
      // Ours go between those of Xero in writing.
      const spoken = reminders.filter(([, channel]) => channel === "Spoken").map(([day]) => day);
      return { days: spoken.map((day) => day - DAY.march1of2025), dates: spoken.map(isoDay) };
    },
    golden: { in: "AR.REMINDERS", citing: "help.xero.com" },
  },
  "G08-oca-dunning": {
    notOurs:
      "OCA's own policy of three levels counted from one letter to the next; our calendar counts from the due date",
  },
};
