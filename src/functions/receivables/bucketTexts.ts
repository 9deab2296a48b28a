import type { TextsOf } from "../definition";
import type { bucket } from "./bucket";

export const bucketTexts: TextsOf<typeof bucket> = {
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
};
