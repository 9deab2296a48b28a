import { cellWidth } from "../../../src/core/probability/cellWidth";

test("a grid has 500 cells or more to the deviation, but never more than 2^22 for everything together", () => {
  expect(cellWidth(Float64Array.of(600, 400), 250)).toBe(0.5);
  expect(cellWidth(Float64Array.of(600, 400), 250, 1000)).toBe(0.25);
  expect(cellWidth(Float64Array.of(2 ** 40, 2 ** 40), 2)).toBe(2 ** 19);
});
