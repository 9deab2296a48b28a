import { altmanScore, altmanZone, weighsSales } from "../../../src/core/credit/altmanScore";
import { DivisionByZero } from "../../../src/core/divisionByZero";

test("each model's own weights", () => {
  expect(altmanScore("Z", 0.1, 0.2, 0.13, 0.65, 0.95, 1, 1)).toBe(2.169);
  expect(altmanScore("Z1", 0.2, 0, 0.2, 0.1, 2, 1, 1)).toBe(2.8028);
  expect(altmanScore("Z2", 1, 10, 100, 1000, 0, 1, 1)).toBe(1761.16);
  expect(altmanScore("EM", 1, 10, 100, 1000, 0, 1, 1)).toBe(1764.41);
  expect(altmanScore("Z", 1, 10, 100, 1000, 10_000, 1, 1)).toBe(10_945.2);
  expect(altmanScore("Z1", 1, 10, 100, 1000, 10_000, 1, 1)).toBe(10_719.887);
});

test("ratios of very different size add up to a decimal number", () => {
  expect(altmanScore("Z1", 100, 0.02, 0, 0, 0, 1, 1)).toBe(71.71694);
});

test("X1 to X3 and X5 by assets, X4 by liabilities", () => {
  expect(altmanScore("Z", 20, 8, 20, 80, 60, 160, 120)).toBe(1.4075);
  expect(() => altmanScore("Z", 1, 1, 1, 1, 1, 0, 1)).toThrow(new DivisionByZero("assets"));
  expect(() => altmanScore("Z", 1, 1, 1, 1, 1, 1, 0)).toThrow(new DivisionByZero("liabilities"));
});

test("which models look at sales", () => {
  expect((["Z", "Z1", "Z2", "EM"] as const).map(weighsSales)).toEqual([true, true, false, false]);
});

test.each([
  ["Z", 2.99, 1.81],
  ["Z1", 2.9, 1.23],
  ["Z2", 2.6, 1.1],
  ["EM", 5.85, 4.35],
] as const)("zones of %s: both cut-offs are grey", (model, safe, distress) => {
  expect(altmanZone(model, safe + 1e-9)).toBe("safe");
  expect(altmanZone(model, safe)).toBe("grey");
  expect(altmanZone(model, safe + 1e-15)).toBe("grey");
  expect(altmanZone(model, distress)).toBe("grey");
  expect(altmanZone(model, distress - 1e-15)).toBe("grey");
  expect(altmanZone(model, distress - 1e-9)).toBe("distress");
});
