import type { FileWorkbook } from "../../src/workbookFile/fileWorkbook";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Something of everything that a file can hold here, in the form in which it is read. */
export const fullWorkbook: FileWorkbook = {
  title: "All of it",
  creator: "Somebody",
  created: new Date(Date.UTC(2026, 10, 20)),
  properties: {
    subject: "Files",
    keywords: "one, two",
    description: "What a file holds",
    category: "Tests",
    manager: "The one above",
    company: "Example & Sons",
  },
  customProperties: [
    { name: "Client & Co", value: "A <b>" },
    { name: "Rating", value: 3 },
    { name: "Share", value: 0.25 },
    { name: "Checked", value: true },
  ],
  activeSheet: 1,
  structureProtected: true,
  names: [
    { name: "Rate", refersTo: "'It''s'!$B$2", comment: "Per year" },
    { name: "Half", refersTo: "0.5", hidden: true },
    { name: "Own", refersTo: "'It''s'!$A$1", sheet: "It's", comment: "Known here" },
  ],
  sheets: [
    {
      name: "It's",
      tabColor: "#0F6B68",
      freeze: { rows: 1, columns: 2 },
      showGridlines: false,
      columnWidths: [{ column: 0, columns: 2, pixels: 140 }],
      rowHeights: [{ row: 3, pixels: 40 }],
      defaultColumnPixels: 70,
      defaultRowPixels: 24,
      hiddenColumns: [{ column: 8, columns: 2 }],
      hiddenRows: [{ row: 20, rows: 3 }],
      rowLevels: [
        { at: 17, count: 2, level: 1 },
        { at: 19, count: 3, level: 2 },
        { at: 22, count: 1, level: 1 },
      ],
      columnLevels: [{ at: 8, count: 2, level: 1 }],
      merges: [{ row: 14, column: 0, rows: 1, columns: 3 }],
      cells: [
        { row: 0, column: 0, value: "Name" },
        { row: 0, column: 1, value: "Amount" },
        { row: 1, column: 0, value: "  spaces & <signs> " },
        { row: 1, column: 1, value: 12.5 },
        { row: 2, column: 0, value: "二\nlines" },
        { row: 2, column: 1, value: 7, formula: "3+4" },
        { row: 3, column: 0, value: "Total" },
        { row: 3, column: 1, value: 19.5, formula: "SUBTOTAL(109,tblAll[Amount])" },
        { row: 5, column: 0, value: true },
        { row: 5, column: 1, value: { error: "#N/A" }, formula: "NA()" },
        { row: 5, column: 2, value: "", formula: 'IF(1>2,1,"")' },
        { row: 6, column: 0, value: 1, formula: "_xlfn.SEQUENCE(2)", fills: { rows: 2, columns: 1 } },
        { row: 7, column: 0, value: 2 },
        { row: 8, column: 0, value: 19.5, formula: "SUM(B2:B3*1)", fills: { rows: 1, columns: 1 }, fixedArray: true },
        { row: 14, column: 0, value: "Over three columns" },
      ],
      formats: [
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1, numberFormat: "#,##0.00" },
          borders: { top: { style: "thin", color: "#333333" }, left: { style: "double", color: "#FF0000" } },
        },
        {
          ...{ row: 5, column: 0, rows: 1, columns: 3 },
          ...{ bold: true, italic: true, underline: true, strikethrough: true },
          ...{ fontName: "Arial", fontSize: 14, fontColor: "#1F4FBF", fillColor: "#FFF8E6" },
          ...{ horizontalAlignment: "Right", verticalAlignment: "Center", wrapText: true, indent: 2, unlocked: true },
        },
        {
          ...{ row: 10, column: 0, rows: 1, columns: 2, script: "Superscript", shrinkToFit: true, formulaHidden: true },
          ...{ textOrientation: -45, readingOrder: "RightToLeft", pattern: "lightGrid", patternColor: "#112233" },
          ...{ fillColor: "#FFEEDD" },
        },
        { row: 11, column: 0, rows: 1, columns: 1, script: "Subscript", textOrientation: 180, pattern: "gray125" },
      ],
      tables: [
        {
          ...{ row: 0, column: 0, rows: 4, columns: 2, name: "tblAll", style: "TableStyleMedium4", banded: false },
          ...{ bandedColumns: true, firstColumn: true, lastColumn: true, withoutButtons: true, totals: true },
          tableColumns: [
            { heading: "Name", totalsLabel: "Total" },
            { heading: "Amount", totalsFunction: "sum" },
          ],
        },
      ],
      validations: [
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1, style: "warning", title: "Sure?", message: "It is < 0" },
          ...{ promptTitle: "Amount", prompt: "In euro", refusesBlanks: true },
          rule: { kind: "compared", what: "decimal", operator: "between", formula1: "0", formula2: "Rate*100" },
        },
        { row: 9, column: 0, rows: 1, columns: 1, style: "stop", rule: { kind: "list", source: '"Yes,No"' } },
        {
          ...{ row: 9, column: 1, rows: 1, columns: 1, style: "information", silent: true },
          rule: { kind: "list", source: "$A$2:$A$3", withoutButton: true },
        },
        { row: 10, column: 0, rows: 1, columns: 1, style: "stop", rule: { kind: "custom", formula: "A11<>B11" } },
        ...(["whole", "date", "time", "textLength"] as const).map((what, column) => ({
          ...{ row: 11, column, rows: 1, columns: 1, style: "stop" as const },
          rule: { kind: "compared" as const, what, operator: "notEqual" as const, formula1: "3" },
        })),
        { row: 12, column: 0, rows: 1, columns: 1, style: "stop", rule: { kind: "any" }, prompt: "Anything" },
      ],
      conditionalFormats: [
        { row: 1, column: 1, rows: 2, columns: 1, when: { formula: "B2>10" }, fillColor: "#FDECEC", stopIfTrue: true },
        {
          ...{ row: 1, column: 0, rows: 2, columns: 1, others: [{ row: 5, column: 0, rows: 1, columns: 2 }] },
          when: { operator: "between", value: "1", value2: "9" },
          ...{ fontColor: "#9C1C1C", bold: true, italic: false, underline: true, strikethrough: true },
        },
        { row: 1, column: 0, rows: 2, columns: 1, when: { text: "beginsWith", value: 'a"b' }, bold: true },
        { row: 1, column: 0, rows: 2, columns: 1, when: { text: "notContainsText", value: "x" }, bold: true },
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1 },
          when: {
            dataBar: {
              ...{ color: "#0F6B68", negativeColor: "#9C1C1C", gradient: false, showValue: false },
              ...{ lower: { type: "autoMin" }, upper: { type: "num", value: "20" } },
            },
          },
        },
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1 },
          when: {
            dataBar: {
              ...{ color: "#0F6B68", negativeColor: "#0F6B68", gradient: true, showValue: true, sameFill: true },
              ...{ lower: { type: "min" }, upper: { type: "percent", value: "90" }, border: "#112233" },
              ...{ negativeBorder: "#332211", axisColor: "#FF0000", axis: "middle", direction: "rightToLeft" },
            },
          },
        },
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1 },
          when: {
            colorScale: [
              { type: "min", color: "#FFFFFF" },
              { type: "percentile", value: "50", color: "#FFEB84" },
              { type: "max", color: "#0F6B68" },
            ],
          },
        },
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1 },
          when: {
            iconSet: {
              set: "3Arrows",
              steps: [
                { type: "percent", value: "0" },
                { type: "num", value: "5", above: true },
                { type: "num", value: "10" },
              ],
              ...{ reversed: true, showValue: false },
            },
          },
        },
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1 },
          when: {
            iconSet: {
              set: "3Stars",
              steps: [
                { type: "percent", value: "0" },
                { type: "formula", value: "Rate*2" },
                { type: "percent", value: "67", above: true },
              ],
              ...{ reversed: false, showValue: true },
            },
          },
        },
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1, others: [{ row: 5, column: 0, rows: 1, columns: 2 }] },
          when: {
            iconSet: {
              set: "3Arrows",
              steps: [
                { type: "percent", value: "0" },
                { type: "num", value: "5", icon: { set: "5Boxes", place: 4 } },
                { type: "num", value: "10" },
              ],
              ...{ reversed: true, showValue: false },
            },
          },
        },
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1, when: { formula: "B2>20" }, numberFormat: '0.0" <k>"' },
          borders: { left: { style: "dashed", color: "#112233" }, bottom: { style: "thin", color: "#FF0000" } },
        },
        { row: 1, column: 1, rows: 2, columns: 1, when: { rank: 3, percent: true, bottom: true }, bold: true },
        ...(["duplicateValues", "containsBlanks", "notContainsErrors"] as const).map((kind) => ({
          ...{ row: 1, column: 1, rows: 2, columns: 1, when: { preset: { kind } }, bold: true },
        })),
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1, bold: true },
          when: { preset: { kind: "average", below: true, equal: false, deviations: 2 } },
        },
        {
          ...{ row: 1, column: 1, rows: 2, columns: 1, bold: true },
          when: { preset: { kind: "timePeriod", period: "lastMonth" } },
        },
      ],
      charts: [
        {
          ...{ row: 4, column: 4, rows: 10, columns: 4, name: "both", title: "Bars & a line", kind: "column" },
          ...{ stacked: true, dataLabels: false, legend: "top" },
          series: [
            {
              ...{ name: "", nameCell: "'It''s'!$B$1", categories: "'It''s'!$A$2:$A$3" },
              ...{ values: "'It''s'!$B$2:$B$3", color: "#0F6B68", pointColors: { 1: "#9C1C1C" }, showsValues: true },
            },
            {
              ...{ name: "Line", categories: "'It''s'!$A$2:$A$3", values: "'It''s'!$B$2:$B$3", color: "#8A5A00" },
              ...{ lineWidth: 1.5, markers: true, kind: "line", secondary: true },
            },
          ],
          categoryAxis: { title: "Who" },
          valueAxis: { numberFormat: "#,##0", minimum: 0, maximum: 20, majorUnit: 5, gridlines: false },
          secondaryAxis: { numberFormat: "0%" },
          insets: { left: 10, top: 5, right: 7, bottom: 3 },
        },
        {
          ...{ row: 16, column: 4, rows: 9, columns: 3, name: "ring", title: "", kind: "doughnut", stacked: false },
          series: [{ name: "", categories: "'It''s'!$A$2:$A$3", values: "'It''s'!$B$2:$B$3" }],
          ...{ categoryAxis: {}, valueAxis: {}, dataLabels: true, legend: "none", holeSize: 60 },
        },
      ],
      print: {
        landscape: true,
        fit: { wide: 1, tall: 0 },
        paperSize: 9,
        ...{ centerHorizontally: true, centerVertically: true, gridlines: true, headings: true, blackAndWhite: true },
        margins: { left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.25, footer: 0.25 },
        ...{ header: "&LLeft&CPage &P", footer: "&RRight" },
        areas: [
          { row: 0, column: 0, rows: 8, columns: 3 },
          { row: 9, column: 0, rows: 2, columns: 16_384 },
        ],
        ...{ titleRows: "$1:$1", titleColumns: "$A:$B" },
        first: { header: "&COnce" },
        even: { header: "&LEven", footer: "&C&P of &N" },
        ...{ unscaled: true, unaligned: true, rowBreaks: [4, 9], columnBreaks: [2], firstPageNumber: 7 },
        ...{ comments: "asDisplayed", errors: "dash", overThenDown: true, draft: true },
      },
      notes: [
        { row: 1, column: 0, text: "Plain" },
        {
          ...{ row: 2, column: 0, text: "Of today" },
          comment: { author: "Ada", created: "2026-11-20T08:00:00.00", resolved: true },
        },
      ],
      links: [
        { row: 5, column: 0, rows: 1, columns: 1, address: "https://example.com/?a=1&b=2", tip: "Out" },
        { row: 6, column: 0, rows: 1, columns: 2, place: "Second!A1" },
      ],
      protection: {
        allowed: ["objects", "formatCells", "selectLockedCells", "sort", "selectUnlockedCells"],
        password: { password: "CC1A" },
      },
    },
    {
      ...{ name: "Second", showGridlines: true, columnWidths: [], rowHeights: [], formats: [], tables: [] },
      ...{ validations: [], conditionalFormats: [], charts: [] },
      cells: [{ row: 0, column: 0, value: 1, formula: "[1]Sheet1!$A$1" }],
    },
    {
      ...{ name: "Filtered", showGridlines: true, columnWidths: [], rowHeights: [], formats: [], validations: [] },
      ...{ conditionalFormats: [], charts: [] },
      hiddenRows: [
        { row: 1, rows: 1 },
        { row: 4, rows: 1 },
        { row: 11, rows: 2 },
      ],
      cells: [
        { row: 0, column: 0, value: "Name" },
        { row: 0, column: 1, value: "Amount" },
        { row: 1, column: 0, value: "a" },
        { row: 1, column: 1, value: 1 },
        { row: 2, column: 0, value: "b & c" },
        { row: 2, column: 1, value: 2 },
        { row: 3, column: 0, value: "d" },
        { row: 3, column: 1, value: 3 },
        { row: 4, column: 0, value: "e" },
        { row: 4, column: 1, value: 4 },
        { row: 5, column: 0, value: "Total" },
        { row: 5, column: 1, value: 5, formula: "SUBTOTAL(109,tblFiltered[Amount])" },
        { row: 9, column: 3, value: "When" },
        { row: 9, column: 4, value: "What" },
        { row: 10, column: 3, value: 5 },
        { row: 10, column: 4, value: 1 },
        { row: 11, column: 3, value: 4 },
        { row: 11, column: 4, value: 2 },
        { row: 12, column: 3, value: 1 },
        { row: 12, column: 4, value: 3 },
      ],
      tables: [
        {
          ...{ row: 0, column: 0, rows: 6, columns: 2, name: "tblFiltered", style: "TableStyleLight9", banded: true },
          totals: true,
          filters: [
            { values: ["a", "b & c", "d"], blanks: true },
            {
              comparisons: [
                { operator: "greaterThanOrEqual", value: "2" },
                { operator: "lessThan", value: "4" },
              ],
              all: true,
            },
          ],
          tableColumns: [
            { heading: "Name", totalsLabel: "Total" },
            { heading: "Amount", totalsFunction: "sum" },
          ],
        },
      ],
      filter: {
        ...{ row: 9, column: 3, rows: 4, columns: 2 },
        filters: [{ rank: 1, percent: false, bottom: false }, null],
      },
    },
    {
      ...{ name: "Third", visibility: "veryHidden", showGridlines: true, columnWidths: [], rowHeights: [] },
      ...{ formats: [], tables: [], validations: [], conditionalFormats: [], charts: [], cells: [] },
    },
  ],
  kept: {
    parts: [
      {
        path: "xl/webextensions/taskpanes.xml",
        contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
        bytes: bytes("<wetp:taskpanes xmlns:wetp='urn:panes'/>"),
        relations: [
          {
            id: "rId7",
            type: "http://schemas.microsoft.com/office/2011/relationships/webextension",
            target: "xl/webextensions/webextension1.xml",
          },
        ],
      },
      {
        path: "xl/webextensions/webextension1.xml",
        contentType: "application/vnd.ms-office.webextension+xml",
        bytes: bytes("<we:webextension xmlns:we='urn:extension'>\u00e9</we:webextension>"),
        relations: [],
      },
      {
        path: "xl/externalLinks/externalLink1.xml",
        contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
        bytes: bytes("<externalLink xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>"),
        relations: [{ id: "rId1", type: `${office}/externalLinkPath`, target: "other.xlsx", outside: true }],
      },
      {
        path: "xl/drawings/drawing9.xml",
        contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
        bytes: bytes(
          "<xdr:wsDr xmlns:xdr='http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx='9525' cy='9525'/><xdr:sp/><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>",
        ),
        relations: [],
      },
    ],
    relations: [
      {
        of: "file",
        type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        target: "xl/webextensions/taskpanes.xml",
      },
      {
        of: "workbook",
        type: `${office}/externalLink`,
        target: "xl/externalLinks/externalLink1.xml",
        element: { name: "externalReferences", content: '<externalReference r:id="{id}"/>' },
      },
      {
        of: { sheet: "Second" },
        type: `${office}/drawing`,
        target: "xl/drawings/drawing9.xml",
        element: { name: "drawing" },
      },
    ],
  },
};
