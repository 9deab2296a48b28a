import { behaviour } from "../../src/functions/credit/behaviour";
import { discountCost } from "../../src/functions/credit/discountCost";
import { limit } from "../../src/functions/credit/limit";
import { payindex } from "../../src/functions/credit/payindex";
import { saleNpv } from "../../src/functions/credit/saleNpv";
import { zone } from "../../src/functions/credit/zone";
import { zscore } from "../../src/functions/credit/zscore";
import { failureOf } from "./callDefinition";

test.each<[what: string, definition: unknown, given: unknown[], code: string, en: string, zh: string]>([
  [
    "a grade that the table does not have",
    limit,
    [1000, 2, "D"],
    "#N/A",
    "grade: no limit factor for grade “D”. Add it to the table of grades or correct it.",
    "grade：等级 “D” 没有对应的额度系数。请将其加入等级表，或更正等级。",
  ],
  [
    "a grade whose row has no factor",
    limit,
    [1000, 2, "X", null, null, [[0, "X"]]],
    "#N/A",
    "grade: the table of grades says no limit factor for “X”. Enter it in its third column.",
    "grade：等级表未填写 “X” 的额度系数，请在第三列填写。",
  ],
  [
    "a factor in percent points",
    limit,
    [1000, 2, "X", null, null, [[0, "X", 80]]],
    "#VALUE!",
    "Row 1 of grades: 80 is outside 0 to 10.",
    "grades 第 1 行：80 超出允许范围 0 至 10。",
  ],
  [
    "days where months are asked for",
    limit,
    [1000, 60, "AA"],
    "#VALUE!",
    "termMonths: 60 is outside 0 to 24.",
    "termMonths：60 超出允许范围 0 至 24。",
  ],
  [
    "a model that needs sales",
    zscore,
    ["Z1", 1, 1, 1, 1, "", 1, 1],
    "#VALUE!",
    "sales: it is blank, and the model Z1 needs it. Z2 and EM do without.",
    "sales：其值为空，而模型 Z1 需要销售额。Z2 和 EM 不需要。",
  ],
  [
    "no debt",
    zscore,
    ["Z", 1, 1, 1, 1, 1, 1, 0],
    "#DIV/0!",
    "liabilities: it is 0, and nothing can be divided by 0.",
    "liabilities：其值为 0，不能作除数。",
  ],
  [
    "an unknown model",
    zone,
    ["Z3", 2],
    "#VALUE!",
    'model: “Z3” is not one of "Z", "Z1", "Z2", "EM".',
    'model：“Z3” 不在可选值 "Z", "Z1", "Z2", "EM" 之中。',
  ],
  [
    "an amount without days",
    payindex,
    [
      [[100], [200]],
      [[0], [""]],
    ],
    "#VALUE!",
    "Row 2 of daysBeyondTerms: it is blank, but there is an amount of 200 for it. Fill it in.",
    "daysBeyondTerms 第 2 行：此处为空，但有对应的金额 200，请填写。",
  ],
  [
    "nothing to weigh",
    payindex,
    [0, 0],
    "#DIV/0!",
    "amounts: there is no amount above 0, so there is nothing to weigh.",
    "amounts：没有大于 0 的金额，无法加权。",
  ],
  [
    "an amount without a due date",
    behaviour,
    [[[100], [200]], [[45_658], [""]], [[""], [""]], 45_700],
    "#VALUE!",
    "Row 2 of dueDates: it is blank, but there is an amount of 200 for it. Fill it in.",
    "dueDates 第 2 行：此处为空，但有对应的金额 200，请填写。",
  ],
  [
    "a discount of everything",
    discountCost,
    [1, 10, 30],
    "#DIV/0!",
    "discount: a discount of 100 % leaves nothing to pay, so waiting has no rate.",
    "discount：折扣为 100% 时无款可付，无法计算利率。",
  ],
  [
    "percent points",
    discountCost,
    [2, 10, 30],
    "#VALUE!",
    "discount: 2 is outside 0 to 1. Write 2% as 0.02.",
    "discount：2 超出允许范围 0 至 1。2% 请写作 0.02。",
  ],
  [
    "nothing won by waiting",
    discountCost,
    [0.02, 30, 10],
    "#VALUE!",
    "netDays: 10 days do not go beyond the 30 days of the discount, so nothing is won by waiting.",
    "netDays：10 天未超过折扣期 30 天，放弃折扣没有换来更长的付款期。",
  ],
  [
    "orders for ever without a rate",
    saleNpv,
    [100, 60, 0.9, 30, 0, 5],
    "#DIV/0!",
    "annualRate: it is 0, and nothing can be divided by 0.",
    "annualRate：其值为 0，不能作除数。",
  ],
])("%s", (_, definition, given, code, en, zh) => {
  const failure = failureOf(definition, ...given);
  expect([failure.code, failure.sentence]).toEqual([code, { en, zh }]);
});
