import { blueprints } from "../../src/blueprints/blueprints";
import { layOut } from "../../src/blueprints/layOut";
import { indentPixels, look, palette } from "../../src/blueprints/look";
import type { CellArea, PlannedFormat, PlannedSheet, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { cellPadding, textWidth } from "../../src/blueprints/textWidth";
import { receivables } from "../../src/blueprints/receivables/receivables";
import { CalculatedPlan } from "../../src/workbookWriter/calculatedPlan";
import { PlanPlaces } from "../../src/workbookWriter/planPlaces";
import { someChoices, today } from "./someChoices";

const plans = blueprints.flatMap((blueprint) =>
  (["en", "zh"] as const).map((language): [string, PlannedWorkbook] => [
    `${blueprint.id}, ${language}`,
    layOut(blueprint, someChoices({ language })),
  ]),
);
const covers = (area: CellArea, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The formats that lie over one another on a cell. */
const formatAt = (sheet: PlannedSheet, row: number, column: number): PlannedFormat =>
  Object.assign({}, ...sheet.formats.filter((area) => covers(area, row, column))) as PlannedFormat;
const isHeading = ({ bold, fillColor }: PlannedFormat): boolean =>
  bold === true && (fillColor === palette.headingFill || fillColor === palette.accent);

describe.each(plans)("how %s looks", (_name, plan) => {
  test("a row is as high as the largest letters in it", () => {
    for (const { formats, rowHeights = [] } of plan.sheets)
      for (const { row, fontSize = 11 } of formats) {
        const pixels = rowHeights.find((one) => one.row === row)?.pixels ?? 20;
        expect(pixels).toBeGreaterThanOrEqual((fontSize / 0.75) * 1.2);
      }
  });

  test("no cell shows a flag as a number: flags are typed in words, from a list of them", () => {
    const words = plan.language === "en" ? ["Yes", "No"] : ["是", "否"];
    const typed = plan.sheets.flatMap(({ values }) => values.flatMap(({ cells }) => cells.flat()));
    expect(typed.filter((value) => typeof value === "boolean")).toEqual([]);
    for (const { values, validations } of plan.sheets)
      for (const { row, column, cells } of values)
        cells.forEach((line, down) =>
          line.forEach((value, across) => {
            if (!words.includes(String(value))) return;
            const rule = validations.find((area) => covers(area, row + down, column + across));
            expect(rule).toMatchObject({ kind: "list", from: words, strict: true });
          }),
        );
  });

  test("typed words fit into their columns, and lists leave room for their buttons", () => {
    for (const { tables, values, columnWidths, validations } of plan.sheets)
      for (const table of tables) {
        const { cells } = values.find(({ row, column }) => row === table.row && column === table.column)!;
        for (const [across, { pixels }] of table.tableColumns.map(
          (_, index) => [index, columnWidths.find(({ column }) => column === table.column + index)!] as const,
        )) {
          const isList = validations.some((rule) => rule.kind === "list" && rule.column === table.column + across);
          for (const line of cells.slice(1)) {
            const text = line[across];
            if (typeof text === "string")
              expect(textWidth(text) + cellPadding + (isList ? 15 : 0)).toBeLessThanOrEqual(pixels);
          }
        }
      }
  });

  test("numbers in tables keep a distance to the words beside them", () => {
    for (const { tables, formats } of plan.sheets)
      for (const table of tables)
        for (const { numberFormat, horizontalAlignment } of formats.filter(
          ({ row, column, numberFormat: format }) =>
            format !== undefined && row === table.row + 1 && column >= table.column,
        ))
          if (horizontalAlignment === "Right")
            for (const part of numberFormat!.split(";")) expect(part).toMatch(/_\)$/);
  });

  test("headings that end at the right keep clear of the buttons of their table", () => {
    for (const sheet of plan.sheets)
      for (const { row, column, columns } of sheet.tables)
        for (let at = column; at < column + columns; at++) {
          const { horizontalAlignment, indent } = formatAt(sheet, row, at);
          if (horizontalAlignment === "Right") expect([sheet.id, at, indent]).toEqual([sheet.id, at, 2]);
        }
  });

  test("words that follow figures keep a distance, in headings and below them", () => {
    let followed = 0;
    for (const sheet of plan.sheets)
      for (const { row, column, columns } of sheet.formats.filter(isHeading))
        for (let at = column; at < column + columns; at++) {
          const before = formatAt(sheet, row, at - 1);
          const heading = formatAt(sheet, row, at);
          if (!isHeading(before) || before.horizontalAlignment !== "Right") continue;
          if (heading.horizontalAlignment !== "Left") continue;
          followed++;
          for (const down of [row, row + 1])
            expect([sheet.id, down, at, formatAt(sheet, down, at).indent]).toEqual([sheet.id, down, at, 1]);
        }
    if (plan.blueprint !== "badDebt") expect(followed).toBeGreaterThan(0);
  });

  test("what formulas say in cells of their own fits, headings of spills included", () => {
    const values = new CalculatedPlan(new PlanPlaces(plan));
    const cut = plan.sheets.flatMap((sheet) => {
      const widths = new Map(sheet.columnWidths.map(({ column, pixels }) => [column, pixels]));
      const alone = sheet.formulas.filter(({ rows, spill }) => rows === undefined && spill === undefined);
      const spilled = sheet.formulas.flatMap(({ row, column, spill }) =>
        Array.from({ length: spill?.columns ?? 0 }, (_, index) => ({ row, column: column + index })),
      );
      return [...alone, ...spilled].flatMap(({ row, column }) => {
        const value = values.value(sheet.id, row, column);
        if (typeof value !== "string") return [];
        const { bold = false, fontSize = 11, indent = 0, horizontalAlignment } = formatAt(sheet, row, column);
        let room = widths.get(column) ?? 64;
        const isFree = (at: number): boolean => ["", null].includes(values.value(sheet.id, row, at) as string | null);
        const step = horizontalAlignment === "Right" ? -1 : 1;
        for (let at = column + step; at > 0 && at < column + 20 && isFree(at); at += step) room += widths.get(at) ?? 64;
        const needed = textWidth(value, { bold }) * (fontSize / 11) + indent * indentPixels;
        return needed <= room ? [] : [`${sheet.id} ${row},${column}: ${value}`];
      });
    });
    expect(cut).toEqual([]);
  });

  test("the total of a spill is marked over its whole width, wherever it moves to", () => {
    for (const { blocks, conditionalFormats } of plan.sheets)
      for (const block of blocks.filter(({ id }) => ["byStage", "byCustomer"].includes(id)))
        expect(
          conditionalFormats.some(
            (format) =>
              "firstInRow" in format.when && format.column === block.column && format.columns === block.columns,
          ),
        ).toBe(true);
  });

  test("nothing that is read on paper runs over the edge of the printed columns", () => {
    for (const { print, values, columnWidths } of plan.sheets) {
      if (!print) continue;
      const widths = new Map(columnWidths.map(({ column, pixels }) => [column, pixels]));
      for (const { row, column, cells } of values)
        cells.forEach((line, down) => {
          const text = line.length === 1 ? String(line[0]) : "";
          const room = Array.from(
            { length: print.area.columns - column },
            (_, index) => widths.get(column + index) ?? 64,
          );
          expect([row + down, text, textWidth(text) <= room.reduce((sum, one) => sum + one, 0)]).toEqual([
            row + down,
            text,
            true,
          ]);
        });
    }
  });

  test("tables have no bands of their own, and headings on which white filter buttons are seen", () => {
    for (const { tables, formats } of plan.sheets)
      for (const table of tables) {
        expect(table.banded).toBe(false);
        expect(
          formats.find(({ row, column, rows }) => row === table.row && column === table.column && rows === 1),
        ).toMatchObject(look.tableHeading);
      }
  });
});

test("the heading of a part runs over the columns of its lane, and widens none of them", () => {
  const [, plan] = plans[0]!;
  const sheet = plan.sheets.find(({ id }) => id === "attention")!;
  const heading = "Open deals that need attention, largest first";
  const { column } = sheet.values.find(({ cells }) => cells[0]?.[0] === heading)!;
  const { pixels } = sheet.columnWidths.find((width) => width.column === column)!;
  expect(pixels).toBeLessThan(textWidth(heading) / 2);
});

test("charts over stages read the table, so that they grow with it", () => {
  const [, plan] = plans[0]!;
  const chart = plan.sheets[0]!.charts.find(({ id }) => id === "funnelChart");
  expect([chart!.categories, ...chart!.series.map(({ values }) => values)]).toEqual([
    { table: "stages", column: "stage" },
    { table: "stages", column: "amount" },
    { table: "stages", column: "weighted" },
  ]);
});

test.each([
  [200, false],
  [201, true],
])("Customers says when it lists the largest of %i customers only", (count, limited) => {
  const column = <Value>(of: (index: number) => Value): Value[] =>
    Array.from({ length: count }, (_, index) => of(index));
  const plan = layOut(
    receivables,
    someChoices({
      rows: {
        kind: "own",
        tables: {
          invoices: {
            invoice: column((index) => `I-${index}`),
            customer: column((index) => `Customer ${index}`),
            invoiceDate: column(() => today - 40),
            dueDate: column(() => today - 10),
            amount: column((index) => 100 + index),
          },
        },
      },
    }),
  );
  const customers = plan.sheets.find(({ id }) => id === "customers")!;
  expect(customers.tables[0]!.rows).toBe(201);
  const texts = customers.values.flatMap(({ cells }) => cells.flat().map(String));
  expect(texts.some((text) => text.includes(`The 200 largest of the ledger's ${count} customers`))).toBe(limited);
});
