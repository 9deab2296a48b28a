import type { FilterCriteria, FilteredDate } from "../engine/rowFilters";
import { colorCode } from "./colors";
import { invalidArgument, notImplemented } from "./hostError";

const specificities = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

const dynamic: ReadonlySet<string> = new Set([
  "AboveAverage",
  "BelowAverage",
  ...["Today", "Tomorrow", "Yesterday", "YearToDate"],
  ...["Week", "Month", "Quarter", "Year"].flatMap((time) => [`Last${time}`, `This${time}`, `Next${time}`]),
  ...[1, 2, 3, 4].map((quarter) => `AllDatesInPeriodQuarter${quarter}`),
  ...["January", "Februray", "March", "April", "May", "June"].map((month) => `AllDatesInPeriod${month}`),
  ...["July", "August", "September", "October", "November", "December"].map((month) => `AllDatesInPeriod${month}`),
]);

type Given = Readonly<Record<string, unknown>>;

/** Criteria as they come from the client, which Excel refuses when anything in them does not fit. */
export function readFilterCriteria(input: unknown): FilterCriteria {
  if (typeof input !== "object" || input === null) throw invalidArgument();
  const given: Given = { ...input };
  const { filterOn } = given;
  if (given["subField"]) throw notImplemented("filtering by a field of rich values");
  switch (filterOn) {
    case "Values":
      return { filterOn, values: readValues(given["values"]) };
    case "Custom":
      return readCustom(given);
    case "Dynamic":
      if (typeof given["dynamicCriteria"] !== "string" || !dynamic.has(given["dynamicCriteria"]))
        throw invalidArgument();
      return { filterOn, dynamicCriteria: given["dynamicCriteria"] };
    case "CellColor":
    case "FontColor":
      return { filterOn, color: colorCode(given["color"]) };
    case "TopItems":
    case "BottomItems":
      return { filterOn, criterion1: readCount(given["criterion1"], 500) };
    case "TopPercent":
    case "BottomPercent":
      return { filterOn, criterion1: readCount(given["criterion1"], 100) };
    case "Icon":
      throw notImplemented("filtering by icons");
    default:
      throw invalidArgument();
  }
}

function readCustom(given: Given): FilterCriteria {
  const { criterion1, criterion2, operator } = given;
  if (typeof criterion1 !== "string") throw invalidArgument();
  if (criterion2 === undefined || criterion2 === null || criterion2 === "") return { filterOn: "Custom", criterion1 };
  if (typeof criterion2 !== "string") throw invalidArgument();
  const joined = operator ?? "And";
  if (joined !== "And" && joined !== "Or") throw invalidArgument();
  return { filterOn: "Custom", criterion1, criterion2, operator: joined };
}

function readValues(given: unknown): (string | FilteredDate)[] {
  if (!Array.isArray(given)) throw invalidArgument();
  return given.map((value: unknown) => {
    if (typeof value === "string") return value;
    if (typeof value !== "object" || value === null) throw invalidArgument();
    const { date, specificity }: Given = { ...value };
    const known = specificities.find((one) => one === specificity);
    if (typeof date !== "string" || Number.isNaN(Date.parse(date)) || !known) throw invalidArgument();
    return { date, specificity: known };
  });
}

/** How many, as a number or as its text; Excel shows at most 500 items. */
function readCount(given: unknown, most: number): string {
  const count = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  if (typeof count !== "number" || !(count >= 1 && count <= most)) throw invalidArgument();
  return String(count);
}
