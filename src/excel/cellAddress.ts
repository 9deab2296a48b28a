import { columnLetters } from "../formula/columnLetters";

/** `Sheet1!C5` for the cell `down` and `right` of a first cell, which Excel gave as `Sheet1!B4` with its indexes. */
export function cellBeside(
  first: { readonly address: string; readonly rowIndex: number; readonly columnIndex: number },
  down: number,
  right: number,
): string {
  const sheet = first.address.slice(0, first.address.lastIndexOf("!") + 1);
  return `${sheet}${columnLetters(first.columnIndex + right)}${first.rowIndex + down + 1}`;
}

/** `B4` of `Sheet1!B4`. */
export const withinSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
