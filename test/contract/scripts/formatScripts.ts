import type { ClientScript } from "../clientScript";

export const formatScripts: readonly ClientScript[] = [
  {
    name: "looks stay with the cells that they were given to, whatever is written or inserted between them",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Between");
        const cell = sheet.getRange("B2");
        cell.format.font.bold = true;
        cell.values = [["kept"]];
        cell.format.fill.color = "#00FF00";
        sheet.getRange("1:1").insert("Down");
        sheet.getRange("B2").format.font.italic = true;
        sheet.getRange("B3").format.fill.clear();
        sheet.getRange("B3").format.fill.color = "#0000FF";
        const [above, moved] = ["B2", "B3"].map((address) => {
          const range = sheet.getRange(address).load("values");
          range.format.font.load("bold,italic");
          range.format.fill.load("color");
          return range;
        });
        await context.sync();
        const seen = [above!, moved!].map(({ values, format: { font, fill } }) => [
          ...[values[0]![0] as unknown, font.bold, font.italic, fill.color],
        ]);
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: [
      ["", false, true, "#FFFFFF"],
      ["kept", true, false, "#0000FF"],
    ],
  },
  {
    name: "fonts and fills are written and read; what differs reads as null",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Fonts");
        const range = sheet.getRange("A1:B1");
        const { font, fill } = range.format;
        font.bold = true;
        font.italic = true;
        font.underline = "Single";
        font.color = "red";
        font.name = "Arial";
        font.size = 14;
        fill.color = "#ddeeff";
        sheet.getRange("B1").format.font.bold = false;
        font.load("bold,italic,underline,color,name,size");
        fill.load("color");
        const plain = sheet.getRange("C9").format.fill.load("color");
        await context.sync();
        const written = [
          font.bold,
          font.italic,
          font.underline,
          font.color,
          font.name,
          font.size,
          fill.color,
          plain.color,
        ];
        fill.clear();
        fill.load("color");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [...written, fill.color];
      }),
    expected: [null, true, "Single", "#FF0000", "Arial", 14, "#DDEEFF", "#FFFFFF", "#FFFFFF"],
  },
  {
    name: "number formats shape the text and leave the value",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Numbers");
        const range = sheet.getRange("A1:C1");
        range.values = [[1234.5, 0.625, 46023]];
        range.numberFormat = [["#,##0.00", "0.0%", "yyyy-mm-dd"]];
        range.load("values,text,numberFormat");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [range.values, range.text, range.numberFormat];
      }),
    expected: [[[1234.5, 0.625, 46023]], [["1,234.50", "62.5%", "2026-01-01"]], [["#,##0.00", "0.0%", "yyyy-mm-dd"]]],
  },
  {
    name: "alignment, wrapping and widths are written and read",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Aligned");
        const { format } = sheet.getRange("B2:C3");
        format.horizontalAlignment = "Center";
        format.verticalAlignment = "Top";
        format.wrapText = true;
        format.columnWidth = 90;
        format.load("horizontalAlignment,verticalAlignment,wrapText,columnWidth");
        const untouched = sheet.getRange("F9").format.load("horizontalAlignment,verticalAlignment,wrapText");
        await context.sync();
        const written = [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.columnWidth];
        const plain = [untouched.horizontalAlignment, untouched.verticalAlignment, untouched.wrapText];
        sheet.delete();
        await context.sync();
        return [written, plain];
      }),
    expected: [
      ["Center", "Top", true, 90],
      ["General", "Bottom", false],
    ],
  },
  {
    name: "an indent is written and read, null where cells differ, and taken back",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Indented");
        sheet.getRange("B2:C3").format.horizontalAlignment = "Right";
        sheet.getRange("B2:B3").format.indentLevel = 2;
        const ranges = ["B2:B3", "C2", "B2:C2"].map((address) =>
          sheet.getRange(address).format.load("indentLevel,horizontalAlignment"),
        );
        await context.sync();
        const written = ranges.map(({ indentLevel, horizontalAlignment }) => [indentLevel, horizontalAlignment]);
        sheet.getRange("B2").format.indentLevel = 0;
        const again = sheet.getRange("B2:B3").format.load("indentLevel");
        const first = sheet.getRange("B2").format.load("indentLevel");
        await context.sync();
        const taken = [first.indentLevel, again.indentLevel];
        sheet.delete();
        await context.sync();
        return [written, taken];
      }),
    expected: [
      [
        [2, "Right"],
        [0, "Right"],
        [null, "Right"],
      ],
      [0, null],
    ],
  },
  {
    name: "columns fit themselves to what they hold",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Fitted");
        const long = sheet.getRange("A1");
        const short = sheet.getRange("B1");
        long.values = [["a customer with a very long name indeed"]];
        short.values = [["x"]];
        sheet.getRange("A:B").format.autofitColumns();
        long.format.load("columnWidth");
        short.format.load("columnWidth");
        await context.sync();
        sheet.delete();
        await context.sync();
        return long.format.columnWidth > 2 * short.format.columnWidth;
      }),
    expected: true,
  },
  {
    name: "several properties are set at once",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("At once");
        const range = sheet.getRange("A1");
        range.set({ values: [[5]], format: { font: { bold: true }, fill: { color: "#FFFF00" } } });
        range.load("values,format/font/bold,format/fill/color");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [range.values, range.format.font.bold, range.format.fill.color];
      }),
    expected: [[[5]], true, "#FFFF00"],
  },
];
