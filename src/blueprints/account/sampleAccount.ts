import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { PlannedValue } from "../plannedWorkbook";
import { personName } from "../samples/companies";
import { yesNo } from "../yesNo";
import { actionWords, evidenceWords, goalWords, milestoneWords, standingWords } from "./accountWords";
import { criterionRows, factorRows, factRows, measureRows, stepRows } from "./contentRows";
import { ourPerson, rivalName } from "./samplePortfolio";

type Rows = PlannedValue[][];

/** What is known about the account, beside the questions that stand there anyway. */
const withCells = (rows: Rows, cells: readonly Readonly<Record<number, PlannedValue>>[]): Rows =>
  rows.map((row, index) => row.map((cell, column) => cells[index]?.[column] ?? cell));

export const sampleFactors = (language: Language): Rows =>
  withCells(
    factorRows(language),
    [
      [0.8, 0.7],
      [0.75, 0.6],
      [0.5, 0.7],
      [0.55, 0.7],
      [0.65, 0.6],
    ].map(([ours = "", rival = ""]) => ({ 3: ours, 4: rival })),
  );

const goals: readonly (readonly [
  kind: keyof typeof goalWords,
  inDays: number,
  goal: BothLanguages,
  measure: BothLanguages,
  start: number,
  now: number,
  target: number,
])[] = [
  [
    "intent",
    540,
    { en: "Preferred supplier for lines in all three plants", zh: "成为三家工厂包装线的首选供应商" },
    { en: "Plants that buy", zh: "采购的工厂数" },
    ...([1, 2, 3] as const),
  ],
  [
    "volume",
    360,
    { en: "More than a third of what they buy", zh: "拿下客户采购额的三分之一以上" },
    { en: "Our share, %", zh: "客户份额 %" },
    ...([11, 15, 35] as const),
  ],
  [
    "value",
    270,
    { en: "Changeovers a third faster, shown with their data", zh: "换线时间缩短三分之一，以客户数据为证" },
    { en: "Minutes a changeover", zh: "每次换线分钟数" },
    ...([45, 38, 30] as const),
  ],
];

export const sampleGoals = (asOf: number, language: Language): Rows =>
  goals.map(([kind, inDays, goal, measure, start, now, target]) => [
    goalWords[kind][language],
    asOf + inDays,
    goal[language],
    measure[language],
    ...[start, now, target, ""],
  ]);

export const blankGoals = (language: Language): Rows =>
  Object.values(goalWords).map((kind) => [kind[language], ...Array.from({ length: 7 }, () => "")]);

const known: readonly BothLanguages[] = [
  { en: "Dairy and chilled food, own brands", zh: "乳品与冷藏食品，自有品牌" },
  { en: "About 1,400 people", zh: "约 1,400 人" },
  { en: "Three plants; buying is central", zh: "三家工厂，集中采购" },
  { en: "example.com", zh: "example.com" },
  { en: "11 lines, 2 ours, the oldest 14 years", zh: "11 条产线，其中 2 条我方供货，最老 14 年" },
  { en: "Plan in spring, tender in summer, order in autumn", zh: "春季立项、夏季招标、秋季下单" },
  { en: "Line 2 next year, line 5 after that", zh: "明年改造二号线，之后五号线" },
  { en: "30 days, about a week late", zh: "账期 30 天，通常迟一周" },
];

export const sampleFacts = (asOf: number, language: Language): Rows =>
  withCells(
    factRows(language),
    known.map((text, index) => ({ 1: asOf - 20 - index * 9, 2: text[language] })),
  );

const seen: readonly (readonly [daysAgo: number, evidence: BothLanguages])[] = [
  [132, { en: "Plant manager asked for a proposal in writing", zh: "厂长书面要求提交方案" }],
  [70, { en: "Engineering and plant work with us on a trial", zh: "技术部和工厂与我方共同试用" }],
];

export const sampleSteps = (asOf: number, language: Language): Rows =>
  withCells(
    stepRows(language),
    seen.map(([daysAgo, evidence]) => ({ 1: asOf - daysAgo, 5: evidence[language] })),
  );

/** What is met, in the order of the criteria. */
const met = "YYYN YYNY YYYN YYNN".replaceAll(" ", "");
const reasons: Readonly<Record<number, readonly [column: number, text: BothLanguages]>> = {
  0: [4, { en: "Stops cost 4,000 an hour, their figure", zh: "停线每小时损失 4,000，客户提供" }],
  2: [4, { en: "Named by the chief operating officer", zh: "运营总经理口头确认" }],
  3: [5, { en: "Month of the board's decision", zh: "管理层决策的月份" }],
  6: [5, { en: "Delivery before the season", zh: "旺季前能否交货" }],
  11: [5, { en: "Who writes the specification", zh: "由谁编写采购指标" }],
  14: [5, { en: "Why invoices are paid a week late", zh: "付款为何迟一周" }],
};

export const sampleCriteria = (language: Language): Rows =>
  withCells(
    criterionRows(language),
    [...met].map((answer, index) => {
      const reason = reasons[index];
      return {
        1: yesNo[answer === "Y" ? "yes" : "no"][language],
        ...(reason ? { [reason[0]]: reason[1][language] } : {}),
      };
    }),
  );

const rivals: readonly (readonly [
  daysAgo: number,
  standing: keyof typeof standingWords,
  strengths: BothLanguages,
  weaknesses: BothLanguages,
  answer: BothLanguages,
])[] = [
  [
    25,
    "stronger",
    { en: "Serves nine of the lines today", zh: "现供 9 条产线" },
    { en: "Slow service, old controls", zh: "服务慢，控制系统旧" },
    { en: "Show the cost of waiting", zh: "算清等待的代价" },
  ],
  [
    60,
    "weaker",
    { en: "Lowest price", zh: "价格最低" },
    { en: "Nobody near for service", zh: "附近没有服务" },
    { en: "Compare cost over ten years", zh: "比较十年总成本" },
  ],
];

export const sampleRivals = (asOf: number, seed: number, language: Language): Rows =>
  rivals.map(([daysAgo, standing, ...texts], index) => [
    rivalName(index, seed, language),
    asOf - daysAgo,
    standingWords[standing][language],
    ...texts.map((text) => text[language]),
  ]);

export const sampleScorecard = (language: Language): Rows =>
  withCells(
    measureRows(language),
    [
      [20, 14],
      [3, 2],
      [70, 60],
      [6, 5],
      [8, 9],
      [95, 96],
      [98, 94],
      [2, 1],
    ].map(([target = "", actual = ""]) => ({ 4: target, 5: actual })),
  );

type Status = keyof typeof actionWords;
const actions: readonly (readonly [
  goal: keyof typeof goalWords,
  owner: number,
  action: BothLanguages,
  status: Status,
  dueInDays: number,
  doneDaysAgo: number | "",
  thousands: number,
])[] = [
  ["value", 0, { en: "Measure changeovers for four weeks", zh: "连续四周测量换线时间" }, "done", -60, 63, 6],
  ["value", 1, { en: "Value case with the plant's figures", zh: "用工厂数据编制价值方案" }, "done", -25, 22, 3],
  ["intent", 0, { en: "First meeting with the finance director", zh: "首次拜访财务总监" }, "open", -5, "", 0],
  ["volume", 0, { en: "Presentation to the board", zh: "向管理层汇报" }, "running", 8, "", 4],
  ["volume", 1, { en: "Offer for line 2", zh: "二号线报价" }, "running", 30, "", 8],
  ["intent", 2, { en: "Service point near the plants", zh: "在工厂附近设服务点" }, "open", 120, "", 40],
  ["value", 2, { en: "Training of two shifts", zh: "两个班组的培训" }, "running", 14, "", 5],
  ["intent", 0, { en: "Review of the plan with the customer", zh: "与客户共同回顾计划" }, "open", 90, "", 1],
];

export const sampleActions = (asOf: number, level: number, language: Language): Rows =>
  actions.map(([goal, owner, text, status, dueInDays, doneDaysAgo, thousands]) => [
    goalWords[goal][language],
    ourPerson(owner, language),
    text[language],
    actionWords[status][language],
    asOf + dueInDays,
    doneDaysAgo === "" ? "" : asOf - doneDaysAgo,
    thousands * 1000 * level,
    "",
  ]);

const satisfaction: readonly (readonly [
  milestone: keyof typeof milestoneWords,
  person: number,
  evidence: BothLanguages,
  kind: keyof typeof evidenceWords,
  daysAgo: number,
  score: number,
])[] = [
  ["proposal", 2, { en: "Comments on the concept, all points closed", zh: "方案意见已全部关闭" }, "minutes", 95, 0.8],
  ["delivery", 4, { en: "Delivery note without remarks", zh: "送货单无异议" }, "signed", 62, 0.9],
  [
    "commissioning",
    3,
    { en: "Protocol of the trial, 22% fewer stops", zh: "试用报告：停机减少 22%" },
    "signed",
    44,
    0.9,
  ],
  ["acceptance", 3, { en: "Says it runs well", zh: "表示运行良好" }, "spoken", 6, 0.8],
];

export const sampleSatisfaction = (asOf: number, language: Language): Rows =>
  satisfaction.map(([milestone, person, evidence, kind, daysAgo, score]) => [
    milestoneWords[milestone][language],
    personName(person, language),
    evidence[language],
    evidenceWords[kind][language],
    asOf - daysAgo,
    score,
  ]);
