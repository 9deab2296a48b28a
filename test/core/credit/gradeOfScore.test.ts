import { gradeOfScore } from "../../../src/core/credit/gradeOfScore";

const overs = [90, 80, 70, 60, 50, 40, 0];

test("a grade begins above its limit", () => {
  expect([100, 90.5, 90, 80.01, 80, 50, 40.5, 40].map((score) => gradeOfScore(score, overs))).toEqual([
    0, 0, 1, 1, 2, 5, 5, 6,
  ]);
});

test("the lowest grade takes everything that exceeds no limit", () => {
  expect(gradeOfScore(0, overs)).toBe(6);
  expect(gradeOfScore(10, [50, 20, 35])).toBe(1);
});

test("the order of the grades does not matter", () => {
  expect(gradeOfScore(75, [0, 40, 50, 60, 70, 80, 90])).toBe(4);
  expect(gradeOfScore(75, [40, 90, 70, 0])).toBe(2);
});

test("rounding earns no grade", () => {
  expect(gradeOfScore(90.00000000000001, overs)).toBe(1);
});
