import { errorOfCell, isEmptyCell } from "./cellContent";
import type { ColumnCells } from "./columnCells";
import { Findings, type Finding } from "./findings";

export interface ShareReading {
  readonly values: readonly (number | null)[];
  readonly findings: readonly Finding[];
}

const percentText = /^(\d+(?:\.\d+)?|\.\d+)\s*%$/;
const numberText = /^(?:\d+(?:\.\d+)?|\.\d+)$/;

type Written = { readonly percent: boolean; readonly value: number } | undefined;

function readShare(raw: unknown): Written {
  if (typeof raw === "number") return { percent: false, value: raw };
  if (typeof raw !== "string") return undefined;
  const text = raw.normalize("NFKC").trim();
  const percent = percentText.exec(text)?.[1];
  if (percent !== undefined) return { percent: true, value: Number(percent) };
  return numberText.test(text) ? { percent: false, value: Number(text) } : undefined;
}

const hundredth = (value: number): number => Number((value / 100).toPrecision(15));

/**
 * Reads a column of win rates written as 0.6, 60 % or 60. A column of both fractions and percent points is not guessed
 * at: 0.5 beside 60 may be half or half of one percent.
 */
export function readShareColumn({ cells, sheetRows, format }: ColumnCells): ShareReading {
  const written = cells.map((raw) => (isEmptyCell(raw) ? undefined : readShare(raw)));
  const bare = written.flatMap((share) => (share === undefined || share.percent ? [] : [share.value]));
  const inPoints = !format.showsPercent && bare.some((value) => value > 1);
  const mixed = inPoints && bare.some((value) => value > 0 && value < 1);
  const findings = new Findings();
  const values = cells.map((raw, index) => {
    if (isEmptyCell(raw)) return null;
    const row = sheetRows[index] ?? 0;
    const error = errorOfCell(raw);
    const share = written[index];
    const value = share === undefined ? undefined : share.percent || inPoints ? hundredth(share.value) : share.value;
    if (error !== undefined) findings.add("errorCell", row, error);
    else if (mixed && share !== undefined && !share.percent) findings.add("ambiguousShare", row, raw);
    else if (value !== undefined && value >= 0 && value <= 1) return value;
    else findings.add("unreadableShare", row, raw);
    return null;
  });
  return { values, findings: findings.list };
}
