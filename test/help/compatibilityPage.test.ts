import { ageingSystems } from "../../src/help/compatibility/ageingSystems";
import { compatibilityCases } from "../../src/help/compatibility/compatibilityCases";
import { describedFunctions } from "../../src/functions/describedFunctions";
import { calculate } from "../../src/functions/calculate";
import { allIn, openPage, wordsOf } from "./openPage";

const english = openPage("help/en/compatibility.html");
const chinese = openPage("help/zh/compatibility.html");

const figuresOf = (page: Document, anchor: string) =>
  allIn(page, `section[aria-labelledby="${anchor}"] tbody tr`).map((row) => {
    const [, elsewhere, ours] = allIn(row, "td");
    const exact = ours?.querySelector("data")?.getAttribute("value");
    return [wordsOf(elsewhere), exact === undefined || exact === null ? wordsOf(ours) : Number(exact)] as const;
  });

const oursOf = (anchor: string): readonly unknown[] => figuresOf(english, anchor).map(([, ours]) => ours);

test("the three wrong cells of the make-up table stand beside the exact quotients", () => {
  expect(figuresOf(english, "make-up-table")).toEqual([
    ["16,666", 500 / 0.03],
    ["19,999", 20_000],
    ["9,999", 10_000],
  ]);
});

test("our figures are what the formulas give", () => {
  expect(oursOf("cei").map((value) => Number(value).toFixed(6))).toEqual([
    ((6200 + 3630 - 6340) / (6200 + 3630 - 3590)).toFixed(6),
    ((6200 + 10890 - 6340) / (6200 + 10890 - 3590)).toFixed(6),
  ]);
  const wholeMonths = 30 + 31 + 31 + 30 + 31;
  expect(oursOf("count-back")).toEqual([
    expect.closeTo(wholeMonths + (1000 / 2250) * 30, 9),
    expect.closeTo(wholeMonths + (2000 / 2250) * 30, 9),
  ]);
  expect(oursOf("altman-sales")).toEqual([
    expect.closeTo(2.169, 9),
    expect.closeTo(1.4075, 9),
    expect.closeTo(1.06239898989899, 9),
  ]);
  expect(oursOf("late-interest")).toEqual([expect.closeTo((5000 * 0.1225 * 101) / 365, 9)]);
  expect(oursOf("discount-year")).toEqual([
    expect.closeTo((0.02 / 0.98) * (365 / 20), 9),
    expect.closeTo((0.02 / 0.98) * (360 / 20), 9),
  ]);
  expect(oursOf("lifetime-value")).toEqual([expect.closeTo((8 * 0.0425) / (1 + 0.12 - 0.0425), 9)]);
  expect(oursOf("coverage")).toEqual([expect.closeTo(1424 / 400, 9)]);
  expect(oursOf("rollup")).toEqual([764 + 240 + 176 + 146]);
  expect(oursOf("grade-edges")).toEqual(["AA"]);
  expect(oursOf("limit-zero")).toEqual(["Hold: over limit"]);
  expect(oursOf("payment-index")).toEqual([expect.closeTo(80 - (10 * 14) / 15, 9)]);
  expect(oursOf("weighted-rounding")).toEqual([8599.5]);
  expect(oursOf("allowance-rounding")).toEqual([112.5]);
});

test("both languages tell the same cases with the same figures", () => {
  for (const { anchor, title } of compatibilityCases) {
    expect(figuresOf(chinese, anchor).map(([elsewhere]) => elsewhere)).toEqual(
      figuresOf(english, anchor).map(([elsewhere]) => elsewhere),
    );
    expect(wordsOf(english.getElementById(anchor))).toBe(title.en);
    expect(wordsOf(chinese.getElementById(anchor))).toBe(title.zh);
  }
  expect(allIn(chinese, ".contents a").length).toBe(compatibilityCases.length + 1);
});

test("the bounds given for each system put the days where that system puts them", () => {
  const bucket = describedFunctions.find(({ id }) => id === "AR.BUCKET")!;
  const bucketOfAge = (age: number, bounds: readonly number[]): unknown =>
    calculate(bucket, [45_000, 45_000 + age, [bounds], [bounds.map((_, index) => `b${index}`).concat("last")]]);
  const boundsOf = (system: string): number[] => {
    const match = ageingSystems.find((candidate) => candidate.system.en === system)?.match.en ?? "";
    return (/\{([\d,]+)\}/.exec(match)?.[1] ?? "").split(",").map(Number);
  };
  const sage = boundsOf("Sage");
  expect([0, 29, 30, 59, 60, 89, 90, 119, 120].map((age) => bucketOfAge(age, sage))).toEqual(
    ["b0", "b0", "b1", "b1", "b2", "b2", "b3", "b3", "last"].map((label) => [[label]]),
  );
  const erpNext = boundsOf("ERPNext");
  expect([0, 30, 31, 60, 61, 120, 121].map((age) => bucketOfAge(age, erpNext))).toEqual(
    ["b0", "b0", "b1", "b1", "b2", "b3", "last"].map((label) => [[label]]),
  );
});
