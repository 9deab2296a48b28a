import { listed } from "./listed";
import type { Target } from "./target";

export type CostField = "line" | "falls" | "ours" | "nextBest" | "third" | "basis" | "currency";

/** What two or three offers cost, line by line. Headings from total-cost sheets, bid comparisons and price sheets. */
export const costsTarget: Target<CostField> = {
  id: "costs",
  name: { en: "Costs of the offers", zh: "各方案成本" },
  eitherOf: [],
  otherHeadings: listed(`
    number, no, pos, position, item number, unit, quantity, unit price, total, sum, difference, saving, savings, advantage, delta, average,
    序号, 编号, 单位, 数量, 单价, 合计, 总计, 差额, 差异, 节约, 优势
  `),
  fields: [
    {
      id: "line",
      name: { en: "Cost line", zh: "成本项目" },
      kind: "identifier",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        cost line, cost item, cost, costs, item, line, line item, cost element, cost component, description, cost description, cost category item, tco item,
        expense, 成本项目, 费用项目, 成本项, 费用项, 项目, 成本, 成本名称, 费用名称, 项目名称, 成本要素, 成本明细
      `),
      looseSynonyms: listed("name, position, what, 名称, 内容, 说明, 明细"),
    },
    {
      id: "falls",
      name: { en: "Falls due", zh: "发生时点" },
      kind: "choice",
      need: "recommended",
      reportsBlanks: true,
      synonyms: listed(`
        falls due, cost type, type, type of cost, kind, when, timing, cost category, category, phase, frequency, recurrence, life cycle phase, cost kind,
        发生时点, 成本类型, 费用类型, 类型, 成本类别, 费用类别, 阶段, 发生频率, 频率, 类别, 发生时间, 成本阶段
      `),
      choices: [
        {
          value: "price",
          words: listed(
            "price, purchase price, offer price, acquisition price, purchase, list price, 价格, 采购价, 报价, 购买价格, 采购价格, 设备价格",
          ),
        },
        {
          value: "buying",
          words: listed(`
            buying, acquisition, one-off, one off, one-time, one time, once, initial, upfront, installation, commissioning, setup, implementation,
            start-up, investment, capex, 取得, 一次性, 初始, 购置, 安装, 实施, 前期, 投入, 一次, 安装调试, 初始投入
          `),
        },
        {
          value: "running",
          // As earlier workbooks say it.
          words: [
            "running, a year",
            ...listed(`
            running, running per year, running a year, yearly, annual, annually, per year, a year, each year, operation, operating, operations, opex, recurring, energy, consumables,
            每年运行, 运行, 年度, 每年, 运营, 使用, 运行费用, 能耗, 耗材, 年
          `),
          ],
        },
        {
          value: "support",
          words: [
            "support, a year",
            ...listed(`
            support, support per year, support a year, maintenance, service, servicing, repair, repairs, spare parts, training, maintenance and support,
            每年维护, 维护, 维修, 服务, 支持, 保养, 维保, 备件, 维修保养
          `),
          ],
        },
        {
          value: "endOfLife",
          words: listed(`
            end of life, end-of-life, disposal, residual value, resale, decommissioning, salvage, scrap, end, 期末处置, 处置, 残值, 报废, 回收, 期末, 退役
          `),
        },
      ],
    },
    {
      id: "ours",
      name: { en: "Our offer", zh: "我方方案" },
      kind: "money",
      need: "required",
      synonyms: listed(`
        our offer, ours, our solution, we, us, our price, our cost, our product, our bid, 我方方案, 我方, 我方报价, 我司, 我司方案, 我方成本, 我司报价, 我方产品
      `),
      looseSynonyms: listed(
        "offer a, offer 1, option a, option 1, supplier a, solution a, amount, value, vendor a, vendor 1, bidder 1, 方案一, 方案a, 方案1, 金额, 供应商a",
      ),
    },
    {
      id: "nextBest",
      name: { en: "Next best offer", zh: "次优方案" },
      kind: "money",
      need: "recommended",
      synonyms: listed(`
        next best offer, next best, competitor, competition, alternative, rival, current solution, existing solution, present solution, status quo,
        incumbent, competitor offer, best alternative, competitor price, 次优方案, 竞争对手, 对手, 竞品, 现有方案, 竞争方案, 次优, 现用方案, 对手方案, 竞品报价, 竞争对手报价
      `),
      looseSynonyms: listed(
        "offer b, offer 2, option b, option 2, supplier b, solution b, competitor 1, competitor a, vendor b, vendor 2, bidder 2, 方案二, 方案b, 方案2, 供应商b, 对手1, 竞品1",
      ),
    },
    {
      id: "third",
      name: { en: "Third offer", zh: "第三方案" },
      kind: "money",
      need: "optional",
      synonyms: listed(
        "third offer, third, third best, second competitor, second alternative, other offer, 第三方案, 第三, 其他方案, 第二对手, 第三方",
      ),
      looseSynonyms: listed(
        "offer c, offer 3, option c, option 3, supplier c, solution c, competitor 2, competitor b, vendor c, vendor 3, bidder 3, do nothing, 方案三, 方案c, 方案3, 供应商c, 对手2, 竞品2",
      ),
    },
    {
      id: "basis",
      name: { en: "Basis", zh: "依据" },
      kind: "remark",
      need: "optional",
      synonyms: listed(
        "basis, source, evidence, assumption, assumptions, reference, calculation, 依据, 来源, 假设, 数据来源, 计算依据, 测算依据",
      ),
      looseSynonyms: listed("comment, comments, notes, note, remark, remarks, 备注, 说明"),
    },
    {
      id: "currency",
      name: { en: "Currency", zh: "币种" },
      kind: "currency",
      need: "optional",
      synonyms: listed("currency, currency code, 币种, 货币, 币别"),
    },
  ],
};
