import { ValueObjectFactory } from "@univerjs/engine-formula";

/** Enough for every literal of a workbook; texts that formulas put together would else be kept for ever. */
const mostTexts = 5_000;

let remembering = false;

/**
 * Univer looks at each text of a formula, each time that it is calculated, for whether it spells a date, an amount or a
 * share in one of many ways. A text that did not will not.
 */
export function rememberTexts(): void {
  if (remembering) return;
  remembering = true;
  const texts = new Set<string>();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- a static method that knows no this
  const { create } = ValueObjectFactory;
  ValueObjectFactory.create = (value, isNeverNumber) => {
    if (typeof value !== "string" || isNeverNumber) return create(value, isNeverNumber);
    if (texts.has(value)) return create(value, true);
    const made = create(value);
    if (made.isString() && texts.size < mostTexts) texts.add(value);
    return made;
  };
}
