import { commonUnit } from "../../../src/core/probability/commonUnit";

test.each([
  [[3000, 12_000, 45_000], 3000],
  [[100, 250], 50],
  [[0.1, 0.25], 0.05],
  [[1234.56, 1000], 0.32],
  [[0.001, 5], 0.001],
  [[20], 20],
  // 8199999.999999999 in binary fractions.
  [[1e6 * 8.2, 5e5], 1e5],
  [[9e15, 3], undefined],
  [[1 / 3, 5], undefined],
  [[Math.PI], undefined],
  [[], undefined],
])("all of %j are multiples of %p", (amounts, unit) => {
  const found = commonUnit(Float64Array.from(amounts));
  if (unit === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(unit, 12);
});
