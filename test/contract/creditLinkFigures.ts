import { layOut } from "../../src/blueprints/layOut";
import type { PlannedValue } from "../../src/blueprints/plannedWorkbook";
import { receivables } from "../../src/blueprints/receivables/receivables";
import type { Language } from "../../src/functions/bothLanguages";
import { expectedLedger } from "../blueprints/expectedLedger";
import { inputValue, plannedRows } from "../blueprints/plannedRows";
import { someChoices } from "../blueprints/someChoices";

export interface Behaviour {
  readonly monthlySales: number;
  readonly creditDays: number;
  readonly netWorth: number;
  readonly exposure: number;
  readonly daysLate: number | "";
  readonly overdueShare: number;
  readonly worstDaysLate: number;
}

/** What the sample ledger tells of each customer, from its rows alone: how the workbooks calculate plays no part in it. */
export function expectedBehaviour(language: Language): ReadonlyMap<PlannedValue, Behaviour> {
  const plan = layOut(receivables, someChoices({ language }));
  const [invoices, receipts] = [plannedRows(plan, "invoices"), plannedRows(plan, "receipts")];
  const asOf = Number(inputValue(plan, "asOf"));
  const { rows } = expectedLedger(invoices, receipts, asOf);
  const creditNote = language === "en" ? "Credit note" : "红字发票(贷项)";
  return new Map(
    plannedRows(plan, "customers").map(({ customer, monthlySales, netWorth }) => {
      const own = rows.filter((row) => row.customer === customer);
      const owed = own.filter(({ cents }) => cents > 0);
      const sum = (list: readonly { cents: number }[]) => list.reduce((total, { cents }) => total + cents, 0);
      let [weight, weighted, worst] = [0, 0, 0];
      for (const { cents, late } of owed.filter((row) => row.late > 0)) {
        weight += cents;
        weighted += cents * late;
        worst = Math.max(worst, late);
      }
      for (const { invoice, date, amount, kind } of receipts) {
        const paid = own.find((row) => row.invoice === invoice);
        if (paid === undefined || kind === creditNote || Number(date) > asOf) continue;
        const days = Number(date) - Number(paid.dueDate);
        weight += Number(amount) * 100;
        weighted += Number(amount) * 100 * days;
        if (Number(date) > asOf - 365) worst = Math.max(worst, days);
      }
      const terms = own
        .filter(({ amount }) => Number(amount) > 0)
        .map(({ termsDays }) => Number(termsDays))
        .sort((one, other) => one - other);
      const middle = (terms.length - 1) / 2;
      return [
        customer!,
        {
          monthlySales: Number(monthlySales),
          creditDays: (terms[Math.floor(middle)]! + terms[Math.ceil(middle)]!) / 2,
          netWorth: Number(netWorth),
          exposure: sum(own) / 100,
          daysLate: weight === 0 ? "" : weighted / weight,
          overdueShare: owed.length === 0 ? 0 : sum(owed.filter(({ late }) => late > 0)) / sum(owed),
          worstDaysLate: worst,
        },
      ] as const;
    }),
  );
}

export const behaviourColumns = ["monthlySales", "creditDays", "netWorth", "exposure", "daysLate"].concat([
  "overdueShare",
  "worstDaysLate",
]) as (keyof Behaviour)[];
