import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, join, plus } from "../../formula/operations";
import { block } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { Check, Result } from "../blueprint";
import { sameMoney } from "../sameMoney";
import { yesNo } from "../yesNo";
import { collectionLog } from "./collectionLogSheet";
import { keptWords } from "./collectionWords";
import { invoices, whereNotNought } from "./ledgerFigures";

const overdue = [invoices("daysPastDue"), ">0"] as const;
const disputed = (language: Language) => [invoices("disputed"), yesNo.yes[language]] as const;
const undisputed = (language: Language) => [invoices("disputed"), join("<>", yesNo.yes[language])] as const;

const promised = (status: keyof typeof keptWords, language: Language): Expr =>
  native("SUMIFS", collectionLog("promiseAmount"), collectionLog("kept"), keptWords[status][language]);
const promises = (status: keyof typeof keptWords, language: Language): Expr =>
  native("COUNTIFS", collectionLog("kept"), keptWords[status][language]);

export const collectionResults: readonly Result[] = [
  {
    id: "toRemind",
    label: { en: "Overdue, to be reminded", zh: "逾期，待催收" },
    kind: "money",
    lead: true,
    formula: (language) =>
      native("SUMIFS", invoices("open"), invoices("open"), ">0", ...overdue, ...undisputed(language)),
  },
  {
    id: "overdueDisputed",
    label: { en: "Overdue, in dispute", zh: "逾期，有争议" },
    kind: "moneyOrDash",
    formula: (language) => native("SUMIFS", invoices("open"), ...overdue, ...disputed(language)),
  },
  {
    id: "overdueCredits",
    label: { en: "Credits to set off", zh: "可抵扣的贷项" },
    kind: "moneyOrDash",
    formula: (language) =>
      native("SUMIFS", invoices("open"), invoices("open"), "<0", ...overdue, ...undisputed(language)),
  },
];

export const promiseResults: readonly Result[] = [
  {
    id: "promisesNotDue",
    label: { en: "Promised, not yet due", zh: "已承诺、未到期" },
    kind: "moneyOrDash",
    formula: (language) => promised("notDue", language),
  },
  {
    id: "promisesBroken",
    label: { en: "Broken promises", zh: "未兑现承诺" },
    kind: "moneyOrDash",
    formula: (language) => promised("broken", language),
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
  },
  {
    id: "promisesKept",
    label: { en: "Kept promises", zh: "已兑现承诺" },
    kind: "moneyOrDash",
    formula: (language) => promised("kept", language),
  },
  {
    id: "keptShare",
    label: { en: "Promises kept, by number", zh: "承诺兑现率（笔数）" },
    kind: "share",
    lead: true,
    formula: (language) => {
      const decided = plus(promises("kept", language), promises("broken", language));
      return whereNotNought(decided, divide(promises("kept", language), decided));
    },
  },
];

export const collectionChecks: readonly Check[] = [
  {
    id: "remindersAreOverdue",
    label: { en: "Reminders, disputes and credits are what is overdue", zh: "待催收、争议与贷项合计等于逾期" },
    holds: sameMoney(plus(block("toRemind"), block("overdueDisputed"), block("overdueCredits")), block("overdue")),
  },
  {
    id: "promisesComplete",
    label: { en: "Promises have a customer and an amount", zh: "承诺均有客户和金额" },
    holds: equal(
      native("COUNTIFS", collectionLog("promiseDate"), ">0"),
      native(
        "COUNTIFS",
        ...[collectionLog("promiseDate"), ">0"],
        ...[collectionLog("promiseAmount"), ">0"],
        ...[collectionLog("customer"), "?*"],
      ),
    ),
  },
];
