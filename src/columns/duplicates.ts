import { isEmptyCell, sameName } from "./cellContent";
import { Findings, type Finding } from "./findings";

/** Ids that stand in the column more than once: the later rows, apart by whether they are written the same. */
export function findDuplicates(cells: readonly unknown[], sheetRows: readonly number[]): readonly Finding[] {
  const first = new Map<string, string | number>();
  const findings = new Findings();
  cells.forEach((raw, index) => {
    if (isEmptyCell(raw) || (typeof raw !== "string" && typeof raw !== "number")) return;
    const id = sameName(String(raw));
    const known = first.get(id);
    if (known === undefined) first.set(id, raw);
    else findings.add(String(known) === String(raw) ? "duplicateId" : "hiddenDuplicate", sheetRows[index] ?? 0, raw);
  });
  return findings.list;
}
