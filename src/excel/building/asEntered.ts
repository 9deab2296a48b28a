import type { PlannedValue } from "../../blueprints/plannedWorkbook";

/**
 * A value as it must be handed to Excel to stand in the cell as it is. Excel reads texts as if a person typed them, in
 * the person's own region: `1-2` becomes a day, `007` a 7, `5月` a date, `=x` a formula. The apostrophe prevents it and
 * does not show.
 */
export const asEntered = (value: PlannedValue): PlannedValue =>
  typeof value === "string" && mayBeRead(value) ? `'${value}` : value;

const mayBeRead = (text: string): boolean =>
  /^[=+\-@']/u.test(text) || /\p{Nd}/u.test(text) || /^\s*(true|false)\s*$/iu.test(text) || text.startsWith("#");

/** The text without the apostrophe that some hosts hand back. */
export const withoutApostrophe = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
