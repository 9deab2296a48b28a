import { countInWords, rowsInWords } from "../../src/columns/rowsInWords";

test.each([
  [[7], "Row 7", "第 7 行"],
  [[7, 9], "Rows 7 and 9", "第 7、9 行"],
  [[2, 3, 4, 5], "Rows 2–5", "第 2–5 行"],
  [[2, 3, 9, 11, 12], "Rows 2–3, 9 and 11–12", "第 2–3、9、11–12 行"],
  [[1, 3, 5, 7, 9, 11, 12], "Rows 1, 3, 5, 7, 9 and 2 more", "第 1、3、5、7、9 行等共 7 行"],
])("%p", (rows, en, zh) => {
  expect(rowsInWords(rows)).toEqual({ en, zh });
});

test("counts have separators", () => {
  expect([0, 999, 1000, 1_234_567].map(countInWords)).toEqual(["0", "999", "1,000", "1,234,567"]);
});
