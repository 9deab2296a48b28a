import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFSubRuleType,
  CFTextOperator,
  type CFRuleType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { columnLetters } from "../../formula/columnLetters";
import { absoluteAreas } from "./absoluteAreas";
import type { PresetCriterion } from "./conditionalFormats";
import type { Rect } from "./sheetEngine";

interface Highlight {
  readonly type: CFRuleType.highlightCell;
  readonly style: IStyleBase;
}

const texts: Readonly<Partial<Record<PresetCriterion, CFTextOperator>>> = {
  Blanks: CFTextOperator.containsBlanks,
  NonBlanks: CFTextOperator.notContainsBlanks,
  Errors: CFTextOperator.containsErrors,
  NonErrors: CFTextOperator.notContainsErrors,
};

const averages: Readonly<
  Partial<
    Record<
      PresetCriterion,
      | CFNumberOperator.greaterThan
      | CFNumberOperator.lessThan
      | CFNumberOperator.greaterThanOrEqual
      | CFNumberOperator.lessThanOrEqual
    >
  >
> = {
  AboveAverage: CFNumberOperator.greaterThan,
  BelowAverage: CFNumberOperator.lessThan,
  EqualOrAboveAverage: CFNumberOperator.greaterThanOrEqual,
  EqualOrBelowAverage: CFNumberOperator.lessThanOrEqual,
};

/** As Excel writes them into files. Univer's own week, month and last seven days count from this very moment. */
const periods: Readonly<Partial<Record<PresetCriterion, (cell: string) => string>>> = {
  Yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  Today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  Tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  LastSevenDays: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  LastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(${cell},0)<WEEKDAY(TODAY())+7)`,
  ThisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  NextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(${cell},0)-TODAY()<15-WEEKDAY(TODAY()))`,
  LastMonth: (cell) => sameMonth(cell, "EDATE(TODAY(),-1)"),
  ThisMonth: (cell) => sameMonth(cell, "TODAY()"),
  NextMonth: (cell) => sameMonth(cell, "EDATE(TODAY(),1)"),
};

const sameMonth = (cell: string, day: string): string => `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;

const deviations = { One: 1, Two: 2, Three: 3 } as const;

/** What Univer draws for one of the criteria that Excel has ready. */
export function presetConfig(
  criterion: PresetCriterion | "Invalid",
  highlight: Highlight,
  rects: readonly Rect[],
  byFormula: (formula: string) => IConditionalFormattingRuleConfig,
): IConditionalFormattingRuleConfig {
  if (criterion === "Invalid") return byFormula("=FALSE");
  const text = texts[criterion];
  if (text !== undefined) return { ...highlight, subType: CFSubRuleType.text, operator: text };
  const average = averages[criterion];
  if (average !== undefined) return { ...highlight, subType: CFSubRuleType.average, operator: average };
  if (criterion === "UniqueValues") return { ...highlight, subType: CFSubRuleType.uniqueValues };
  if (criterion === "DuplicateValues") return { ...highlight, subType: CFSubRuleType.duplicateValues };
  const { row, column } = rects[0]!;
  const cell = `${columnLetters(column)}${row + 1}`;
  const period = periods[criterion];
  // A blank cell is day 0, which is never near today.
  if (period !== undefined) return byFormula(`=AND(ISNUMBER(${cell}),${period(cell)})`);
  const [, count, side] = /^(One|Two|Three)StdDev(Above|Below)Average$/u.exec(criterion) ?? [];
  const distance = `${deviations[count as keyof typeof deviations]}*STDEV.P(${absoluteAreas(rects)})`;
  const mean = `AVERAGE(${absoluteAreas(rects)})`;
  return byFormula(`=AND(ISNUMBER(${cell}),${cell}${side === "Above" ? `>${mean}+` : `<${mean}-`}${distance})`);
}
