import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, greater, join, less, minus, negative, plus, times } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { BothLanguages } from "../../functions/bothLanguages";
import type { Check, MatrixPart, Result } from "../blueprint";
import { eachOnce } from "../eachOnce";
import { sameMoney } from "../sameMoney";
import { individual } from "./individualProvisions";
import { bucketTotal, receipts, tomorrow, whereNotNought } from "./ledgerFigures";
import { receiptKinds } from "./ledgerWords";

const collectiveTotal = (id: string): Expr => block(`collective.${id}`, { row: "total" });

export const allowanceResults: readonly Result[] = [
  {
    id: "allowanceTotal",
    label: { en: "Allowance in total", zh: "坏账准备合计" },
    kind: "money",
    lead: true,
    formula: plus(collectiveTotal("allowance"), block("individualTotal")),
  },
  {
    id: "individualTotal",
    label: { en: "Of which individual", zh: "其中：单项计提" },
    kind: "moneyOrDash",
    formula: native("SUM", individual("provision")),
  },
  {
    id: "allowanceShare",
    label: { en: "Share of open receivables", zh: "占应收账款余额" },
    kind: "share",
    formula: whereNotNought(block("openTotal"), divide(block("allowanceTotal"), block("openTotal"))),
  },
  {
    id: "individualEffect",
    label: { en: "More than by age alone", zh: "较仅按账龄计提增加" },
    kind: "moneyOrDash",
    formula: minus(block("allowanceTotal"), bucketTotal("allowance")),
  },
  {
    id: "writeOffs",
    label: { en: "Written off in the period", zh: "本期核销" },
    kind: "moneyOrDash",
    formula: (language) =>
      native(
        "SUMIFS",
        receipts("amount"),
        ...[receipts("kind"), receiptKinds.writeOff[language]],
        ...[receipts("date"), join(">=", input("allowanceFrom"))],
        ...[receipts("date"), join("<", tomorrow)],
      ),
  },
  {
    id: "allowanceCharge",
    label: { en: "Charge of the period", zh: "本期信用减值损失" },
    kind: "money",
    lead: true,
    formula: plus(
      minus(minus(block("allowanceTotal"), input("openingAllowance")), input("recoveries")),
      block("writeOffs"),
    ),
  },
];

const movements: readonly (readonly [words: BothLanguages, amount: Expr])[] = [
  [{ en: "Opening balance", zh: "期初余额" }, plus(input("openingAllowance"), 0)],
  [{ en: "+ Charge, or release below 0", zh: "加：本期计提（负数为转回）" }, plus(block("allowanceCharge"), 0)],
  [{ en: "− Written off", zh: "减：核销" }, negative(block("writeOffs"))],
  [{ en: "+ Recovered after write-off", zh: "加：收回已核销坏账" }, plus(input("recoveries"), 0)],
];

export const movement: MatrixPart = {
  part: "matrix",
  id: "movement",
  heading: { en: "From opening to closing", zh: "坏账准备变动" },
  rows: movements.length,
  total: { en: "Closing balance", zh: "期末余额" },
  columns: [
    {
      id: "step",
      heading: { en: "Step", zh: "项目" },
      kind: "text",
      cells: { words: movements.map(([words]) => words) },
    },
    {
      id: "amount",
      heading: { en: "Amount", zh: "金额" },
      kind: "money",
      cells: { formula: (row) => movements[row]?.[1] },
      total: native("SUM", block("movement.amount", { row: "body" })),
    },
  ],
};

const accounts = {
  impairment: { en: "Credit impairment loss", zh: "信用减值损失" },
  allowance: { en: "Allowance for bad debts", zh: "坏账准备" },
  receivables: { en: "Receivables", zh: "应收账款" },
  bank: { en: "Bank", zh: "银行存款" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

interface Entry {
  readonly what: BothLanguages;
  readonly debit: keyof typeof accounts;
  readonly credit: keyof typeof accounts;
  readonly amount: Expr;
}

const entries: readonly Entry[] = [
  {
    what: { en: "Charge or release", zh: "计提或转回" },
    debit: "impairment",
    credit: "allowance",
    amount: block("allowanceCharge"),
  },
  {
    what: { en: "Write-off", zh: "核销" },
    debit: "allowance",
    credit: "receivables",
    amount: block("writeOffs"),
  },
  {
    what: { en: "Recovery, reinstated", zh: "收回：恢复债权" },
    debit: "receivables",
    credit: "allowance",
    amount: input("recoveries"),
  },
  {
    what: { en: "Recovery, received", zh: "收回：收到款项" },
    debit: "bank",
    credit: "receivables",
    amount: input("recoveries"),
  },
];

/** An entry below 0 goes the other way round. */
const side = (row: number, one: "debit" | "credit", other: "debit" | "credit") => {
  const entry = entries[row];
  return entry === undefined
    ? undefined
    : (language: keyof BothLanguages): Expr =>
        native("IF", less(entry.amount, 0), accounts[entry[other]][language], accounts[entry[one]][language]);
};

export const journal: MatrixPart = {
  part: "matrix",
  id: "journal",
  heading: { en: "Journal entries of the period", zh: "本期会计分录" },
  rows: entries.length,
  columns: [
    {
      id: "entry",
      heading: { en: "Entry", zh: "事项" },
      kind: "text",
      cells: { words: entries.map(({ what }) => what) },
    },
    {
      id: "debit",
      heading: { en: "Debit", zh: "借" },
      kind: "text",
      width: 165,
      cells: { formula: (row) => side(row, "debit", "credit") },
    },
    {
      id: "credit",
      heading: { en: "Credit", zh: "贷" },
      kind: "text",
      width: 165,
      cells: { formula: (row) => side(row, "credit", "debit") },
    },
    {
      id: "amount",
      heading: { en: "Amount", zh: "金额" },
      kind: "moneyOrDash",
      cells: { formula: (row) => native("ABS", entries[row]?.amount ?? 0) },
    },
  ],
};

export const allowanceChecks: readonly Check[] = [
  {
    id: "collectiveAgrees",
    label: { en: "Collective base and individual are the ledger", zh: "组合基数与单项客户合计等于台账" },
    holds: sameMoney(plus(collectiveTotal("base"), native("SUM", individual("exposure"))), block("openTotal")),
  },
  {
    id: "namedOnce",
    label: { en: "No customer is provided for twice", zh: "单项客户没有重复" },
    holds: eachOnce(individual("customer")),
  },
  {
    id: "provisionsCovered",
    label: { en: "No provision exceeds what is open", zh: "单项准备不超过未结金额" },
    holds: equal(
      native(
        "SUMPRODUCT",
        times(native("ISNUMBER", individual("exposure")), greater(individual("provision"), individual("exposure"))),
      ),
      0,
    ),
  },
  {
    id: "closingIsRequired",
    label: { en: "The closing balance is what is required", zh: "期末余额等于应有准备" },
    holds: sameMoney(block("movement.amount", { row: "total" }), block("allowanceTotal")),
  },
  {
    id: "journalClosesAllowance",
    label: { en: "The entries move the allowance from opening to closing", zh: "分录使准备由期初变为期末" },
    holds: (language) => {
      const net = (sideOf: "debit" | "credit"): Expr =>
        native("SUMIFS", block("journal.amount"), block(`journal.${sideOf}`), accounts.allowance[language]);
      return sameMoney(plus(input("openingAllowance"), minus(net("credit"), net("debit"))), block("allowanceTotal"));
    },
  },
];
