import { BorderStyleTypes, BooleanNumber, type IBorderData, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { columnLetters } from "../../formula/columnLetters";
import type {
  ComparisonOperator,
  ConditionalLine,
  ConditionalLook,
  ConditionalRule,
  ConditionalSide,
  TextOperator,
} from "./conditionalFormats";
import { presetConfig } from "./presetCriteria";
import type { Rect } from "./sheetEngine";
import { colorScaleConfig, dataBarConfig, iconSetConfig } from "./univerScales";

/** As Univer reads it: no structured references, no names that it does not know. */
export type Translate = (formula: string, at: Rect) => string;

/** What Univer draws for a rule on these cells. */
export function univerRule(
  rule: ConditionalRule,
  look: ConditionalLook,
  rects: readonly Rect[],
  translate: Translate,
): IConditionalFormattingRuleConfig {
  const at = rects[0]!;
  const highlight = { type: CFRuleType.highlightCell, style: styleOf(look) } as const;
  const byFormula = (formula: string): IConditionalFormattingRuleConfig => ({
    ...highlight,
    subType: CFSubRuleType.formula,
    value: translate(formula, at),
  });
  switch (rule.kind) {
    case "custom":
      return byFormula(rule.formula);
    case "containsText":
      return byFormula(textFormula(rule, firstCell(at)));
    case "cellValue":
      return comparison(rule, highlight, firstCell(at), byFormula);
    case "topBottom":
      return {
        ...highlight,
        subType: CFSubRuleType.rank,
        isBottom: rule.of.startsWith("Bottom"),
        isPercent: rule.of.endsWith("Percent"),
        value: rule.rank,
      };
    case "preset":
      return presetConfig(rule.criterion, highlight, rects, byFormula);
    case "dataBar":
      return dataBarConfig(rule, rects, translate);
    case "colorScale":
      return colorScaleConfig(rule, rects, translate);
    case "iconSet":
      return iconSetConfig(rule, rects, translate);
  }
}

/** The formulas that a rule was given; numbers and texts stand among them. */
export function formulasOf(rule: ConditionalRule): string[] {
  switch (rule.kind) {
    case "custom":
      return [rule.formula];
    case "cellValue":
      return [rule.formula1, rule.formula2 ?? ""];
    case "dataBar":
      return [rule.lower, rule.upper].map(({ formula }) => formula ?? "");
    case "colorScale":
      return [rule.minimum, rule.midpoint, rule.maximum].map((point) => point?.formula ?? "");
    case "iconSet":
      return rule.steps.map(({ formula }) => formula);
    default:
      return [];
  }
}

const firstCell = ({ row, column }: Rect): string => `${columnLetters(column)}${row + 1}`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** As Excel writes these rules into files; Univer's own comparison minds the case. */
function textFormula({ operator, text }: { readonly operator: TextOperator; readonly text: string }, cell: string) {
  const words = quoted(text);
  switch (operator) {
    case "Contains":
      return `=NOT(ISERROR(SEARCH(${words},${cell})))`;
    case "NotContains":
      return `=ISERROR(SEARCH(${words},${cell}))`;
    case "BeginsWith":
      return `=LEFT(${cell},${text.length})=${words}`;
    case "EndsWith":
      return `=RIGHT(${cell},${text.length})=${words}`;
  }
}

const numberOperators: Readonly<Record<ComparisonOperator, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const signs: Readonly<Record<Exclude<ComparisonOperator, "Between" | "NotBetween">, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** Univer compares with numbers by itself and quickly; with anything else only through a formula. */
function comparison(
  { operator, formula1, formula2 }: Extract<ConditionalRule, { kind: "cellValue" }>,
  highlight: { readonly type: CFRuleType.highlightCell; readonly style: IStyleBase },
  cell: string,
  byFormula: (formula: string) => IConditionalFormattingRuleConfig,
): IConditionalFormattingRuleConfig {
  const two = operator === "Between" || operator === "NotBetween";
  const given = [formula1, ...(two ? [formula2 ?? ""] : [])];
  const numbers = given.map((text) => Number(text.startsWith("=") ? text.slice(1) : text));
  if (given.every((text) => text.trim() !== "" && text !== "=") && numbers.every(Number.isFinite)) {
    const value = two ? [Math.min(...numbers), Math.max(...numbers)] : numbers[0];
    const config = { ...highlight, subType: CFSubRuleType.number, operator: numberOperators[operator], value };
    // One or two numbers as the operator wants them, which the union of Univer's types cannot tell from here.
    return config as IConditionalFormattingRuleConfig;
  }
  const [one = '""', other = '""'] = given.map((text) => operand(text));
  return byFormula(
    operator === "Between"
      ? `=AND(${cell}>=${one},${cell}<=${other})`
      : operator === "NotBetween"
        ? `=OR(${cell}<${one},${cell}>${other})`
        : `=${cell}${signs[operator]}${one}`,
  );
}

function operand(text: string): string {
  if (text.startsWith("=")) return `(${text.slice(1)})`;
  return text.trim() !== "" && Number.isFinite(Number(text)) ? text : quoted(text);
}

function styleOf(look: ConditionalLook): IStyleBase {
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(look.fillColor === undefined ? {} : { bg: { rgb: look.fillColor } }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold === undefined ? {} : { bl: flag(look.bold) }),
    ...(look.italic === undefined ? {} : { it: flag(look.italic) }),
    ...(look.underline === undefined ? {} : { ul: { s: flag(look.underline) } }),
    ...(look.strikethrough === undefined ? {} : { st: { s: flag(look.strikethrough) } }),
    ...(look.borders === undefined ? {} : { bd: bordersOf(look.borders) }),
  };
}

const edges = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

const lineStyles: Readonly<Record<ConditionalLine["style"], BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
};

function bordersOf(borders: NonNullable<ConditionalLook["borders"]>): IBorderData {
  // The keys are those of the record; Object.entries forgets that.
  const lines = Object.entries(borders) as [ConditionalSide, ConditionalLine][];
  return Object.fromEntries(
    lines.map(([side, { style, color }]) => [edges[side], { s: lineStyles[style], cl: { rgb: color } }]),
  );
}
