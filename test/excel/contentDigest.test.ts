import fc from "fast-check";
import { ContentDigest, type CellContent } from "../../src/excel/building/contentDigest";

type Placed = readonly [row: number, column: number, content: CellContent];

const digestOf = (cells: readonly Placed[]): string => {
  const digest = new ContentDigest();
  for (const cell of cells) digest.add(...cell);
  return digest.text();
};

const placed: fc.Arbitrary<Placed> = fc.tuple(
  fc.nat(50),
  fc.nat(9),
  fc.oneof(fc.double({ noNaN: true }), fc.string({ minLength: 1 }), fc.boolean()),
);

test("the order in which cells are read does not matter", () => {
  fc.assert(fc.property(fc.array(placed), (cells) => expect(digestOf([...cells].reverse())).toBe(digestOf(cells))));
});

test.each<[string, Placed, Placed]>([
  ["a number", [1, 1, 5], [1, 1, 6]],
  ["a text in another case", [1, 1, "Won"], [1, 1, "won"]],
  ["a number that became a text", [1, 1, 5], [1, 1, "5"]],
  ["another cell", [1, 1, 5], [1, 2, 5]],
  ["a formula", [1, 1, "=A1+1"], [1, 1, "=A1+2"]],
  ["a text within a formula", [1, 1, '=A1&"x"'], [1, 1, '=A1&"X"']],
  ["a formula that became its value", [1, 1, "=1+1"], [1, 1, 2]],
])("%s makes a difference", (_what, one, other) => {
  const rest: Placed = [0, 0, "rest"];
  expect(digestOf([rest, one])).not.toBe(digestOf([rest, other]));
});

test.each<[string, CellContent, CellContent]>([
  ["spaces and case of a formula", "=SUM(tblDeals[Amount], 1)", "=sum(tblDeals[Amount],1)"],
  ["the @ that Excel puts in", "=[@Amount]*2", "=[Amount]*2"],
  ["quotes around a sheet's name", "='Forecast'!B4", "=Forecast!B4"],
  ["the prefix of newer functions", "=XLOOKUP(1,A:A,B:B)", "=_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["digits beyond the fifteenth", 0.1 + 0.2, 0.3],
  ["the apostrophe of a text", "'007", "007"],
])("%s do not matter", (_what, one, other) => expect(digestOf([[3, 4, one]])).toBe(digestOf([[3, 4, other]])));
