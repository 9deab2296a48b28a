type Cell = string | number | boolean;

/** What stands to the right of a label: the next cell of its row that is not empty. */
export function figureBeside(cells: readonly (readonly Cell[])[], label: string): Cell {
  for (const row of cells) {
    const at = row.indexOf(label);
    if (at < 0) continue;
    const found = row.slice(at + 1).find((cell) => cell !== "");
    if (found !== undefined) return found;
  }
  throw new Error(`There is nothing beside “${label}”.`);
}
