import fc from "fast-check";
import { Recollection } from "../../src/functions/recollection";

/** Texts of equal length that differ where nobody looks, beside ordinary ones. */
const text = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.integer({ min: 0, max: 5000 }).map((number) => `Customer ${number}`),
  fc.integer({ min: 0, max: 999 }).map((number) => `上海市${String(number).padStart(4, "0")}科技有限公司`),
);
const cell = fc.oneof(
  { weight: 8, arbitrary: text },
  fc.integer({ min: 0, max: 20 }),
  fc.constantFrom(NaN, true, null, ""),
);

test("remembers cells exactly as a Map does", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 2000, size: "max" }), (cells) => {
      const recollection = new Recollection();
      const map = new Map<unknown, number>();
      const found: number[] = [];
      const expected: number[] = [];
      for (const each of cells) {
        found.push(recollection.find(each));
        expected.push(map.get(each) ?? -1);
        if (map.has(each)) continue;
        map.set(each, map.size);
        recollection.keep(each, map.size - 1);
      }
      expect(found).toEqual(expected);
      expect([...map.keys()].map((each) => recollection.find(each))).toEqual([...map.values()]);
    }),
    { numRuns: 60 },
  );
});
