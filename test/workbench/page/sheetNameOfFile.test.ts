import fc from "fast-check";
import { sheetNameOfFile } from "../../../src/workbench/page/sheetNameOfFile";

test.each([
  ["pipeline.csv", [], "pipeline"],
  ["pipeline.csv", ["Pipeline"], "pipeline (2)"],
  ["pipeline.csv", ["pipeline", "PIPELINE (2)"], "pipeline (3)"],
  ["2024.01 deals.csv", [], "2024.01 deals"],
  ["a: b? [c].csv", [], "a b c"],
  ["'quoted'.csv", [], "quoted"],
  ["客户名单.csv", [], "客户名单"],
  [".csv", [], "CSV"],
  ["???", [], "CSV"],
  ["history.csv", [], "history (2)"],
  ["a very long name of a file from last year.csv", [], "a very long name of a file from"],
  [
    "a very long name of a file from last year.csv",
    ["a very long name of a file from"],
    "a very long name of a file (2)",
  ],
] as const)("%s beside %j becomes %s", (file, taken, name) => {
  expect(sheetNameOfFile(file, taken)).toBe(name);
});

test("every name follows Excel's rules and is free", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.array(fc.string(), { maxLength: 3 }),
      (file, others) => {
        const taken = [...others, sheetNameOfFile(file, others)];
        const name = sheetNameOfFile(file, taken);
        expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/u);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      },
    ),
  );
});
