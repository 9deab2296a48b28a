import type { BuildChoices } from "../choices";
import type { Blueprint, Filling, ForMode, Formula, TableColumn } from "../blueprint";
import type { BothLanguages } from "../../functions/bothLanguages";
import type { Expr } from "../../formula/expression";
import { numberFormatOf } from "../numberFormatOf";
import type { PlannedFormat, PlannedValue } from "../plannedWorkbook";
import { alignmentOf } from "../look";
import { cellPadding, textWidth } from "../textWidth";
import type { ValueKind } from "../valueKind";
import { wordOfFlag } from "../yesNo";

/** Where a part begins, and how its lane is divided. */
export interface LanePlace {
  readonly row: number;
  readonly column: number;
  /** Columns of the lane that labels may run over. */
  readonly labelColumns: number;
  readonly columns: number;
}

/** What all parts of a workbook are placed with. */
export interface Layout {
  readonly blueprint: Blueprint;
  readonly choices: BuildChoices;
  readonly filling: Filling;
}

export const wordsOf = (text: BothLanguages, { choices }: Layout): string => text[choices.language];

/** Whether something has a place in workbooks of the chosen mode. */
export const standsIn = ({ choices }: Layout, { onlyIn }: ForMode): boolean =>
  onlyIn === undefined || onlyIn === choices.formulaMode;

export const formulaOf = (formula: Formula, { choices }: Layout): Expr =>
  typeof formula === "function" ? formula(choices.language) : formula;

/** In both languages, so that widths are those of whichever is longer. */
export const inBothLanguages = (formula: Formula): readonly Expr[] =>
  typeof formula === "function" ? [formula("en"), formula("zh")] : [formula];

export function valueFormat(kind: ValueKind, { choices }: Layout): PlannedFormat {
  const numberFormat = numberFormatOf(kind, choices);
  return numberFormat === undefined ? {} : { numberFormat };
}

/** A value as it is typed: a flag in words. */
export const typedValue = (value: PlannedValue, { choices }: Layout): PlannedValue =>
  typeof value === "boolean" ? wordOfFlag(value, choices.language) : value;

/** The words that stand in a column of a table at first. */
export function typedWords(table: string, column: string, { blueprint, filling }: Layout): readonly string[] {
  const parts = blueprint.sheets.flatMap(({ bands }) => bands.flatMap((band) => band.flatMap(({ parts: all }) => all)));
  const columns = parts.flatMap((part) => (part.part === "table" && part.id === table ? part.columns : []));
  const index = columns.findIndex(({ id }) => id === column);
  return (filling.tables[table] ?? []).flatMap((row) => {
    const value = row[index];
    return typeof value === "string" ? [value] : [];
  });
}

/** Numbers in tables keep a little distance to the words of the next column. */
export function formatInTable(kind: ValueKind, layout: Layout): PlannedFormat {
  const { numberFormat } = valueFormat(kind, layout);
  if (numberFormat === undefined || alignmentOf(kind) !== "Right") return valueFormat(kind, layout);
  return { numberFormat: numberFormat.split(";").join("_);") + "_)" };
}

/** Pixels that a text needs in whichever language is longer. */
export const widthOfWords = (text: BothLanguages, bold = false): number =>
  Math.max(textWidth(text.en, { bold }), textWidth(text.zh, { bold })) + cellPadding;

/** Pixels that values of a kind need; what is common, not what is possible. */
export function widthOfKind(kind: ValueKind): number {
  switch (kind) {
    case "money":
    case "moneyOrDash":
      return 108;
    case "exactMoney":
    case "exactMoneyOrDash":
      return 118;
    case "day":
    case "dayOrDash":
      return 92;
    case "longText":
      return 200;
    case "text":
      return 110;
    case "flag":
      return 64;
    default:
      return 72;
  }
}

/** Nobody wants a column as wide as the longest remark in it. */
const widestText = 420;
/** Of a long table the first rows speak for all. */
const measuredRows = 400;

/** Pixels that most of these values need in one cell; numbers are measured by their kind. */
export function widthOfTexts(values: readonly PlannedValue[]): number {
  const widths = values
    .slice(0, measuredRows)
    .map((value) => (typeof value === "string" ? textWidth(value) : 0))
    .sort((left, right) => left - right);
  return Math.min(widestText, (widths.at(-1) ?? 0) + cellPadding);
}

/** A heading leaves room for the button that filters its column. */
const filterButton = 22;

export const widthOfColumn = ({ heading, kind, width }: TableColumn): number =>
  Math.max(width ?? 0, widthOfWords(heading, true) + filterButton, width === undefined ? widthOfKind(kind) : 0);
