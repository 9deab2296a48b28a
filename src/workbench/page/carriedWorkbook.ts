import type { KeptContent } from "./recovery/keptWork";

const key = "workbench.carriedWorkbook";

export interface CarriedWorkbook extends KeptContent {
  /** With its ending. */
  readonly name: string;
  readonly unsaved: boolean;
}

type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** Lays the workbook aside while the page is loaded anew in the other language; false when it is too large for that. */
export function carryWorkbook(storage: Storage, workbook: CarriedWorkbook): boolean {
  try {
    storage.setItem(key, JSON.stringify(workbook));
    return true;
  } catch {
    // The browser's quota, about five million characters.
    return false;
  }
}

/** The workbook laid aside, once. */
export function takeCarriedWorkbook(storage: Storage): CarriedWorkbook | undefined {
  const text = storage.getItem(key);
  storage.removeItem(key);
  return text === null ? undefined : (JSON.parse(text) as CarriedWorkbook);
}
