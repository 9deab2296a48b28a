import { callFunction } from "./callFunction";

const attainment = (amount: unknown, target: unknown): unknown =>
  callFunction("FUNNEL.ATTAINMENT", [amount, target]).value;

test("equal shapes pair up, element by element", () => {
  expect(attainment([[1], [2]], [[10], [10]])).toEqual([[0.1], [0.2]]);
  expect(
    attainment(
      [
        [1, 2],
        [3, 4],
      ],
      [
        [10, 10],
        [10, 10],
      ],
    ),
  ).toEqual([
    [0.1, 0.2],
    [0.3, 0.4],
  ]);
});

test("a column against a row makes the grid", () => {
  expect(attainment([[1], [2]], [[10, 20, 40]])).toEqual([
    [0.1, 0.05, 0.025],
    [0.2, 0.1, 0.05],
  ]);
});

test("one value meets everything, bare or as a range of one cell", () => {
  expect(attainment([[1], [2]], 10)).toEqual([[0.1], [0.2]]);
  expect(attainment([[1], [2]], [[10]])).toEqual([[0.1], [0.2]]);
  expect(attainment(1, 10)).toBe(0.1);
  expect(attainment([[1]], [[10]])).toBe(0.1);
});

test("a blank element gives an empty text in its place, a zero does not", () => {
  expect(attainment([[1], [""], [0], [null]], 10)).toEqual([[0.1], [""], [0], [""]]);
  expect(attainment("", 10)).toBe("");
});

test("a bad element shows its error and leaves the others alone", () => {
  expect(attainment([[1], ["x"], [{ code: "#N/A" }], [4]], 10)).toEqual([
    [0.1],
    [{ error: "#VALUE!" }],
    [{ error: "#N/A" }],
    [0.4],
  ]);
  expect(attainment([[1], [2]], [[0], [10]])).toEqual([[{ error: "#DIV/0!" }], [0.2]]);
});

test("the sentence names the row, and the column in a grid", () => {
  const sentence = (given: unknown[]): unknown => callFunction("FUNNEL.ATTAINMENT", given).sentence;
  expect(sentence(["x", 10])).toEqual({
    en: "amount: “x” is not a number. Enter a number.",
    zh: "amount：“x” 不是数字，请输入数字。",
  });
  expect(sentence([1, 0])).toEqual({
    en: "target: it is 0, and nothing can be divided by 0.",
    zh: "target：其值为 0，不能作除数。",
  });
});

test("ranges that do not fit together are refused as a whole", () => {
  expect(
    callFunction("FUNNEL.ATTAINMENT", [
      [[1], [2]],
      [[1], [2], [3]],
    ]),
  ).toEqual({
    value: { error: "#VALUE!" },
    sentence: {
      en: "The ranges do not fit together (amount 2 × 1, target 3 × 1). Give ranges of the same size, or a column and a row.",
      zh: "各区域大小不匹配（amount 2 × 1, target 3 × 1）。请使用大小相同的区域，或一列与一行。",
    },
  });
});

test("omitted is null, undefined or an empty text", () => {
  for (const omitted of [null, undefined, "", [[""]]])
    expect(callFunction("FUNNEL.GAP", [900, 1000, omitted]).value).toBe(100);
});

test("a blank element of an optional argument is omitted for that element only", () => {
  expect(callFunction("FUNNEL.GAP", [900, 1000, [[0.5], [""]]]).value).toEqual([[200], [100]]);
});

test("an answer too large for a number is #NUM!, never Infinity", () => {
  expect(callFunction("FUNNEL.ATTAINMENT", [1e300, 1e-300]).value).toEqual({ error: "#NUM!" });
});

test("no answer is a negative zero", () => {
  expect(Object.is(callFunction("FUNNEL.ATTAINMENT", [-0, 10]).value, 0)).toBe(true);
});
