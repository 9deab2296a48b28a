import type { BuildChoices } from "../choices";
import type { PlannedValue } from "../plannedWorkbook";
import { companyName, sellerName } from "../samples/companies";
import { priceLevel } from "../samples/priceLevel";
import { legalForms, scorecardWords } from "./creditWords";

interface SampleCustomer {
  readonly card?: keyof typeof scorecardWords;
  /** In thousands of euros: monthly sales, net worth, requested limit, exposure, a limit set by hand. */
  readonly money: readonly [sales: number, worth: number | "", asked: number | "", owes: number, own?: number];
  readonly creditDays: number;
  /** Years as customer, average days late, overdue share, longest days overdue. */
  readonly ledger: readonly [years: number, late: number, overdue: number, worst: number];
  /** Years in business, legal form, equity ratio, current ratio, net margin. */
  readonly firm?: readonly [
    years: number,
    form: keyof typeof legalForms,
    equity: number | "",
    current: number | "",
    margin: number | "",
  ];
  /** Days since the last review. */
  readonly reviewed: number;
}

/**
 * Most pay and are sound; the largest is over its limit, one owes without credit, one pays late from habit, one strong
 * payer has little net worth, and of three nobody has seen a balance sheet.
 */
const customers: readonly SampleCustomer[] = [
  {
    money: [85, 2400, 200, 214],
    creditDays: 60,
    ledger: [7, 9, 0.08, 26],
    firm: [18, "limited", 0.34, 1.6, 0.052],
    reviewed: 120,
  },
  {
    money: [140, 9800, 300, 176],
    creditDays: 45,
    ledger: [12, -3, 0, 4],
    firm: [31, "listed", 0.46, 2.1, 0.11],
    reviewed: 64,
  },
  {
    money: [62, 1500, 95, 97],
    creditDays: 60,
    ledger: [5, 4, 0.03, 35],
    firm: [14, "stateOwned", 0.38, 1.4, 0.03],
    reviewed: 210,
  },
  {
    money: [48, 900, 90, 24],
    creditDays: 60,
    ledger: [4, 22, 0.18, 48],
    firm: [9, "limited", 0.24, 1.1, 0.021],
    reviewed: 310,
  },
  {
    money: [36, 310, 60, 29],
    creditDays: 60,
    ledger: [6, 0, 0, 6],
    firm: [11, "limited", 0.31, 1.7, 0.06],
    reviewed: 90,
  },
  {
    money: [55, 1100, 100, 48],
    creditDays: 60,
    ledger: [3, 36, 0.34, 74],
    firm: [8, "limited", 0.19, 0.9, 0.012],
    reviewed: 150,
  },
  {
    card: "ledger",
    money: [22, "", 30, 15],
    creditDays: 30,
    ledger: [9, -1, 0, 7],
    reviewed: 300,
  },
  {
    card: "ledger",
    money: [18, "", 16, 16],
    creditDays: 45,
    ledger: [2, 14, 0.2, 33],
    reviewed: 45,
  },
  {
    money: [30, 420, "", 18],
    creditDays: 60,
    ledger: [1, 58, 0.52, 118],
    firm: [3, "partnership", 0.09, 0.8, -0.02],
    reviewed: 30,
  },
  {
    money: [26, 700, 25, 12],
    creditDays: 30,
    ledger: [8, 2, 0, 9],
    firm: [22, "limited", 0.42, 1.9, ""],
    reviewed: 400,
  },
  {
    money: [40, 650, 60, 55, 60],
    creditDays: 60,
    ledger: [4, 34, 0.21, 52],
    firm: [6, "limited", 0.16, 1.0, 0.015],
    reviewed: 75,
  },
  {
    card: "ledger",
    money: [9, "", "", 7],
    creditDays: 30,
    ledger: [1, 30, 0.4, 66],
    reviewed: 20,
  },
];

const thousand = 1000;
const blanks = (count: number): PlannedValue[] => Array.from({ length: count }, () => "");

/** Twelve customers of an invented business, whose grades go from AAA to C. */
export function sampleCustomers({
  asOf,
  currency,
  language,
}: Pick<BuildChoices, "asOf" | "currency" | "language">): PlannedValue[][] {
  const unit = thousand * priceLevel(currency);
  const inMoney = (amount: number | "" | undefined): PlannedValue =>
    amount === "" || amount === undefined ? "" : Math.round(amount * unit);
  return customers.map(({ card = "full", money, creditDays, ledger, firm, reviewed }, index) => {
    const [sales, worth, asked, owes, own] = money;
    const [years, form, ...ratios] = firm ?? [];
    return [
      companyName(index, language),
      sellerName(index, language),
      scorecardWords[card][language],
      inMoney(sales),
      creditDays,
      inMoney(worth),
      inMoney(asked),
      inMoney(owes),
      ...ledger,
      ...(years === undefined || form === undefined ? blanks(5) : [years, legalForms[form][language], ...ratios]),
      asOf - reviewed,
      inMoney(own),
      ...blanks(4),
    ];
  });
}

/** The statements of the first customer, in thousands of euros. */
const statements = {
  altmanWorkingCapital: 1300,
  altmanRetained: 1450,
  altmanEbit: 610,
  altmanBookEquity: 2400,
  altmanSales: 8200,
  altmanAssets: 7050,
  altmanLiabilities: 4650,
};

export const sampleStatements = (level: number): Readonly<Record<string, PlannedValue>> => ({
  ...Object.fromEntries(Object.entries(statements).map(([id, amount]) => [id, amount * thousand * level])),
  altmanMarketEquity: "",
});
