import type { TextsOf } from "../definition";
import type { zscore } from "./zscore";

export const zscoreTexts: TextsOf<typeof zscore> = {
  en: {
    purpose: "Altman's Z-score of a firm: how far it stands from insolvency, by its financial statements.",
    parameters: {
      model: '"Z" listed, "Z1" private, "Z2" non-manufacturing, "EM" emerging market',
      workingCapital: "Current assets less current liabilities, e.g. 100",
      retainedEarnings: "Retained earnings, e.g. 200",
      ebit: "Earnings before interest and taxes of a year, e.g. 130",
      equity: "At market value for Z, at book value for the others, e.g. 390",
      sales: "Sales of the same year, e.g. 950; may be blank for Z2 and EM",
      assets: "Total assets, e.g. 1000",
      liabilities: "Total liabilities, e.g. 600",
    },
    notes: [
      "Z = 1.2 X1 + 1.4 X2 + 3.3 X3 + 0.6 X4 + 1.0 X5; Z1 = 0.717 X1 + 0.847 X2 + 3.107 X3 + 0.42 X4 + 0.998 X5;",
      "Z2 = 6.56 X1 + 3.26 X2 + 6.72 X3 + 1.05 X4; EM = Z2 + 3.25. X1 to X3 and X5 are divided by assets, X4 is equity ÷ liabilities.",
      "The 1968 paper weighs sales with 1.0, as here; some textbooks print 0.999 or 0.99. CREDIT.ZONE reads the score.",
      "All figures in one currency. Book equity and liabilities should add up to assets; nothing checks it, as ratios may be given.",
    ],
  },
  zh: {
    purpose: "奥特曼 Z 值（Altman Z-score）：根据财务报表判断企业离破产有多远。",
    parameters: {
      model: '"Z" 上市，"Z1" 非上市，"Z2" 非制造业，"EM" 新兴市场',
      workingCapital: "营运资金：流动资产减流动负债，如 100",
      retainedEarnings: "留存收益，如 200",
      ebit: "全年息税前利润，如 130",
      equity: "Z 用股权市值，其余用账面净资产，如 390",
      sales: "同年销售额，如 950；Z2 和 EM 可留空",
      assets: "资产总额，如 1000",
      liabilities: "负债总额，如 600",
    },
    notes: [
      "Z = 1.2 X1 + 1.4 X2 + 3.3 X3 + 0.6 X4 + 1.0 X5；Z1 = 0.717 X1 + 0.847 X2 + 3.107 X3 + 0.42 X4 + 0.998 X5；",
      "Z2 = 6.56 X1 + 3.26 X2 + 6.72 X3 + 1.05 X4；EM = Z2 + 3.25。X1 至 X3 和 X5 除以资产总额，X4 为权益 ÷ 负债。",
      "销售额系数按 1968 年原文取 1.0，部分教材写作 0.999 或 0.99。判断所处区间请用 CREDIT.ZONE。",
      "各项须为同一币种。账面净资产与负债之和应等于资产总额；因可直接填比率，此处不作检查。",
    ],
  },
};
