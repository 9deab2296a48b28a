import { Workbook } from "@cj-tech-master/excelts";
import { parseXml } from "@cj-tech-master/excelts/xml";
import path from "node:path";
import { signatures } from "../../src/blueprints/addInFunctions";
import { plannedNames } from "../../src/blueprints/plannedNames";
import type { PlannedFormula, PlannedSheet, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { ErrorCell } from "../../src/calculation/value";
import { columnLetters } from "../../src/formula/columnLetters";
import type { FormulaHome } from "../../src/formula/formulaNames";
import { parseFormula } from "../../src/formula/parseFormula";
import { printFormula } from "../../src/formula/printFormula";
import { CalculatedPlan } from "../../src/workbookWriter/calculatedPlan";
import { PlanPlaces } from "../../src/workbookWriter/planPlaces";
import { workbookFileOf } from "../../src/workbookWriter/workbookFileOf";
import { cellsOf, partOf, partsOf, within, type Parts } from "./openXlsx";
import { pairedPlanCases, planOf } from "./planCases";
import { outOfOrder } from "./schemaOrder";

interface Validation {
  readonly ok: boolean;
  readonly problems: readonly unknown[];
}

// It comes with the writer but is not exported; what it knows of the format is not ours.
const excelts = path.join(__dirname, "../../node_modules/@cj-tech-master/excelts/dist/cjs/modules/excel/utils");
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a file inside a package, whose exports do not name it
const { validateXlsxBuffer } = require(path.join(excelts, "ooxml-validator/index.js")) as {
  validateXlsxBuffer: (bytes: Uint8Array) => Promise<Validation>;
};

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
const area = ({ row, column, rows, columns }: Record<"row" | "column" | "rows" | "columns", number>): string =>
  rows * columns === 1
    ? address(row, column)
    : `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;

function homeOf(sheet: PlannedSheet, { row, column }: PlannedFormula): FormulaHome {
  const table = sheet.tables.find(
    (one) => row > one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
  );
  return { sheetName: sheet.name, ...(table ? { table: table.id } : {}) };
}

/** Every cell with a formula: where, which, and in which row of a filled column. */
function* formulaCells(plan: PlannedWorkbook) {
  for (const [index, sheet] of plan.sheets.entries())
    for (const planned of sheet.formulas)
      for (let down = 0; down < (planned.rows ?? 1); down++)
        yield { index, sheet, planned, row: planned.row + down, column: planned.column };
}

describe.each(pairedPlanCases)("$id in $language, $formulaMode, $rowsName, as a file", (planCase) => {
  let plan: PlannedWorkbook;
  let bytes: Uint8Array;
  let parts: Parts;

  beforeAll(async () => {
    plan = planOf(planCase);
    bytes = await workbookFileOf(plan);
    parts = await partsOf(bytes);
  });

  test("holds the plan's values where the plan has them, and nothing else", () => {
    const values = new CalculatedPlan(new PlanPlaces(plan));
    plan.sheets.forEach((sheet, index) => {
      const stored = cellsOf(parts, index);
      const typed = sheet.values.flatMap(({ row, column, cells }) =>
        cells.flatMap((line, down) =>
          line.flatMap((value, over) => (value === "" ? [] : [[address(row + down, column + over), value] as const])),
        ),
      );
      expect(typed.map(([cell]) => [cell, stored.get(cell)?.value])).toEqual(typed);
      for (const [cell, value] of typed)
        expect([cell, stored.get(cell)?.formula, value]).toEqual([cell, undefined, value]);
      const calculated = [...values.filled(sheet.id)].map(({ row, column, value }) => [
        address(row, column),
        value instanceof ErrorCell ? value.code : value,
        value instanceof ErrorCell,
      ]);
      const read = [...stored].map(([cell, { value, isError }]) => [cell, value ?? "", isError]);
      expect(new Map(read.map((one) => [one[0], one]))).toEqual(new Map(calculated.map((one) => [one[0], one])));
    });
  });

  test("formulas read back as the trees of the plan", () => {
    const names = plannedNames(plan);
    const cells = plan.sheets.map((_, index) => cellsOf(parts, index));
    let count = 0;
    for (const { index, sheet, planned, row, column } of formulaCells(plan)) {
      const at = homeOf(sheet, planned);
      const stored = cells[index]!.get(address(row, column))!;
      const print = (expr: PlannedFormula["formula"]) => printFormula(expr, { form: "excel", names, signatures, at });
      // A cell may belong to several blocks: the same cells, not the same id.
      expect(print(parseFormula(`=${stored.formula}`, { names, signatures, at }))).toBe(print(planned.formula));
      expect(stored.formula).not.toMatch(/^=|(?<!_)(?:FUNNEL|AR|BADDEBT|CREDIT|VALUE|ACCOUNT)\.|\[@/u);
      if (planCase.formulaMode === "native") expect(stored.formula).not.toContain("_xldudf_");
      count++;
    }
    const written = cells.flatMap((sheet) => [...sheet.values()].filter(({ formula }) => formula !== undefined));
    expect(written).toHaveLength(count);
  });

  test("spills are arrays that name the cells they fill", () => {
    const values = new CalculatedPlan(new PlanPlaces(plan));
    let spills = 0;
    for (const { index, sheet, planned, row, column } of formulaCells(plan)) {
      if (!planned.spill) continue;
      const { spill } = cellsOf(parts, index).get(address(row, column))!;
      const filled = [...values.filled(sheet.id)].find((cell) => cell.row === row && cell.column === column)!;
      expect(spill).toBe(area({ row, column, ...filled.calculated!.extent }));
      spills++;
    }
    if (spills > 0) expect(parts.get("xl/metadata.xml")).toContain("dynamicArrayProperties");
    expect([...parts.keys()].filter((name) => name.includes("calcChain"))).toEqual([]);
  });

  test("has the plan's tables, names, rules and charts", () => {
    const tables = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    expect(
      tables
        .map((_, index) => partOf(parts, `xl/tables/table${index + 1}.xml`))
        .map(({ attributes }) => [attributes.name, attributes.ref]),
    ).toEqual(tables.map(({ table }) => [table.name, area(table)]));
    tables.forEach(({ sheet, table }, index) => {
      const columns = within(partOf(parts, `xl/tables/table${index + 1}.xml`), "tableColumns", "tableColumn");
      expect(columns.map(({ attributes }) => attributes.name)).toEqual(
        table.tableColumns.map(({ heading }) => heading),
      );
      const calculated = sheet.formulas.filter(
        ({ rows, column, row }) =>
          rows !== undefined &&
          row === table.row + 1 &&
          column >= table.column &&
          column < table.column + table.columns,
      );
      expect(columns.flatMap((column, at) => (column.children.length > 0 ? [at + table.column] : [])).sort()).toEqual(
        calculated.map(({ column }) => column).sort(),
      );
    });
    const names = within(partOf(parts, "xl/workbook.xml"), "definedNames", "definedName").map(
      ({ attributes }) => attributes,
    );
    expect(
      names.filter(({ localSheetId }) => localSheetId === undefined).map(({ name, comment }) => [name, comment]),
    ).toEqual(plan.names.map(({ name, comment }) => [name, comment]));
    expect(names.filter(({ name }) => name === "_xlnm.Print_Area")).toHaveLength(
      plan.sheets.filter(({ print }) => print).length,
    );
    plan.sheets.forEach((sheet, index) => {
      const root = partOf(parts, `xl/worksheets/sheet${index + 1}.xml`);
      const validations = within(root, "dataValidations", "dataValidation").map(({ attributes }) => attributes);
      expect(validations.map(({ sqref }) => sqref).sort()).toEqual(sheet.validations.map(area).sort());
      expect(validations.filter(({ prompt }) => prompt !== undefined)).toHaveLength(
        sheet.validations.filter(({ prompt }) => prompt !== undefined).length,
      );
      expect(within(root, "conditionalFormatting").map(({ attributes }) => attributes.sqref)).toEqual(
        sheet.conditionalFormats.map(area),
      );
      const [view] = within(root, "sheetViews", "sheetView");
      expect(view?.attributes.showGridLines === "0").toBe(sheet.showGridlines === false);
      expect(within(root, "sheetViews", "sheetView", "pane").length).toBe(
        sheet.freeze && sheet.freeze.rows + sheet.freeze.columns > 0 ? 1 : 0,
      );
    });
    const charts = [...parts.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/u.test(name));
    expect(charts).toHaveLength(plan.sheets.flatMap((sheet) => sheet.charts).length);
  });

  test("its parts are in the order of the schema and hang together", async () => {
    for (const [name, xml] of parts)
      if (/\.(?:xml|rels)$/u.test(name)) expect([name, outOfOrder(parseXml(xml).root)]).toEqual([name, []]);
    expect(await validateXlsxBuffer(bytes)).toMatchObject({ ok: true, problems: [] });
    expect(parts.get("docProps/app.xml")).toContain("<Application>Microsoft Excel</Application>");
    expect(parts.get("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  test("opens again with its sheets", async () => {
    const again = new Workbook();
    await again.xlsx.load(bytes);
    expect(again.worksheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
  });
});
