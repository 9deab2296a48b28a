import type { CompatibilityCase } from "./compatibilityCase";

const amounts = [[300], [240], [176], [464], [146], [98]];
const stages = [["Interest"], ["Incubation"], ["Design"], ["Comparison"], ["Commitment"], ["In use"]];

export const funnelCases: readonly CompatibilityCase[] = [
  {
    anchor: "signed-or-paid",
    title: { en: "Won means paid", zh: "“赢单”指已回款" },
    others: {
      en: "Most customer systems close a deal at signature and count it with 100 % from then on.",
      zh: "多数客户管理系统在签约时关闭商机，此后按 100% 计入。",
    },
    ours: {
      en: "The built-in stages follow the training: 80 % once the contract is being carried out, 100 % when the cash is in. If your list means signed by “Won”, give a stage table of your own in which that stage has the rate you want.",
      zh: "内置阶段按培训教材：合同执行中为 80%，货款到账才是 100%。若您的列表中“赢单”指已签约，请用自定义阶段表给该阶段填写所需的赢率。",
    },
    figures: [],
    functions: ["FUNNEL.FORECAST", "FUNNEL.STAGERATE"],
  },
  {
    anchor: "weighted-rounding",
    title: { en: "Weighted amounts rounded deal by deal", zh: "逐单取整的加权金额" },
    others: {
      en: "Odoo rounds each deal’s weighted amount to the cent, so its total can differ from the sum by some cents. Freshworks prints a rounded total. A query of Frappe CRM counts lost deals with their full value.",
      zh: "Odoo 把每个商机的加权金额取整到分，合计可能差几分钱；Freshworks 印出的是取整后的合计；Frappe CRM 的一个查询把丢单按全额计入。",
    },
    ours: {
      en: "The exact sum, rounded only by the cell’s format. Lost deals count nothing.",
      zh: "精确求和，仅由单元格格式取整。丢单不计入。",
    },
    figures: [
      {
        what: { en: "12,285 at 70 %", zh: "12,285，赢率 70%" },
        elsewhere: "8,600",
        id: "FUNNEL.FORECAST",
        given: { amounts: 12285, stages: "Design", winRates: 0.7 },
      },
    ],
    functions: ["FUNNEL.FORECAST", "FUNNEL.SUMMARY"],
  },
  {
    anchor: "coverage",
    title: { en: "Coverage of the whole target or of the rest", zh: "以全部目标还是剩余目标为除数" },
    others: {
      en: "Some divide the open pipeline by the whole target, others by what is still missing.",
      zh: "有的用进行中商机除以全部目标，有的除以尚缺的部分。",
    },
    ours: {
      en: "By what is still missing: closed sales need no cover. For the other convention give 0 as closed.",
      zh: "除以尚缺的部分：已完成的销售额不再需要覆盖。若用另一种口径，closed 填 0。",
    },
    figures: [
      {
        what: { en: "Open pipeline 1,424, target 1,000, closed 600", zh: "进行中商机 1,424，目标 1,000，已完成 600" },
        elsewhere: "1.424",
        id: "FUNNEL.COVERAGE",
        given: { amounts, stages, target: 1000, closed: 600 },
      },
    ],
    functions: ["FUNNEL.COVERAGE"],
  },
  {
    anchor: "rollup",
    title: { en: "What the pipeline row of a roll-up holds", zh: "累计预测的商机行包含什么" },
    others: {
      en: "Salesforce’s open pipeline leaves closed sales out, while its best case and commit hold them.",
      zh: "Salesforce 的进行中商机不含已完成销售额，而最佳情况和承诺包含。",
    },
    ours: {
      en: "Each row holds all surer rows, closed sales too, so that the column only rises. Take closed off for Salesforce’s figure.",
      zh: "每一行都包含所有更确定的行（含已完成），因此逐行递增。减去已完成即得 Salesforce 的数字。",
    },
    figures: [
      {
        what: {
          en: "Pipeline 764, best case 240, commit 176, closed 146",
          zh: "商机 764，最佳情况 240，承诺 176，已完成 146",
        },
        elsewhere: "1,180",
        id: "FUNNEL.ROLLUP",
        given: {
          amounts: [[764], [240], [176], [146]],
          categories: [["Pipeline"], ["Best case"], ["Commit"], ["Closed"]],
        },
        cell: { row: 0, column: 2 },
      },
    ],
    functions: ["FUNNEL.ROLLUP"],
  },
  {
    anchor: "conversion",
    title: { en: "Conversion needs a log", zh: "转化率需要变动记录" },
    others: {
      en: "Reports often divide the number of deals in one stage by the number in the stage before, on the same day.",
      zh: "报表常用同一天内后一阶段的商机数除以前一阶段的商机数。",
    },
    ours: {
      en: "That ratio is not a conversion: the deals are different ones. We follow each deal through a log of stage entries and leave out those that are not decided yet.",
      zh: "那个比值不是转化率，因为两边是不同的商机。我们按阶段变动记录跟踪每个商机，尚无结论的不计入。",
    },
    figures: [],
    functions: ["FUNNEL.CONVERSION"],
  },
  {
    anchor: "waterfall",
    title: { en: "A waterfall that does not add up", zh: "不平衡的瀑布图" },
    others: {
      en: "A published pipeline waterfall opens with 19, gains 422, loses 394 and closes with 42, all in thousands. The arithmetic gives 47: a bar of 5 is not named.",
      zh: "一份公开的漏斗瀑布图（单位：千）期初 19，增加 422，减少 394，期末 42；算下来应为 47，有一项 5 没有列出。",
    },
    ours: {
      en: "Opening and all steps add up to closing, always; deals that are missing from the second list have a row of their own, dropped.",
      zh: "期初与各项之和恒等于期末；第二份列表中没有的商机单列为“移出”。",
    },
    figures: [],
    functions: ["FUNNEL.WATERFALL"],
  },
  {
    anchor: "lifetime-value",
    title: { en: "Percent points in a lifetime value", zh: "客户终身价值中的百分点" },
    others: {
      en: "A calculator on the web prints the right value in its table and, beside it, the same formula with 4.25 and 12 in place of 4.25 % and 12 %, which makes 3.886.",
      zh: "网上一个计算器的表格数字正确，旁边的算式却用 4.25 和 12 代替 4.25% 和 12%，得出 3.886。",
    },
    ours: {
      en: "Fractions everywhere: 0.0425 and 0.12. A share above 1 is refused with a sentence that says how to write it.",
      zh: "一律用小数：0.0425 和 0.12。大于 1 的占比会被拒绝，并提示正确写法。",
    },
    figures: [
      {
        what: { en: "8 a year, retention 4.25 %, rate 12 %", zh: "每年 8，留存率 4.25%，折现率 12%" },
        elsewhere: "3.886",
        id: "ACCOUNT.CLV",
        given: { marginPerYear: 8, retention: 0.0425, discountRate: 0.12 },
      },
    ],
    functions: ["ACCOUNT.CLV"],
  },
];
