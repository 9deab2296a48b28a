/** What a cell shows; an error as `{ error }`, a blank cell as an empty text. */
export type Shown = number | string | boolean | { readonly error: string };

/** The answer of a formula: one row for one cell, all cells for a spill. */
export type Answer = readonly (readonly Shown[])[];

const isEmpty = (cell: Shown): boolean => cell === "";

/** Without the empty rows and columns at the end, which engines and functions do not tell apart. */
export function trimmed(answer: Answer): Answer {
  const rows = [...answer];
  while (rows.length > 1 && rows.at(-1)!.every(isEmpty)) rows.pop();
  let width = rows[0]!.length;
  while (width > 1 && rows.every((row) => isEmpty(row[width - 1] ?? ""))) width--;
  return rows.map((row) => row.slice(0, width));
}

/** Equal up to what floating point loses in another order of adding. */
function isSame(one: Shown, other: Shown): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  if (typeof one === "object" && typeof other === "object") return one.error === other.error;
  return one === other;
}

/** Some engines show an error of one cell instead of the whole spill; Excel shows it in its place. */
const isSpoilt = (expected: Answer, answered: Answer): boolean =>
  answered.length === 1 &&
  answered[0]!.length === 1 &&
  typeof answered[0]![0] === "object" &&
  expected.some((row) => row.some((cell) => typeof cell === "object" && isSame(cell, answered[0]![0]!)));

/** @param one  what our function answers */
export const areSame = (one: Answer, other: Answer): boolean =>
  isSpoilt(one, other) ||
  (one.length === other.length &&
    one.every(
      (row, r) => row.length === other[r]!.length && row.every((cell, c) => isSame(cell, (other[r] as Shown[])[c]!)),
    ));
