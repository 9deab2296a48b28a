import type { SheetParts } from "../engine/sheetParts";

/** An id for one more part of a kind. */
export function freePartId(parts: SheetParts, kind: string): string {
  let number = parts.list(kind).length + 1;
  while (parts.get(`${kind}:${number}`)) number += 1;
  return `${kind}:${number}`;
}
