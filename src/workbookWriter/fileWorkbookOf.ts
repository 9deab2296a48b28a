import { blueprints } from "../blueprints/blueprints";
import { columnArea } from "../blueprints/plannedPlaces";
import type {
  PlannedConditionalFormat,
  PlannedFormula,
  PlannedSheet,
  PlannedTable,
  PlannedValidation,
  PlannedWorkbook,
  CellArea,
} from "../blueprints/plannedWorkbook";
import { isError, type Value } from "../calculation/value";
import type { FileConditionalFormat } from "../workbookFile/fileConditionalFormat";
import type { FileValidation } from "../workbookFile/fileValidation";
import type { FileCell, FileSheet, FileTable, FileValue, FileWorkbook } from "../workbookFile/fileWorkbook";
import { CalculatedPlan } from "./calculatedPlan";
import { fileChart } from "./fileChart";
import { FileFormulas, literalText } from "./fileFormulas";
import { addressOf, PlanPlaces, rangeText } from "./planPlaces";

/** A plan as a file holds it: all names as wanted, because a new file has none that they could meet, and every value calculated. */
export function fileWorkbookOf(plan: PlannedWorkbook): FileWorkbook {
  const places = new PlanPlaces(plan);
  const writing: Writing = { places, formulas: new FileFormulas(places), values: new CalculatedPlan(places) };
  const title = blueprints.find(({ id }) => id === plan.blueprint)?.name[plan.language];
  return {
    ...(title === undefined ? {} : { title }),
    creator: "Key Account Toolkit",
    sheets: plan.sheets.map((sheet) => fileSheet(sheet, writing)),
    names: plan.names.map(({ name, sheet, cell, comment }) => ({
      name,
      refersTo: rangeText(places.sheet(sheet), { ...cell, rows: 1, columns: 1 }),
      ...(comment === undefined ? {} : { comment }),
    })),
  };
}

interface Writing {
  readonly places: PlanPlaces;
  readonly formulas: FileFormulas;
  readonly values: CalculatedPlan;
}

function fileSheet(sheet: PlannedSheet, writing: Writing): FileSheet {
  const { name, tabColor, freeze, showGridlines = true, columnWidths, rowHeights = [], formats, print } = sheet;
  return {
    name,
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(freeze === undefined ? {} : { freeze }),
    showGridlines,
    columnWidths,
    rowHeights,
    cells: cellsOf(sheet, writing),
    formats,
    tables: sheet.tables.map((table) => fileTable(table, sheet, writing)),
    validations: sheet.validations.map((one) => ({ ...areaOf(one), ...fileValidation(one, writing.places) })),
    conditionalFormats: sheet.conditionalFormats.map((one) => ({
      ...areaOf(one),
      ...fileConditionalFormat(one, sheet, writing.formulas),
    })),
    charts: sheet.charts.map((chart) => fileChart(chart, writing.places)),
    // As many pages down as it takes.
    ...(print === undefined
      ? {}
      : { print: { landscape: print.landscape, areas: [print.area], fit: { wide: 1, tall: 0 } } }),
  };
}

const areaOf = ({ row, column, rows, columns }: CellArea): CellArea => ({ row, column, rows, columns });

interface WrittenFormula {
  readonly formula: string;
  readonly isArray: boolean;
}

function cellsOf(sheet: PlannedSheet, { formulas, values }: Writing): FileCell[] {
  const written = new Map<PlannedFormula, WrittenFormula>();
  for (const planned of sheet.formulas)
    written.set(planned, {
      formula: formulas.print(planned, sheet, tableOf(planned, sheet)),
      isArray: formulas.isArray(planned),
    });
  const cells: FileCell[] = [];
  for (const { row, column, value, calculated } of values.filled(sheet.id)) {
    const cell = { row, column, value: fileValue(value) };
    if (calculated === undefined) {
      cells.push(cell);
      continue;
    }
    const { formula, isArray } = written.get(calculated.formula)!;
    cells.push({ ...cell, formula, ...(isArray ? { fills: calculated.extent } : {}) });
  }
  return cells;
}

/** Blank cells are not written. */
const fileValue = (value: Value): FileValue => (isError(value) ? { error: value.code } : (value ?? ""));

const tableOf = ({ row, column }: PlannedFormula, { tables }: PlannedSheet): PlannedTable | undefined =>
  tables.find(
    (table) =>
      row > table.row &&
      row < table.row + table.rows &&
      column >= table.column &&
      column < table.column + table.columns,
  );

function fileTable(table: PlannedTable, sheet: PlannedSheet, { formulas }: Writing): FileTable {
  return {
    ...areaOf(table),
    name: table.name,
    style: table.style,
    banded: table.banded ?? true,
    tableColumns: table.tableColumns.map(({ heading }, index) => {
      const planned = sheet.formulas.find(
        (one) => one.rows !== undefined && one.column === table.column + index && tableOf(one, sheet) === table,
      );
      return { heading, ...(planned ? { formula: formulas.print(planned, sheet, table) } : {}) };
    }),
  };
}

function fileValidation(planned: PlannedValidation, places: PlanPlaces): FileValidation {
  return {
    rule: ruleOf(planned, places),
    style: planned.kind === "list" && !planned.strict ? "warning" : "stop",
    ...("message" in planned ? { message: planned.message } : {}),
    ...(planned.prompt === undefined ? {} : { prompt: planned.prompt }),
  };
}

function ruleOf(planned: PlannedValidation, places: PlanPlaces): FileValidation["rule"] {
  if (planned.kind === "date") return { kind: "date" };
  if (planned.kind === "number") {
    const { min, max } = planned;
    return { kind: "number", ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  }
  if (!("table" in planned.from)) return { kind: "list", source: literalText(planned.from.join(",")) };
  // Cells that are just a table's column grow with the table in Excel.
  const { sheet, table } = places.table(planned.from.table);
  return { kind: "list", source: rangeText(sheet, columnArea(table, planned.from.column)) };
}

const operators = { EqualTo: "equal", GreaterThan: "greaterThan", LessThan: "lessThan" } as const;

function fileConditionalFormat(
  planned: CellArea & PlannedConditionalFormat,
  sheet: PlannedSheet,
  formulas: FileFormulas,
): FileConditionalFormat {
  const { when, fillColor, fontColor, bold } = planned;
  return {
    when: conditionOf(when, planned, sheet, formulas),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold }),
  };
}

function conditionOf(
  when: PlannedConditionalFormat["when"],
  area: CellArea,
  sheet: PlannedSheet,
  formulas: FileFormulas,
): FileConditionalFormat["when"] {
  if ("formula" in when) return { formula: formulas.rule(when.formula, area, sheet) };
  if ("firstInRow" in when)
    return { formula: `${addressOf({ ...area, rows: 1, columns: 1 }, true)}=${literalText(when.firstInRow)}` };
  return { operator: operators[when.operator], value: literalText(when.value) };
}
