import { median } from "../../../src/core/numbers/median";

test("the median: the middle, or half way between the two middle ones", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 10, 2])).toBe(3);
  expect(median([1e308, 1.5e308])).toBe(1.25e308);
  expect(median([])).toBeUndefined();
});
