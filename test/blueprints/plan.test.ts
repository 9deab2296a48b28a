import { signatures } from "../../src/blueprints/addInFunctions";
import { blueprints } from "../../src/blueprints/blueprints";
import type { RowsChoice } from "../../src/blueprints/choices";
import { layOut } from "../../src/blueprints/layOut";
import { look } from "../../src/blueprints/look";
import { plannedNames } from "../../src/blueprints/plannedNames";
import type { CellArea, ChartSource, PlannedSheet, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { cellPadding, textWidth } from "../../src/blueprints/textWidth";
import { blockCells } from "../../src/formula/blockCells";
import { childrenOf } from "../../src/formula/childrenOf";
import { dependenciesOf } from "../../src/formula/dependenciesOf";
import type { Expr } from "../../src/formula/expression";
import { parseFormula } from "../../src/formula/parseFormula";
import { printFormula } from "../../src/formula/printFormula";
import { someChoices } from "./someChoices";

const rowsChoices: readonly (readonly [string, RowsChoice])[] = [
  ["sample", { kind: "sample", count: 40, seed: 1 }],
  ["empty", { kind: "empty" }],
];
const formulaModes = ["addIn", "native"] as const;
const plans: readonly (readonly [string, PlannedWorkbook])[] = blueprints.flatMap((blueprint) =>
  (["en", "zh"] as const).flatMap((language) =>
    formulaModes.flatMap((formulaMode) =>
      rowsChoices.map(([name, rows]): [string, PlannedWorkbook] => [
        `${blueprint.id}, ${language}, ${name}, ${formulaMode}`,
        layOut(blueprint, someChoices({ language, rows, formulaMode })),
      ]),
    ),
  ),
);

const overlap = (one: CellArea, other: CellArea): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Everything that needs cells of its own; the blank cells of a block of values are nobody's. */
function occupants(sheet: PlannedSheet): (CellArea & { readonly what: string })[] {
  const tables = sheet.tables.map((table) => ({ ...table, what: `table ${table.id}` }));
  const inTable = (area: CellArea): boolean => tables.some((table) => overlap(table, area));
  const words = sheet.values.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((value, across) =>
        value === "" ? [] : [{ row: row + down, column: column + across, rows: 1, columns: 1, what: `“${value}”` }],
      ),
    ),
  );
  const formulas = sheet.formulas.map(({ row, column, rows = 1, spill }) => ({
    row,
    column,
    rows: spill?.rows ?? rows,
    columns: spill?.columns ?? 1,
    what: `formula at ${row},${column}`,
  }));
  const charts = sheet.charts.map((chart) => ({ ...chart, what: `chart ${chart.id}` }));
  return [...tables, ...[...words, ...formulas].filter((area) => !inTable(area)), ...charts];
}

interface FormulaSize {
  /** Functions and brackets within one another. */
  readonly nested: number;
  readonly mostArguments: number;
  /** Of one LET. */
  readonly mostVariables: number;
}

function sizeOf(expr: Expr): FormulaSize {
  const children = childrenOf(expr).map(sizeOf);
  const most = (of: (size: FormulaSize) => number, own: number) => Math.max(own, ...children.map(of));
  const isObject = typeof expr === "object";
  const given = isObject && "native" in expr ? expr.args.length : isObject && "call" in expr ? children.length : 0;
  const variables = isObject && "let" in expr ? expr.let.length : 0;
  return {
    nested: most(({ nested }) => nested, 0) + (children.length > 0 ? 1 : 0),
    mostArguments: most(({ mostArguments }) => mostArguments, Math.max(given, 2 * variables + 1)),
    mostVariables: most(({ mostVariables }) => mostVariables, variables),
  };
}

function textsOf(plan: PlannedWorkbook): string[] {
  return plan.sheets.flatMap(({ values }) => values.flatMap(({ cells }) => cells.flat().map(String)));
}

describe.each(plans)("%s", (_name, plan) => {
  const names = plannedNames(plan);
  const formulas = plan.sheets.flatMap((sheet) =>
    sheet.formulas.map((formula) => {
      const table = sheet.tables.find((one) => overlap(one, { ...formula, rows: 1, columns: 1 }));
      return { sheet, ...formula, table };
    }),
  );

  test("nothing stands where something else stands or may spill", () => {
    const clashes = plan.sheets.flatMap((sheet) => {
      const all = occupants(sheet);
      return all.flatMap((one, index) =>
        all
          .slice(index + 1)
          .filter((other) => overlap(one, other))
          .map((other) => `${sheet.name}: ${one.what} × ${other.what}`),
      );
    });
    expect(clashes).toEqual([]);
  });

  test("the cells of calculated columns are left to their formulas", () => {
    for (const { sheet, table, column, row, rows = 1 } of formulas.filter((formula) => formula.table)) {
      expect({ row, rows }).toEqual({ row: table!.row + 1, rows: table!.rows - 1 });
      const values = sheet.values.find(({ row: top, column: left }) => top === table!.row && left === table!.column)!;
      expect(values.cells.slice(1).every((line) => line[column - table!.column] === "")).toBe(true);
    }
  });

  test("every formula prints, and reads back as the same tree", () => {
    expect(formulas.length).toBeGreaterThan(20);
    for (const { formula, sheet, table } of formulas) {
      const at = { sheetName: sheet.name, ...(table ? { table: table.id } : {}) };
      for (const form of ["excel", "file"] as const) {
        const text = printFormula(formula, { form, names, signatures, at });
        expect(parseFormula(text, { names, signatures, at })).toEqual(formula);
      }
    }
  });

  test("every formula is one that Excel takes: not too long, not too deep, not too many arguments", () => {
    for (const { formula, sheet, table } of formulas) {
      const at = { sheetName: sheet.name, ...(table ? { table: table.id } : {}) };
      // Excel's limit is 8,192; what is left is for names that are longer in a person's workbook.
      expect(printFormula(formula, { form: "excel", names, signatures, at }).length).toBeLessThanOrEqual(8_000);
      const { nested, mostArguments, mostVariables } = sizeOf(formula);
      expect(nested).toBeLessThanOrEqual(64);
      expect(mostArguments).toBeLessThanOrEqual(255);
      expect(mostVariables).toBeLessThanOrEqual(126);
    }
  });

  test("the About sheet says which formulas it holds", () => {
    const says = textsOf({ ...plan, sheets: plan.sheets.slice(-1) }).join("\n");
    const needsAddIn = formulas.some(({ formula }) => dependenciesOf(formula).calls.length > 0);
    expect(plan.formulaMode).toBe(needsAddIn ? "addIn" : "native");
    const alone = { en: /calculate without the add-in, in Microsoft 365/, zh: /无需加载项即可计算/ }[plan.language];
    if (needsAddIn) expect(says).not.toMatch(alone);
    else expect(says).toMatch(alone);
  });

  test("ids are given once", () => {
    const ids = [
      plan.sheets.map(({ id }) => id),
      plan.names.map(({ id }) => id),
      plan.sheets.flatMap(({ tables }) => tables.map(({ id }) => id)),
      plan.sheets.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
      plan.sheets.flatMap(({ charts }) => charts.map(({ id }) => id)),
      ...plan.sheets.flatMap(({ tables }) => tables.map(({ tableColumns }) => tableColumns.map(({ id }) => id))),
    ];
    for (const list of ids) expect(new Set(list).size).toBe(list.length);
  });

  test("charts and lists show cells that are there", () => {
    const cellsOf = (source: ChartSource): number => {
      if ("table" in source) return Object.hasOwn(names.tables[source.table]!.columns, source.column) ? 1 : 0;
      const place = names.blocks[source.block]!;
      const { rows } = blockCells(source.block, place, {
        ...(source.column === undefined ? {} : { column: source.column }),
        ...(source.withoutTotal ? { row: "body" as const } : {}),
      });
      return rows;
    };
    for (const { charts, validations } of plan.sheets) {
      for (const { categories, series } of charts)
        for (const { values, categories: own = categories, sizes, labels } of series)
          for (const source of [own, sizes, labels]) if (source) expect(cellsOf(values)).toBe(cellsOf(source));
      for (const rule of validations)
        if (rule.kind === "list" && "table" in rule.from)
          expect(names.tables[rule.from.table]!.columns).toHaveProperty(rule.from.column);
    }
  });

  test("Excel takes the names of sheets, tables and inputs", () => {
    const sheetNames = plan.sheets.map(({ name }) => name);
    const tableNames = plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    const inputNames = plan.names.map(({ name }) => name);
    for (const name of sheetNames) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    for (const name of [...tableNames, ...inputNames]) {
      expect(name).toMatch(/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u);
      expect(name).not.toMatch(/^([A-Za-z]{1,3}\d+|[rRcC]|[rR]\d*[cC]\d*)$/);
    }
    const all = [...sheetNames, ...tableNames, ...inputNames].map((name) => name.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
  });

  test("headings are free of the characters that formulas stumble over, and stand there once", () => {
    for (const { tables } of plan.sheets)
      for (const { tableColumns } of tables) {
        const headings = tableColumns.map(({ heading }) => heading);
        expect(new Set(headings).size).toBe(headings.length);
        for (const heading of headings) expect(heading).toMatch(/^[^()'#[\]@]+$/);
      }
  });

  test("no call of the add-in waits for more than one other", () => {
    const formulasOf = new Map<string, typeof formulas>();
    for (const formula of formulas) {
      const area = { ...formula, rows: formula.spill?.rows ?? formula.rows ?? 1, columns: formula.spill?.columns ?? 1 };
      for (const { id, ...block } of formula.sheet.blocks)
        if (overlap(block, area)) formulasOf.set(`block ${id}`, [...(formulasOf.get(`block ${id}`) ?? []), formula]);
      if (!formula.table) continue;
      const column = `${formula.table.id}.${formula.table.tableColumns[formula.column - formula.table.column]!.id}`;
      formulasOf.set(column, [formula]);
    }
    const depths = new Map<(typeof formulas)[number], number>();
    const depthOf = (formula: (typeof formulas)[number], above: readonly unknown[]): number => {
      if (above.includes(formula)) throw new Error("A formula waits for itself.");
      const known = depths.get(formula);
      if (known !== undefined) return known;
      const { blocks, columns, callDepth } = dependenciesOf(formula.formula);
      const read = [
        ...blocks.map((id) => `block ${id}`),
        ...columns.map(({ table, column }) => `${table}.${column}`),
      ].flatMap((id) => formulasOf.get(id) ?? []);
      // A block of inputs and formulas side by side is read as a whole, its own formulas included.
      const others = read.filter((one) => one !== formula);
      const depth = callDepth + Math.max(0, ...others.map((one) => depthOf(one, [...above, formula])));
      depths.set(formula, depth);
      return depth;
    };
    const deepest = Math.max(...formulas.map((formula) => depthOf(formula, [])));
    if (plan.formulaMode === "native") expect(deepest).toBe(0);
    else expect(deepest).toBeLessThanOrEqual(2);
  });

  test("tables that grow to thousands of rows have at most three calculated columns, and no call of the add-in in them", () => {
    const growing = ["deals", "invoices", "receipts"];
    for (const id of growing.filter((table) => Object.hasOwn(names.tables, table))) {
      const inTable = formulas.filter(({ table }) => table?.id === id);
      expect(inTable.length).toBeLessThanOrEqual(3);
      expect(inTable.filter(({ formula }) => dependenciesOf(formula).callDepth > 0)).toEqual([]);
    }
  });

  test("texts have room: their column, and the empty cells to the right of it", () => {
    const tight = plan.sheets.flatMap((sheet) => {
      const widths = new Map(sheet.columnWidths.map(({ column, pixels }) => [column, pixels]));
      const taken = new Set<string>();
      const cells = occupants(sheet);
      for (const { row, column, rows, columns } of cells)
        for (let down = row; down < row + Math.min(rows, 200); down++)
          for (let across = column; across < column + columns; across++) taken.add(`${down},${across}`);
      const headings = sheet.tables.flatMap(({ row, column, tableColumns }) =>
        tableColumns.map(({ heading }, index) => ({ row, column: column + index, text: heading, room: 0 })),
      );
      const words = cells
        .filter(({ what }) => what.startsWith("“"))
        .map(({ row, column, what }) => ({ row, column, text: what.slice(1, -1), room: 1 }));
      return [...headings, ...words].flatMap(({ row, column, text, room }) => {
        let width = widths.get(column) ?? 64;
        for (let next = column + 1; room && next < column + 30 && !taken.has(`${row},${next}`); next++)
          width += widths.get(next) ?? 64;
        // Dates and amounts are measured by their kind, not by the number behind them.
        const isNumber = /^-?[\d.]+$/.test(text);
        return isNumber || textWidth(text) + cellPadding / 2 <= width ? [] : [`${sheet.name}: ${text}`];
      });
    });
    expect(tight).toEqual([]);
  });

  test("every input is styled as one, has a help text and refuses what makes no sense", () => {
    for (const { sheet: id, cell, comment } of plan.names) {
      const sheet = plan.sheets.find((one) => one.id === id)!;
      const area = { ...cell, rows: 1, columns: 1 };
      const at = (candidate: CellArea) => candidate.row === cell.row && candidate.column === cell.column;
      expect(sheet.formats.find(at)).toMatchObject(look.input);
      expect(sheet.validations.filter((rule) => overlap(rule, area))).toHaveLength(1);
      expect(sheet.validations.find(at)!.prompt).toBe(comment);
      expect(comment!.length).toBeLessThanOrEqual(255);
    }
  });

  test("validations and notes say their sentences within Excel's limits", () => {
    for (const { validations } of plan.sheets)
      for (const rule of validations) {
        expect((rule.prompt ?? "").length).toBeLessThanOrEqual(255);
        if (rule.kind !== "list" || !("length" in rule.from)) continue;
        expect(rule.from.join(",").length).toBeLessThanOrEqual(255);
        // Excel takes a list of words apart at its commas, whatever stands around them.
        expect(rule.from.filter((word) => word.includes(","))).toEqual([]);
      }
  });

  test("the words of a language stand alone", () => {
    const ideographs = /[\u4E00-\u9FFF]/;
    const texts = textsOf(plan);
    if (plan.language === "en") expect(texts.filter((text) => ideographs.test(text))).toEqual([]);
    else expect(texts.filter((text) => ideographs.test(text)).length).toBeGreaterThan(60);
  });
});

test.each(blueprints)("$id is built alike in both languages", (blueprint) => {
  const [english, chinese] = (["en", "zh"] as const).map((language) => layOut(blueprint, someChoices({ language })));
  const shape = (plan: PlannedWorkbook) =>
    plan.sheets.map((sheet) => ({
      id: sheet.id,
      columns: sheet.columnWidths.map(({ column }) => column),
      heights: sheet.rowHeights,
      blocks: sheet.blocks,
      tables: sheet.tables.map(({ id, row, column, rows, columns, tableColumns }) => ({
        ...{ id, row, column, rows, columns },
        tableColumns: tableColumns.map((one) => one.id),
      })),
      values: sheet.values.map(({ row, column, cells }) => ({ row, column, rows: cells.length })),
      formulas: sheet.formulas.map(({ row, column, rows, spill }) => ({ row, column, rows, spill })),
      charts: sheet.charts.map(({ id, row, column, type }) => ({ id, row, column, type })),
      formats: sheet.formats.length,
      validations: sheet.validations.map(({ kind, row, column }) => ({ kind, row, column })),
    }));
  expect(shape(chinese!)).toEqual(shape(english!));
  expect(chinese!.names.map(({ id, cell }) => ({ id, cell }))).toEqual(
    english!.names.map(({ id, cell }) => ({ id, cell })),
  );
});
