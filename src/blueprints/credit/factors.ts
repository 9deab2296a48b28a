import type { BothLanguages } from "../../functions/bothLanguages";
import type { TableColumn } from "../blueprint";
import { legalForms } from "./creditWords";

type Band = readonly [from: number | BothLanguages, points: number];

/** A factor of the scorecards, which is a column of the customers. */
export interface Factor {
  readonly column: TableColumn;
  readonly says: BothLanguages;
  readonly from: BothLanguages;
  readonly fullWeight: number;
  /** Absent where the ledger does not know it. */
  readonly ledgerWeight?: number;
  readonly bands: readonly Band[];
}

const ledger: BothLanguages = { en: "Own ledger", zh: "本公司台账" };
const statements: BothLanguages = { en: "Financial statements", zh: "财务报表" };
const register: BothLanguages = { en: "Company register", zh: "工商登记" };

/** Those of the ledger first, so that both scorecards read neighbouring columns. Weights and points are our proposal. */
export const factors: readonly Factor[] = [
  {
    column: {
      id: "yearsAsCustomer",
      heading: { en: "Years as customer", zh: "合作年限" },
      kind: "count",
      min: 0,
    },
    says: { en: "How long it has bought from us", zh: "与本公司合作的年数" },
    from: ledger,
    fullWeight: 0.05,
    ledgerWeight: 0.15,
    bands: [
      [0, 30],
      [1, 50],
      [3, 75],
      [5, 90],
      [10, 100],
    ],
  },
  {
    column: { id: "daysLate", heading: { en: "Average days late", zh: "平均逾期天数" }, kind: "days" },
    says: { en: "Weighted by amount; early is negative", zh: "按金额加权，提前付款为负" },
    from: ledger,
    fullWeight: 0.25,
    ledgerWeight: 0.45,
    bands: [
      [-365, 100],
      [1, 80],
      [16, 60],
      [31, 35],
      [61, 10],
      [91, 0],
    ],
  },
  {
    column: { id: "overdueShare", heading: { en: "Overdue share", zh: "逾期占比" }, kind: "share" },
    says: { en: "Part of what it owes that is overdue", zh: "欠款中已逾期的比例" },
    from: ledger,
    fullWeight: 0.15,
    ledgerWeight: 0.25,
    bands: [
      [0, 100],
      [0.05, 80],
      [0.15, 55],
      [0.3, 25],
      [0.5, 0],
    ],
  },
  {
    column: {
      id: "worstDaysLate",
      heading: { en: "Longest days overdue", zh: "最长逾期天数" },
      kind: "days",
      min: 0,
    },
    says: { en: "Its oldest debt, paid or not, of a year", zh: "一年内最长的一笔逾期，含已付" },
    from: ledger,
    fullWeight: 0.1,
    ledgerWeight: 0.15,
    bands: [
      [0, 100],
      [8, 80],
      [31, 50],
      [61, 20],
      [91, 0],
    ],
  },
  {
    column: {
      id: "yearsInBusiness",
      heading: { en: "Years in business", zh: "经营年限" },
      kind: "count",
      min: 0,
    },
    says: { en: "Young firms fail more often", zh: "新企业倒闭率较高" },
    from: register,
    fullWeight: 0.1,
    bands: [
      [0, 20],
      [2, 50],
      [5, 75],
      [10, 100],
    ],
  },
  {
    column: { id: "legalForm", heading: { en: "Legal form", zh: "企业性质" }, kind: "text", words: legalForms },
    says: { en: "Who answers for its debts", zh: "由谁承担债务责任" },
    from: register,
    fullWeight: 0.05,
    bands: [
      [legalForms.listed, 100],
      [legalForms.stateOwned, 90],
      [legalForms.limited, 70],
      [legalForms.partnership, 50],
      [legalForms.soleTrader, 30],
    ],
  },
  {
    column: {
      id: "equityRatio",
      heading: { en: "Equity ratio", zh: "权益比率" },
      kind: "share",
      min: -5,
      max: 1,
    },
    says: { en: "Net worth ÷ total assets", zh: "净资产 ÷ 资产总额" },
    from: statements,
    fullWeight: 0.15,
    bands: [
      [0, 10],
      [0.1, 30],
      [0.2, 60],
      [0.3, 80],
      [0.4, 100],
    ],
  },
  {
    column: { id: "currentRatio", heading: { en: "Current ratio", zh: "流动比率" }, kind: "decimal", min: 0 },
    says: { en: "Current assets ÷ current liabilities", zh: "流动资产 ÷ 流动负债" },
    from: statements,
    fullWeight: 0.1,
    bands: [
      [0, 10],
      [0.8, 30],
      [1, 50],
      [1.5, 80],
      [2, 100],
    ],
  },
  {
    column: { id: "netMargin", heading: { en: "Net margin", zh: "净利率" }, kind: "share", min: -5, max: 1 },
    says: { en: "Net profit ÷ sales; 0 points for a loss", zh: "净利润 ÷ 销售额，亏损得 0 分" },
    from: statements,
    fullWeight: 0.05,
    bands: [
      [0, 30],
      [0.02, 55],
      [0.05, 80],
      [0.1, 100],
    ],
  },
];

const idOf = (factor: Factor | undefined): string => factor?.column.id ?? "";
const ofLedger = factors.filter(({ ledgerWeight }) => ledgerWeight !== undefined);

/** The first and the last column of the factors that a scorecard looks at. */
export const factorColumns = {
  full: [idOf(factors[0]), idOf(factors.at(-1))],
  ledger: [idOf(ofLedger[0]), idOf(ofLedger.at(-1))],
} as const;
