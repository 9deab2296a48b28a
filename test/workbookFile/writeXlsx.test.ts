import { Workbook, type Cell } from "@cj-tech-master/excelts";
import { parseXml, textContent } from "@cj-tech-master/excelts/xml";
import type { FileChart, FileChartKind } from "../../src/workbookFile/fileChart";
import type { FileSheet, FileWorkbook } from "../../src/workbookFile/fileWorkbook";
import { writeXlsx } from "../../src/workbookFile/writeXlsx";
import { labelsFromCells } from "../../src/workbookFile/xlsxChartLabels";
import { cellsOf, partOf, partsOf, within } from "../workbookWriter/openXlsx";
import { outOfOrder } from "../workbookWriter/schemaOrder";

const sheetWith = (more: Partial<FileSheet>): FileWorkbook => ({
  title: "A < B",
  creator: "Somebody",
  created: new Date(Date.UTC(2026, 10, 20)),
  names: [],
  sheets: [
    {
      name: "It's",
      showGridlines: true,
      columnWidths: [],
      rowHeights: [],
      cells: [],
      formats: [],
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      ...more,
    },
  ],
});

const chartWith = (kind: FileChartKind, more: Partial<FileChart> = {}): FileChart => ({
  ...{ row: 5, column: 3, rows: 10, columns: 4, name: "chart", title: "How much?", kind, stacked: false },
  series: [{ name: "One", categories: "'It''s'!$A$1:$A$2", values: "'It''s'!$B$1:$B$2", color: "#0F6B68" }],
  categoryAxis: {},
  valueAxis: { title: "Euro", numberFormat: "#,##0" },
  dataLabels: false,
  legend: "bottom",
  ...more,
});
const chartCells: FileSheet["cells"] = [
  { row: 0, column: 0, value: 1 },
  { row: 1, column: 0, value: 2 },
  { row: 0, column: 1, value: 10 },
  { row: 1, column: 1, value: -20 },
];

async function chartPart(chart: FileChart) {
  const parts = await partsOf(await writeXlsx(sheetWith({ cells: chartCells, charts: [chart] })));
  const root = partOf(parts, "xl/charts/chart1.xml");
  return { xml: parts.get("xl/charts/chart1.xml")!, root, plot: within(root, "c:chart", "c:plotArea")[0]! };
}

test("values, errors and formulas keep their kinds", async () => {
  const cells: FileSheet["cells"] = [
    { row: 0, column: 0, value: "007" },
    { row: 1, column: 0, value: true },
    { row: 2, column: 0, value: -1.5 },
    { row: 3, column: 0, value: { error: "#N/A" }, formula: "NA()" },
    { row: 4, column: 0, value: "", formula: 'IF(1>2,1,"")' },
    { row: 5, column: 0, value: 1, formula: "_xlfn.SEQUENCE(2)", fills: { rows: 2, columns: 1 } },
    { row: 6, column: 0, value: 2 },
  ];
  const stored = cellsOf(await partsOf(await writeXlsx(sheetWith({ cells }))), 0);
  expect(
    [...stored].map(([cell, { value, formula, spill, isError }]) => [cell, value, formula, spill, isError]),
  ).toEqual([
    ["A1", "007", undefined, undefined, false],
    ["A2", true, undefined, undefined, false],
    ["A3", -1.5, undefined, undefined, false],
    ["A4", "#N/A", "NA()", undefined, true],
    ["A5", "", 'IF(1>2,1,"")', undefined, false],
    ["A6", 1, "_xlfn.SEQUENCE(2)", "A6:A7", false],
    ["A7", 2, undefined, undefined, false],
  ]);
});

test("formats lie over one another, the later on top, and a line stands above the first row only", async () => {
  const formats: FileSheet["formats"] = [
    { row: 0, column: 0, rows: 2, columns: 2, fillColor: "#FFF8E6", bold: true, numberFormat: "0.0%" },
    { row: 1, column: 0, rows: 1, columns: 1, fillColor: "#E3F0EE", fontColor: "#1F4FBF", fontSize: 16 },
    { row: 0, column: 1, rows: 2, columns: 1, horizontalAlignment: "Right", wrapText: true, lineAbove: true },
    { row: 1, column: 1, rows: 1, columns: 1, indent: 2 },
  ];
  const again = new Workbook();
  await again.xlsx.load(
    await writeXlsx(
      sheetWith({
        formats,
        columnWidths: [{ column: 0, columns: 1, pixels: 140 }],
        rowHeights: [{ row: 1, pixels: 40 }],
      }),
    ),
  );
  const sheet = again.worksheets[0]!;
  const lineOf = (cell: Cell | undefined): string | undefined => cell?.border?.top?.style;
  const [a1, a2, b1, b2] = ["A1", "A2", "B1", "B2"].map((cell) => sheet.getCell(cell));
  expect([a1!.font?.bold, a1!.numFmt, a1!.fill]).toMatchObject([true, "0.0%", { fgColor: { argb: "FFFFF8E6" } }]);
  expect(a2!.font).toMatchObject({ bold: true, size: 16, color: { argb: "FF1F4FBF" }, name: "Calibri" });
  expect(a2!.fill).toMatchObject({ fgColor: { argb: "FFE3F0EE" } });
  expect(b1!.alignment).toMatchObject({ horizontal: "right", wrapText: true });
  expect(b2!.alignment).toMatchObject({ horizontal: "right", wrapText: true, indent: 2 });
  expect([b1, b2, a1].map(lineOf)).toEqual(["thin", undefined, undefined]);
  expect([sheet.getColumn(1).width, sheet.getRow(2).height]).toEqual([20, 30]);
});

test("says who made it, and what a name is for", async () => {
  const file = {
    ...sheetWith({}),
    names: [{ name: "Ziel_1", refersTo: "'It''s'!$A$1", comment: 'More than "<5" & less' }],
  };
  const parts = await partsOf(await writeXlsx(file));
  const [name] = within(partOf(parts, "xl/workbook.xml"), "definedNames", "definedName");
  expect(name!.attributes).toEqual({ name: "Ziel_1", comment: 'More than "<5" & less' });
  expect(textContent(name!)).toBe("'It''s'!$A$1");
  const core = partOf(parts, "docProps/core.xml");
  expect(within(core, "dc:title").map(textContent)).toEqual(["A < B"]);
  expect(within(core, "cp:lastModifiedBy").map(textContent)).toEqual(["Somebody"]);
  expect(within(core, "dcterms:created").map(textContent)).toEqual(["2026-11-20T00:00:00Z"]);
});

test.each([
  ["column", "c:barChart"],
  ["bar", "c:barChart"],
  ["line", "c:lineChart"],
  ["area", "c:areaChart"],
  ["pie", "c:pieChart"],
  ["doughnut", "c:doughnutChart"],
  ["scatter", "c:scatterChart"],
  ["curve", "c:scatterChart"],
  ["bubble", "c:bubbleChart"],
] as const)("a chart of kind %s", async (kind, element) => {
  const sizes = kind === "bubble" ? { sizes: "'It''s'!$B$1:$B$2" } : {};
  const chart = chartWith(kind);
  const { root, plot, xml } = await chartPart({ ...chart, series: chart.series.map((one) => ({ ...one, ...sizes })) });
  expect(within(plot, element)).toHaveLength(1);
  expect(outOfOrder(root)).toEqual([]);
  const [series] = within(plot, element, "c:ser");
  const hasX = element === "c:scatterChart" || element === "c:bubbleChart";
  const [categories] = within(series!, hasX ? "c:xVal" : "c:cat");
  const [values] = within(series!, hasX ? "c:yVal" : "c:val");
  expect(textContent(categories!)).toContain("'It''s'!$A$1:$A$2");
  expect(textContent(values!)).toContain("'It''s'!$B$1:$B$2");
  expect(textContent(within(root, "c:chart", "c:title")[0]!)).toBe("How much?");
  expect(xml).toContain("0F6B68");
  if (kind !== "pie" && kind !== "doughnut") expect(xml).toContain('formatCode="#,##0"');
});

test("stacked columns, a line over them, a series that is not seen", async () => {
  const [series] = chartWith("column").series;
  const { root, plot } = await chartPart(
    chartWith("column", {
      stacked: true,
      series: [
        { ...series!, name: "Base", hidden: true },
        { ...series!, name: "Step" },
        { ...series!, name: "Line", kind: "line" },
      ],
    }),
  );
  expect(outOfOrder(root)).toEqual([]);
  const [bars] = within(plot, "c:barChart");
  expect(within(bars!, "c:grouping").map(({ attributes }) => attributes.val)).toEqual(["stacked"]);
  expect(within(bars!, "c:overlap").map(({ attributes }) => attributes.val)).toEqual(["100"]);
  expect(within(bars!, "c:ser", "c:spPr")[0]!.children).toMatchObject([{ name: "a:noFill" }]);
  expect(within(plot, "c:lineChart", "c:ser")).toHaveLength(1);
  expect(within(plot, "c:valAx")).toHaveLength(1);
  expect(within(root, "c:chart", "c:legend", "c:legendEntry")).toHaveLength(1);
});

test("points say what their cells say", async () => {
  const { root, xml } = await chartPart(
    chartWith("scatter", {
      series: chartWith("scatter").series.map((one) => ({ ...one, labels: "'It''s'!$A$1:$A$2" })),
    }),
  );
  expect(outOfOrder(parseXml(xml).root)).toEqual([]);
  expect(textContent(root)).toContain("'It''s'!$A$1:$A$2");
  const [series] = within(root, "c:chart", "c:plotArea", "c:scatterChart", "c:ser");
  // MS-ODRAWXML: the cells belong to the series, and its labels say that they are to be shown.
  const [range] = within(series!, "c:extLst", "c:ext", "c15:datalabelsRange");
  expect(within(range!, "c15:f").map(textContent)).toEqual(["'It''s'!$A$1:$A$2"]);
  const showing = within(series!, "c:dLbls", "c:extLst", "c:ext", "c15:showDataLabelsRange");
  expect(showing.map(({ attributes }) => attributes.val)).toEqual(["1"]);
  expect(xml.match(/c15:datalabelsRange>/gu)).toHaveLength(2);
});

test("labels from cells keep their texts under the names that Excel reads", () => {
  const cache =
    '<c15:dlblRangeCache><c15:ptCount val="1"/><c15:pt idx="0"><c15:v>a</c15:v></c15:pt></c15:dlblRangeCache>';
  const ext = (within: string) => `<c:extLst><c:ext uri="{1}">${within}</c:ext></c:extLst>`;
  const range = `<c15:datalabelsRange><c15:f>A1</c15:f>${cache}</c15:datalabelsRange>`;
  const series = `<c:ser><c:dLbls>${ext(range)}</c:dLbls><c:yVal/>${ext("<c16:uniqueId/>")}</c:ser>`;
  const moved = labelsFromCells(`<c:x>${series}<c:ser><c:yVal/></c:ser></c:x>`);
  expect(moved).toMatch(
    /^<c:x><c:ser><c:dLbls><c:extLst><c:ext [^>]*><c15:showDataLabelsRange val="1"\/><\/c:ext><\/c:extLst><\/c:dLbls><c:yVal\/><c:extLst><c:ext uri="\{1\}"><c16:uniqueId\/><\/c:ext><c:ext [^>]*><c15:datalabelsRange>/u,
  );
  expect(moved).toContain('<c:ptCount val="1"/><c:pt idx="0"><c:v>a</c:v></c:pt></c15:dlblRangeCache>');
  expect(moved).toMatch(/<\/c:ser><c:ser><c:yVal\/><\/c:ser><\/c:x>$/u);
});

test("bars from the top keep their numbers below; names of columns stay below the plot", async () => {
  const values = (element: ReturnType<typeof within>) => element.map(({ attributes }) => attributes.val);
  const bars = await chartPart(chartWith("bar", { categoryAxis: { reversed: true, crossedAtEnd: true } }));
  expect(outOfOrder(bars.root)).toEqual([]);
  expect(values(within(bars.plot, "c:catAx", "c:scaling", "c:orientation"))).toEqual(["maxMin"]);
  expect(values(within(bars.plot, "c:valAx", "c:crosses"))).toEqual(["max"]);
  expect(values(within(bars.plot, "c:catAx", "c:crosses"))).toEqual(["autoZero"]);
  const columns = await chartPart(chartWith("column", { categoryAxis: { labelsLow: true } }));
  expect(values(within(columns.plot, "c:catAx", "c:tickLblPos"))).toEqual(["low"]);
});
