import { forecastCategories, type ForecastCategory } from "../../core/funnel/rollUpCategories";
import type { BothLanguages } from "../bothLanguages";
import { comparable, errorInCell, isBlank, passOnError, quoteCell } from "../cells";
import type { Column } from "../column";
import { Failure } from "../failure";
import { at } from "../place";

export const categoryNames: Readonly<Record<ForecastCategory, BothLanguages>> = {
  pipeline: { en: "Pipeline", zh: "商机" },
  bestCase: { en: "Best case", zh: "最佳情况" },
  mostLikely: { en: "Most likely", zh: "最可能" },
  commit: { en: "Commit", zh: "承诺" },
  closed: { en: "Closed", zh: "已完成" },
};

/** What customer systems call them, without spaces and hyphens. */
const ALSO_CALLED: Readonly<Record<ForecastCategory, readonly string[]>> = {
  pipeline: ["openpipeline", "管道", "储备"],
  bestCase: ["upside", "乐观", "最好情况", "有望"],
  mostLikely: ["probable", "很可能", "极有可能"],
  commit: ["committed", "确认", "提交"],
  closed: ["closedwon", "won", "paid", "已结束", "成交", "赢单", "已回款"],
};
const LEFT_OUT = ["omitted", "omit", "closedlost", "lost", "忽略", "不计入", "已忽略", "丢单", "输单"];

const LEAVE_OUT = -1;

const key = (text: string): string => comparable(text).replace(/[\s_-]/g, "");

const numbers: ReadonlyMap<string, number> = new Map([
  ...LEFT_OUT.map((word) => [word, LEAVE_OUT] as const),
  ...forecastCategories.flatMap((category, index) =>
    [categoryNames[category].en, categoryNames[category].zh, ...ALSO_CALLED[category]].map(
      (word) => [key(word), index] as const,
    ),
  ),
]);

/** The category of each row as an index into `forecastCategories`; -1 for rows that are omitted, lost or empty. */
export function readCategories(categories: Column, amounts: Float64Array): Int8Array {
  const read = new Int8Array(amounts.length).fill(LEAVE_OUT);
  for (let i = 0; i < read.length; i++) {
    const raw = categories.at(i);
    if (isBlank(raw) || (typeof raw === "string" && raw.trim() === "")) {
      const amount = amounts[i] as number;
      if (amount !== amount) continue;
      throw new Failure(
        "#VALUE!",
        at(categories.place(i), {
          en: `there is an amount of ${quoteCell(amount)} but no forecast category. Enter its category.`,
          zh: `有金额 ${quoteCell(amount)} 但没有预测类别，请填写类别。`,
        }),
      );
    }
    const error = errorInCell(raw);
    if (error !== undefined) throw passOnError(error, categories.place(i));
    const category = typeof raw === "string" ? numbers.get(key(raw)) : undefined;
    if (category === undefined)
      throw new Failure(
        "#N/A",
        at(categories.place(i), {
          en: `${quoteCell(raw)} is not a forecast category. Use Pipeline, Best case, Most likely, Commit, Closed or Omitted.`,
          zh: `${quoteCell(raw)} 不是预测类别。请使用 商机、最佳情况、最可能、承诺、已完成 或 不计入。`,
        }),
      );
    read[i] = category;
  }
  return read;
}
