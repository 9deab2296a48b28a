import type { TextsOf } from "../definition";
import type { ecl } from "./ecl";

export const eclTexts: TextsOf<typeof ecl> = {
  en: {
    purpose: "Expected credit loss of a customer: exposure × probability of default × loss given default.",
    parameters: {
      exposure: "Amount at risk (EAD), e.g. 1000000",
      pd: "Probability of default as a fraction, e.g. 0.005 for 0.5 %",
      lgd: "Share lost on default as a fraction, e.g. 0.25 for 25 %",
    },
    notes: [
      "For customers assessed one by one; for the rest use BADDEBT.ALLOWANCE. Give pd for the life of the receivable.",
      "Not discounted: receivables without a financing component are short enough. A credit balance is no exposure and gives 0.",
      "A model for your own judgement, not accounting advice.",
    ],
  },
  zh: {
    purpose: "单个客户的预期信用损失：风险敞口 × 违约概率 × 违约损失率。",
    parameters: {
      exposure: "违约风险敞口（EAD），如 1000000",
      pd: "违约概率（小数），如 0.5% 写作 0.005",
      lgd: "违约损失率（小数），如 25% 写作 0.25",
    },
    notes: [
      "用于单项计提的客户；其余客户组合计提请用 BADDEBT.ALLOWANCE。违约概率取整个存续期。",
      "不折现：不含重大融资成分的应收账款期限较短。贷方余额不构成敞口，结果为 0。",
      "结果供判断参考，不构成会计意见。",
    ],
  },
};
