type CellValue = number | string | boolean;

const isPending = (value: CellValue): boolean => value === "#BUSY!" || value === "#GETTING_DATA";

/** Milliseconds between looks: a function answers within about 0.3 s; after six seconds the pane stops asking. */
const PAUSES = [100, 200, 300, 400, 1000, 2000, 2000];

/** Looks until the cell shows an answer. Undefined when Excel is still calculating at the end. */
export async function settledValue(look: () => Promise<CellValue>): Promise<CellValue | undefined> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const value = await look();
    if (!isPending(value)) return value;
  }
  return undefined;
}
