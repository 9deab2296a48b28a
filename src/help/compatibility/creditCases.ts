import type { CompatibilityCase } from "./compatibilityCase";

export const creditCases: readonly CompatibilityCase[] = [
  {
    anchor: "altman-sales",
    title: { en: "Altman’s Z: sales weighted 1.0, 0.999 or 0.99", zh: "Altman Z 值：销售额系数 1.0、0.999 还是 0.99" },
    others: {
      en: "Altman’s model of 1968 weighs sales ÷ assets with 1.0. Many textbooks print 0.999, at least one exercise 0.99. A worked answer on the web leaves sales out and adds a bare 1, and one site rounds 6.56 to 6.5 for private firms or gives their score the wrong cut-offs.",
      zh: "Altman 1968 年模型中“销售额 ÷ 资产”的系数为 1.0。许多教科书印作 0.999，至少有一道习题用 0.99。网上有一份解答没有销售额，直接加 1；也有网站把非制造企业模型的 6.56 取作 6.5，或套用了别的模型的临界值。",
    },
    ours: {
      en: "1.0. The difference is in the third decimal and changes a zone only at its very edge. Sales must be given for Z and Z1; each model has its own cut-offs in CREDIT.ZONE.",
      zh: "采用 1.0。差别在小数第三位，只在分界附近才会改变区间。Z 与 Z1 必须给出销售额；CREDIT.ZONE 对每个模型使用各自的临界值。",
    },
    figures: [
      {
        what: {
          en: "Ratios .1, .2, .13, .65, .95; elsewhere with 0.999",
          zh: "比率 0.1、0.2、0.13、0.65、0.95；他处用 0.999",
        },
        elsewhere: "2.16805",
        id: "CREDIT.ZSCORE",
        given: {
          model: "Z",
          workingCapital: 100,
          retainedEarnings: 200,
          ebit: 130,
          equity: 390,
          sales: 950,
          assets: 1000,
          liabilities: 600,
        },
      },
      {
        what: { en: "An exercise with 0.99", zh: "采用 0.99 的一道习题" },
        elsewhere: "1.40375",
        id: "CREDIT.ZSCORE",
        given: {
          model: "Z",
          workingCapital: 20,
          retainedEarnings: 8,
          ebit: 20,
          equity: 80,
          sales: 60,
          assets: 160,
          liabilities: 120,
        },
      },
      {
        what: {
          en: "The answer with a bare 1 for sales; no sales were given",
          zh: "以 1 代替销售额项的解答；题中没有销售额",
        },
        elsewhere: "2.062",
        id: "CREDIT.ZSCORE",
        given: {
          model: "Z",
          workingCapital: 5100,
          retainedEarnings: 16900,
          ebit: 8800,
          equity: 27000,
          sales: 0,
          assets: 72000,
          liabilities: 66000,
        },
      },
    ],
    functions: ["CREDIT.ZSCORE", "CREDIT.ZONE"],
  },
  {
    anchor: "limit-zero",
    title: { en: "A credit limit of 0", zh: "信用额度为 0" },
    others: {
      en: "In some systems, such as Odoo’s community module for financial risk, a limit of 0 means that nothing is checked.",
      zh: "在一些系统中（如 Odoo 社区的财务风险模块），额度 0 表示不检查。",
    },
    ours: {
      en: "0 means no credit: every order on credit is held.",
      zh: "0 表示不授信：任何赊销订单都会控货。",
    },
    figures: [
      {
        what: { en: "Limit 0, order of 100", zh: "额度 0，订单 100" },
        elsewhere: "–",
        id: "CREDIT.DECISION",
        given: { limit: 0, open: 0, order: 100 },
      },
    ],
    functions: ["CREDIT.DECISION", "CREDIT.LIMIT"],
  },
  {
    anchor: "grade-edges",
    title: { en: "A score on the edge of two grades", zh: "评分恰在两个等级之间" },
    others: {
      en: "Scorecards often begin a grade at its lower figure, so that 90 is already the best.",
      zh: "不少评分卡把下限计入本级，90 分即为最高等级。",
    },
    ours: {
      en: "The published Chinese scale counts the upper end in: (80, 90] is AA. A table of your own can begin a grade at 89.99.",
      zh: "公开的百分制等级把上限计入本级：(80, 90] 为 AA。自定义等级表可以把下限写作 89.99。",
    },
    figures: [
      {
        what: { en: "Score 90", zh: "评分 90" },
        elsewhere: "AAA",
        id: "CREDIT.RATING",
        given: { score: 90 },
      },
    ],
    functions: ["CREDIT.RATING"],
  },
  {
    anchor: "payment-index",
    title: { en: "Days of the payment index", zh: "付款指数的天数" },
    others: {
      en: "D&B’s own pages give 15 and 22 days beyond terms for 70 and 60 points; copies of the table print 14 and 21.",
      zh: "D&B 自己的网页中，70 分和 60 分对应逾期 15 天和 22 天；转载的表格有印作 14 天和 21 天的。",
    },
    ours: {
      en: "15 and 22, and straight lines between the points. The index is ours and not a D&B score: it knows only your own invoices.",
      zh: "采用 15 天和 22 天，其间线性插值。本指数是我们自己的指标，并非 D&B 评分：它只了解您自己的发票。",
    },
    figures: [
      {
        what: { en: "Everything paid 14 days late", zh: "全部逾期 14 天付款" },
        elsewhere: "70",
        id: "CREDIT.PAYINDEX",
        given: { amounts: 1000, daysBeyondTerms: 14 },
      },
    ],
    functions: ["CREDIT.PAYINDEX"],
  },
  {
    anchor: "discount-year",
    title: { en: "The cost of a discount: a year of 360 or 365 days", zh: "现金折扣成本：一年 360 天还是 365 天" },
    others: {
      en: "American textbooks often count a year as 360 days.",
      zh: "美国教科书常按一年 360 天计算。",
    },
    ours: {
      en: "365 days unless you give 360 as yearDays.",
      zh: "默认 365 天；需要时把 yearDays 填为 360。",
    },
    figures: [
      {
        what: { en: "2/10 net 30, year of 365 days", zh: "2/10, n/30，一年 365 天" },
        elsewhere: "36.73 %",
        id: "CREDIT.DISCOUNTCOST",
        given: { discount: 0.02, discountDays: 10, netDays: 30 },
      },
      {
        what: { en: "2/10 net 30, year of 360 days", zh: "2/10, n/30，一年 360 天" },
        elsewhere: "36.73 %",
        id: "CREDIT.DISCOUNTCOST",
        given: { discount: 0.02, discountDays: 10, netDays: 30, yearDays: 360 },
      },
    ],
    functions: ["CREDIT.DISCOUNTCOST"],
  },
];
