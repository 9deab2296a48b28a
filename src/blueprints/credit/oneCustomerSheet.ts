import { arrayOf } from "../../formula/arrayOf";
import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { Filling, Input, Result, Sheet } from "../blueprint";
import { inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { scorecardWords } from "./creditWords";
import { gradeOf, rated, scoreBy, type ScorecardId } from "./customerFigures";
import { factors } from "./factors";

const chosen: Input = {
  id: "ratedCustomer",
  name: { en: "RatedCustomer", zh: "查看客户" },
  label: { en: "Customer", zh: "客户" },
  kind: "text",
  from: { table: "ratedCustomers", column: "customer" },
  help: { en: "Choose the customer whose grade is explained here.", zh: "选择要查看评级说明的客户。" },
};

/** What stands in its row of the table. Not by INDEX, which the workbench's engine reads from the formula's own sheet. */
const its = (id: string, to?: string): Expr =>
  native("XLOOKUP", input("ratedCustomer"), rated("customer"), rated(id, to));
/** What stands beside its row. */
const besideIt = (id: string): Expr =>
  native("INDEX", block(`${id}.space`), native("XMATCH", input("ratedCustomer"), rated("customer")));
const shown = (answer: Expr): Expr => native("IF", equal(input("ratedCustomer"), ""), "–", answer);
const orDash = (answer: Expr): Expr => native("IF", equal(answer, ""), "–", answer);
const byLedger = (language: Language): Expr => equal(its("scorecard"), scorecardWords.ledger[language]);

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ["Factor", "Value", "Points", "Weight", "Contribution"],
  zh: ["评分项", "取值", "分值", "权重", "得分"],
};
const scoreWord = { en: "Score", zh: "信用评分" };

const explained = (card: ScorecardId, language: Language): Expr =>
  native(
    "VSTACK",
    arrayOf(headings[language]),
    scoreBy(card, its, true),
    native("HSTACK", scoreWord[language], "", "", "", block("explainedScore")),
  );

const results: readonly Result[] = [
  {
    id: "explainedScore",
    label: { en: "Score", zh: "信用评分" },
    kind: "decimal",
    lead: true,
    formula: (language) =>
      shown(native("IFNA", native("IF", byLedger(language), scoreBy("ledger", its), scoreBy("full", its)), "–")),
  },
  {
    id: "explainedGrade",
    label: { en: "Grade", zh: "信用等级" },
    kind: "text",
    lead: true,
    formula: native("IF", native("ISNUMBER", block("explainedScore")), gradeOf(block("explainedScore")), "–"),
  },
  {
    id: "explainedScorecard",
    label: { en: "Scorecard", zh: "评分卡" },
    kind: "text",
    formula: (language) =>
      shown(native("IF", byLedger(language), scorecardWords.ledger[language], scorecardWords.full[language])),
  },
  {
    id: "explainedTerms",
    label: { en: "Terms", zh: "付款方式" },
    kind: "longText",
    formula: shown(orDash(besideIt("grantedTerms"))),
  },
  {
    id: "explainedLimit",
    label: { en: "Limit", zh: "信用额度" },
    kind: "money",
    formula: shown(orDash(its("limit"))),
  },
  {
    id: "explainedSetBy",
    label: { en: "What sets it", zh: "额度依据" },
    kind: "text",
    formula: (language) =>
      shown(
        native(
          "IF",
          equal(its("ownLimit"), ""),
          orDash(besideIt("limitSetBy")),
          { en: "Set by hand", zh: "人工核定" }[language],
        ),
      ),
  },
  {
    id: "explainedRequest",
    label: { en: "Requested limit", zh: "申请额度" },
    kind: "money",
    formula: shown(orDash(its("requestedLimit"))),
  },
  {
    id: "explainedExposure",
    label: { en: "Exposure", zh: "已用额度" },
    kind: "money",
    formula: shown(its("exposure")),
  },
  {
    id: "explainedHeadroom",
    label: { en: "Headroom", zh: "可用额度" },
    kind: "money",
    formula: shown(orDash(its("headroom"))),
    highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
  },
  {
    id: "explainedAttention",
    label: { en: "Attention", zh: "关注" },
    kind: "longText",
    formula: shown(orDash(its("attention"))),
  },
];

/** The headings, the factors of the scorecard of the customer who is shown first, and the score. */
const explainedRows = ({ inputs, tables }: Filling): number => {
  const [, card] = (tables.ratedCustomers ?? []).find(([customer]) => customer === inputs.ratedCustomer) ?? [];
  const isLedger = card === scorecardWords.ledger.en || card === scorecardWords.ledger.zh;
  return 2 + factors.filter(({ ledgerWeight }) => !isLedger || ledgerWeight !== undefined).length;
};

export const oneCustomerSheet: Sheet = {
  id: "oneCustomer",
  name: { en: "One customer", zh: "单户评级" },
  line: {
    en: "One customer on a page: grade, terms, limit, and where its points come from",
    zh: "一页看清一个客户：等级、付款方式、额度及得分来源",
  },
  tabColor: palette.first,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 7,
        parts: [
          {
            part: "title",
            title: { en: "Why this grade?", zh: "为什么是这个等级？" },
            subtitle: {
              en: "Choose a customer. The contributions add up to the score; a missing value leaves its weight to the others.",
              zh: "选择一个客户。各项得分之和即信用评分；缺失项的权重按比例分给其余各项。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [inputsBlock([chosen]), resultsBlock(results)] },
      {
        column: 3,
        columns: 5,
        parts: [
          {
            part: "spill",
            id: "explanation",
            heading: { en: "Where the points come from", zh: "得分来源" },
            formula: (language) =>
              native(
                "IF",
                native("ISNUMBER", block("explainedScore")),
                native("IF", byLedger(language), explained("ledger", language), explained("full", language)),
                arrayOf(headings[language]),
              ),
            columns: ["text", "text", "score", "share", "decimal"],
            rows: explainedRows,
            names: () => factors.flatMap(({ column: { heading } }) => [heading.en, heading.zh]),
            room: Infinity,
            total: scoreWord,
          },
        ],
      },
    ],
  ],
};
