import { errorOfCell, isEmptyCell } from "./cellContent";
import type { ColumnCells } from "./columnCells";
import { Findings, type Finding } from "./findings";
import type { Range } from "./target";

export interface ShareReading {
  readonly values: readonly (number | null)[];
  readonly findings: readonly Finding[];
}

const percentText = /^(-?(?:\d+(?:\.\d+)?|\.\d+))\s*%$/;
const numberText = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/;
const wholeOnly: Range = { lowest: 0, highest: 1 };

type Written = { readonly percent: boolean; readonly value: number } | undefined;

function readShare(raw: unknown): Written {
  if (typeof raw === "number") return { percent: false, value: raw };
  if (typeof raw !== "string") return undefined;
  const text = raw
    .normalize("NFKC")
    .trim()
    .replace(/^[−–—]/, "-")
    .replace(/^\((.*)\)$/, "-$1")
    // 12,5 % as it is written in much of Europe: nobody writes a share in thousands.
    .replace(/^(-?\d+),(\d{1,2})(?!\d)/, "$1.$2");
  const percent = percentText.exec(text)?.[1];
  if (percent !== undefined) return { percent: true, value: Number(percent) };
  return numberText.test(text) ? { percent: false, value: Number(text) } : undefined;
}

const hundredth = (value: number): number => Number((value / 100).toPrecision(15));

/**
 * Reads a column of shares written as 0.6, 60 % or 60. A column of both fractions and percent points is not guessed at,
 * unless its heading says percent: 0.5 beside 60 may be half or half of one percent.
 */
export function readShareColumn(
  { cells, sheetRows, format, unit }: ColumnCells,
  { lowest = 0, highest = 1 }: Range = wholeOnly,
): ShareReading {
  const written = cells.map((raw) => (isEmptyCell(raw) ? undefined : readShare(raw)));
  const bare = written.flatMap((share) => (share === undefined || share.percent ? [] : [share.value]));
  const inPoints = !format.showsPercent && bare.some((value) => Math.abs(value) > 1);
  const mixed = inPoints && unit.percent !== true && bare.some((value) => value !== 0 && Math.abs(value) < 1);
  const findings = new Findings();
  const values = cells.map((raw, index) => {
    if (isEmptyCell(raw)) return null;
    const row = sheetRows[index] ?? 0;
    const error = errorOfCell(raw);
    const share = written[index];
    const value = share === undefined ? undefined : share.percent || inPoints ? hundredth(share.value) : share.value;
    if (error !== undefined) findings.add("errorCell", row, error);
    else if (mixed && share !== undefined && !share.percent) findings.add("ambiguousShare", row, raw);
    else if (value !== undefined && value >= lowest && value <= highest) return value;
    else findings.add("unreadableShare", row, raw);
    return null;
  });
  return { values, findings: findings.list };
}
