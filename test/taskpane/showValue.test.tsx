import { commonFractionDigits, formatNumber } from "../../src/taskpane/functions/formatNumber";
import { readAs, showValue } from "../../src/taskpane/functions/showValue";

test.each([
  [25_000, "25,000"],
  [16666.666666666668, "16,666.666667"],
  [-50_000, "−50,000"],
  [-1e-12, "0"],
  [0.631500521, "0.631501"],
  [true, "TRUE"],
  ["31–60 days", "31–60 days"],
])("shows %p as %p", (value, shown) => {
  expect(showValue(value, "en")).toBe(shown);
});

test.each([
  [0.75, "share", "75 %"],
  [0.6315, "share", "63.15 %"],
  [45_717, "day", "2025-03-01"],
  [364.8, "money", undefined],
  ["AA", "text", undefined],
] as const)("reads %p as %p: %p", (value, kind, meaning) => {
  expect(readAs(value, kind, "en")).toBe(meaning);
});

test("a column has as many decimals as its longest number, within a limit", () => {
  expect(commonFractionDigits([15, 35.2, 139.25], 4)).toEqual({ least: 2, most: 2 });
  expect(commonFractionDigits([0.05, 0.25617977], 4)).toEqual({ least: 4, most: 4 });
  expect(commonFractionDigits([], 4)).toEqual({ least: 0, most: 0 });
  expect(formatNumber(15, "zh", { least: 2, most: 2 })).toBe("15.00");
});
