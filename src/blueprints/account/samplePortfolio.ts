import type { Language } from "../../functions/bothLanguages";
import type { PlannedValue } from "../plannedWorkbook";
import { companyName, personName } from "../samples/companies";

interface SampleCustomer {
  /** Money in thousands of euros or their like. */
  readonly potential: number;
  readonly sales: number;
  readonly profit: number;
  readonly visits: number;
  readonly repeat: number;
  readonly fresh: number;
  readonly probability: number;
}

/**
 * A portfolio as many are: two customers earn most of the profit, the best chances get few visits, and three small ones
 * take a third of the visits for a twentieth of the profit.
 */
const customers: readonly SampleCustomer[] = [
  { potential: 1800, sales: 1080, profit: 238, visits: 22, repeat: 900, fresh: 200, probability: 0.8 },
  { potential: 2400, sales: 360, profit: 76, visits: 6, repeat: 350, fresh: 900, probability: 0.45 },
  { potential: 1250, sales: 700, profit: 161, visits: 16, repeat: 620, fresh: 120, probability: 0.85 },
  { potential: 1500, sales: 180, profit: 40, visits: 5, repeat: 170, fresh: 500, probability: 0.35 },
  { potential: 420, sales: 300, profit: 66, visits: 14, repeat: 290, fresh: 20, probability: 0.9 },
  { potential: 380, sales: 230, profit: 48, visits: 11, repeat: 220, fresh: 30, probability: 0.85 },
  { potential: 350, sales: 60, profit: 14, visits: 11, repeat: 55, fresh: 60, probability: 0.3 },
  { potential: 260, sales: 40, profit: 11, visits: 17, repeat: 40, fresh: 30, probability: 0.4 },
  { potential: 1100, sales: 220, profit: 46, visits: 7, repeat: 200, fresh: 300, probability: 0.5 },
  { potential: 220, sales: 50, profit: 12, visits: 16, repeat: 45, fresh: 20, probability: 0.5 },
];

/** The customer whom the plan is for: the largest potential, and little of it ours. */
const inPlan = 1;
const managers = 3;
/** Our own people stand behind those of the customers in the list of names. */
export const ourPerson = (index: number, language: Language): string => personName(8 + (index % managers), language);

/** Other companies for another seed. */
const nameOf = (index: number, seed: number, language: Language): string => companyName((seed % 40) + index, language);

export const sampleAccountName = (seed: number, language: Language): string => nameOf(inPlan, seed, language);
export const rivalName = (index: number, seed: number, language: Language): string =>
  nameOf(customers.length + index, seed, language);

export function sampleCustomers(seed: number, level: number, language: Language): PlannedValue[][] {
  return customers.map(({ potential, sales, profit, visits }, index) => [
    nameOf(index, seed, language),
    ourPerson(index, language),
    ...[potential, sales, profit].map((thousands) => thousands * 1000 * level),
    visits,
    ...["", "", "", "", ""],
  ]);
}

export function sampleVisitPlan(seed: number, level: number, language: Language): PlannedValue[][] {
  return customers.map(({ repeat, fresh, probability }, index) => [
    nameOf(index, seed, language),
    ...[repeat, fresh].map((thousands) => thousands * 1000 * level),
    probability,
    ...["", "", "", ""],
  ]);
}
