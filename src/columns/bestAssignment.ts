/**
 * Pairs rows with columns so that the sum of the scores is as large as it can be; each row and each column once at most.
 * A score of 0 is no pair.
 *
 * @returns  for each row its column, or -1
 * Source: the Hungarian method with potentials (Kuhn, Munkres), cubic in the larger side.
 */
export function bestAssignment(scores: readonly (readonly number[])[]): readonly number[] {
  const size = Math.max(scores.length, ...scores.map((row) => row.length), 0);
  const cost = (row: number, column: number): number => -(scores[row]?.[column] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  // Column 0 is none: it holds the row that is looking for a place. Rows and columns count from 1 here.
  const rowOfColumn = new Int32Array(size + 1);
  const previous = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOfColumn[0] = row;
    const slack = new Float64Array(size + 1).fill(Infinity);
    const visited = new Uint8Array(size + 1);
    let column = 0;
    do {
      visited[column] = 1;
      const current = rowOfColumn[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= size; candidate++) {
        if (visited[candidate]) continue;
        const reduced =
          cost(current - 1, candidate - 1) - (rowPotential[current] ?? 0) - (columnPotential[candidate] ?? 0);
        if (reduced < (slack[candidate] ?? Infinity)) {
          slack[candidate] = reduced;
          previous[candidate] = column;
        }
        if ((slack[candidate] ?? Infinity) < delta) {
          delta = slack[candidate] ?? Infinity;
          next = candidate;
        }
      }
      for (let candidate = 0; candidate <= size; candidate++) {
        if (visited[candidate]) {
          const owner = rowOfColumn[candidate] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[candidate] = (columnPotential[candidate] ?? 0) - delta;
        } else slack[candidate] = (slack[candidate] ?? Infinity) - delta;
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    while (column !== 0) {
      const before = previous[column] ?? 0;
      rowOfColumn[column] = rowOfColumn[before] ?? 0;
      column = before;
    }
  }
  const columnOfRow = new Array<number>(scores.length).fill(-1);
  rowOfColumn.forEach((row, column) => {
    if (column > 0 && row > 0 && row <= scores.length && cost(row - 1, column - 1) < 0)
      columnOfRow[row - 1] = column - 1;
  });
  return columnOfRow;
}
