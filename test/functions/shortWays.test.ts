import fc from "fast-check";
import { calculate } from "../../src/functions/calculate";
import { catalogue } from "../../src/functions/catalogue";
import type { Definition } from "../../src/functions/definition";
import { Failure } from "../../src/functions/failure";
import { ofOneCell } from "../../src/functions/ofOneCell";

const short = (catalogue as readonly Definition[]).filter(({ ofNumbers }) => ofNumbers !== undefined);

const withoutShortWay = ({ ofNumbers: _, ...rest }: Definition): Definition => rest;

/** Answers with codes for failures; one code for a refusal of everything. */
function answersOf(definition: Definition, given: readonly unknown[]): unknown {
  const shown = (cell: unknown): unknown => (cell instanceof Failure ? cell.sentence : cell);
  try {
    const answer = calculate(definition, given);
    return typeof answer === "object" ? answer.map((row) => row.map(shown)) : answer;
  } catch (problem) {
    return shown(problem);
  }
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 60_000 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  fc.constantFrom<unknown>(
    0,
    -0,
    -1,
    1,
    1e308,
    5e-324,
    45_762.75,
    2_958_465,
    2_958_465.5,
    2_958_466,
    "",
    null,
    "x",
    "5",
    true,
  ),
  fc.constant<unknown>({ code: "#N/A" }),
);
const plain = fc.oneof(fc.integer({ min: 1, max: 60_000 }), fc.double({ min: 0.001, max: 1, noNaN: true }));
const grid = (of: fc.Arbitrary<unknown>, rows: number, columns: number): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.array(of, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
/** Shapes that fit, and some that do not. */
const pairOf = (of: fc.Arbitrary<unknown>): fc.Arbitrary<[unknown[][], unknown[][]]> =>
  fc
    .constantFrom([1, 1], [1, 3], [4, 1], [4, 3])
    .chain(([rows = 1, columns = 1]) =>
      fc
        .constantFrom([rows, columns], [1, 1], [rows, 1], [1, columns], [2, 2])
        .chain(([otherRows = 1, otherColumns = 1]) =>
          fc.tuple(grid(of, rows, columns), grid(of, otherRows, otherColumns)),
        ),
    );

test("the functions that stand in most cells have a short way", () => {
  expect(short.map(({ id }) => id)).toEqual(["BADDEBT.MAKEUP", "AR.DAYSLATE", "AR.BUCKET"]);
});

describe.each(short.map((definition) => [definition.id, definition] as const))("%s", (_, definition) => {
  test("answers ranges the short way exactly as the long way", () => {
    fc.assert(
      fc.property(fc.oneof(pairOf(cell), pairOf(plain)), ([first, second]) => {
        expect(answersOf(definition, [first, second])).toEqual(answersOf(withoutShortWay(definition), [first, second]));
        expect(answersOf(definition, [second, first])).toEqual(answersOf(withoutShortWay(definition), [second, first]));
      }),
    );
  });

  test("answers one cell the short way exactly as the long way, or leaves it to that", () => {
    const answer = ofOneCell(definition);
    let answered = 0;
    fc.assert(
      fc.property(cell, cell, fc.constantFrom(null, undefined, "", { address: "A1" }), (first, second, rest) => {
        const found = answer?.(first, second, rest, null, undefined);
        if (found === undefined) return;
        answered++;
        expect([[found]]).toEqual(answersOf(withoutShortWay(definition), [first, second]));
      }),
      { numRuns: 300 },
    );
    expect(answered).toBeGreaterThan(20);
  });

  test("answers a column of any length in its order, blocks and their ends included", () => {
    const column = Array.from({ length: 3000 }, (_each, row) => [row + 1]);
    expect(answersOf(definition, [column, 1])).toEqual(answersOf(withoutShortWay(definition), [column, 1]));
  });
});

test("settings and labels take part in the short way, and wrong ones are refused as ever", () => {
  const bucket = short.find(({ id }) => id === "AR.BUCKET") as Definition;
  const due = [[1000], [980], [900]];
  expect(answersOf(bucket, [due, 1000, [[0, 50]], [["now", "soon", "late"]]])).toEqual([["now"], ["soon"], ["late"]]);
  expect(answersOf(bucket, [due, 1000, null, null, "zh"])).toEqual([["未到期"], ["1–30天"], ["91天以上"]]);
  expect(answersOf(bucket, [due, 1000, [[0, 50]], [["now"]]])).toEqual(
    answersOf(withoutShortWay(bucket), [due, 1000, [[0, 50]], [["now"]]]),
  );
  expect(ofOneCell(bucket)?.(1000, 1000, [[0, 50]], null, null)).toBeUndefined();
});
