import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationStatus,
  DataValidationType,
  IUniverInstanceService,
  type IMutationInfo,
  type IRange,
  type ISheetDataValidationRule,
  type Workbook,
} from "@univerjs/core";
import { UpdateDataValidationMutation, UpdateRuleType } from "@univerjs/data-validation";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import { columnLetters } from "../../formula/columnLetters";
import { parseRange } from "../../formula/parseRange";
import { tokenizeFormula } from "../../formula/tokenizeFormula";
import type { ComparisonOperator } from "./conditionalFormats";
import { continuedRanges } from "./continuedRanges";
import { EntryRules, type EntryRulesParts } from "./entryRules";
import { speaksOfTables } from "./indirectReferences";
import type { CellAddress, Rect, SheetId, Unsubscribe } from "./sheetEngine";
import type { PlacedValidation, RefusedEntry, Validation, ValidationRule, Validations } from "./validations";
import { toRange, toRect, type UndoableChange, type UniverRuntime } from "./univerRuntime";

/** Univer's rule with what it was made from beside it; undo, snapshots and inserted rows carry both. */
interface KeptRule extends ISheetDataValidationRule {
  readonly made?: Validation;
}

type Translate = (formula: string, at: Rect) => string;

export class UniverValidations implements Validations {
  private minted = 0;
  private entries: EntryRules | undefined;

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly translate: Translate,
  ) {}

  list(sheet: SheetId): readonly PlacedValidation[] {
    return this.rules(sheet).flatMap((kept) => {
      if (!kept.made) return [];
      const rects = kept.ranges.map((range) => toRect(sheet, range));
      return [{ ...kept.made, rule: currentRule(kept.made.rule, kept), id: kept.uid, rects }];
    });
  }

  /** To be called once a workbook is open: Univer has nothing to listen to before. */
  watchEntries(parts: Omit<EntryRulesParts, "runtime" | "list">): EntryRules {
    this.checkOnlySheetsThatExist();
    this.entries = new EntryRules({ ...parts, runtime: this.runtime, list: (sheet) => this.list(sheet) });
    return this.entries;
  }

  onRefused(listener: (refused: RefusedEntry) => void): Unsubscribe {
    return this.entries?.onRefused(listener) ?? (() => undefined);
  }

  async invalidCells(rect: Rect): Promise<readonly CellAddress[]> {
    return this.entries?.invalid(rect) ?? [];
  }

  set(rect: Rect, validation: Validation): void {
    const same = this.rules(rect.sheet).find(
      ({ ranges, made }) =>
        ranges.length === 1 &&
        JSON.stringify(toRect(rect.sheet, ranges[0]!)) === JSON.stringify(toRect(rect.sheet, toRange(rect))) &&
        JSON.stringify(made?.rule) === JSON.stringify(validation.rule),
    );
    if (same) this.changeWords(rect, same, validation);
    else this.add(rect, validation);
  }

  /** Only what belongs to a rule: put in anew, Univer would read its formulas anew and for a while know no choices. */
  private changeWords({ sheet }: Rect, before: KeptRule, validation: Validation): void {
    const { formula1, formula2 } = before;
    const { alert, prompt, ignoreBlanks } = validation;
    const after: KeptRule = {
      ...before,
      ...this.words(validation),
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
      ...(before.made ? { made: { ...before.made, alert, prompt, ignoreBlanks } } : {}),
    };
    const changed = (payload: KeptRule): IMutationInfo => ({
      id: UpdateDataValidationMutation.id,
      params: { ...this.target(sheet), ruleId: before.uid, payload: { type: UpdateRuleType.ALL, payload } },
    });
    this.runtime.perform([changed(after)], [changed(structuredClone(before))]);
  }

  private add(rect: Rect, validation: Validation): void {
    const rule: KeptRule = {
      uid: this.mint(rect.sheet),
      ranges: [toRange(rect)],
      ...this.univerRule(validation, rect),
      made: validation,
    };
    this.runtime.execute(AddSheetDataValidationCommand.id, { ...this.target(rect.sheet), rule });
  }

  clear(rect: Rect): void {
    this.runtime.execute(ClearRangeDataValidationCommand.id, {
      ...this.target(rect.sheet),
      ranges: [toRange(rect)],
    });
  }

  /** After a table or name has changed: formulas that mean other cells now. */
  retranslate(): void {
    for (const worksheet of this.runtime.workbook.getSheets()) {
      const sheet = worksheet.getSheetId();
      for (const rule of this.rules(sheet)) {
        const [range] = rule.ranges;
        // Univer moves the references of all other formulas by itself; made anew, they would point where they once did.
        if (!rule.made || !range || !formulasOf(rule.made.rule).some(speaksOfTables)) continue;
        const { type, operator, formula1, formula2, allowBlank } = this.univerRule(rule.made, toRect(sheet, range));
        if (formula1 === rule.formula1 && formula2 === rule.formula2) continue;
        const setting = { type, operator, formula1, formula2, allowBlank };
        this.runtime.execute(UpdateDataValidationMutation.id, {
          ...this.target(sheet),
          ruleId: rule.uid,
          payload: { type: UpdateRuleType.SETTING, payload: setting },
        });
      }
    }
  }

  /**
   * A list whose choices are just the column of a table goes on to be that column when the table has become longer or
   * shorter, as in Excel.
   */
  tableResized(sheetName: string, before: RowSpan, after: RowSpan): void {
    for (const worksheet of this.runtime.workbook.getSheets()) {
      const sheet = worksheet.getSheetId();
      for (const rule of this.rules(sheet)) {
        if (rule.made?.rule.kind !== "list" || rule.formula1 === undefined) continue;
        const formula1 = resizedColumn(rule.formula1, { sheetName, home: worksheet.getName(), before, after });
        if (formula1 === undefined) continue;
        const { type, operator, formula2, allowBlank } = rule;
        this.runtime.execute(UpdateDataValidationMutation.id, {
          ...this.target(sheet),
          ruleId: rule.uid,
          payload: { type: UpdateRuleType.SETTING, payload: { type, operator, formula1, formula2, allowBlank } },
        });
      }
    }
  }

  /** What lets the rules of a table's last row hold in rows that were added below it, too. */
  continued(lastRow: Rect, added: Rect): UndoableChange[] {
    return this.rules(lastRow.sheet).flatMap(({ uid, ranges }) => {
      const after = continuedRanges(ranges, toRange(lastRow), toRange(added));
      if (!after) return [];
      const placed = (payload: IRange[]): IMutationInfo => ({
        id: UpdateDataValidationMutation.id,
        params: {
          ...this.target(lastRow.sheet),
          ruleId: uid,
          payload: { type: UpdateRuleType.RANGE, payload },
          // For a command's change Univer measures every row of the rule anew, which among thousands takes seconds.
          source: "patched",
        },
      });
      return [{ redo: [placed(after)], undo: [placed(ranges.map((range) => ({ ...range })))] }];
    });
  }

  private rules(sheet: SheetId): readonly KeptRule[] {
    return this.runtime.injector.get(SheetDataValidationModel).getRules(this.runtime.unitId, sheet);
  }

  /** Univer checks cells a while after their rules have changed, and throws when their sheet is gone by then. */
  private checkOnlySheetsThatExist(): void {
    const { injector } = this.runtime;
    const validator = injector.get(SheetsDataValidationValidatorService);
    const exists = (unitId: string, sheet: SheetId): boolean =>
      Boolean(injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(sheet));
    const ranges = validator.validatorRanges.bind(validator);
    validator.validatorRanges = async (unitId, sheet, given) =>
      exists(unitId, sheet) ? ranges(unitId, sheet, given) : [];
    const cell = validator.validatorCell.bind(validator);
    validator.validatorCell = async (unitId, sheet, row, column) =>
      exists(unitId, sheet) ? cell(unitId, sheet, row, column) : DataValidationStatus.VALID;
  }

  private mint(sheet: SheetId): string {
    const taken = new Set(this.rules(sheet).map(({ uid }) => uid));
    let id: string;
    do id = `validation-${++this.minted}`;
    while (taken.has(id));
    return id;
  }

  private target(sheet: SheetId): { readonly unitId: string; readonly subUnitId: SheetId } {
    return { unitId: this.runtime.unitId, subUnitId: sheet };
  }

  private univerRule(validation: Validation, at: Rect): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
    return { ...this.criteria(validation.rule, at), ...this.words(validation) };
  }

  private words({ ignoreBlanks, alert, prompt }: Validation): Partial<ISheetDataValidationRule> {
    return {
      allowBlank: ignoreBlanks,
      showErrorMessage: alert.shown,
      errorStyle: alert.shown ? errorStyles[alert.style] : DataValidationErrorStyle.INFO,
      errorTitle: alert.title,
      error: alert.message,
      showInputMessage: prompt.shown,
      promptTitle: prompt.title,
      prompt: prompt.message,
    };
  }

  private criteria(
    rule: ValidationRule,
    at: Rect,
  ): Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "showDropDown" | "renderMode"> {
    const formula = (text: string): string => (text.startsWith("=") ? this.translate(text, at) : text);
    if (rule.kind === "list") {
      const renderMode = rule.dropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT;
      // Univer takes the spaces after commas for part of the choices; Excel does not.
      const source = rule.source.startsWith("=") ? formula(rule.source) : choicesOf(rule.source).join(",");
      return { type: DataValidationType.LIST, formula1: source, showDropDown: rule.dropDown, renderMode };
    }
    if (rule.kind === "custom") return { type: DataValidationType.CUSTOM, formula1: formula(rule.formula) };
    return {
      type: types[rule.kind],
      operator: operators[rule.operator],
      formula1: formula(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: formula(rule.formula2) }),
    };
  }
}

/** Where a table's rows under its headings begin and end, and its columns; counted from 0. */
export interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** `=Stages!$A$2:$A$5` for the longer or shorter table, when it was just a column of the table before. */
function resizedColumn(
  formula: string,
  table: { readonly sheetName: string; readonly home: string; readonly before: RowSpan; readonly after: RowSpan },
): string | undefined {
  const { before, after } = table;
  const [equals, reference, ...others] = tokenizeFormula(formula).filter(({ kind }) => kind !== "space");
  if (equals?.kind !== "prefix" || reference?.kind !== "range" || others.length > 0) return undefined;
  const parsed = parseRange(reference.text);
  const { top, bottom, left, right } = parsed?.range ?? {};
  const isColumn =
    (parsed?.context?.at(-1) ?? table.home) === table.sheetName &&
    top === before.firstRow &&
    bottom === before.lastRow &&
    left === right &&
    left !== undefined &&
    left !== null &&
    left >= before.firstColumn &&
    left <= before.lastColumn;
  if (!isColumn || (after.firstRow === before.firstRow && after.lastRow === before.lastRow)) return undefined;
  const prefix = reference.text.slice(0, reference.text.lastIndexOf("!") + 1);
  const column = columnLetters(left);
  return `=${prefix}$${column}$${after.firstRow + 1}:$${column}$${after.lastRow + 1}`;
}

function formulasOf(rule: ValidationRule): string[] {
  if (rule.kind === "list") return [rule.source];
  return rule.kind === "custom" ? [rule.formula] : [rule.formula1, rule.formula2 ?? ""];
}

/** As it was made, but for references that have moved with their cells since. */
function currentRule(rule: ValidationRule, { formula1, formula2 }: ISheetDataValidationRule): ValidationRule {
  const current = (typed: string, moved: string | undefined): string =>
    typed.startsWith("=") && !speaksOfTables(typed) ? (moved ?? typed) : typed;
  if (rule.kind === "list") return { ...rule, source: current(rule.source, formula1) };
  if (rule.kind === "custom") return { ...rule, formula: current(rule.formula, formula1) };
  const first = current(rule.formula1, formula1);
  return rule.formula2 === undefined
    ? { ...rule, formula1: first }
    : { ...rule, formula1: first, formula2: current(rule.formula2, formula2) };
}

const choicesOf = (source: string): string[] => source.split(",").map((choice) => choice.trim());

const errorStyles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

const types = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

const operators: Readonly<Record<ComparisonOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
