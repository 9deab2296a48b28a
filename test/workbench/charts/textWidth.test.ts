import { fitText, textWidth, wrapText } from "../../../src/workbench/charts/textWidth";

test("a Chinese character is as wide as it is high, a Latin letter about half of that", () => {
  expect(textWidth("销售", 10)).toBe(20);
  expect(textWidth("sales", 10)).toBeLessThan(28);
  expect(textWidth("WWW", 10)).toBeGreaterThan(textWidth("iii", 10) * 2);
});

test("what does not fit ends in an ellipsis", () => {
  expect(fitText("Commitment", 11, 200)).toBe("Commitment");
  const cut = fitText("Commitment", 11, 40);
  expect(cut).toMatch(/^Com\w*…$/u);
  expect(textWidth(cut, 11)).toBeLessThanOrEqual(40);
});

test("lines break between words and between Chinese characters, or not at all", () => {
  expect(wrapText("Up to thirty days", 11, 60, 3)).toEqual(["Up to thirty", "days"]);
  expect(wrapText("三十天以内", 10, 30, 2)).toEqual(["三十天", "以内"]);
  expect(wrapText("Incomprehensible", 11, 40, 3)).toBeUndefined();
});
