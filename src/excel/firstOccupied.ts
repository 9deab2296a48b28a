/** The first cell, row by row, that holds anything: a value, a formula (even one that shows nothing), a spilled result. */
export function firstOccupied(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): { readonly row: number; readonly column: number } | undefined {
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value !== "" || formulas[row]?.[column] !== "") return { row, column };
    }
  }
  return undefined;
}
