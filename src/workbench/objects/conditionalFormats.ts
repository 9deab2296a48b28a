import type {
  ConditionalChange,
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
} from "../engine/conditionalFormats";
import type { SheetId } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import { invalidArgument, itemNotFound } from "./hostError";
import type { Session } from "./session";

export interface ConditionalTarget {
  readonly session: Session;
  readonly sheet: SheetId;
  /** The engine's id. */
  readonly id: string;
}

export function conditionalFormatOf({ session, sheet, id }: ConditionalTarget): ConditionalFormat {
  const found = session.workbook.engine.conditionalFormats.list(sheet).find((format) => format.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

export function ruleOf<Kind extends ConditionalRule["kind"]>(target: ConditionalTarget, kind: Kind): RuleOf<Kind> {
  const { rule } = conditionalFormatOf(target);
  if (rule.kind !== kind) throw invalidArgument();
  // Just found to be of this kind, which a type parameter cannot narrow.
  return rule as RuleOf<Kind>;
}

/** One of Excel's words, or its error. */
export function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value {
  const found = values.find((one) => one === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** What an add-in gives as an object of its own. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return { ...value };
}

export function changeConditionalFormat({ session, sheet, id }: ConditionalTarget, change: ConditionalChange): void {
  checkSheet(session, sheet, "allowFormatCells");
  session.workbook.engine.conditionalFormats.change(sheet, id, change);
}

export function changeLook(target: ConditionalTarget, change: ConditionalLook): void {
  changeConditionalFormat(target, { look: { ...conditionalFormatOf(target).look, ...change } });
}

export function dropLook(target: ConditionalTarget, ...members: (keyof ConditionalLook)[]): void {
  const look = Object.entries(conditionalFormatOf(target).look).filter(
    ([name]) => !members.some((one) => one === name),
  );
  changeConditionalFormat(target, { look: Object.fromEntries(look) });
}
