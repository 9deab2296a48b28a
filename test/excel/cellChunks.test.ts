import fc from "fast-check";
import { bytesOf, cellChunks } from "../../src/excel/building/cellChunks";

const cell = fc.oneof(fc.integer(), fc.string(), fc.boolean());
const block = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 40 }));

test("pieces put together are the block, each within the limits unless it is a single row", () => {
  fc.assert(
    fc.property(block, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 200 }), (cells, rows, bytes) => {
      const chunks = cellChunks(cells, { rows, bytes });
      expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(cells);
      let next = 0;
      for (const chunk of chunks) {
        expect(chunk.firstRow).toBe(next);
        expect(chunk.rows.length).toBeLessThanOrEqual(rows);
        expect(chunk.bytes <= bytes || chunk.rows.length === 1).toBe(true);
        expect(chunk.bytes).toBe(chunk.rows.reduce((sum, row) => sum + bytesOf(row), 0));
        next += chunk.rows.length;
      }
    }),
  );
});

test("bytes are those of UTF-8", () => {
  expect(bytesOf("合计")).toBe(8);
});
