import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, join, plus } from "../../formula/operations";
import { input } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { MatrixPart } from "../blueprint";
import { dayAsText } from "../daysAsText";
import { contactOfChosen, letterLevel } from "./statementFigures";

/** A line for each level: nothing overdue, friendly, firm, final. */
type Line = readonly [none: BothLanguages, friendly: BothLanguages, firm: BothLanguages, final: BothLanguages];

const blank: BothLanguages = { en: "", zh: "" };

const opening: readonly Line[] = [
  [
    {
      en: "Thank you for your orders. Nothing of yours is overdue.",
      zh: "感谢贵司一直以来的支持。贵司目前没有逾期款项。",
    },
    {
      en: "The invoices listed as late may have escaped your notice. Has the money been sent?",
      zh: "下表中标明逾期的发票可能被遗漏，敬请核查是否已安排付款。",
    },
    {
      en: "In spite of our reminder, invoices listed below have not been paid.",
      zh: "我司此前已作提醒，但下表所列逾期款项至今仍未收到。",
    },
    {
      en: "Our reminders of the overdue invoices listed below have stayed without result.",
      zh: "就下表所列逾期款项，我司已多次催告，至今未获解决。",
    },
  ],
  [
    { en: "Please compare the open items below with your books.", zh: "请核对下列未结款项与贵司账目是否一致。" },
    {
      en: "If so, please send us date and bank of the payment, and accept our thanks.",
      zh: "如已付款，请告知付款日期和付款银行，谨此致谢。",
    },
    {
      en: "Please name the person who releases the payment, and what still stands in its way.",
      zh: "请告知付款审批负责人，以及目前尚存在的障碍。",
    },
    {
      en: "Until the money is here we deliver against payment in advance only.",
      zh: "在款项结清之前，我司仅接受款到发货。",
    },
  ],
];

const request: Readonly<Record<"friendly" | "firm" | "final", BothLanguages>> = {
  friendly: {
    en: "Otherwise please pay the overdue amount shown above by ",
    zh: "如尚未付款，请于以下日期前支付上列逾期金额：",
  },
  firm: { en: "Please pay the overdue amount shown above in full by ", zh: "请务必于以下日期前足额支付上列逾期金额：" },
  final: { en: "We set you a last date for the overdue amount shown above: ", zh: "上列逾期金额的最后付款期限为：" },
};

const closing: Line = [
  { en: "Tell us of any difference, so that both books agree.", zh: "如有差异，请及时告知，以便双方账目一致。" },
  {
    en: "We value working with you and are glad to help with any paper you need.",
    zh: "我们珍视与贵司的合作，如需任何单据，我们乐意协助。",
  },
  {
    en: "Should you be short of cash, call us before that day, so that we can agree on instalments.",
    zh: "如资金周转困难，请在该日前与我们联系，协商分期付款。",
  },
  {
    en: "After that day we hand the matter to our lawyers and claim interest for late payment.",
    zh: "逾期仍未付款的，我司将委托律师处理，并主张逾期付款利息。",
  },
];

const disputes: BothLanguages = {
  en: "Invoices in dispute are not part of the overdue amount; we settle those with you apart.",
  zh: "有争议的发票未计入逾期金额，将另行与贵司协商解决。",
};
const regards: BothLanguages = { en: "Yours sincerely,", zh: "此致　敬礼" };
const dear: Readonly<Record<Language, (name: Expr) => Expr>> = {
  en: (name) => join("Dear ", name, ","),
  zh: (name) => join("尊敬的", name, "："),
};
const anybody: BothLanguages = { en: "customer", zh: "客户" };

const chosen = input("statementCustomer");
const whenChosen = (line: Expr): Expr => native("IF", equal(chosen, ""), "", line);
const byLevel = (...lines: readonly Expr[]): Expr => whenChosen(native("CHOOSE", plus(1, letterLevel), ...lines));
const wordsByLevel =
  (line: Line) =>
  (language: Language): Expr =>
    byLevel(...line.map((words) => words[language]));

const payUntil = dayAsText(plus(input("asOf"), input("payWithinDays")));

const lines: readonly ((language: Language) => Expr)[] = [
  (language) =>
    whenChosen(dear[language](native("IF", equal(contactOfChosen, ""), anybody[language], contactOfChosen))),
  ...opening.map(wordsByLevel),
  (language) =>
    byLevel("", ...[request.friendly, request.firm, request.final].map((words) => join(words[language], payUntil))),
  wordsByLevel(closing),
  wordsByLevel([blank, disputes, disputes, disputes]),
  (language) => whenChosen(regards[language]),
];

/** Its lines follow the days past due of the oldest invoice that is not in dispute. */
export const reminderLetter: MatrixPart = {
  part: "matrix",
  id: "letter",
  heading: { en: "Letter", zh: "函件" },
  rows: lines.length,
  columns: [
    {
      id: "line",
      heading: { en: "Text", zh: "正文" },
      kind: "text",
      cells: { formula: (row) => lines[row] },
    },
  ],
};
