import { ageReceivables } from "../../core/receivables/ageReceivables";
import type { BothLanguages } from "../bothLanguages";
import { defineFunction, spills, type Answer } from "../definition";
import { cellColumn, choice, day, headings, moneyColumn, optional, withDefault } from "../parameters";
import { bucketBounds, defaultBounds } from "./bucketBounds";
import { bucketLabel } from "./bucketLabel";
import { customerOrder } from "./customerOrder";
import { daysWhereNeeded } from "./daysWhereNeeded";
import { readOpenItems } from "./readOpenItems";

const CUSTOMER: BothLanguages = { en: "Customer", zh: "客户" };
const CREDIT_NOTES: BothLanguages = { en: "Credit notes", zh: "红字发票(贷项)" };
const TOTAL: BothLanguages = { en: "Total", zh: "合计" };
const NO_CUSTOMER: BothLanguages = { en: "(no customer)", zh: "（未填客户）" };

export const aging = defineFunction({
  id: "AR.AGING",
  parameters: {
    amounts: moneyColumn(),
    dueDates: daysWhereNeeded(),
    asOf: day(),
    customers: optional(cellColumn("text")),
    bounds: bucketBounds(),
    credits: withDefault(choice("date", "separate", "oldest"), "date"),
    sort: optional(choice("overdue", "total", "name")),
    headings: headings(),
  },
  result: spills<"amounts" | "dueDates" | "asOf" | "customers" | "bounds" | "credits" | "sort" | "headings">(
    ({ customers, bounds, credits, headings: row }) => {
      const buckets = (bounds === undefined ? defaultBounds.length : bounds.rows * bounds.columns) + 1;
      return {
        rows: (customers === undefined ? 1 : customers.rows * customers.columns + 1) + (row === undefined ? 0 : 1),
        columns: buckets + (credits === undefined ? 0 : 1) + (customers === undefined ? 0 : 2),
      };
    },
  ),
  compute({ amounts, dueDates: due, asOf, customers, bounds, credits, sort, headings: wanted }) {
    const language = wanted ?? "en";
    const items = readOpenItems(amounts, due, customers, credits);
    const aged = ageReceivables(items, asOf, bounds, credits);
    const cellsOf = (customer: number): number[] =>
      Array.from({ length: aged.columns }, (_, column) => aged.amounts[customer * aged.columns + column] as number);
    const words = [
      ...Array.from({ length: bounds.length + 1 }, (_, bucket) => bucketLabel(bucket, bounds, language)),
      ...(credits === "separate" ? [CREDIT_NOTES[language]] : []),
    ];
    if (customers === undefined) return wanted === undefined ? [cellsOf(0)] : [words, cellsOf(0)];

    const rows = customerOrder(items.names, aged, sort).map((customer): Answer[] => {
      const row: Answer[] = [items.names[customer] ?? NO_CUSTOMER[language]];
      const first = customer * aged.columns;
      for (let cell = first; cell < first + aged.columns; cell++) row.push(aged.amounts[cell] as number);
      row.push(aged.totals[customer] as number);
      return row;
    });
    rows.push([TOTAL[language], ...aged.columnTotals, aged.total]);
    return wanted === undefined ? rows : [[CUSTOMER[language], ...words, TOTAL[language]], ...rows];
  },
  example: {
    given: {
      amounts: [[1000], [500], [250.5], [-100]],
      dueDates: [[45_762], [45_740], [45_700], [45_650]],
      asOf: 45_747,
      customers: [["Alpha"], ["Beta"], ["Alpha"], ["Beta"]],
    },
    answer: [
      ["Alpha", 1000, 0, 250.5, 0, 0, 1250.5],
      ["Beta", 0, 500, 0, 0, -100, 400],
      ["Total", 1000, 500, 250.5, 0, -100, 1650.5],
    ],
  },
});
