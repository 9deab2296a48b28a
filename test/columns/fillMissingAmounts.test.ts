import { fillMissingAmounts, type DealAmounts } from "../../src/columns/fillMissingAmounts";

// product, amount, end
const rows: readonly (readonly [string | null, number | null, "open" | "won" | "lost"])[] = [
  ["Pump", 100, "won"],
  ["Pump", 300, "won"],
  ["Pump", 0, "won"],
  ["Pump", 9999, "lost"],
  ["Pump", null, "open"],
  ["Valve", 50, "open"],
  ["Valve", null, "open"],
  ["Seal", 1000, "won"],
  [null, null, "open"],
  ["Seal", null, "lost"],
  ["Seal", null, "won"],
];
const deals: DealAmounts = {
  products: rows.map(([product]) => product),
  amounts: rows.map(([, amount]) => amount),
  isOpen: rows.map(([, , end]) => end === "open"),
  isWon: rows.map(([, , end]) => end === "won"),
};

test("the median of the product's won deals, or of all won deals where the product has none", () => {
  const filled = fillMissingAmounts(deals, { kind: "median" });
  expect(filled.amounts).toEqual([100, 300, 0, 9999, 200, 50, 300, 1000, 300, null, null]);
  expect(filled).toMatchObject({ missing: 3, byProduct: 1, byAll: 2, fixed: 0, still: 0 });
  expect(filled.kept).not.toContain(false);
});

test("a fixed amount goes to open deals only", () => {
  const filled = fillMissingAmounts(deals, { kind: "fixed", amount: 70 });
  expect(filled.amounts).toEqual([100, 300, 0, 9999, 70, 50, 70, 1000, 70, null, null]);
  expect(filled).toMatchObject({ missing: 3, fixed: 3 });
});

test("leaving out takes the open deals without an amount away and nothing else", () => {
  const filled = fillMissingAmounts(deals, { kind: "leaveOut" });
  expect(filled.kept).toEqual([true, true, true, true, false, true, false, true, false, true, true]);
  expect(filled).toMatchObject({ missing: 3, byProduct: 0, byAll: 0, fixed: 0, still: 0 });
});

test("without a won deal there is nothing to learn from: blank, and counted", () => {
  const filled = fillMissingAmounts({ ...deals, isWon: rows.map(() => false) }, { kind: "median" });
  expect(filled.amounts[4]).toBeNull();
  expect(filled).toMatchObject({ missing: 3, byProduct: 0, byAll: 0, still: 3 });
});
