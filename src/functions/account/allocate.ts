import { allocateUnits, MOST_UNITS } from "../../core/account/allocateUnits";
import { exactSum } from "../../core/numbers/exactSum";
import { withoutNoise } from "../../core/numbers/withoutNoise";
import { numberBlock, type NumberBlock } from "../numberBlock";
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
});
