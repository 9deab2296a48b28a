import { customCriterion } from "./customCriterion";
import { filterMonths, filterPeriod, monthOf, periodAround, type Period } from "./filterPeriods";
import type { FilterCriteria } from "./rowFilters";
import type { CellValue } from "./sheetEngine";

/** A cell of a filtered column, as far as filters look at it. */
export interface FilteredCell {
  readonly value: CellValue;
  /** What a person sees. */
  readonly text: string;
  /** `""` without a fill. */
  readonly fillColor: string;
  readonly fontColor: string;
}

type Test = (cell: FilteredCell) => boolean;

/** Which of a column's cells a filter shows. `today` is a day as Excel numbers them. */
export function filteredRows(cells: readonly FilteredCell[], criteria: FilterCriteria, today: number): boolean[] {
  return cells.map(testOf(cells, criteria, today));
}

function testOf(cells: readonly FilteredCell[], criteria: FilterCriteria, today: number): Test {
  const color = (criteria.color ?? "").toUpperCase();
  switch (criteria.filterOn) {
    case "Values":
      return valuesTest(criteria);
    case "Custom":
      return customTest(criteria);
    case "Dynamic":
      return dynamicTest(cells, criteria.dynamicCriteria ?? "", today);
    case "CellColor":
      return ({ fillColor }) => fillColor.toUpperCase() === color;
    case "FontColor":
      return ({ fontColor }) => fontColor.toUpperCase() === color;
    default:
      return extremeTest(cells, criteria);
  }
}

/** Compares what the cells show, in any case; dates may be given as a stretch of time. */
function valuesTest({ values = [] }: FilterCriteria): Test {
  const texts = new Set(values.flatMap((value) => (typeof value === "string" ? [value.toLowerCase()] : [])));
  const periods = values.flatMap((value) => {
    const period = typeof value === "string" ? undefined : periodAround(value.date, value.specificity);
    return period ? [period] : [];
  });
  return ({ value, text }) =>
    texts.has(text.toLowerCase()) || periods.some((period) => typeof value === "number" && isWithin(value, period));
}

function customTest({ criterion1 = "", criterion2, operator }: FilterCriteria): Test {
  const first = customCriterion(criterion1);
  if (criterion2 === undefined) return ({ value, text }) => first(value, text);
  const second = customCriterion(criterion2);
  if (operator === "Or") return ({ value, text }) => first(value, text) || second(value, text);
  return ({ value, text }) => first(value, text) && second(value, text);
}

function dynamicTest(cells: readonly FilteredCell[], criteria: string, today: number): Test {
  const numbers = numbersOf(cells);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (criteria === "AboveAverage") return ({ value }) => typeof value === "number" && value > average;
  if (criteria === "BelowAverage") return ({ value }) => typeof value === "number" && value < average;
  const period = filterPeriod(criteria, today);
  if (period) return ({ value }) => typeof value === "number" && isWithin(value, period);
  const months = filterMonths(criteria) ?? [];
  return ({ value }) => typeof value === "number" && months.includes(monthOf(value));
}

/** The largest or smallest numbers, all of them that are as large as the last of those. */
function extremeTest(cells: readonly FilteredCell[], { filterOn, criterion1 }: FilterCriteria): Test {
  const isTop = filterOn === "TopItems" || filterOn === "TopPercent";
  const numbers = numbersOf(cells).sort((one, other) => (isTop ? other - one : one - other));
  const isShare = filterOn === "TopPercent" || filterOn === "BottomPercent";
  const wanted = Number(criterion1);
  const count = isShare ? Math.max(1, Math.floor((numbers.length * wanted) / 100)) : wanted;
  const last = numbers[Math.min(count, numbers.length) - 1];
  return ({ value }) => typeof value === "number" && last !== undefined && (isTop ? value >= last : value <= last);
}

const numbersOf = (cells: readonly FilteredCell[]): number[] =>
  cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));

const isWithin = (value: number, [first, end]: Period): boolean => value >= first && value < end;
