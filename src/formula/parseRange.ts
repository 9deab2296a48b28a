import { parseA1Ref, type ReferenceA1 } from "@borgar/fx";

/** `Sheet1!$A$1:B2` taken apart; undefined for a text that names no cells. */
export function parseRange(text: string): ReferenceA1 | undefined {
  const parsed = parseA1Ref(text);
  return parsed && "range" in parsed ? parsed : undefined;
}
