import { aboutSheet } from "../aboutSheet";

export const creditAbout = aboutSheet({
  line: {
    en: "How score, grade and limit come about, assumptions with sources",
    zh: "评分、等级和额度的得出方式，假设及来源",
  },
  question: {
    en: "It answers: whom do we trust with how much, and who has more than that?",
    zh: "本工作簿回答：对谁授信、授多少，谁已超出？",
  },
  reading: {
    heading: { en: "From what is known to the limit", zh: "从资料到额度" },
    lines: [
      {
        term: { en: "Score", zh: "信用评分" },
        meaning: {
          en: "Each value earns the points of its band; the score is their mean by weight, 0 to 100. Below the lowest band: 0 points.",
          zh: "各项取值按所在分档得分，评分为加权平均，0 到 100 分；低于最低一档得 0 分。",
        },
      },
      {
        term: { en: "Missing values", zh: "缺失数据" },
        meaning: {
          en: "A blank is not bad: its weight falls to the others. With less than half of the weight there is no score, and the check says so.",
          zh: "留空不等于差：其权重按比例分给其余各项。有数据的权重不到一半时不评分，校验会提示。",
        },
      },
      {
        term: { en: "Two scorecards", zh: "两张评分卡" },
        meaning: {
          en: "Full, with financial statements; ledger only, from what your own ledger knows. Each adds up to 100% by itself; each customer says which counts.",
          zh: "完整版含财务报表；仅台账版只用本公司台账。各自合计 100%，由每个客户的“评分卡”列决定采用哪一张。",
        },
      },
      {
        term: { en: "Limit", zh: "信用额度" },
        meaning: {
          en: "Monthly sales × credit days ÷ days of a month × limit factor of the grade, never above the share of net worth. 0 means no credit.",
          zh: "月均销售额 × 账期天数 ÷ 每月天数 × 等级额度系数，且不超过净资产的规定比例。0 表示不授信。",
        },
      },
      {
        term: { en: "Limit set by hand", zh: "人工核定额度" },
        meaning: {
          en: "Comes before the calculated limit, also above its cap; the calculated one stays in sight beside it.",
          zh: "优先于测算额度，且不受净资产上限约束；旁边始终显示测算额度以便对照。",
        },
      },
      {
        term: { en: "Attention", zh: "关注" },
        meaning: {
          en: "The gravest reason only: no grade, no limit, owes without credit, over limit, pays late, near the limit, review due.",
          zh: "只显示最严重的一项：无法评级、无额度、不授信却有欠款、超额度、付款拖延、接近额度、应复评。",
        },
      },
      {
        term: { en: "From Receivables", zh: "取自应收账款" },
        meaning: {
          en: "With Receivables in the same file, “Link with the Credit file” in the pane fills what the ledger knows with live formulas (green).",
          zh: "同一文件中有应收账款工作簿时，在窗格中选择“与信用档案关联”，台账已知的数据即以实时公式填入(绿字)。",
        },
      },
    ],
  },
  assumptions: [
    {
      term: { en: "Weights and points", zh: "权重与分值" },
      meaning: {
        en: "Our proposal; the training names the management table but leaves its formula out. Fit them to your own losses.",
        zh: "本工具的建议；培训教材列有信誉度管理表，但未给出公式。请按贵公司的坏账经验调整。",
      },
    },
    {
      term: { en: "Grades", zh: "信用等级" },
      meaning: {
        en: "A published Chinese 100-point scale: above 90 AAA, above 80 AA, above 70 A, and so on.",
        zh: "公开的百分制等级：高于 90 为 AAA，高于 80 为 AA，高于 70 为 A，依此类推。",
      },
    },
    {
      term: { en: "Limit factors", zh: "额度系数" },
      meaning: {
        en: "Monthly sales × term × factor is a published company rule; AAA to A and C are its figures, BBB to B are ours.",
        zh: "“月均销售额 × 账期 × 系数”为公开的企业做法；AAA 至 A 及 C 取其数值，BBB 至 B 为本工具设定。",
      },
    },
    {
      term: { en: "Cap by net worth", zh: "净资产上限" },
      meaning: {
        en: "10% of net worth is a common rule of credit managers; change the input if yours differs.",
        zh: "以净资产的 10% 封顶为信用管理的常用做法，可在输入中修改。",
      },
    },
    {
      term: { en: "Terms", zh: "付款方式" },
      meaning: {
        en: "The four terms come from the training, strictest for the worst; which grade gets which, and what to do, are ours.",
        zh: "四种付款方式出自培训教材，等级越低越严格；与等级的对应关系及等级措施为本工具的建议。",
      },
    },
    {
      term: { en: "Altman's Z-score", zh: "奥特曼 Z 值" },
      meaning: {
        en: "Altman 1968, with sales weighted 1.0 as in the paper (some textbooks print 0.999), and his later models. The table says which.",
        zh: "Altman 1968 年原文模型（销售额系数取 1.0，部分教材作 0.999）及其后续模型，来源见模型表。",
      },
    },
  ],
});
