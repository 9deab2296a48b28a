import { impactSavings } from "../../core/value/impactSavings";
import type { BothLanguages } from "../bothLanguages";
import { defineFunction, spills, type Answer } from "../definition";
import { Failure } from "../failure";
import { headings, moneyColumn, numberColumn, optional } from "../parameters";
import { at } from "../place";

const SAVING: BothLanguages = { en: "Saving", zh: "节约金额" };

/** A line that is half filled in is a line somebody forgot to finish. */
function checkLines(columns: Readonly<Record<string, Float64Array>>, volumes: Float64Array | undefined): void {
  const entries = Object.entries(columns);
  const lines = entries[0]?.[1].length ?? 0;
  for (let line = 0; line < lines; line++) {
    const blank = entries.find(([, values]) => Number.isNaN(values[line]));
    const filled = [...entries.map(([, values]) => values), ...(volumes === undefined ? [] : [volumes])].some(
      (values) => !Number.isNaN(values[line]),
    );
    if (blank !== undefined && filled)
      throw new Failure(
        "#VALUE!",
        at(
          { argument: blank[0], row: line + 1 },
          {
            en: "it is blank, but the line has other values. Fill it in, with 0 if it is nothing.",
            zh: "此处为空，但该行已有其他数值。请填写，没有则填 0。",
          },
        ),
      );
  }
}

export const impact = defineFunction({
  id: "VALUE.IMPACT",
  parameters: {
    before: numberColumn(),
    after: numberColumn(),
    unitValue: moneyColumn(),
    volume: optional(numberColumn({ min: 0 })),
    headings: headings(),
  },
  result: spills<"before" | "after" | "unitValue" | "volume" | "headings">(({ before, headings: row }) => ({
    rows: (before?.rows ?? 1) * (before?.columns ?? 1) + 1 + (row === undefined ? 0 : 1),
    columns: 1,
  })),
  compute({ before, after, unitValue, volume, headings: wanted }) {
    checkLines({ before, after, unitValue }, volume);
    const { savings, total } = impactSavings(before, after, unitValue, volume);
    const rows = [...savings, total].map((saving): Answer[] => [Number.isNaN(saving) ? "" : saving]);
    return wanted === undefined ? rows : [[SAVING[wanted]], ...rows];
  },
  example: {
    given: {
      before: [[120], [8], [40]],
      after: [[90], [6], [25]],
      unitValue: [[200], [5000], [30]],
      volume: [[1], [1], [12]],
    },
    answer: [[6000], [10_000], [5400], [21_400]],
  },
  texts: {
    en: {
      purpose:
        "What an offer saves the customer, line by line and in total: (before − after) × value of a unit × volume.",
      parameters: {
        before: "Quantity needed today, one a line, e.g. 120 units in stock",
        after: "Quantity needed with the offer, e.g. 90",
        unitValue: "Money a unit, e.g. 200",
        volume: "How often, e.g. 12 a year; once if omitted or blank",
        headings: 'Language of a heading, "en" or "zh"; none if omitted',
      },
      notes: [
        "Lines of the IMPACT sheet: inventory, money, people, asset, capability, time. The last cell is the total.",
        "Where more is better, such as output, swap before and after. A negative saving is an extra cost and counts as such.",
        "An empty line stays empty; a line that is only partly filled in is an error. Leave the cells below empty, or Excel answers #SPILL!.",
      ],
    },
    zh: {
      purpose: "方案为客户节约多少：逐行及合计，（之前 − 之后）× 单位价值 × 数量。",
      parameters: {
        before: "目前所需数量，每行一项，如库存 120 件",
        after: "采用方案后所需数量，如 90",
        unitValue: "单位价值（金额），如 200",
        volume: "次数或数量，如每年 12 次；省略或留空为 1",
        headings: '标题的语言，"en" 或 "zh"；省略则无标题',
      },
      notes: [
        "IMPACT 表的各行：库存、资金、人员、资产、能力、时间。最后一格为合计。",
        "越多越好的项目（如产量）请将之前与之后对调。负数表示成本增加，照实计入合计。",
        "空行保持空白；只填了一部分的行会报错。请保持下方单元格为空，否则 Excel 返回 #SPILL!。",
      ],
    },
  },
});
