import { numberFormatCategory } from "../../../src/workbench/objects/numberFormatCategory";

test.each([
  ["General", "General"],
  ["0", "Number"],
  ["0.00", "Number"],
  ["#,##0.00", "Number"],
  ["#,##0.00_);[Red](#,##0.00)", "Number"],
  ["$#,##0.00", "Currency"],
  ["[$¥-804]#,##0.00", "Currency"],
  ["#,##0.00 [$€-407]", "Currency"],
  ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "Accounting"],
  ["m/d/yyyy", "Date"],
  ["[$-409]d-mmm-yy", "Date"],
  ['yyyy"年"m"月"d"日"', "Date"],
  ["h:mm AM/PM", "Time"],
  ["[h]:mm:ss", "Time"],
  ["0%", "Percentage"],
  ["0.00%", "Percentage"],
  ["# ?/?", "Fraction"],
  ["# ??/100", "Fraction"],
  ["0.00E+00", "Scientific"],
  ["@", "Text"],
  ['0 "days"', "Number"],
  ["#,##0,", "Custom"],
])("%s is of the category %s", (format, category) => {
  expect(numberFormatCategory(format)).toBe(category);
});
