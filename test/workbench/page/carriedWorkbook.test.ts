import { carryWorkbook, takeCarriedWorkbook, type CarriedWorkbook } from "../../../src/workbench/page/carriedWorkbook";

function storageOf(quota: number) {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > quota) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      items.set(key, value);
    },
  };
}

const workbook: CarriedWorkbook = {
  snapshot: "{}",
  selection: { sheet: "sheet-1", row: 0, column: 0, rows: 1, columns: 1 },
  unsaved: true,
  name: "Book1.xlsx",
  documentSettings: [["mode", '"addin"']],
};

test("a workbook is carried over to the next page, once", () => {
  const storage = storageOf(1_000);
  expect(carryWorkbook(storage, workbook)).toBe(true);
  expect(takeCarriedWorkbook(storage)).toEqual(workbook);
  expect(takeCarriedWorkbook(storage)).toBeUndefined();
});

test("one that is too large is not, and says so", () => {
  const storage = storageOf(10);
  expect(carryWorkbook(storage, workbook)).toBe(false);
  expect(takeCarriedWorkbook(storage)).toBeUndefined();
});
