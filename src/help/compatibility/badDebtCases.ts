import type { CompatibilityCase, ComparedFigure } from "./compatibilityCase";

const makeup = (loss: number, percent: number, elsewhere: string): ComparedFigure => ({
  what: { en: `Loss of ${loss} at a margin of ${percent} %`, zh: `损失 ${loss}，利润率 ${percent}%` },
  elsewhere,
  id: "BADDEBT.MAKEUP",
  given: { loss, margin: percent / 100 },
});

export const badDebtCases: readonly CompatibilityCase[] = [
  {
    anchor: "make-up-table",
    title: { en: "Three cells of the printed make-up table", zh: "讲义“坏账弥补表”中的三个格" },
    others: {
      en: "The training’s handout prints 45 figures: nine losses by five margins. 42 agree with loss ÷ margin rounded to whole money. Three are one too low; it seems that a multiplier such as 33.33 was cut off before it was used, or the result was cut off after.",
      zh: "培训讲义印有 45 个数字：九种损失乘以五种利润率。其中 42 个与“损失 ÷ 利润率”四舍五入后一致，另外三个少 1，看来是先截断了 33.33 之类的倍数，或截断了结果。",
    },
    ours: {
      en: "The function returns the exact quotient and the cell’s format rounds it. No rounding rule gives all 45 printed figures, because other cells of the same table are rounded up. In exercises 16,667 is right and 16,666 is not.",
      zh: "函数返回精确的商，由单元格格式决定显示几位。没有任何一种取整规则能得出全部 45 个印刷数字，因为同一张表的其他格是向上进位的。练习中 16,667 判为正确，16,666 判为错误。",
    },
    figures: [makeup(500, 3, "16,666"), makeup(600, 3, "19,999"), makeup(600, 6, "9,999")],
    functions: ["BADDEBT.MAKEUP", "WORKSHOP.CHECK"],
  },
  {
    anchor: "which-margin",
    title: { en: "Net margin or contribution margin", zh: "净利率还是边际贡献率" },
    others: {
      en: "The make-up table divides by the net margin.",
      zh: "弥补表以净利率为除数。",
    },
    ours: {
      en: "The margin is yours to give. Fixed costs do not rise with a few extra sales, so what they really have to earn is the contribution margin; with the net margin the answer is on the safe, higher side.",
      zh: "利润率由您给出。少量额外销售不会增加固定成本，因此真正用来弥补损失的是边际贡献；以净利率计算，结果偏高，较为稳妥。",
    },
    figures: [],
    functions: ["BADDEBT.MAKEUP", "BADDEBT.MAKEUPUNITS"],
  },
  {
    anchor: "allowance-rounding",
    title: { en: "Allowance cut to whole money", zh: "坏账准备被截成整数" },
    others: {
      en: "A published provision matrix (faqifrs.com) prints one of its buckets without the half that belongs to it.",
      zh: "一份公开的准备矩阵（faqifrs.com）中有一格略去了应有的 0.5。",
    },
    ours: {
      en: "Nothing is rounded inside the function, so that the parts and the total agree.",
      zh: "函数内部不取整，各部分与合计保持一致。",
    },
    figures: [
      {
        what: { en: "2,500 at a loss rate of 4.5 %", zh: "余额 2,500，损失率 4.5%" },
        elsewhere: "112",
        id: "BADDEBT.ALLOWANCE",
        given: { balances: 2500, lossRates: 0.045 },
      },
    ],
    functions: ["BADDEBT.ALLOWANCE"],
  },
];
