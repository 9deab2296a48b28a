import fc from "fast-check";
import { bestAssignment } from "../../src/columns/bestAssignment";

function bestByTrying(scores: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  if (row === scores.length) return 0;
  let best = bestByTrying(scores, row + 1, used);
  (scores[row] ?? []).forEach((score, column) => {
    if (!used.includes(column)) best = Math.max(best, score + bestByTrying(scores, row + 1, [...used, column]));
  });
  return best;
}

test("finds the best sum, each row and column once", () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(matrix, (scores) => {
      const assigned = bestAssignment(scores);
      const taken = assigned.filter((column) => column !== -1);
      expect(new Set(taken).size).toBe(taken.length);
      const sum = assigned.reduce((total, column, row) => total + (scores[row]?.[column] ?? 0), 0);
      expect(sum).toBe(bestByTrying(scores));
    }),
  );
});

test("not the first come: the second row gets the column that only it can use", () => {
  expect(
    bestAssignment([
      [0.9, 0.8],
      [0.85, 0],
    ]),
  ).toEqual([1, 0]);
});

test("no pair without a score, and nothing at all from nothing", () => {
  expect(
    bestAssignment([
      [0, 0.5],
      [0, 0],
    ]),
  ).toEqual([1, -1]);
  expect(bestAssignment([])).toEqual([]);
  expect(bestAssignment([[]])).toEqual([-1]);
});
