import type { PlannedValue } from "../../blueprints/plannedWorkbook";
import { formatDay } from "../../workbookFile/daySerial";

/** The letters and signs around the digits of a number format: `[$¥-804]` shows ¥, `"万"` shows 万. */
const literalsOf = (part: string): string =>
  part
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"([^"]*)"/g, "$1")
    .replace(/_.|\*./g, "")
    .replace(/\\(.)/g, "$1");

/** A value of the plan as its sheet will show it: enough of Excel's number formats for a picture, not for a cell. */
export function showPlannedValue(value: PlannedValue, numberFormat: string | undefined): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  const [positive = ""] = (numberFormat ?? "").split(";");
  if (/[ymd]{2,}/i.test(positive.replace(/"[^"]*"|\[[^\]]*\]/g, ""))) return formatDay(value) ?? String(value);
  const digits = /[#0](?:[#0,.]|!\.)*/.exec(positive.replace(/\[[^\]]*\]/g, (code) => "_".repeat(code.length)));
  if (digits === null) return String(value);
  const pattern = digits[0].replace("!", "");
  const thousands = /,+$/.exec(pattern)?.[0].length ?? 0;
  // 0!.0, shows ten thousands: one group of three is cut off, and the point stands one digit further left.
  const tenThousands = digits[0].includes("!") ? 10 : 1;
  const decimals = tenThousands === 10 ? 1 : (/\.([#0]*)/.exec(pattern)?.[1]?.length ?? 0);
  const percent = positive.includes("%") ? 100 : 1;
  const shown = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: pattern.replace(/,+$/, "").includes(","),
  }).format((value * percent) / 1000 ** thousands / tenThousands);
  return `${literalsOf(positive.slice(0, digits.index))}${shown}${literalsOf(positive.slice(digits.index + digits[0].length))}`;
}
