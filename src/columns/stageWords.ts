import { defaultStages } from "../functions/funnel/defaultStages";
import { sameName } from "./cellContent";
import { listed } from "./listed";

/** What a stage's name says: a stage of the training by its English name, or an end of the funnel. */
export type StageMeaning =
  | "Interest"
  | "Incubation"
  | "Design"
  | "Comparison"
  | "Commitment"
  /** Signed and not yet paid. */
  | "In use"
  | "Paid"
  /** Won, and nobody knows whether that means signed or paid. */
  | "won"
  | "lost";

const words: Readonly<Record<StageMeaning, readonly string[]>> = {
  Interest: listed(`
    prospecting, prospect, lead, new, new lead, new opportunity, identified, identify, suspect,
    initial contact, first contact, contacted, contact made, target, awareness, inquiry, enquiry, lead in,
    初步接洽, 初步接触, 初步沟通, 线索, 潜在客户, 新建, 新商机, 意向, 初访, 客户意向, 发现商机, 商机发现, 立项前,
    接触, 接洽, 潜在, 验证客户, 初期沟通, 机会识别
  `),
  Incubation: listed(`
    qualification, qualify, qualified, qualified to buy, engaging, engaged, engagement, appointment scheduled,
    meeting scheduled, first meeting, develop, sales qualified, qualified lead, discovery, discover, nurturing,
    商机确认, 立项, 客户立项, 确认意向, 建立关系, 跟进, 跟进中, 商机验证, 客户拜访, 商机甄别, 资格确认, 培育
  `),
  Design: listed(`
    needs analysis, need analysis, requirements, requirement, solution design, solution, design, demo,
    demo scheduled, presentation scheduled, presentation, value proposition, evaluation, technical evaluation,
    id. decision makers, perception analysis, proof of concept, poc, pilot, trial, scoping, needs defined,
    需求确认, 需求分析, 需求调研, 需求沟通, 方案设计, 解决方案, 方案交流, 技术交流, 产品演示, 演示, 试用, 测试,
    需求挖掘, 方案制定, 售前交流
  `),
  Comparison: listed(`
    proposal, proposal/price quote, price quote, proposal sent, propose, quote, quotation, quote sent, bid,
    bidding, tender, rfp, proposal made, decision maker bought-in, short list, shortlisted, quoted, 方案报价,
    方案/报价, 报价, 方案提交, 提交方案, 投标, 招标, 招投标, 方案评估, 已报价, 竞标, 方案汇报, 招标投标, 方案确认
  `),
  Commitment: listed(`
    negotiation, negotiation/review, negotiations started, negotiating, negotiate, contract sent, contracting,
    contract review, verbal commitment, verbal, commit, committed, decision, closing, legal, procurement,
    商务谈判, 谈判, 谈判审核, 谈判/复审, 谈判/审核, 合同谈判, 合同审核, 合同签订中, 口头承诺, 合同审批, 商务洽谈,
    待签约, 中标, 签约中, 合同拟定, 决策
  `),
  "In use": listed(`
    signed, contract signed, order received, ordered, delivery, delivered, invoiced, implementation, live,
    已签约, 签约, 签单, 已签单, 合同签订, 签订合同, 已下单, 交付, 交付中, 已交付, 待回款, 回款中, 实施, 已开票,
    合同已签, 签约待回款
  `),
  Paid: listed(`
    paid, paid in full, cash received, collected, 已回款, 回款, 全款已收, 已收款, 回款完成, 已付款
  `),
  won: listed(`
    won, closed won, close won, closedwon, win, closed - won, deal won, won deal, successful, success, 成交,
    赢单, 已成交, 已赢单, 成单, 成功, 结单赢, 赢单关闭, 关闭赢单, 成功结单, 赢
  `),
  lost: listed(`
    lost, closed lost, close lost, closedlost, closed - lost, deal lost, dead, abandoned, cancelled, canceled,
    disqualified, closed lost to competition, out-sold, rejected, no decision, dropped, unqualified, 输单, 丢单,
    失败, 已输单, 已丢单, 流失, 已流失, 作废, 取消, 放弃, 无效, 终止, 输单关闭, 已取消, 未中标, 输
  `),
};

const meaningOfWord = new Map<string, StageMeaning>(
  (Object.entries(words) as [StageMeaning, readonly string[]][]).flatMap(([meaning, list]) =>
    list.map((word) => [compact(word), meaning] as const),
  ),
);
for (const { name, alsoCalled, status } of defaultStages) {
  const meaning = status === "lost" ? "lost" : (name.en as StageMeaning);
  for (const word of [name.en, name.zh, ...alsoCalled]) {
    // "Won" and its Chinese words also name the default stage Paid: there the person is asked.
    if (!meaningOfWord.has(compact(word))) meaningOfWord.set(compact(word), meaning);
  }
}

function compact(text: string): string {
  return sameName(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** "3 - Proposal", "S3. Proposal", "阶段三：方案报价", "Proposal (30%)": the name without what numbers it. */
const withoutNumber = (text: string): string =>
  text
    .replace(/[(（[]?\s*\d+(?:\.\d+)?\s*[%％]\s*[)）\]]?/g, " ")
    .replace(
      /^\s*(?:stage|phase|s|p|阶段|第)?\s*(?:\d+|[一二三四五六七八九十]+)\s*(?:阶段|步)?\s*[-–—:：.、)）_|/]*\s*(?=\D)/iu,
      "",
    );

/** What the name of a stage means; undefined for a name of the person's own. */
export function meaningOfStage(name: string): StageMeaning | undefined {
  return meaningOfWord.get(compact(name)) ?? meaningOfWord.get(compact(withoutNumber(name)));
}

/** A win rate that stands in the name of the stage: "Proposal (30%)". */
export function rateInStageName(name: string): number | undefined {
  const percent = /(\d+(?:\.\d+)?)\s*[%％]/.exec(name)?.[1];
  const rate = percent === undefined ? undefined : Number(percent) / 100;
  return rate !== undefined && rate <= 1 ? rate : undefined;
}
