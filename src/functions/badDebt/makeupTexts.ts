import type { TextsOf } from "../definition";
import type { makeup } from "./makeup";

export const makeupTexts: TextsOf<typeof makeup> = {
  en: {
    purpose: "Extra sales that earn a lost amount back: loss ÷ margin.",
    parameters: { loss: "Amount lost, e.g. 500", margin: "Margin as a fraction, e.g. 0.02 for 2 %" },
    notes: [
      "The training's table uses the net margin; what the extra sales must really earn is the contribution margin.",
      "The exact amount is returned: 500 at 3 % is 16,666.67, where the handout prints 16,666. Give both on the same tax basis.",
      "A column of losses against a row of margins gives the whole table.",
    ],
  },
  zh: {
    purpose: "弥补坏账所需的额外销售额：损失金额 ÷ 利润率。",
    parameters: { loss: "损失金额，如 500", margin: "利润率（小数），如 2% 写作 0.02" },
    notes: [
      "培训表格采用净利率；真正用来弥补损失的，是额外销售带来的边际贡献率。",
      "返回精确值：500 按 3% 为 16,666.67，讲义印作 16,666。损失与销售额须为同一含税口径。",
      "一列损失金额与一行利润率可一次得出整张表。",
    ],
  },
};
