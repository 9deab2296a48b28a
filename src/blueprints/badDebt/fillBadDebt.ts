import type { BothLanguages } from "../../functions/bothLanguages";
import type { Filling } from "../blueprint";
import type { BuildChoices } from "../choices";
import { blankRow } from "../ownRows";
import type { PlannedValue } from "../plannedWorkbook";
import { priceLevel } from "../samples/priceLevel";
import { tableColumns } from "../tableColumns";
import { discountSheet } from "./discountSheet";

interface SampleTerms {
  readonly name: BothLanguages;
  readonly discount: number;
  readonly discountDays: number;
  readonly netDays: number;
}

/** From dear to cheap: the last two cost less than most firms pay for money. */
const sampleTerms: readonly SampleTerms[] = [
  { name: { en: "2/10 net 30", zh: "2/10，n/30" }, discount: 0.02, discountDays: 10, netDays: 30 },
  { name: { en: "3/10 net 60", zh: "3/10，n/60" }, discount: 0.03, discountDays: 10, netDays: 60 },
  { name: { en: "1/10 net 30", zh: "1/10，n/30" }, discount: 0.01, discountDays: 10, netDays: 30 },
  { name: { en: "2/10 net 60", zh: "2/10，n/60" }, discount: 0.02, discountDays: 10, netDays: 60 },
  { name: { en: "2/15 net 90", zh: "2/15，n/90" }, discount: 0.02, discountDays: 15, netDays: 90 },
  { name: { en: "1/10 net 60", zh: "1/10，n/60" }, discount: 0.01, discountDays: 10, netDays: 60 },
  { name: { en: "1/30 net 90", zh: "1/30，n/90" }, discount: 0.01, discountDays: 30, netDays: 90 },
  { name: { en: "0.5/10 net 60", zh: "0.5/10，n/60" }, discount: 0.005, discountDays: 10, netDays: 60 },
];

/** An invented wholesaler that sells almost all on credit, earns little on it and is paid late. */
const sampleInputs = (currency: string): Readonly<Record<string, PlannedValue>> => ({
  yearSales: 12_000_000 * priceLevel(currency),
  netMargin: 0.05,
  contributionMargin: 0.22,
  badDebtRate: 0.012,
  badYearRate: 0.03,
  collectionDays: 78,
  borrowingRate: 0.07,
  yearDays: 365,
  saleInvoice: 500_000,
  saleGrossMargin: 0.1,
  saleCollected: 400_000,
  orderPrice: 120_000 * priceLevel(currency),
  orderCost: 96_000 * priceLevel(currency),
  paymentChance: 0.9,
  paymentDays: 60,
  laterProfit: 0,
});

export function fillBadDebt({ rows, language, currency, inputs }: BuildChoices): Filling {
  const columns = tableColumns([discountSheet], "discountTerms");
  const isEmpty = rows.kind === "empty";
  return {
    inputs: { ...(isEmpty ? { yearDays: 365 } : sampleInputs(currency)), ...inputs },
    tables: {
      discountTerms: isEmpty
        ? [blankRow(columns)]
        : sampleTerms.map(({ name, discount, discountDays, netDays }) => [
            name[language],
            ...[discount, discountDays, netDays],
            ...columns.slice(4).map(() => ""),
          ]),
    },
  };
}
