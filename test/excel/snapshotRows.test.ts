import fc from "fast-check";
import { runsOf, snapshotRows, type RecordedRow } from "../../src/excel/snapshot/snapshotRows";

const deals = (...ids: readonly (string | number)[]) => ids.map((deal, order) => ({ deal, order }));
const recorded = (...rows: readonly (readonly [index: number, deal: string | number])[]) =>
  rows.map(([index, deal]) => ({ index, deal }));

const day = (sameDay: readonly RecordedRow[], blank: readonly number[] = []) => ({
  ...{ sameDay, blank, rows: 200 },
  hasOwnColumns: false,
});

describe("which rows a snapshot goes to", () => {
  test("a first snapshot fills the blank row of an empty workbook and grows the table for the rest", () => {
    const { written, added, surplus } = snapshotRows(deals("A", "B", "C"), day([], [0]));
    expect(written).toEqual([{ index: 0, row: { deal: "A", order: 0 } }]);
    expect(added).toEqual([
      { deal: "B", order: 1 },
      { deal: "C", order: 2 },
    ]);
    expect(surplus).toEqual([]);
  });

  test("a deal takes the row in which the day has it, whatever the order and the spelling", () => {
    const then = day(recorded([7, "B"], [8, " a "], [12, 1001]));
    const { written, added, surplus } = snapshotRows(deals("A", "1001", "B"), then);
    expect(written.map(({ index, row }) => [index, row.deal])).toEqual([
      [7, "B"],
      [8, "A"],
      [12, "1001"],
    ]);
    expect([added, surplus]).toEqual([[], []]);
  });

  test("deals that are new on that day take rows of deals that are gone, then blank ones, then new ones", () => {
    const { written, added, surplus } = snapshotRows(deals("A", "C", "D", "E"), day(recorded([3, "A"], [4, "B"]), [9]));
    expect(written.map(({ index, row }) => [index, row.deal])).toEqual([
      [3, "A"],
      [4, "C"],
      [9, "D"],
    ]);
    expect(added.map(({ deal }) => deal)).toEqual(["E"]);
    expect(surplus).toEqual([]);
  });

  test("rows of that day that are left over are surplus; blank ones stay", () => {
    const then = day(recorded([2, "A"], [3, "B"], [5, ""]), [9, 10]);
    const { written, surplus, cut } = snapshotRows(deals("B"), then);
    expect(written.map(({ index }) => index)).toEqual([3]);
    expect([surplus, cut]).toEqual([[2, 5], 0]);
  });

  test("fewer deals close up when the day is the last of the table, so that it can end earlier", () => {
    const then = { ...day(recorded([17, "A"], [18, "B"], [19, "C"])), rows: 20 };
    const closedUp = snapshotRows(deals("C", "B"), then);
    expect(closedUp.written.map(({ index, row }) => [index, row.deal])).toEqual([
      [17, "B"],
      [18, "C"],
    ]);
    expect([closedUp.surplus, closedUp.cut]).toEqual([[19], 1]);
    // What a person wrote beside C must stay beside C.
    const beside = snapshotRows(deals("C", "B"), { ...then, hasOwnColumns: true });
    expect(beside.written.map(({ index, row }) => [index, row.deal])).toEqual([
      [18, "B"],
      [19, "C"],
    ]);
    expect([beside.surplus, beside.cut]).toEqual([[17], 0]);
  });

  test("a deal with two rows keeps two rows, each in its place", () => {
    const { written, added } = snapshotRows(deals("A", "A", "A"), day(recorded([4, "A"], [6, "A"])));
    expect(written.map(({ index, row }) => [index, row.order])).toEqual([
      [4, 0],
      [6, 1],
    ]);
    expect(added.map(({ order }) => order)).toEqual([2]);
  });

  test("every deal is written once, and no row but those of the day and blank ones is touched", () => {
    const id = fc.constantFrom("A", "B", "C", "D", "e");
    fc.assert(
      fc.property(fc.array(id), fc.array(id), fc.nat(4), (now, then, blanks) => {
        const sameDay = then.map((deal, order) => ({ index: order * 2 + 1, deal }));
        const blank = Array.from({ length: blanks }, (_, order) => 100 + order);
        const { written, added, surplus } = snapshotRows(deals(...now), day(sameDay, blank));
        const orders = [...written.map(({ row }) => row.order), ...added.map(({ order }) => order)];
        expect(orders.sort((one, other) => one - other)).toEqual(now.map((_, order) => order));
        const indexes = [...written.map(({ index }) => index), ...surplus];
        expect(new Set(indexes).size).toBe(indexes.length);
        expect(indexes.every((index) => index >= 100 || index % 2 === 1)).toBe(true);
        const dayRows = new Set(indexes.filter((index) => index < 100));
        expect([...dayRows].sort((one, other) => one - other)).toEqual(sameDay.map(({ index }) => index));
        if (surplus.length > 0) expect(added).toEqual([]);
      }),
    );
  });
});

test("runs of neighbouring rows", () => {
  expect(runsOf([])).toEqual([]);
  expect(runsOf([3, 4, 5, 9, 11, 12])).toEqual([
    { first: 3, count: 3 },
    { first: 9, count: 1 },
    { first: 11, count: 2 },
  ]);
});
