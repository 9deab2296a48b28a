/** How much one piece may hold. */
export interface ChunkLimits {
  readonly rows: number;
  readonly bytes: number;
}

export interface CellChunk<Value> {
  /** Rows from the top of the block. */
  readonly firstRow: number;
  readonly rows: readonly (readonly Value[])[];
  readonly bytes: number;
}

const encoder = new TextEncoder();

/** The length in UTF-8 of what a value is on its way to Excel. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Cuts a block of cells between rows so that each piece keeps within the limits; a row alone may exceed them. */
export function cellChunks<Value>(
  cells: readonly (readonly Value[])[],
  limits: ChunkLimits,
): readonly CellChunk<Value>[] {
  const chunks: CellChunk<Value>[] = [];
  let first = 0;
  let bytes = 0;
  cells.forEach((row, index) => {
    const rowBytes = bytesOf(row);
    if (index > first && (index - first >= limits.rows || bytes + rowBytes > limits.bytes)) {
      chunks.push({ firstRow: first, rows: cells.slice(first, index), bytes });
      first = index;
      bytes = 0;
    }
    bytes += rowBytes;
  });
  if (first < cells.length) chunks.push({ firstRow: first, rows: cells.slice(first), bytes });
  return chunks;
}
