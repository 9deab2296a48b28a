import type { CellValue } from "../engine/sheetEngine";

export interface SortChoices {
  readonly ascending: boolean;
  readonly matchCase: boolean;
  /** Texts that read as numbers stand among the numbers. */
  readonly textAsNumber: boolean;
  readonly method: "PinYin" | "StrokeCount";
}

const han = /^\p{Script=Han}/u;
const collators = {
  PinYin: "zh-u-co-pinyin",
  StrokeCount: "zh-u-co-stroke",
} as const;

/** Numbers, texts, FALSE and TRUE, errors; blank cells come last in either direction. */
function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

/** How Excel orders two cells. */
export function sortOrder({
  ascending,
  matchCase,
  textAsNumber,
  method,
}: SortChoices): (one: CellValue, other: CellValue) => number {
  const sensitivity = matchCase ? "variant" : "accent";
  const latin = new Intl.Collator("en", { sensitivity, caseFirst: "lower" });
  const chinese = new Intl.Collator(collators[method], { sensitivity });
  const numbered = (value: CellValue): CellValue =>
    textAsNumber && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
      ? Number(value)
      : value;
  const compare = (one: CellValue, other: CellValue): number => {
    if (typeof one === "number" && typeof other === "number") return one - other;
    if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
    if (typeof one === "string" && typeof other === "string")
      return (han.test(one) && han.test(other) ? chinese : latin).compare(one, other);
    return rank(one) - rank(other);
  };
  return (one, other) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order = compare(numbered(one), numbered(other));
    return ascending ? order : -order;
  };
}
