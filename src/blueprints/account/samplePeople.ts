import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { PlannedValue } from "../plannedWorkbook";
import { personName } from "../samples/companies";
import {
  contactWords,
  functionWords,
  levelWords,
  relationWords,
  resultWords,
  roleWords,
  stanceWords,
} from "./accountWords";
import { ourPerson } from "./samplePortfolio";

interface SamplePerson {
  readonly post: BothLanguages;
  readonly level: keyof typeof levelWords;
  readonly function: keyof typeof functionWords;
  readonly role: keyof typeof roleWords;
  readonly stance: keyof typeof stanceWords;
  readonly relation: keyof typeof relationWords;
  readonly focus: BothLanguages;
  /** Days before the as-of date. */
  readonly since: number;
  readonly confirmed: number;
}

/** One of them is new and has not been met, and what is known of another is old: mines to be found. */
const people: readonly SamplePerson[] = [
  {
    ...{ level: "decision", function: "user", role: "decisionMaker", stance: "supporter", relation: "meeting" },
    post: { en: "Chief operating officer", zh: "运营总经理" },
    focus: { en: "No stops in the season", zh: "旺季不停线" },
    ...{ since: 1500, confirmed: 30 },
  },
  {
    ...{ level: "management", function: "commercial", role: "gatekeeper", stance: "doubter", relation: "acquainted" },
    post: { en: "Head of purchasing", zh: "采购部长" },
    focus: { en: "Total cost, and two sources", zh: "总成本，保持两家供货" },
    ...{ since: 900, confirmed: 20 },
  },
  {
    ...{ level: "management", function: "technical", role: "gatekeeper", stance: "supporter", relation: "trusting" },
    post: { en: "Head of engineering", zh: "设备技术部长" },
    focus: { en: "Proven controls, spare parts", zh: "控制系统成熟，备件有保障" },
    ...{ since: 1200, confirmed: 35 },
  },
  {
    ...{ level: "management", function: "user", role: "user", stance: "champion", relation: "allied" },
    post: { en: "Plant manager", zh: "厂长" },
    focus: { en: "Faster changeovers", zh: "缩短换线时间" },
    ...{ since: 800, confirmed: 15 },
  },
  {
    ...{ level: "operating", function: "technical", role: "user", stance: "supporter", relation: "trusting" },
    post: { en: "Maintenance lead", zh: "维修主管" },
    focus: { en: "Easy to repair at night", zh: "夜班也能快速修好" },
    ...{ since: 2000, confirmed: 60 },
  },
  {
    ...{ level: "decision", function: "commercial", role: "decisionMaker", stance: "doubter", relation: "acquainted" },
    post: { en: "Finance director", zh: "财务总监" },
    focus: { en: "Payback within three years", zh: "三年内收回投资" },
    ...{ since: 40, confirmed: 40 },
  },
  {
    ...{ level: "operating", function: "user", role: "guide", stance: "champion", relation: "allied" },
    post: { en: "Line leader", zh: "产线班长" },
    focus: { en: "The crew is asked in time", zh: "提前听取班组意见" },
    ...{ since: 1100, confirmed: 120 },
  },
  {
    ...{
      level: "operating",
      function: "commercial",
      role: "gatekeeper",
      stance: "obstructionist",
      relation: "acquainted",
    },
    post: { en: "Buyer of machinery", zh: "设备采购员" },
    focus: { en: "Price of each machine", zh: "单台设备价格" },
    ...{ since: 600, confirmed: 50 },
  },
];

export const samplePeople = (asOf: number, language: Language): PlannedValue[][] =>
  people.map((one, index) => [
    personName(index, language),
    one.post[language],
    levelWords[one.level][language],
    functionWords[one.function][language],
    roleWords[one.role][language],
    stanceWords[one.stance][language],
    relationWords[one.relation][language],
    one.focus[language],
    asOf - one.since,
    asOf - one.confirmed,
    ...["", ""],
  ]);

type Result = keyof typeof resultWords;
type SampleMeeting = readonly [
  daysAgo: number,
  person: number,
  purpose: BothLanguages,
  result: Result,
  agreed: BothLanguages | "",
  nextStep: BothLanguages,
  inDays: number,
];

const meetings: readonly SampleMeeting[] = [
  [
    170,
    3,
    { en: "First talk about line 2", zh: "初步了解二号线" },
    "continuation",
    "",
    { en: "Send two reference cases", zh: "发送两个参考案例" },
    7,
  ],
  [
    150,
    2,
    { en: "State of the controls", zh: "了解控制系统现状" },
    "advance",
    { en: "Gives us the data of the line", zh: "提供产线数据" },
    { en: "Evaluate the data", zh: "分析数据" },
    14,
  ],
  [
    132,
    1,
    { en: "How they buy", zh: "了解采购流程" },
    "continuation",
    "",
    { en: "Ask again with the plant manager", zh: "请厂长一同再谈" },
    20,
  ],
  [
    118,
    6,
    { en: "See a night shift", zh: "观察夜班生产" },
    "advance",
    { en: "Shows us the plant at night", zh: "带我们参观夜班现场" },
    { en: "Note the stops", zh: "记录停机原因" },
    10,
  ],
  [
    100,
    0,
    { en: "Cost of the stops", zh: "说明停线的代价" },
    "advance",
    { en: "Names budget and month", zh: "明确预算和月份" },
    { en: "Draw up the value case", zh: "编制价值方案" },
    21,
  ],
  [
    84,
    7,
    { en: "Terms of the last order", zh: "上一订单的条款" },
    "noSale",
    "",
    { en: "Leave price to the head of purchasing", zh: "价格改与采购部长谈" },
    30,
  ],
  [
    70,
    2,
    { en: "Trial of the camera", zh: "检测相机试用" },
    "advance",
    { en: "Agrees to a trial of four weeks", zh: "同意试用四周" },
    { en: "Install the camera", zh: "安装相机" },
    10,
  ],
  [
    55,
    4,
    { en: "Training at the machine", zh: "现场培训" },
    "advance",
    { en: "Releases two people for training", zh: "安排两人参加培训" },
    { en: "Hold the training", zh: "实施培训" },
    12,
  ],
  [
    41,
    3,
    { en: "Result of the trial", zh: "试用结果" },
    "advance",
    { en: "Reports it to the chief operating officer", zh: "向运营总经理汇报" },
    { en: "Prepare the figures", zh: "准备数据" },
    9,
  ],
  [
    28,
    1,
    { en: "Total cost of ownership", zh: "总拥有成本" },
    "continuation",
    "",
    { en: "Bring a cost sheet with their figures", zh: "用客户的数据做成本表" },
    35,
  ],
  [
    16,
    0,
    { en: "Way to a decision", zh: "决策安排" },
    "advance",
    { en: "Invites us to present to the board", zh: "邀请向管理层汇报" },
    { en: "Rehearse the presentation", zh: "演练汇报" },
    24,
  ],
  [
    6,
    3,
    { en: "Camera after the trial", zh: "试用后采购相机" },
    "order",
    { en: "Orders the camera", zh: "下单购买相机" },
    { en: "Plan the installation", zh: "安排安装" },
    12,
  ],
];

export const sampleMeetings = (asOf: number, language: Language): PlannedValue[][] =>
  meetings.map(([daysAgo, person, purpose, result, agreed, nextStep, inDays], index) => [
    asOf - daysAgo,
    personName(person, language),
    ourPerson(index % 2, language),
    purpose[language],
    resultWords[result][language],
    agreed === "" ? "" : agreed[language],
    nextStep[language],
    asOf - daysAgo + inDays,
  ]);

type SampleContact = readonly [
  person: number,
  purpose: BothLanguages,
  every: number,
  approach: keyof typeof contactWords,
  tactic: BothLanguages,
];

const contacts: readonly SampleContact[] = [
  [
    0,
    { en: "Date and way of the decision", zh: "决策时间和方式" },
    30,
    "top",
    { en: "Our managing director comes along", zh: "我方总经理一同拜访" },
  ],
  [
    1,
    { en: "See cost over the whole life", zh: "认识全生命周期成本" },
    21,
    "influence",
    { en: "Cost sheet with the plant's own figures", zh: "用工厂数据做成本表" },
  ],
  [
    2,
    { en: "Specification that we meet", zh: "形成我方满足的指标" },
    90,
    "level",
    { en: "Our engineer with theirs", zh: "双方工程师对接" },
  ],
  [
    3,
    { en: "Keep the champion informed", zh: "让支持者掌握进展" },
    14,
    "champion",
    { en: "Short call after every step", zh: "每一步之后简短通话" },
  ],
  [
    5,
    { en: "Meet for the first time", zh: "首次见面" },
    30,
    "newFace",
    { en: "Our finance lead shows the payback", zh: "由我方财务主管说明投资回收" },
  ],
  [
    6,
    { en: "Hear how the line runs", zh: "了解产线运行情况" },
    120,
    "followUp",
    { en: "Visit during the shift", zh: "班中走访" },
  ],
  [
    7,
    { en: "No surprise over prices", zh: "价格不出意外" },
    90,
    "substitute",
    { en: "Through the head of purchasing", zh: "通过采购部长" },
  ],
];

export const sampleContacts = (language: Language): PlannedValue[][] =>
  contacts.map(([person, purpose, every, approach, tactic]) => [
    personName(person, language),
    purpose[language],
    every,
    ...["", "", ""],
    contactWords[approach][language],
    tactic[language],
  ]);
