import fc from "fast-check";
import { check } from "../../src/functions/workshop/check";
import { score } from "../../src/functions/workshop/score";
import { answerOf, cellsOf, column, failureOf, numberOf } from "./callDefinition";

const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
const word = fc.constantFrom("Retain", "Acquire", "保留", "获取", "AA");
const question = fc.oneof(number, word, fc.boolean());

describe("WORKSHOP.CHECK", () => {
  test("the expected answer is right, and as a text of a learner too", () => {
    fc.assert(
      fc.property(question, (expected) => {
        expect(answerOf(check, expected, expected)).toBe(true);
        expect(answerOf(check, ` ${String(expected)} `, expected)).toBe(true);
        expect(answerOf(check, expected, expected, 0)).toBe(true);
      }),
    );
  });

  test("within a tolerance or not, on both sides", () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 10_000 }), (expected, cents) => {
        const off = cents / 100;
        for (const sign of [-1, 1]) {
          expect(answerOf(check, expected + sign * off, expected, off)).toBe(true);
          expect(answerOf(check, expected + sign * (off + 0.01), expected, off)).toBe(false);
        }
      }),
    );
  });

  test("a text is a number only where it is nothing else", () => {
    const right = (answer: unknown): unknown => answerOf(check, answer, 12);
    for (const answer of ["12", "+12", "12.0", "１２", " 12 ", "12."])
      expect([answer, right(answer)]).toEqual([answer, true]);
    for (const answer of ["0xC", "1.2e1", "12 days", "Infinity", "-", "."])
      expect([answer, right(answer)]).toEqual([answer, false]);
  });

  test("an error cell is passed on and named", () => {
    expect(cellsOf(check, column([12, { code: "#DIV/0!" }]), 12)).toMatchObject([
      [true],
      [
        {
          code: "#DIV/0!",
          sentence: { en: "Row 2 of answer: the cell holds the error #DIV/0!. Correct that cell first." },
        },
      ],
    ]);
    expect(failureOf(check, {}, 12).sentence).toMatchObject({ en: expect.stringMatching(/^answer: /) as string });
  });

  test("a cell that is neither number nor text is refused, in both languages", () => {
    expect(failureOf(check, { type: "Entity" }, 12)).toMatchObject({
      code: "#VALUE!",
      sentence: {
        en: "answer: it is neither a number nor a text. Enter the answer itself.",
        zh: "answer：既不是数字也不是文本，请直接填写答案。",
      },
    });
  });
});

describe("WORKSHOP.SCORE", () => {
  const questions = fc.array(fc.tuple(question, fc.option(question, { nil: "" as const })), {
    minLength: 1,
    maxLength: 20,
  });

  test("counts what WORKSHOP.CHECK marks TRUE, out of all questions", () => {
    fc.assert(
      fc.property(questions, (list) => {
        const expected = column(list.map(([wanted]) => wanted));
        const answers = column(list.map(([, answer]) => answer));
        const marks = cellsOf(check, answers, expected).flat();
        expect(numberOf(score, answers, expected)).toBe(marks.filter((mark) => mark === true).length / list.length);
        // Rows without a question do not count, even with a note in them.
        expect(numberOf(score, [...answers, ["note"], [""]], [...expected, [""], [" "]])).toBe(
          numberOf(score, answers, expected),
        );
      }),
    );
  });

  test("says why there is nothing to mark, and where an error stands, in both languages", () => {
    expect(failureOf(score, column([1, 2]), column(["", ""]))).toMatchObject({
      code: "#DIV/0!",
      sentence: {
        en: "expected: all cells are blank, so there is nothing to mark.",
        zh: "expected：单元格全部为空，没有可批改的题目。",
      },
    });
    expect(failureOf(score, column([1, { code: "#REF!" }]), column([1, 2]))).toMatchObject({
      code: "#REF!",
      sentence: {
        en: "Row 2 of answers: the cell holds the error #REF!. Correct that cell first.",
        zh: "answers 第 2 行：单元格为错误值 #REF!，请先更正该单元格。",
      },
    });
  });
});
