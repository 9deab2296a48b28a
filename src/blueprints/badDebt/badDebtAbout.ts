import { aboutSheet } from "../aboutSheet";

export const badDebtAbout = aboutSheet({
  line: {
    en: "How to read it, which margin is meant, assumptions with sources",
    zh: "阅读方法、利润率口径、假设及来源",
  },
  question: {
    en: "It answers: what do bad debts and late payment really cost, and what does it take to make them up?",
    zh: "本工作簿回答：坏账和拖延付款的真正代价是多少，要怎样才能弥补？",
  },
  reading: {
    heading: { en: "What the figures mean", zh: "数字的含义" },
    lines: [
      {
        term: { en: "Net margin", zh: "净利率" },
        meaning: {
          en: "Profit after all costs but bad debts and the financing of receivables, ÷ sales. Both of these are then taken off.",
          zh: "扣除全部成本、但未扣坏账损失和应收账款资金成本的利润 ÷ 销售额；两项成本随后另行扣除。",
        },
      },
      {
        term: { en: "Contribution margin", zh: "边际贡献率" },
        meaning: {
          en: "What one more sale adds after its variable costs, ÷ sales: extra sales need no more than this to earn a loss back.",
          zh: "多做一笔销售扣除变动成本后的贡献 ÷ 销售额。固定成本已收回时，弥补损失只需按它计算。",
        },
      },
      {
        term: { en: "Gross margin", zh: "毛利率" },
        meaning: {
          en: "Used for one sale only: invoice less cost of the goods, ÷ invoice.",
          zh: "仅用于单笔赊销：（发票金额 − 商品成本）÷ 发票金额。",
        },
      },
      {
        term: { en: "Make-up sales", zh: "弥补坏账所需销售额" },
        meaning: {
          en: "Loss ÷ margin. The new sales are taken to be paid in full and at once.",
          zh: "损失金额 ÷ 利润率。假定新增销售能即时全额回款。",
        },
      },
      {
        term: { en: "Carrying cost", zh: "资金占用成本" },
        meaning: {
          en: "Sales × DSO ÷ days of a year × borrowing rate: simple interest on the receivables that stand open on average.",
          zh: "销售额 × 周转天数 ÷ 全年天数 × 年借款利率，即按平均应收账款余额计单利。",
        },
      },
      {
        term: { en: "One sale, as cash", zh: "单笔赊销的现金结果" },
        meaning: {
          en: "A sale on credit has earned nothing before the customer has paid back what the goods cost.",
          zh: "客户的付款收回商品成本之前，这笔赊销没有赚到一分钱。",
        },
      },
      {
        term: { en: "Sell on credit or not", zh: "是否赊销" },
        meaning: {
          en: "Probability × present value of the price − cost, plus later orders of a customer that pays. Above 0: sell on credit.",
          zh: "收款概率 × 售价现值 − 成本，再加付款客户的后续订单。大于 0 即可赊销。",
        },
      },
    ],
  },
  assumptions: [
    {
      term: { en: "Make-up table", zh: "弥补坏账表" },
      meaning: {
        en: "Nine losses and five margins of the key-account credit training, calculated exactly; three printed cells were wrong.",
        zh: "大客户信用管理培训中的九个坏账金额和五个利润率，按准确值计算；讲义有三格印错。",
      },
    },
    {
      term: { en: "Delay tables", zh: "拖延表" },
      meaning: {
        en: "Idea of the same training; the margins, rates and days shown are ours.",
        zh: "思路来自同一培训；所列利润率、利率和天数为本工具的建议值。",
      },
    },
    {
      term: { en: "One sale", zh: "单笔赊销" },
      meaning: {
        en: "The training's case: 500,000 invoiced at 10% gross margin, 400,000 collected, 50,000 short of its cost.",
        zh: "培训案例：发票 500,000，毛利率 10%，已回款 400,000，距成本还差 50,000。",
      },
    },
    {
      term: { en: "Credit decision", zh: "赊销决策" },
      meaning: {
        en: "Net present value as in corporate-finance textbooks; discounted at the borrowing rate, 365 days a year.",
        zh: "采用公司金融教科书的净现值法，按借款利率折现，一年按 365 天。",
      },
    },
    {
      term: { en: "Discount terms", zh: "折扣条件" },
      meaning: {
        en: "d ÷ (1 − d) × days of a year ÷ (net days − discount days), as in corporate-finance textbooks; the terms listed are ours.",
        zh: "d ÷（1 − d）× 全年天数 ÷（付款天数 − 折扣天数），见公司金融教科书；所列条件为本工具的示例。",
      },
    },
    {
      term: { en: "Sample figures", zh: "示例数字" },
      meaning: {
        en: "Sales, margins, rates and DSO are an invented company's: replace them with your own.",
        zh: "销售额、利润率、坏账率和周转天数均为虚构企业的数字，请改为贵公司的数据。",
      },
    },
    {
      term: { en: "Tax", zh: "税" },
      meaning: {
        en: "Sales, receivables and losses on one tax basis: all with VAT, or all without. Income tax is left out.",
        zh: "销售额、应收账款和损失须为同一含税口径；未考虑所得税。",
      },
    },
  ],
});
