import { bucketOf } from "../../core/receivables/bucketOf";
import { isBlank, type Grid } from "../cells";
import { defineFunction, lifts } from "../definition";
import { Failure, Refusal } from "../failure";
import { day, language, optional, range } from "../parameters";
import { placeInRange } from "../place";
import { readText } from "../readScalar";
import { bucketBounds } from "./bucketBounds";
import { bucketLabel } from "./bucketLabel";

function readLabels(grid: Grid, argument: string): readonly string[] {
  const labels: string[] = [];
  grid.flat().forEach((raw, index) => {
    if (isBlank(raw)) return;
    const label = readText(raw, placeInRange(argument, index, grid.length, grid[0]?.length ?? 0));
    if (label instanceof Failure) throw label;
    labels.push(label);
  });
  return labels;
}

export const bucket = defineFunction({
  id: "AR.BUCKET",
  parameters: {
    due: day(),
    asOf: day(),
    bounds: bucketBounds(),
    labels: optional(range({ kind: "text" }, readLabels)),
    language: language(),
  },
  result: lifts("text"),
  compute({ due, asOf, bounds, labels, language: words }) {
    const found = bucketOf(asOf - due, bounds);
    if (labels === undefined) return bucketLabel(found, bounds, words);
    const label = labels[found];
    if (labels.length !== bounds.length + 1 || label === undefined)
      throw new Refusal("#VALUE!", "labels", {
        en: `${labels.length} given, ${bounds.length + 1} needed. Give one more than bounds.`,
        zh: `给出 ${labels.length} 个，需要 ${bounds.length + 1} 个。名称应比上限多一个。`,
      });
    return label;
  },
  example: { given: { due: 45_717, asOf: 45_762 }, answer: "31–60 days" },
  texts: {
    en: {
      purpose: "Ageing bucket of an item: Current, 1–30 days, 31–60 days, 61–90 days or 91+ days past due.",
      parameters: {
        due: "Due date, e.g. 2025-03-01",
        asOf: "Day to look at, e.g. 2025-04-15 or TODAY()",
        bounds: "Upper ends of the buckets in days past due, rising; 0, 30, 60, 90 if omitted",
        labels: "Your own names, one more than bounds",
        language: 'Language of the names, "en" (default) or "zh"',
      },
      notes: [
        "A bound belongs to its bucket: 30 days past due is 1–30 days. On the due date an item is current.",
        "With a first bound above 0, the first bucket also holds what is not due. A blank due date gives an empty text.",
      ],
    },
    zh: {
      purpose: "所属账龄段：未到期、1–30天、31–60天、61–90天或91天以上。",
      parameters: {
        due: "到期日，如 2025-03-01",
        asOf: "统计截止日，如 2025-04-15 或 TODAY()",
        bounds: "各账龄段的逾期天数上限，从小到大；省略为 0、30、60、90",
        labels: "自定义名称，个数比上限多一个",
        language: '名称的语言，"en"（默认）或 "zh"',
      },
      notes: [
        "上限当天计入本段：逾期 30 天属于 1–30天。到期当天为未到期。",
        "第一个上限大于 0 时，首段包含未到期款项。到期日为空时返回空文本。",
      ],
    },
  },
});
