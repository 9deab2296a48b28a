import { callFunction } from "./callFunction";

const forecast = (...given: unknown[]): ReturnType<typeof callFunction> => callFunction("FUNNEL.FORECAST", given);
const stages = [["Design"], ["Design"], ["Design"]];

test("a column, a row and a block pair up when they have as many cells in the same order", () => {
  expect(forecast([[10], [20]], [["Design", "Commitment"]]).value).toBe(12);
  expect(
    forecast(
      [
        [10, 20],
        [30, 40],
      ],
      [
        ["Design", "Design"],
        ["Lost", "Commitment"],
      ],
    ).value,
  ).toBe(26);
  expect(
    forecast(
      [
        [10, 20],
        [30, 40],
      ],
      [["Design"], ["Design"], ["Lost"], ["Commitment"]],
    ).value,
  ).toEqual({ error: "#VALUE!" });
});

test("ranges of different length are refused with both sizes", () => {
  expect(forecast([[1], [2], [3]], [["Design"], ["Design"]]).sentence).toEqual({
    en: "amounts has 3 cells and stages has 2. Give ranges of the same size.",
    zh: "amounts 有 3 个单元格，stages 有 2 个。请使用大小相同的区域。",
  });
});

test("a bad cell names its row in the range", () => {
  expect(forecast([[1], ["1,200"], [3]], stages).sentence?.en).toBe(
    "Row 2 of amounts: “1,200” is a number stored as text. Convert it to a number.",
  );
  expect(forecast([[1], [2], [true]], stages).sentence?.zh).toBe("amounts 第 3 行：TRUE 不是数字，请输入数字。");
});

test("rows that include leaves out are not looked at", () => {
  const amounts = [[100], ["n/a"], [200]];
  expect(forecast(amounts, stages, null, null, null, null, [[true], [false], [1]]).value).toBe(60);
  expect(
    forecast(amounts, [["Design"], ["Pilot"], ["Design"]], null, null, null, null, [[true], [""], [true]]).value,
  ).toBe(60);
  expect(forecast(amounts, stages, null, null, null, null, [[true], ["yes"], [true]]).value).toEqual({
    error: "#VALUE!",
  });
});

test.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"])(
  "the error cell %s is passed on as itself",
  (code) => {
    const outcome = forecast([[1], [{ code }], [3]], stages);
    expect(outcome.value).toEqual({ error: code });
    expect(outcome.sentence?.en).toBe(`Row 2 of amounts: the cell holds the error ${code}. Correct that cell first.`);
    expect(forecast([[1], [2], [3]], [["Design"], [code], ["Design"]]).value).toEqual({ error: code });
  },
);

test("an error that no function can answer with becomes #VALUE!", () => {
  expect(forecast([[{ code: "#SPILL!" }]], [["Design"]]).value).toEqual({ error: "#VALUE!" });
});

test("one value where one is asked: a range of one cell is fine, a larger one is refused", () => {
  expect(forecast([[100]], [["Design"]], [[5]]).value).toBe(25);
  expect(forecast([[100]], [["Design"]], [[5], [6]]).sentence?.en).toBe("closed takes one value, not a range.");
});
