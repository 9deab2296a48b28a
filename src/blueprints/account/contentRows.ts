import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { PlannedValue } from "../plannedWorkbook";
import { betterWords, modeWords, perspectiveWords, questionWords, sourceWords } from "./accountWords";

/** What stands in a workbook before anybody has typed anything: questions to be asked, not answers. */

/** Weights are a proposal: need and value before trust and price, experience last. */
const factors: readonly (readonly [factor: BothLanguages, weight: number, expects: BothLanguages])[] = [
  [
    { en: "Need", zh: "需求" },
    0.25,
    { en: "Do they understand what we must solve?", zh: "是否理解我们要解决的问题？" },
  ],
  [{ en: "Value", zh: "价值" }, 0.25, { en: "What is it worth to us, in money?", zh: "能带来多少可以量化的好处？" }],
  [{ en: "Trust", zh: "信赖" }, 0.2, { en: "Can we rely on firm and people?", zh: "公司和人是否靠得住？" }],
  [{ en: "Price", zh: "价格" }, 0.2, { en: "What does it cost over its life?", zh: "全生命周期花多少钱？" }],
  [{ en: "Experience", zh: "体验" }, 0.1, { en: "How was it in use and in service?", zh: "使用和服务的感受如何？" }],
];

export const factorRows = (language: Language): PlannedValue[][] =>
  factors.map(([factor, weight, expects]) => [factor[language], weight, expects[language], "", "", "", ""]);

const alliance: readonly (readonly [step: BothLanguages, sign: BothLanguages])[] = [
  [
    { en: "Observer", zh: "观望者" },
    { en: "They know us and do not buy", zh: "知道我们，尚未采购" },
  ],
  [
    { en: "One of the suppliers", zh: "供应商之一" },
    { en: "They ask us for a price, like others", zh: "与他人一样被询价" },
  ],
  [
    { en: "Preferred supplier", zh: "首选供应商" },
    { en: "They ask us first, and tell us why not", zh: "优先询问我们，落选会说明原因" },
  ],
  [
    { en: "Business adviser", zh: "业务顾问" },
    { en: "They ask us before they have a plan", zh: "立项之前先征求我们的意见" },
  ],
  [
    { en: "Strategic partner", zh: "战略伙伴" },
    { en: "We plan together, with common goals", zh: "共同规划，目标一致" },
  ],
];

export const allianceStep = (step: number, language: Language): string => alliance[step]![0][language];
export const allianceRows = (language: Language): PlannedValue[][] =>
  alliance.map(([step, sign]) => [step[language], "", sign[language]]);

const steps: readonly (readonly [step: BothLanguages, starts: BothLanguages, ends: BothLanguages])[] = [
  [
    { en: "Analyse the account", zh: "客户分析" },
    { en: "The account has been chosen", zh: "已确定目标客户" },
    { en: "Somebody there has put a need into words", zh: "发起者明确提出采购需求" },
  ],
  [
    { en: "Build trust", zh: "建立信任" },
    { en: "A clear opportunity is there", zh: "已发现明确的机会" },
    { en: "The key people work with us openly", zh: "与关键人物建立良好关系" },
  ],
  [
    { en: "Uncover needs", zh: "挖掘需求" },
    { en: "Money and date are agreed inside", zh: "内部已确定预算和时间" },
    { en: "The specification is written", zh: "采购方案和指标已形成" },
  ],
  [
    { en: "Present the value", zh: "呈现价值" },
    { en: "Suppliers are invited", zh: "开始邀请供应商" },
    { en: "They open talks with us", zh: "客户与我方开始商务谈判" },
  ],
  [
    { en: "Win the commitment", zh: "赢取承诺" },
    { en: "We are in talks about terms", zh: "进入条款谈判" },
    { en: "The contract is signed", zh: "合同签订" },
  ],
  [
    { en: "Collect the payment", zh: "回收货款" },
    { en: "The first delivery or invoice", zh: "首次发货或开票" },
    { en: "All is paid, and it runs well", zh: "货款收齐，运行正常" },
  ],
];

export const stepRows = (language: Language): PlannedValue[][] =>
  steps.map(([step, starts, ends]) => [step[language], "", "", starts[language], ends[language], ""]);

type Question = keyof typeof questionWords;
const criteria: readonly (readonly [question: Question, criterion: BothLanguages])[] = [
  ["opportunity", { en: "A problem is named, with its cost", zh: "客户说得出问题及其代价" }],
  ["opportunity", { en: "Somebody in charge wants it solved", zh: "有负责人希望解决" }],
  ["opportunity", { en: "Money is set aside or can be", zh: "有预算或可以争取预算" }],
  ["opportunity", { en: "There is a date by which it must be done", zh: "有明确的完成期限" }],
  ["solution", { en: "We have done the like before", zh: "我们做过类似项目" }],
  ["solution", { en: "It fits what they have", zh: "与客户现有系统匹配" }],
  ["solution", { en: "We can deliver by their date", zh: "能按客户的时间交付" }],
  ["solution", { en: "Service is near enough", zh: "服务网点够近" }],
  ["win", { en: "A decision maker knows us", zh: "有决策者认识我们" }],
  ["win", { en: "We have a guide inside", zh: "内部有我们的向导" }],
  ["win", { en: "We differ from rivals where it counts", zh: "在客户看重之处与对手有差异" }],
  ["win", { en: "The specification does not shut us out", zh: "采购指标未把我们排除在外" }],
  ["worth", { en: "The margin is above our minimum", zh: "毛利高于我方底线" }],
  ["worth", { en: "More business can follow", zh: "有后续业务" }],
  ["worth", { en: "They pay, and on time", zh: "信用好，付款及时" }],
  ["worth", { en: "We have the people for it", zh: "我们有足够的人手" }],
];

export const criterionRows = (language: Language): PlannedValue[][] =>
  criteria.map(([question, criterion]) => [
    questionWords[question][language],
    "",
    sourceWords.ours[language],
    criterion[language],
    "",
    "",
  ]);

type Perspective = keyof typeof perspectiveWords;
interface Measure {
  readonly of: Perspective;
  readonly mode: "attack" | "defend";
  readonly name: BothLanguages;
  readonly better: keyof typeof betterWords;
  readonly weight: number;
}

/** Attack stresses sales and new customers, defend profit, keeping customers and sound processes. */
const measures: readonly Measure[] = [
  {
    of: "financial",
    mode: "attack",
    name: { en: "Growth of sales, %", zh: "销售额增长率 %" },
    better: "higher",
    weight: 0.35,
  },
  {
    of: "customer",
    mode: "attack",
    name: { en: "New plants or units won", zh: "新增采购单位数" },
    better: "higher",
    weight: 0.35,
  },
  {
    of: "process",
    mode: "attack",
    name: { en: "Steps ended on time, %", zh: "步骤按时完成率 %" },
    better: "higher",
    weight: 0.1,
  },
  {
    of: "people",
    mode: "attack",
    name: { en: "Training days a seller", zh: "销售人均培训天数" },
    better: "higher",
    weight: 0.2,
  },
  {
    of: "financial",
    mode: "defend",
    name: { en: "Growth of profit, %", zh: "利润增长率 %" },
    better: "higher",
    weight: 0.3,
  },
  {
    of: "customer",
    mode: "defend",
    name: { en: "Customers kept, %", zh: "客户保留率 %" },
    better: "higher",
    weight: 0.35,
  },
  {
    of: "process",
    mode: "defend",
    name: { en: "Orders on time and in full, %", zh: "订单准时完整交付率 %" },
    better: "higher",
    weight: 0.25,
  },
  {
    of: "people",
    mode: "defend",
    name: { en: "Sellers who left", zh: "销售人员流失人数" },
    better: "lower",
    weight: 0.1,
  },
];

export const measureRows = (language: Language): PlannedValue[][] =>
  measures.map(({ of, mode, name, better, weight }) => [
    perspectiveWords[of][language],
    modeWords[mode][language],
    name[language],
    betterWords[better][language],
    "",
    "",
    weight,
    "",
    "",
  ]);

const facts: readonly BothLanguages[] = [
  { en: "Business", zh: "主营业务" },
  { en: "Size", zh: "规模" },
  { en: "Plants and offices", zh: "工厂与机构" },
  { en: "Website", zh: "网站" },
  { en: "In use today", zh: "现用产品" },
  { en: "How they buy", zh: "采购流程" },
  { en: "Plans", zh: "采购计划" },
  { en: "How they pay", zh: "付款习惯" },
];

export const factRows = (language: Language): PlannedValue[][] => facts.map((item) => [item[language], "", ""]);
