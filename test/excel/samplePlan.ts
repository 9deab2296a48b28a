import type { PlannedSheet, PlannedValue, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { column, input, block, thisRow } from "../../src/formula/references";
import { native } from "../../src/formula/native";

const asOf = 46_000;

const deals = (count: number): PlannedValue[][] =>
  Array.from({ length: count }, (_, index) => [
    `D-${index + 1}`,
    index % 3 === 0 ? "Won" : "Open",
    1_000 + index * 10,
    asOf + (index % 60),
    "",
  ]);

/** A small plan that uses every feature. */
export const samplePlan = (dealCount = 12, more: Partial<PlannedWorkbook> = {}): PlannedWorkbook => ({
  blueprint: "sample",
  version: 3,
  language: "en",
  formulaMode: "addIn",
  sheets: [forecast(), dealsSheet(dealCount), stages()],
  names: [
    { id: "asOf", name: "AsOf", sheet: "forecast", cell: { row: 2, column: 1 }, comment: "The day of the forecast" },
    { id: "target", name: "Target", sheet: "forecast", cell: { row: 3, column: 1 } },
  ],
  ...more,
});

const forecast = (): PlannedSheet => ({
  id: "forecast",
  name: "Forecast",
  tabColor: "#1F6E4A",
  freeze: { rows: 1, columns: 0 },
  showGridlines: false,
  columnWidths: [{ column: 0, columns: 1, pixels: 160 }],
  values: [
    { row: 0, column: 0, cells: [["Forecast"]] },
    {
      row: 2,
      column: 0,
      cells: [
        ["As of", asOf],
        ["Target", 20_000],
        ["Weighted", ""],
        ["Gap", ""],
        ["Check", ""],
      ],
    },
    {
      row: 8,
      column: 0,
      cells: [
        ["Stage", "Amount"],
        ["Open", ""],
        ["Won", ""],
      ],
    },
  ],
  tables: [],
  blocks: [
    { id: "weighted", row: 4, column: 1, rows: 1, columns: 1 },
    { id: "gap", row: 5, column: 1, rows: 1, columns: 1 },
    { id: "stageNames", row: 9, column: 0, rows: 2, columns: 1 },
    { id: "stageAmounts", row: 9, column: 1, rows: 2, columns: 1 },
    { id: "late", row: 13, column: 0, rows: 4, columns: 1 },
  ],
  formulas: [
    { row: 4, column: 1, formula: native("SUM", column("deals", "weighted")) },
    { row: 5, column: 1, formula: { op: "-", left: input("target"), right: block("weighted") } },
    {
      row: 6,
      column: 1,
      formula: native("IF", { op: ">", left: block("weighted"), right: 0 }, "OK", "CHECK"),
    },
    {
      row: 9,
      column: 1,
      formula: native("SUMIFS", column("deals", "amount"), column("deals", "stage"), "Open"),
    },
    {
      row: 10,
      column: 1,
      formula: native("SUMIFS", column("deals", "amount"), column("deals", "stage"), "Won"),
    },
    { row: 13, column: 0, formula: native("SEQUENCE", 4), spill: { rows: 4, columns: 1 } },
  ],
  formats: [
    { row: 0, column: 0, rows: 1, columns: 2, bold: true, fontSize: 16 },
    { row: 2, column: 1, rows: 1, columns: 1, numberFormat: "yyyy-mm-dd", fillColor: "#FFF8E1", fontColor: "#0000FF" },
    { row: 3, column: 1, rows: 3, columns: 1, numberFormat: "[$¥-804]#,##0.00", horizontalAlignment: "Right" },
    { row: 5, column: 1, rows: 1, columns: 1, indent: 2 },
    { row: 10, column: 0, rows: 1, columns: 2, lineAbove: true },
    { row: 12, column: 0, rows: 1, columns: 2, italic: true, wrapText: true, verticalAlignment: "Top" },
  ],
  validations: [
    {
      row: 2,
      column: 1,
      rows: 1,
      columns: 1,
      kind: "date",
      message: "A day, please.",
      prompt: "The day of the forecast",
    },
    { row: 3, column: 1, rows: 1, columns: 1, kind: "number", min: 0, message: "0 or more." },
  ],
  conditionalFormats: [
    {
      row: 6,
      column: 1,
      rows: 1,
      columns: 1,
      when: { operator: "EqualTo", value: "CHECK" },
      fillColor: "#F9D0C4",
      bold: true,
    },
  ],
  charts: [
    {
      id: "byStage",
      row: 1,
      column: 3,
      rows: 12,
      columns: 5,
      name: "Amount by stage",
      title: "Amount by stage",
      type: "ColumnClustered",
      categories: { block: "stageNames" },
      series: [{ name: "Amount", values: { block: "stageAmounts" }, color: "#1F6E4A" }],
      valueFormat: "#,##0",
      valueAxisTitle: "CNY",
      legend: "None",
      dataLabels: true,
    },
  ],
  print: { landscape: true, area: { row: 0, column: 0, rows: 20, columns: 9 } },
});

const dealsSheet = (count: number): PlannedSheet => ({
  id: "deals",
  name: "Deals",
  freeze: { rows: 3, columns: 1 },
  columnWidths: [{ column: 1, columns: 4, pixels: 96 }],
  values: [
    { row: 0, column: 0, cells: [["Deals"]] },
    { row: 2, column: 0, cells: [["Deal", "Stage", "Amount", "Close", "Weighted"], ...deals(count)] },
  ],
  tables: [
    {
      id: "deals",
      name: "tblDeals",
      row: 2,
      column: 0,
      rows: count + 1,
      columns: 5,
      tableColumns: [
        { id: "deal", heading: "Deal" },
        { id: "stage", heading: "Stage" },
        { id: "amount", heading: "Amount" },
        { id: "close", heading: "Close" },
        { id: "weighted", heading: "Weighted" },
      ],
      style: "TableStyleLight1",
    },
  ],
  blocks: [],
  formulas: [
    {
      row: 3,
      column: 4,
      rows: count,
      formula: {
        op: "*",
        left: thisRow("deals", "amount"),
        right: native("XLOOKUP", thisRow("deals", "stage"), column("stages", "stage"), column("stages", "rate")),
      },
    },
  ],
  formats: [{ row: 3, column: 3, rows: count, columns: 1, numberFormat: "yyyy-mm-dd" }],
  validations: [
    {
      row: 3,
      column: 1,
      rows: count,
      columns: 1,
      kind: "list",
      from: { table: "stages", column: "stage" },
      strict: true,
    },
    { row: 3, column: 2, rows: count, columns: 1, kind: "number", message: "An amount." },
  ],
  conditionalFormats: [
    {
      row: 3,
      column: 0,
      rows: count,
      columns: 5,
      when: { formula: { op: "<", left: thisRow("deals", "close"), right: input("asOf") } },
      fontColor: "#B3261E",
    },
  ],
  charts: [],
});

const stages = (): PlannedSheet => ({
  id: "stages",
  name: "Stages",
  columnWidths: [],
  values: [
    {
      row: 0,
      column: 0,
      cells: [
        ["Stage", "Win rate"],
        ["Open", 0.5],
        ["Won", 1],
      ],
    },
  ],
  tables: [
    {
      id: "stages",
      name: "tblStages",
      row: 0,
      column: 0,
      rows: 3,
      columns: 2,
      tableColumns: [
        { id: "stage", heading: "Stage" },
        { id: "rate", heading: "Win rate" },
      ],
      style: "TableStyleLight1",
    },
  ],
  blocks: [],
  formulas: [],
  formats: [],
  validations: [
    { row: 0, column: 3, rows: 1, columns: 1, kind: "list", from: ["Yes", "No"], prompt: "Yes or no", strict: false },
  ],
  conditionalFormats: [],
  charts: [],
});
