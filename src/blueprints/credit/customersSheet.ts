import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, greater, minus, times, unequal } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { Sheet, SpilledColumn, TableColumn } from "../blueprint";
import { palette } from "../look";
import { attentionWords, scorecardWords } from "./creditWords";
import { gradeOf, gradesTable, ofRow, rated, scoreBy } from "./customerFigures";
import { factors } from "./factors";

/** Customers that the table may grow by before somebody has to copy a formula. */
const room = 1000;

const named = (answer: Expr): Expr => native("IF", equal(ofRow("customer"), ""), "", answer);

/** What stands beside the table in the row of this customer: the table may be sorted, what is spilled follows it. */
const beside = (id: string): Expr =>
  native("INDEX", block(`${id}.space`), native("XMATCH", ofRow("customer"), rated("customer")));

const grade = named(native("IF", equal(beside("scores"), ""), "", gradeOf(beside("scores"))));

const attention = (language: Language): Expr => {
  const say = (reason: keyof typeof attentionWords): string => attentionWords[reason][language];
  const reasons: readonly (readonly [Expr, string])[] = [
    [equal(ofRow("grade"), ""), say("noGrade")],
    [equal(ofRow("limit"), ""), say("noLimit")],
    [native("AND", equal(ofRow("limit"), 0), greater(ofRow("exposure"), 0)), say("owesWithoutCredit")],
    [greater(ofRow("exposure"), ofRow("limit")), say("overLimit")],
    // A text counts as more than any number, and a look-up that finds nothing answers with an empty one.
    [
      native("AND", native("ISNUMBER", ofRow("daysLate")), greater(ofRow("daysLate"), input("lateDaysAlert"))),
      say("paysLate"),
    ],
    [
      native(
        "AND",
        greater(ofRow("exposure"), 0),
        greater(ofRow("exposure"), times(ofRow("limit"), input("nearLimit"))),
      ),
      say("nearLimit"),
    ],
    [greater(minus(input("asOf"), ofRow("lastReview")), input("reviewDays")), say("reviewDue")],
  ];
  return named(reasons.reduceRight<Expr>((rest, [condition, word]) => native("IF", condition, word, rest), ""));
};

const termMonths = native("IF", equal(rated("creditDays"), ""), "", divide(rated("creditDays"), input("daysAMonth")));
const limitArguments = {
  monthlySales: rated("monthlySales"),
  termMonths,
  grade: rated("grade"),
  netWorth: rated("netWorth"),
  netWorthShare: input("netWorthShare"),
  grades: gradesTable,
};

const customerColumns: readonly TableColumn[] = [
  { id: "customer", heading: { en: "Customer", zh: "客户" }, kind: "text", width: 170 },
  { id: "owner", heading: { en: "Owner", zh: "负责人" }, kind: "text" },
  { id: "scorecard", heading: { en: "Scorecard", zh: "评分卡" }, kind: "text", words: scorecardWords },
  { id: "monthlySales", heading: { en: "Monthly sales", zh: "月均销售额" }, kind: "money", min: 0 },
  { id: "creditDays", heading: { en: "Credit days", zh: "账期天数" }, kind: "days", min: 0, max: 720 },
  { id: "netWorth", heading: { en: "Net worth", zh: "净资产" }, kind: "money" },
  { id: "requestedLimit", heading: { en: "Requested limit", zh: "申请额度" }, kind: "money", min: 0 },
  { id: "exposure", heading: { en: "Exposure", zh: "已用额度" }, kind: "money" },
  ...factors.map(({ column: one }) => one),
  { id: "lastReview", heading: { en: "Last review", zh: "上次评审日" }, kind: "day" },
  { id: "ownLimit", heading: { en: "Limit set by hand", zh: "人工核定额度" }, kind: "money", min: 0 },
  { id: "grade", heading: { en: "Grade", zh: "信用等级" }, kind: "text", formula: grade },
  {
    id: "limit",
    heading: { en: "Limit", zh: "信用额度" },
    kind: "money",
    formula: named(native("IF", unequal(ofRow("ownLimit"), ""), ofRow("ownLimit"), beside("calculatedLimits"))),
  },
  {
    id: "headroom",
    heading: { en: "Headroom", zh: "可用额度" },
    kind: "money",
    formula: named(native("IF", equal(ofRow("limit"), ""), "", minus(ofRow("limit"), ofRow("exposure")))),
    highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
  },
  {
    id: "attention",
    heading: { en: "Attention", zh: "关注" },
    kind: "longText",
    width: 230,
    formula: attention,
    highlights: [
      { when: { operator: "EqualTo", value: attentionWords.owesWithoutCredit }, look: "bad" },
      { when: { operator: "EqualTo", value: attentionWords.overLimit }, look: "bad" },
      { when: { operator: "EqualTo", value: attentionWords.paysLate }, look: "warning" },
      { when: { operator: "EqualTo", value: attentionWords.nearLimit }, look: "warning" },
    ],
  },
];

const resultColumns: readonly SpilledColumn[] = [
  {
    id: "scores",
    heading: { en: "Score", zh: "信用评分" },
    kind: "decimal",
    room,
    // A customer with less than half of the weight filled in has no score; the check says so, not an error.
    formula: (language) =>
      native(
        "IFNA",
        native(
          "IF",
          equal(rated("scorecard"), scorecardWords.ledger[language]),
          scoreBy("ledger", rated),
          scoreBy("full", rated),
        ),
        "",
      ),
  },
  {
    id: "calculatedLimits",
    heading: { en: "Calculated limit", zh: "测算额度" },
    kind: "money",
    room,
    formula: call("CREDIT.LIMIT", limitArguments),
  },
  {
    id: "limitSetBy",
    heading: { en: "What sets it", zh: "额度依据" },
    kind: "text",
    room,
    formula: (language) => call("CREDIT.LIMIT", { ...limitArguments, detail: true, language }),
  },
  {
    id: "grantedTerms",
    heading: { en: "Terms", zh: "付款方式" },
    kind: "longText",
    room,
    formula: (language) => call("CREDIT.TERMS", { grade: rated("grade"), grades: gradesTable, language }),
  },
];

export const customersSheet: Sheet = {
  id: "ratedCustomers",
  name: { en: "Rated customers", zh: "评级客户" },
  line: {
    en: "What is known of each customer, and its score, grade, limit and terms",
    zh: "各客户的资料及其评分、等级、额度和付款方式",
  },
  tabColor: palette.first,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Rated customers", zh: "评级客户" },
            subtitle: {
              en: "Type the blue columns; leave blank what nobody knows. Choose “Ledger only” where there are no statements. A limit set by hand comes before the calculated one.",
              zh: "填写蓝字各列，未知的留空；没有财务报表的客户选“仅台账”。人工核定额度优先于测算额度。",
            },
          },
          {
            part: "table",
            id: "ratedCustomers",
            name: { en: "tblRatedCustomers", zh: "评级客户表" },
            columns: customerColumns,
            beside: resultColumns,
          },
        ],
      },
    ],
  ],
};
