import { collectionEffectiveness } from "../../core/receivables/collectionEffectiveness";
import { DivisionByZero } from "../../core/divisionByZero";
import { isMoreMoney } from "../../core/numbers/halfCent";
import { defineFunction, lifts } from "../definition";
import { Refusal } from "../failure";
import { money } from "../parameters";

export const cei = defineFunction({
  id: "AR.CEI",
  parameters: { opening: money(), sales: money({ min: 0 }), closing: money(), closingCurrent: money() },
  result: lifts("share"),
  compute({ opening, sales, closing, closingCurrent }) {
    if (isMoreMoney(closing, opening + sales))
      throw new Refusal("#VALUE!", "closing", {
        en: `${closing} is more than opening and sales together. Check the figures and their tax basis.`,
        zh: `${closing} 超过期初余额与销售额之和，请检查数据及其含税口径。`,
      });
    if (isMoreMoney(closingCurrent, closing))
      throw new Refusal("#VALUE!", "closingCurrent", {
        en: `${closingCurrent} is more than closing, of which it is a part.`,
        zh: `${closingCurrent} 超过期末余额 closing，而它应是其中的一部分。`,
      });
    try {
      return collectionEffectiveness(opening, sales, closing, closingCurrent);
    } catch (problem) {
      if (!(problem instanceof DivisionByZero)) throw problem;
      throw new Refusal("#DIV/0!", "closingCurrent", {
        en: "it equals opening and sales together, so nothing was due for collection.",
        zh: "它等于期初余额与销售额之和，本期没有应收回的款项。",
      });
    }
  },
  example: {
    given: { opening: 100_000, sales: 1_000_000, closing: 120_000, closingCurrent: 100_000 },
    answer: 0.98,
  },
});
