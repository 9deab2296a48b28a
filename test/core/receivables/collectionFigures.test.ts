import { averageDaysLate } from "../../../src/core/receivables/averageDaysLate";
import { collectionEffectiveness } from "../../../src/core/receivables/collectionEffectiveness";
import { ladderStep } from "../../../src/core/receivables/ladderStep";
import { lateInterest } from "../../../src/core/receivables/lateInterest";
import { isFree, workingDay } from "../../../src/core/receivables/workCalendar";

test("collection effectiveness of published cases", () => {
  expect(collectionEffectiveness(100_000, 1_000_000, 120_000, 100_000)).toBe(0.98);
  expect(collectionEffectiveness(6200, 10_890 / 3, 6340, 3590)).toBeCloseTo(0.559_294_871_794_87, 12);
  expect(() => collectionEffectiveness(100, 50, 150, 150)).toThrow("closingCurrent is 0");
  expect(() => collectionEffectiveness(5516.43, 4367.51, 9883.94, 9883.94)).toThrow("closingCurrent is 0");
});

test("the average is weighted with the money, and an invoice that does not count weighs nothing", () => {
  expect(averageDaysLate(Float64Array.of(1000, NaN, 3000), Float64Array.of(10, 99, -2))).toBe(1);
  expect(() => averageDaysLate(Float64Array.of(NaN), Float64Array.of(NaN))).toThrow("amounts is 0");
});

test("interest from the day after the due day, the fee for an invoice only", () => {
  expect(lateInterest(10_000, 40, 0.1825, 365, 0)).toBe(200);
  expect(lateInterest(10_000, 1, 0.18, 360, 40)).toBe(45);
  expect(lateInterest(10_000, 0, 0.1825, 365, 40)).toBe(0);
  expect(lateInterest(10_000, -3, 0.1825, 365, 40)).toBe(0);
  expect(lateInterest(-10_000, 40, 0.1825, 365, 40)).toBe(-200);
  expect(lateInterest(0, 40, 0.1825, 365, 40)).toBe(0);
});

test("the highest step that is reached, in whatever order they stand", () => {
  const ladder = [{ from: 30 }, { from: 8 }, { from: 60 }];
  expect([7, 8, 29, 30, 60, 900].map((late) => ladderStep(late, ladder)?.from)).toEqual([undefined, 8, 8, 30, 60, 60]);
});

test("a weekend counts from Monday; 1 March 2025 is a Saturday", () => {
  const calendar = { weekend: [false, false, false, false, false, true, true], holidays: new Set([45_719]) };
  expect([45_716, 45_717, 45_718, 45_719, 45_720].map((day) => isFree(day, calendar))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(workingDay(45_717, calendar, 1)).toBe(45_720);
  expect(workingDay(45_719, calendar, -1)).toBe(45_716);
  expect(workingDay(45_716, calendar, 1)).toBe(45_716);
});
