import { lifts, scalar } from "../../src/functions/definition";
import { choice, day, headings, money, moneyColumn, number, shareColumn } from "../../src/functions/parameters";
import type { Parameter } from "../../src/functions/parameters";
import { describeParameter } from "../../src/taskpane/functions/describeParameter";
import { wordingIn } from "../../src/taskpane/wording";

const describeIn = (language: "en" | "zh", parameter: Parameter, result = scalar("money")) => {
  const { texts } = wordingIn(language);
  return describeParameter(parameter, result, texts, language).join(" · ");
};

test.each<[Parameter, string, string]>([
  [moneyColumn(), "one column · amount", "一列 · 金额"],
  [shareColumn(), "one column · fraction of a whole · 0 to 1", "一列 · 占比（小数） · 0 到 1"],
  [money({ min: 0, aboveMin: true }), "one value · amount · above 0", "单个值 · 金额 · 大于 0"],
  [
    number({ min: 0, max: 100, aboveMin: true }),
    "one value · number · above 0, up to 100",
    "单个值 · 数值 · 大于 0，不超过 100",
  ],
  [number({ max: -1 }), "one value · number · up to −1", "单个值 · 数值 · 不超过 −1"],
  [
    { ...number(), domain: { kind: "count" as const, whole: true, min: 0 } },
    "one value · count · 0 or more",
    "单个值 · 个数 · 不小于 0",
  ],
  [day(), "one value · date", "单个值 · 日期"],
  [choice("months", "days"), 'one value · "months" or "days"', '单个值 · "months" 或 "days"'],
  [headings(), 'one value · "en" or "zh"', '单个值 · "en" 或 "zh"'],
])("puts the domain into words %#", (parameter, en, zh) => {
  expect(describeIn("en", parameter)).toBe(en);
  expect(describeIn("zh", parameter)).toBe(zh);
});

test("where the function lifts, a range may stand for one value, but not for a setting", () => {
  expect(describeIn("en", money(), lifts("money"))).toBe("one value or a range · amount");
  expect(describeIn("en", headings(), lifts("money"))).toBe('one value · "en" or "zh"');
});
