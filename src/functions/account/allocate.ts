import { allocateUnits, MOST_UNITS } from "../../core/account/allocateUnits";
import { exactSum } from "../../core/numbers/exactSum";
import { withoutNoise } from "../../core/numbers/withoutNoise";
import { numberBlock, type NumberBlock } from "../badDebt/numberBlock";
import { defineFunction, spills } from "../definition";
import { Refusal } from "../failure";
import { number, withDefault } from "../parameters";

/** The total as a number of units, without its sign. */
function unitsOf(total: number, unit: number): number {
  const units = withoutNoise(Math.abs(total) / unit);
  if (units > MOST_UNITS)
    throw new Refusal("#NUM!", "total", {
      en: `${total} is more units of ${unit} than can be counted. Choose a larger unit.`,
      zh: `${total} 按 ${unit} 为单位数量过大，无法逐一分配。请改用较大的单位。`,
    });
  if (!Number.isInteger(units))
    throw new Refusal("#VALUE!", "total", {
      en: `${total} is not a whole number of units of ${unit}, so the parts could not add up to it. Choose another unit, e.g. 0.01 for cents.`,
      zh: `${total} 不是 ${unit} 的整数倍，各部分之和无法等于总数。请改用其他单位，如 0.01（分）。`,
    });
  return units;
}

function totalOf({ values }: NumberBlock): number {
  const sum = exactSum(values);
  if (sum === 0)
    throw new Refusal("#DIV/0!", "weights", {
      en: "all of them are 0 or blank, so there is nothing to split by.",
      zh: "全部为 0 或空白，没有可依据的权重。",
    });
  if (!Number.isFinite(sum))
    throw new Refusal("#NUM!", "weights", {
      en: "they are too large to be added up.",
      zh: "数值过大，无法求和。",
    });
  return sum;
}

export const allocate = defineFunction({
  id: "ACCOUNT.ALLOCATE",
  parameters: {
    total: number(),
    weights: numberBlock({ kind: "number", min: 0 }),
    unit: withDefault(number({ min: 0, aboveMin: true }), 1),
  },
  result: spills<"total" | "weights" | "unit">(({ weights }) => weights ?? { rows: 1, columns: 1 }),
  compute({ total, weights, unit }) {
    const sign = total < 0 ? -1 : 1;
    const parts = allocateUnits(unitsOf(total, unit), weights.values, totalOf(weights));
    return Array.from({ length: weights.rows }, (_, row) =>
      Array.from({ length: weights.columns }, (__, column) => {
        const index = row * weights.columns + column;
        return Number.isNaN(weights.values[index]) ? "" : sign * withoutNoise((parts[index] as number) * unit);
      }),
    );
  },
  example: { given: { total: 40, weights: [[400], [200], [200]] }, answer: [[20], [10], [10]] },
  texts: {
    en: {
      purpose: "Splits whole units (visit days, people, cents) in proportion to weights, so that the parts add up.",
      parameters: {
        total: "What is to be split, e.g. 40 days",
        weights: "Weights, e.g. expected values; 0 or more",
        unit: "Smallest unit to hand out, e.g. 0.5 or 0.01; 1 if omitted",
      },
      notes: [
        "Largest remainder: everybody gets the whole units of the exact share, and the units left over go to the largest fractions.",
        "Of equal fractions the first in the range gets the unit. A blank weight stays blank and gets nothing.",
        "The answer has the shape of weights. total must be a whole number of units; a negative one is split likewise.",
      ],
    },
    zh: {
      purpose: "按权重分配整数单位（拜访天数、人数、分），各部分之和等于总数。",
      parameters: {
        total: "待分配的总数，如 40 天",
        weights: "权重，如期望价值，不小于 0",
        unit: "最小分配单位，如 0.5 或 0.01；省略为 1",
      },
      notes: [
        "最大余数法：先按精确份额分得整数单位，剩余单位依次分给小数部分最大者。",
        "小数部分相同时，区域中靠前者先得。空白权重保持空白，不参与分配。",
        "结果与权重区域形状相同。总数须为单位的整数倍；负数按同样方法分配。",
      ],
    },
  },
});
