import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus, times } from "../../formula/operations";
import { input, thisRow } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { Sheet, TablePart } from "../blueprint";
import { inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { isBlank } from "./accountFigures";
import { accountInputs } from "./accountInputs";
import { accountResults } from "./accountResults";
import { allianceWords, goalWords } from "./accountWords";
import { customerLevers } from "./customerLevers";

const goal = (id: string): Expr => thisRow("goals", id);
const factor = (id: string): Expr => thisRow("purchaseFactors", id);
const step = thisRow("allianceSteps", "step");

const place = (language: Language): Expr =>
  native(
    "IFS",
    isBlank(step),
    "",
    native("AND", equal(step, input("allianceNow")), equal(step, input("allianceTarget"))),
    allianceWords.reached[language],
    equal(step, input("allianceNow")),
    allianceWords.here[language],
    equal(step, input("allianceTarget")),
    allianceWords.target[language],
    true,
    "",
  );

const goals: TablePart = {
  part: "table",
  id: "goals",
  name: { en: "tblGoals", zh: "三重目标表" },
  heading: { en: "Triple goals", zh: "三重目标" },
  freeze: false,
  columns: [
    { id: "kind", heading: { en: "Goal", zh: "目标类型" }, kind: "text", words: goalWords },
    { id: "by", heading: { en: "By", zh: "期限" }, kind: "day" },
    { id: "goal", heading: { en: "What we want", zh: "目标内容" }, kind: "longText" },
    { id: "measure", heading: { en: "Measured by", zh: "衡量指标" }, kind: "text" },
    { id: "start", heading: { en: "Start", zh: "起点" }, kind: "count" },
    { id: "now", heading: { en: "Today", zh: "现状" }, kind: "count" },
    { id: "target", heading: { en: "To reach", zh: "目标值" }, kind: "count" },
    {
      id: "progress",
      heading: { en: "Progress", zh: "进度" },
      kind: "share",
      formula: native(
        "IF",
        native("OR", isBlank(goal("now")), equal(goal("target"), goal("start"))),
        "",
        divide(minus(goal("now"), goal("start")), minus(goal("target"), goal("start"))),
      ),
    },
  ],
};

const purchaseFactors: TablePart = {
  part: "table",
  id: "purchaseFactors",
  name: { en: "tblPurchaseFactors", zh: "采购要素表" },
  heading: { en: "Five purchase factors", zh: "采购五要素" },
  freeze: false,
  columns: [
    { id: "factor", heading: { en: "Factor", zh: "要素" }, kind: "text" },
    { id: "weight", heading: { en: "Weight", zh: "权重" }, kind: "share" },
    { id: "expects", heading: { en: "What the customer looks at", zh: "客户看什么" }, kind: "longText" },
    { id: "ours", heading: { en: "We meet it", zh: "我方满足程度" }, kind: "share" },
    { id: "rival", heading: { en: "Best rival", zh: "最强对手" }, kind: "share" },
    {
      id: "lead",
      heading: { en: "Our lead", zh: "领先幅度" },
      kind: "share",
      formula: native(
        "IF",
        native("OR", isBlank(factor("ours")), isBlank(factor("rival"))),
        "",
        minus(factor("ours"), factor("rival")),
      ),
      highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
    },
    {
      id: "points",
      heading: { en: "Points", zh: "加权得分" },
      kind: "share",
      formula: native("IF", isBlank(factor("ours")), "", times(factor("weight"), factor("ours"))),
    },
  ],
};

const allianceSteps: TablePart = {
  part: "table",
  id: "allianceSteps",
  name: { en: "tblAllianceSteps", zh: "联盟阶梯表" },
  heading: { en: "Alliance ladder", zh: "联盟阶梯" },
  freeze: false,
  columns: [
    { id: "step", heading: { en: "Step", zh: "层级" }, kind: "text" },
    {
      id: "place",
      heading: { en: "Place", zh: "位置" },
      kind: "text",
      formula: place,
      highlights: [
        { when: { operator: "EqualTo", value: allianceWords.here }, look: "warning" },
        { when: { operator: "EqualTo", value: allianceWords.target }, look: "good" },
        { when: { operator: "EqualTo", value: allianceWords.reached }, look: "good" },
      ],
    },
    { id: "sign", heading: { en: "How one can tell", zh: "判断标志" }, kind: "longText" },
  ],
};

const accountFacts: TablePart = {
  part: "table",
  id: "accountFacts",
  name: { en: "tblAccountFacts", zh: "客户资料表" },
  heading: { en: "Account data", zh: "客户资料" },
  freeze: false,
  columns: [
    { id: "item", heading: { en: "Item", zh: "项目" }, kind: "text" },
    { id: "checkedOn", heading: { en: "Checked on", zh: "核实日期" }, kind: "day" },
    { id: "known", heading: { en: "What we know", zh: "内容" }, kind: "longText" },
  ],
};

export const accountSheet: Sheet = {
  id: "account",
  name: { en: "Account", zh: "客户档案" },
  line: {
    en: "One account: goals, five purchase factors, levers of value, alliance ladder, data",
    zh: "单个客户：三重目标、采购五要素、价值杠杆、联盟阶梯、客户资料",
  },
  tabColor: palette.second,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Account", zh: "客户档案" },
            subtitle: {
              en: "Where we stand with this customer, what we want, and what decides.",
              zh: "我们在该客户处的位置、要达到的目标，以及决定成败的因素。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [inputsBlock(accountInputs)] },
      {
        column: 2,
        columns: 1,
        parts: [
          {
            part: "chart",
            id: "factorChart",
            title: { en: "Where are we ahead of the best rival?", zh: "与最强对手相比，我们领先在哪里？" },
            type: "ColumnClustered",
            categories: { table: "purchaseFactors", column: "factor" },
            series: [
              {
                name: { en: "We meet it", zh: "我方" },
                values: { table: "purchaseFactors", column: "ours" },
                color: palette.second,
              },
              {
                name: { en: "Best rival", zh: "最强对手" },
                values: { table: "purchaseFactors", column: "rival" },
                color: palette.first,
              },
            ],
            rows: 16,
            valueKind: "share",
          },
        ],
      },
      { column: 3, labelColumns: 3, columns: 4, parts: [resultsBlock(accountResults), customerLevers] },
    ],
    [{ column: 0, columns: 8, parts: [goals] }],
    [{ column: 0, columns: 7, parts: [purchaseFactors] }],
    [{ column: 0, columns: 3, parts: [allianceSteps] }],
    [{ column: 0, columns: 3, parts: [accountFacts] }],
  ],
};
