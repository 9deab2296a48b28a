import { isEmptyCell } from "../../columns/cellContent";
import type { SourceTable } from "../../columns/sourceTable";
import type { TextLanguage } from "../../texts/dictionaries";
import { formatDay } from "../../workbookFile/daySerial";
import { showValue } from "../functions/showValue";

const SAMPLES = 3;
const LONGEST = 28;

function show(raw: unknown, showsDays: boolean, language: TextLanguage): string {
  if (typeof raw === "number") return (showsDays ? formatDay(raw) : undefined) ?? showValue(raw, language);
  const text = typeof raw === "boolean" ? showValue(raw, language) : String(raw).trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The first three different values of a column, as its cells show them. */
export function sampleValues(
  { rows, columns }: SourceTable,
  column: number,
  language: TextLanguage,
): readonly string[] {
  const showsDays = columns[column]?.format.showsDays ?? false;
  const found = new Set<string>();
  for (const row of rows) {
    const raw = row[column];
    if (!isEmptyCell(raw)) found.add(show(raw, showsDays, language));
    if (found.size === SAMPLES) break;
  }
  return [...found];
}
