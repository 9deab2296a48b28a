import { aboutSheet } from "../aboutSheet";

export const valueAbout = aboutSheet({
  line: {
    en: "How to read it, what counts where, assumptions with sources",
    zh: "阅读方法、计入口径、假设及来源",
  },
  question: {
    en: "It answers: why is our offer worth its price, compared with what the customer would buy otherwise?",
    zh: "本工作簿回答：与客户的其他选择相比，我方方案为什么值这个价？",
  },
  reading: {
    heading: { en: "What counts, and that nothing counts twice", zh: "计入口径：不重复计算" },
    lines: [
      {
        term: { en: "Next best offer", zh: "次优方案" },
        meaning: {
          en: "What the customer would really do without us: a rival, a second-hand machine, or going on as today.",
          zh: "没有我方时客户实际会选的方案：竞争对手、二手设备，或维持现状。",
        },
      },
      {
        term: { en: "Net value", zh: "净价值" },
        meaning: {
          en: "Total cost of the next best − total cost of ours + benefits that count, all at today's value.",
          zh: "次优方案总成本 − 我方总成本 + 计入的效益，均按现值。",
        },
      },
      {
        term: { en: "Cost or benefit", zh: "成本还是效益" },
        meaning: {
          en: "What each offer costs to have and run stands in Total cost. Impact holds only what changes elsewhere at the customer.",
          zh: "购买和使用方案本身的花费列入“总成本”；“价值量化”只列客户其他方面的变化。",
        },
      },
      {
        term: { en: "Effect a year", zh: "每年效益" },
        meaning: {
          en: "(Before − After) × value per unit × times a year. Where more is better, swap Before and After. A loss is negative.",
          zh: "（之前 − 之后）× 单位价值 × 每年次数。越多越好的项目请对调前后。变差的为负数。",
        },
      },
      {
        term: { en: "Confidence", zh: "可信度" },
        meaning: {
          en: "How sure the effect is. The input says whether benefits count at their confidence or in full.",
          zh: "该项效益有多大把握。可选择按可信度计入或按全额计入。",
        },
      },
      {
        term: { en: "Payback", zh: "回收期" },
        meaning: {
          en: "Month in which the balance of the sheet Payback reaches 0, not discounted, evenly within a year.",
          zh: "“投资回收”表中累计余额回到 0 的月份，不折现，年内均匀计算。",
        },
      },
      {
        term: { en: "Equal price", zh: "等值价格" },
        meaning: {
          en: "Above this price of ours the customer is better off with the next best offer.",
          zh: "我方价格高于此值，客户选次优方案更划算。",
        },
      },
      {
        term: { en: "Extra volume", zh: "需增加的销量" },
        meaning: {
          en: "Cut ÷ (gross margin − cut): units more than today that keep the gross profit. A cut as large as the margin never pays.",
          zh: "降价幅度 ÷（毛利率 − 降价幅度）：保住毛利额所需多卖的比例。降价不小于毛利率时无法弥补。",
        },
      },
    ],
  },
  assumptions: [
    {
      term: { en: "IMPACT, iceberg", zh: "IMPACT 与冰山" },
      meaning: {
        en: "Inventory, Money, People, Asset, Capability, Time and the iceberg of hidden costs: key-account strategy training.",
        zh: "库存、资金、人员、资产、能力、时间六因素及隐性成本冰山：大客户销售策略培训。",
      },
    },
    {
      term: { en: "Total cost", zh: "总成本" },
      meaning: {
        en: "Price and buying today, yearly costs at the end of each year, disposal at the end of the last: ordinary annuity.",
        zh: "价格和取得成本在当前，年度成本在每年年末，处置在最后一年年末：普通年金现值。",
      },
    },
    {
      term: { en: "Years and rate", zh: "年数与折现率" },
      meaning: {
        en: "Ours to start with: replace them with the customer's own years of use and cost of capital.",
        zh: "初始值为本工具的建议，请改为客户自己的使用年限和资金成本率。",
      },
    },
    {
      term: { en: "Three packages", zh: "三个套餐" },
      meaning: {
        en: "Basic, preferred, reference: negotiation training. What goes into which package is ours.",
        zh: "基础型、最优型、参照型：商务谈判培训；各套餐内容为本工具的示例。",
      },
    },
    {
      term: { en: "Answers", zh: "低价应对" },
      meaning: {
        en: "Six reasons and eight answers of the negotiation training; the words are ours.",
        zh: "六种原因和八种价值策略来自商务谈判培训，文字为本工具所写。",
      },
    },
    {
      term: { en: "Sample", zh: "示例数据" },
      meaning: {
        en: "An invented dairy that compares three filling lines: no real company, price or figure.",
        zh: "虚构的乳品厂比较三条灌装线，公司、价格、数据均为虚构。",
      },
    },
    {
      term: { en: "Sums", zh: "合计" },
      meaning: {
        en: "Amounts in one currency only. Checks compare money within half a cent.",
        zh: "金额须为同一币种。校验时金额比较的容差为半分钱。",
      },
    },
  ],
});
