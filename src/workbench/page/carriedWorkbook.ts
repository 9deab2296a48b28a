const key = "workbench.carriedWorkbook";

export interface CarriedWorkbook {
  readonly snapshot: string;
  /** The id of the sheet in front. */
  readonly activeSheet: string;
  readonly unsaved: boolean;
  readonly settings: readonly (readonly [string, string])[];
  readonly documentSettings: readonly (readonly [string, string])[];
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
