/** A typed amount: digits with a decimal point, commas between groups; undefined for anything else. */
export function readAmount(typed: string): number | undefined {
  const text = typed.normalize("NFKC").replace(/[,\s]/g, "");
  return /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : undefined;
}
