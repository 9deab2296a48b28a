import type { IMutationInfo } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type {
  ConditionalChange,
  ConditionalFormat,
  ConditionalFormats,
  ConditionalLook,
  ConditionalRule,
} from "./conditionalFormats";
import { continuedRanges } from "./continuedRanges";
import { speaksOfTables } from "./indirectReferences";
import { EngineError } from "./engineError";
import type { Rect, SheetId } from "./sheetEngine";
import { formulasOf, univerRule, type Translate } from "./univerConditionalRules";
import { toRange, toRect, type UndoableChange, type UniverRuntime } from "./univerRuntime";

/** Univer's rule with what it was made from beside it; undo, snapshots and inserted rows carry both. */
interface KeptRule extends IConditionFormattingRule {
  readonly made?: { readonly rule: ConditionalRule; readonly look: ConditionalLook };
}

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
    const rule = this.made({ ...format, id });
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
    this.runtime.perform(put(this.made(format)), put(before));
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
        const after = this.made(format);
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
      const rects = after.map((range) => toRect(sheet, range));
      // Made anew where it looks at all its cells; elsewhere its formulas stay as they have moved.
      const grown = looksAtAllCells(before.made?.rule)
        ? this.made({ ...this.list(sheet)[index]!, rects })
        : { ...before, ranges: after };
      return [{ redo: put(grown), undo: put(before) }];
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

  private made({ id, rects, rule, look, stopIfTrue }: Omit<ConditionalFormat, "sheet">): KeptRule {
    if (rects.length === 0) throw new EngineError("InvalidArgument", "A conditional format needs cells.");
    return {
      cfId: id,
      ranges: rects.map(toRange),
      stopIfTrue,
      rule: univerRule(rule, look, rects, this.translate),
      made: { rule, look },
    };
  }
}

/** Its own range is in a formula of Univer's. */
const looksAtAllCells = (rule: ConditionalRule | undefined): boolean =>
  rule?.kind === "preset" || rule?.kind === "dataBar" || rule?.kind === "colorScale";

/** As it was made, but for references that have moved with their cells since. */
function currentRule({ made, rule }: KeptRule): ConditionalRule {
  const moved = rule.type === CFRuleType.highlightCell && "value" in rule ? rule.value : undefined;
  const formula = typeof moved === "string" && moved.startsWith("=") ? moved : undefined;
  if (!made) return { kind: "custom", formula: formula ?? "" };
  if (made.rule.kind !== "custom" || formula === undefined || speaksOfTables(made.rule.formula)) return made.rule;
  return { kind: "custom", formula };
}
