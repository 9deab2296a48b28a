import { BooleanNumber, type IMutationInfo, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { columnLetters } from "../../formula/columnLetters";
import type {
  ComparisonOperator,
  ConditionalChange,
  ConditionalFormat,
  ConditionalFormats,
  ConditionalLook,
  ConditionalRule,
  TextOperator,
} from "./conditionalFormats";
import { continuedRanges } from "./continuedRanges";
import { speaksOfTables } from "./indirectReferences";
import { EngineError } from "./engineError";
import type { Rect, SheetId } from "./sheetEngine";
import { toRange, toRect, type UndoableChange, type UniverRuntime } from "./univerRuntime";

/** Univer's rule with what it was made from beside it; undo, snapshots and inserted rows carry both. */
interface KeptRule extends IConditionFormattingRule {
  readonly made?: { readonly rule: ConditionalRule; readonly look: ConditionalLook };
}

type Translate = (formula: string, at: Rect) => string;

export class UniverConditionalFormats implements ConditionalFormats {
  private minted = 0;

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly translate: Translate,
  ) {}

  list(sheet: SheetId): readonly ConditionalFormat[] {
    return this.rules(sheet).map((kept) => ({
      id: kept.cfId,
      sheet,
      rects: kept.ranges.map((range) => toRect(sheet, range)),
      rule: currentRule(kept),
      look: kept.made?.look ?? {},
      stopIfTrue: kept.stopIfTrue,
    }));
  }

  add(format: Omit<ConditionalFormat, "id">): string {
    const taken = new Set(this.rules(format.sheet).map(({ cfId }) => cfId));
    let id: string;
    do id = `conditional-${++this.minted}`;
    while (taken.has(id));
    const rule = this.univerRule({ ...format, id });
    this.runtime.perform([this.added(format.sheet, rule)], [this.deleted(format.sheet, id)]);
    return id;
  }

  /** Univer goes on with the old formula of a rule that is set anew, so it is taken out and put back in its place. */
  change(sheet: SheetId, id: string, change: ConditionalChange): void {
    const { before, index } = this.find(sheet, id);
    const format = { ...this.list(sheet)[index]!, ...change };
    const put = (rule: IConditionFormattingRule): IMutationInfo[] => [
      this.deleted(sheet, id),
      this.added(sheet, rule),
      ...this.moves(sheet, id, index),
    ];
    this.runtime.perform(put(this.univerRule(format)), put(before));
  }

  move(sheet: SheetId, id: string, priority: number): void {
    const { before, index } = this.find(sheet, id);
    const put = (place: number): IMutationInfo[] => [
      this.deleted(sheet, id),
      this.added(sheet, before),
      ...this.moves(sheet, id, place),
    ];
    const place = Math.max(0, Math.min(priority, this.rules(sheet).length - 1));
    this.runtime.perform(put(place), put(index));
  }

  remove(sheet: SheetId, id: string): void {
    const { before, index } = this.find(sheet, id);
    this.runtime.perform([this.deleted(sheet, id)], [this.added(sheet, before), ...this.moves(sheet, id, index)]);
  }

  /** After a table or name has changed: formulas that mean other cells now. Nothing to undo, as nobody changed a rule. */
  retranslate(): void {
    for (const worksheet of this.runtime.workbook.getSheets()) {
      const sheet = worksheet.getSheetId();
      this.list(sheet).forEach((format, index) => {
        const before = this.rules(sheet)[index]!;
        // Univer moves the references of all other formulas by itself; made anew, they would point where they once did.
        if (!before.made || !formulasOf(before.made.rule).some(speaksOfTables)) return;
        const after = this.univerRule(format);
        if (JSON.stringify(after.rule) === JSON.stringify(before.rule)) return;
        [this.deleted(sheet, format.id), this.added(sheet, after), ...this.moves(sheet, format.id, index)].forEach(
          ({ id, params }) => this.runtime.execute(id, params),
        );
      });
    }
  }

  /** What lets the rules of a table's last row hold in rows that were added below it, too. */
  continued(lastRow: Rect, added: Rect): UndoableChange[] {
    const { sheet } = lastRow;
    return this.rules(sheet).flatMap(({ cfId, ranges }) => {
      const after = continuedRanges(ranges, toRange(lastRow), toRange(added));
      if (!after) return [];
      const { before, index } = this.find(sheet, cfId);
      const put = (rule: IConditionFormattingRule): IMutationInfo[] => [
        this.deleted(sheet, cfId),
        this.added(sheet, rule),
        ...this.moves(sheet, cfId, index),
      ];
      return [{ redo: put({ ...before, ranges: after }), undo: put(before) }];
    });
  }

  private rules(sheet: SheetId): readonly KeptRule[] {
    const model = this.runtime.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.runtime.unitId, sheet) ?? [];
  }

  private find(sheet: SheetId, id: string): { readonly before: KeptRule; readonly index: number } {
    const index = this.rules(sheet).findIndex(({ cfId }) => cfId === id);
    const found = this.rules(sheet)[index];
    if (!found) throw new EngineError("ItemNotFound", `There is no conditional format with the id ${id}.`);
    // Univer goes on working with its own object.
    return { before: structuredClone(found), index };
  }

  private added(sheet: SheetId, rule: IConditionFormattingRule): IMutationInfo {
    return { id: AddConditionalRuleMutation.id, params: { ...this.target(sheet), rule } };
  }

  private deleted(sheet: SheetId, cfId: string): IMutationInfo {
    return { id: DeleteConditionalRuleMutation.id, params: { ...this.target(sheet), cfId } };
  }

  /** From the first place, where Univer puts a new rule, behind the one that is to stand before it. */
  private moves(sheet: SheetId, id: string, index: number): IMutationInfo[] {
    const others = this.rules(sheet).filter(({ cfId }) => cfId !== id);
    const ahead = others[index - 1];
    if (!ahead) return [];
    const params = {
      ...this.target(sheet),
      start: { id, type: "self" },
      end: { id: ahead.cfId, type: "after" },
    };
    return [{ id: MoveConditionalRuleMutation.id, params }];
  }

  private target(sheet: SheetId): { readonly unitId: string; readonly subUnitId: SheetId } {
    return { unitId: this.runtime.unitId, subUnitId: sheet };
  }

  private univerRule({ id, rects, rule, look, stopIfTrue }: Omit<ConditionalFormat, "sheet">): KeptRule {
    const [first] = rects;
    if (!first) throw new EngineError("InvalidArgument", "A conditional format needs cells.");
    return {
      cfId: id,
      ranges: rects.map(toRange),
      stopIfTrue,
      rule: univerConfig(rule, styleOf(look), first, this.translate),
      made: { rule, look },
    };
  }
}

function formulasOf(rule: ConditionalRule): string[] {
  if (rule.kind === "custom") return [rule.formula];
  return rule.kind === "cellValue" ? [rule.formula1, rule.formula2 ?? ""] : [];
}

/** As it was made, but for references that have moved with their cells since. */
function currentRule({ made, rule }: KeptRule): ConditionalRule {
  const moved = rule.type === CFRuleType.highlightCell && "value" in rule ? rule.value : undefined;
  const formula = typeof moved === "string" && moved.startsWith("=") ? moved : undefined;
  if (!made) return { kind: "custom", formula: formula ?? "" };
  if (made.rule.kind !== "custom" || formula === undefined || speaksOfTables(made.rule.formula)) return made.rule;
  return { kind: "custom", formula };
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

const textOperators: Readonly<Record<TextOperator, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

function univerConfig(
  rule: ConditionalRule,
  style: IStyleBase,
  at: Rect,
  translate: Translate,
): IConditionalFormattingRuleConfig {
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  switch (rule.kind) {
    case "custom":
      return { ...highlight, subType: CFSubRuleType.formula, value: translate(rule.formula, at) };
    case "containsText":
      return {
        ...highlight,
        subType: CFSubRuleType.text,
        operator: textOperators[rule.operator],
        value: rule.text,
      };
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: rule.showValue,
        config: {
          min: { type: CFValueType.num, value: 0 },
          max: { type: CFValueType.max },
          isGradient: rule.gradient,
          positiveColor: rule.positiveColor,
          nativeColor: rule.negativeColor,
        },
      };
    case "cellValue":
      return comparison(rule, highlight, at, translate);
  }
}

/** Univer compares with numbers by itself and quickly; with anything else only through a formula. */
function comparison(
  { operator, formula1, formula2 }: Extract<ConditionalRule, { kind: "cellValue" }>,
  highlight: { readonly type: CFRuleType.highlightCell; readonly style: IStyleBase },
  at: Rect,
  translate: Translate,
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
  const cell = `${columnLetters(at.column)}${at.row + 1}`;
  const [one = '""', other = '""'] = given.map((text) => operand(text));
  const formula =
    operator === "Between"
      ? `=AND(${cell}>=${one},${cell}<=${other})`
      : operator === "NotBetween"
        ? `=OR(${cell}<${one},${cell}>${other})`
        : `=${cell}${signs[operator]}${one}`;
  return { ...highlight, subType: CFSubRuleType.formula, value: translate(formula, at) };
}

function operand(text: string): string {
  if (text.startsWith("=")) return `(${text.slice(1)})`;
  return text.trim() !== "" && Number.isFinite(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
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
  };
}
