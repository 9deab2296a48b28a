import fc from "fast-check";
import { guessColumns } from "../../src/columns/guessColumns";
import { invoicesTarget } from "../../src/columns/invoicesTarget";
import { listKinds } from "../../src/columns/listKind";
import { mapInvoices } from "../../src/columns/mapInvoices";
import { mapList } from "../../src/columns/mapList";
import { mapPipeline } from "../../src/columns/mapPipeline";
import { pipelineTarget } from "../../src/columns/pipelineTarget";
import { recogniseTable } from "../../src/columns/recogniseTable";
import { readSourceTable } from "../../src/columns/sourceTable";
import { targetOfKind } from "../../src/columns/targetOfKind";

const cell = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<unknown>(
    "",
    null,
    undefined,
    "#N/A",
    { code: "#REF!" },
    "Won",
    "Total",
    "合计",
    "03/04/2026",
    "$1,2",
    "12万",
    "€",
  ),
);
const grids = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
const columns = fc.integer({ min: -1, max: 7 });

test("no grid and no mapping breaks it: columns stay of one length, values of their kind, rows in order", () => {
  fc.assert(
    fc.property(grids, columns, columns, columns, (grid, stage, amount, dueDate) => {
      const source = readSourceTable(grid);
      guessColumns(source, pipelineTarget);
      guessColumns(source, invoicesTarget);
      const pipeline = mapPipeline(source, { stage, amount }, { won: "paid", missingAmount: { kind: "median" } });
      const invoices = mapInvoices(source, { dueDate, amount, customer: stage }, {});
      for (const { columns: values, sheetRows, problems } of [pipeline, invoices]) {
        for (const column of Object.values(values)) expect(column).toHaveLength(sheetRows.length);
        for (const value of values.amount) expect(value === null || Number.isFinite(value)).toBe(true);
        for (const { rows } of [...problems, { rows: sheetRows }])
          expect(rows).toEqual([...new Set(rows)].sort((left, right) => left - right));
      }
    }),
    { numRuns: 300 },
  );
});

test("nor does any grid break a list of whatever kind, mapped as it is guessed or with its columns turned", () => {
  fc.assert(
    fc.property(grids, fc.constantFrom(...listKinds), fc.nat({ max: 6 }), (grid, kind, turn) => {
      const list = recogniseTable(kind, readSourceTable(grid), "list");
      const fields = targetOfKind[kind].fields.map(({ id }) => id as string);
      const turned = Object.fromEntries(fields.map((id, index) => [id, (index + turn) % 7]));
      for (const mapping of [list.mapping, turned]) {
        const { columns: values, rowCount, problems } = mapList({ ...list, mapping });
        expect(Object.keys(values)).toEqual(expect.arrayContaining(fields));
        for (const column of Object.values(values)) expect(column).toHaveLength(rowCount);
        for (const cells of Object.values(values).flat())
          expect(cells === null || typeof cells !== "number" || Number.isFinite(cells)).toBe(true);
        for (const { rows } of problems) expect(rows).toEqual([...new Set(rows)].sort((left, right) => left - right));
      }
    }),
    { numRuns: 150 },
  );
});

test("a page of spaces in a cell is neither date nor amount, and does not hold the others up", () => {
  const page = " ".repeat(30_000) + "1";
  const source = readSourceTable([
    ["Deal", "Stage", "Amount", "Close date", "Terms"],
    ["P1", "Design", page, page, page],
  ]);
  const mapped = mapPipeline(source, { stage: 1, amount: 2, expectedClose: 3 }, {});
  expect(mapped.problems.map(({ kind }) => kind)).toContain("unreadableDate");
});
