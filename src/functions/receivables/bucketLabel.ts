import type { Language } from "../bothLanguages";

const DASH = "–";
const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

/**
 * What an ageing bucket is called, e.g. `31–60 days`. The dash and the word keep Excel from reading 1-30 as a date when
 * the label is pasted or typed again.
 *
 * @param bounds  inclusive upper ends, the first one 0 when "not due" has a bucket of its own
 */
export function bucketLabel(bucket: number, bounds: readonly number[], language: Language): string {
  const from = (bounds[bucket - 1] ?? 0) + 1;
  const to = bounds[bucket];
  if (to === undefined) return language === "en" ? `${from}+ days` : `${from}天以上`;
  if (bucket > 0) {
    if (from === to) return language === "en" ? days(to) : `${to}天`;
    return language === "en" ? `${from}${DASH}${days(to)}` : `${from}${DASH}${to}天`;
  }
  if (to === 0) return language === "en" ? "Current" : "未到期";
  return language === "en" ? `Up to ${days(to)}` : `${to}天以内（含未到期）`;
}
