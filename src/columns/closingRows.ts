import { errorOfCell, isEmptyCell, sameName } from "./cellContent";
import { Findings, type Finding } from "./findings";

const totalWord =
  /^(?:grand |sub-?|overall )?totals?\s*[:：]?$|^sum(?: total)?\s*[:：]?$|^(?:本页|本月|本年)?(?:合\s*计|总\s*计|小\s*计|累\s*计|共\s*计)\s*[:：]?$/;
/** QuickBooks closes each group with "Total for Acme". */
const groupTotal = /^(?:sub-?)?totals? (?:for |of |- )?\S|^\S.* totals?$|^合计[:：]|小计$|合计$/;
/** A total fills the columns that can be added up, and one more for the word. */
const mostShare = 0.5;

export interface ClosingRows {
  /** For each row whether it is a row of the table: not blank, no total, no note below the table. */
  readonly kept: readonly boolean[];
  readonly findings: readonly Finding[];
}

const isText = (raw: unknown): raw is string =>
  typeof raw === "string" && !isEmptyCell(raw) && errorOfCell(raw) === undefined;

/**
 * Finds the rows that are no rows of the table.
 *
 * @param mapped        the columns that hold fields
 * @param amountColumn  a total of a narrow table is known by being the sum of what stands above it
 * @param nameColumn    a row may have nothing but a name there, so that a note has to look like one
 */
export function findClosingRows(
  rows: readonly (readonly unknown[])[],
  firstSheetRow: number,
  mapped: readonly number[],
  amountColumn: number | undefined,
  nameColumn: number | undefined,
): ClosingRows {
  const widths = rows.map((row) => row.reduce<number>((count, raw) => count + (isEmptyCell(raw) ? 0 : 1), 0));
  const typical = [...widths].sort((left, right) => left - right)[widths.length >> 1] ?? 0;
  const findings = new Findings();
  let sum = 0;
  const amountOf = (row: readonly unknown[]): number => {
    const raw = amountColumn === undefined ? undefined : row[amountColumn];
    return typeof raw === "number" ? raw : 0;
  };
  const kept = rows.map((row, index) => {
    const width = widths[index] ?? 0;
    if (width === 0) return false;
    const sparse = width <= typical * mostShare;
    const isSum = sum !== 0 && Math.abs(amountOf(row) - sum) < 0.005;
    const words = sparse || isSum ? row.filter(isText) : [];
    const total =
      words.find((word) => totalWord.test(sameName(word))) ?? (sparse ? words.find(isGroupTotal) : undefined);
    if (total !== undefined) {
      findings.add("totalRow", firstSheetRow + index, total);
      return false;
    }
    sum += amountOf(row);
    return true;
  });
  markNotes(rows, kept, widths, { mapped, nameColumn }, (index, text) =>
    findings.add("noteRow", firstSheetRow + index, text),
  );
  return { kept, findings: findings.list };
}

const isGroupTotal = (word: string): boolean => groupTotal.test(sameName(word));

/** A mark or a word of a note at its beginning, a colon, the end of a sentence, or more than a name is long. */
const noteText =
  /^\s*(?:[*※†(（[]|notes?\b|source\b|printed\b|as of\b|备注|注|说明|数据来源|制表)|[:：]|。\s*$|^.{61,}$/iu;

/** Notes below a table: its last rows, when they hold one text and nothing in any other column that matters. */
function markNotes(
  rows: readonly (readonly unknown[])[],
  kept: boolean[],
  widths: readonly number[],
  { mapped, nameColumn }: { readonly mapped: readonly number[]; readonly nameColumn: number | undefined },
  mark: (index: number, text: string) => void,
): void {
  if (mapped.length < 3) return;
  const notes: { index: number; text: string }[] = [];
  for (let index = rows.length - 1; index >= 0; index--) {
    if (!kept[index]) continue;
    const text = (rows[index] ?? []).find(isText);
    if (widths[index] !== 1 || text === undefined) break;
    if (nameColumn !== undefined && rows[index]?.[nameColumn] === text && !noteText.test(text)) break;
    kept[index] = false;
    notes.unshift({ index, text });
  }
  for (const { index, text } of notes) mark(index, text);
}
