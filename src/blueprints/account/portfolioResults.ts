import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { block } from "../../formula/references";
import type { Result } from "../blueprint";
import { actions, rowOfBlock, totalOf } from "./accountFigures";
import { overdueWord, profitClassWords, segments, type Segment } from "./accountWords";

const ofSegment = (figure: string, segment: Segment): Expr =>
  rowOfBlock(`bySegment.${figure}`, segments.indexOf(segment));
const dragRow = Object.keys(profitClassWords).indexOf("drag");

export const portfolioResults: readonly Result[] = [
  {
    id: "potentialOfAll",
    label: { en: "Potential of all customers", zh: "全部客户采购潜力" },
    kind: "money",
    formula: totalOf("bySegment.potential"),
  },
  {
    id: "ourShare",
    label: { en: "Our share of it", zh: "我方份额" },
    kind: "share",
    lead: true,
    formula: totalOf("bySegment.share"),
  },
  {
    id: "toAttack",
    label: { en: "To win in attack", zh: "进攻可争取额" },
    kind: "money",
    lead: true,
    formula: ofSegment("toWin", "acquire"),
  },
  {
    id: "toDefend",
    label: { en: "Sales to defend", zh: "需防守销售额" },
    kind: "money",
    lead: true,
    formula: ofSegment("ourSales", "retain"),
  },
  {
    id: "expectedOfAll",
    label: { en: "Expected value of the plan", zh: "计划期望价值" },
    kind: "money",
    formula: totalOf("bySegment.expected"),
  },
  {
    id: "dragVisits",
    label: { en: "Visits spent on drag customers", zh: "低效客户占用的拜访" },
    kind: "share",
    formula: rowOfBlock("classes.visitShare", dragRow),
  },
  {
    id: "minefieldCount",
    label: { en: "Minefields at the account", zh: "计划客户的雷区" },
    kind: "count",
    formula: totalOf("minefields.status"),
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
  },
  {
    id: "meetingSuccess",
    label: { en: "Meetings that moved something", zh: "会谈成功率" },
    kind: "share",
    formula: block("successRate"),
  },
  {
    id: "overdueActions",
    label: { en: "Actions overdue", zh: "逾期行动" },
    kind: "count",
    formula: (language) => native("COUNTIFS", actions("attention"), overdueWord[language]),
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
  },
];
