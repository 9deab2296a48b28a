import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const setAndGet = article("excel/excel-add-ins-ranges-set-get-values");
const dates = article("excel/excel-add-ins-ranges-dates");

export const valueCases: readonly StatedCase[] = [
  {
    statement: "values are a two-dimensional array even for one cell",
    source: `${setAndGet}#write-a-value-to-one-cell`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("C3");
      range.values = [[5]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [[5]],
  },
  {
    statement: "each inner array of values is one row",
    source: `${setAndGet}#write-values-to-a-range`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("B5:D6").values = [
        ["Potato Chips", 10, 1.8],
        ["Nuts", 2, 4],
      ];
      const row = sheet.getRange("B6:D6").load("values");
      await context.sync();
      return row.values;
    },
    expected: [["Nuts", 2, 4]],
  },
  {
    statement: "an array of another size than the range is refused",
    source: property("Range", "values"),
    observe: ({ sheet, outcome }) => outcome(() => (sheet.getRange("A1:B2").values = [[1, 2, 3]])),
    expected: "InvalidArgument",
  },
  {
    statement: "the values of cells with formulas are the calculated results",
    source: `${setAndGet}#read-raw-values-from-a-range`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("C3:E3").formulas = [[2, 7.5, "=C3 * D3"]];
      const range = sheet.getRange("C3:E3").load("values");
      await context.sync();
      return range.values;
    },
    expected: [[2, 7.5, 15]],
  },
  {
    statement: "the text of cells is what a person sees, their number formats applied",
    source: `${setAndGet}#read-displayed-text-from-a-range`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.formulas = [[1234.5, "=A1*2"]];
      range.numberFormat = [["#,##0.00", "0"]];
      range.load("text");
      await context.sync();
      return range.text;
    },
    expected: [["1,234.50", "2469"]],
  },
  {
    statement: "the text does not depend on the width of the column",
    source: property("Range", "text"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [[123456789]];
      range.format.columnWidth = 5;
      range.load("text");
      await context.sync();
      return range.text;
    },
    expected: [["123456789"]],
  },
  {
    statement: "formulas are the formulas themselves, and the value where a cell has none",
    source: `${setAndGet}#read-formulas-from-a-range`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C1").formulas = [["Total", 4, "=B1+1"]];
      const range = sheet.getRange("A1:C1").load("formulas");
      await context.sync();
      return range.formulas;
    },
    expected: [["Total", 4, "=B1+1"]],
  },
  {
    statement: "a value that starts with an equal sign is a formula",
    source: property("Range", "values"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [["=2*21"]];
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    },
    expected: [[[42]], [["=2*21"]]],
  },
  {
    statement: "a value that starts with a plus sign is a formula",
    source: property("Range", "values"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [["+2*21"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [[42]],
  },
  {
    statement: "a value that starts with a minus sign is a formula",
    source: property("Range", "values"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [["-2*21"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [[-42]],
  },
  {
    statement: "a cell with an error gives the error's text",
    source: property("Range", "values"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:C1");
      range.formulas = [["=1/0", "=NA()", '=VALUE("x")']];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [["#DIV/0!", "#N/A", "#VALUE!"]],
  },
  {
    statement: "values are strings, numbers or booleans, and their types are told",
    source: property("Range", "valueTypes"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:E1");
      range.formulas = [["text", 1.5, true, "=1/0", ""]];
      range.load("valueTypes");
      await context.sync();
      return range.valueTypes;
    },
    expected: [["String", "Double", "Boolean", "Error", "Empty"]],
  },
  {
    statement: "January 1, 2000 is stored as 36526",
    source: `${dates}#use-the-moment-msdate-plug-in-to-work-with-dates`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=DATE(2000,1,1)"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [[36526]],
  },
  {
    statement: "a serial number shows as a date through its number format",
    source: `${dates}#format-dates-for-display`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [[36526]];
      range.numberFormat = [["yyyy-mm-dd"]];
      range.load("values,text");
      await context.sync();
      return [range.values, range.text];
    },
    expected: [[[36526]], [["2000-01-01"]]],
  },
  {
    statement: "a fraction of a serial number is the time of day",
    source: `${dates}#format-dates-for-display`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [[36526.75]];
      range.numberFormat = [["h:mm"]];
      range.load("text");
      await context.sync();
      return range.text;
    },
    expected: [["18:00"]],
  },
  {
    statement: "the format [$-409]m/d/yy h:mm AM/PM;@ displays 12/3/18 3:57 PM",
    source: `${dates}#format-dates-for-display`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=DATE(2018,12,3)+TIME(15,57,0)"]];
      range.numberFormat = [["[$-409]m/d/yy h:mm AM/PM;@"]];
      range.load("text");
      await context.sync();
      return range.text;
    },
    expected: [["12/3/18 3:57 PM"]],
  },
  {
    statement: "one number format in an array of one cell per cell is read back as it was written",
    source: property("Range", "numberFormat"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B2");
      range.numberFormat = [
        ["0.00", "0%"],
        ["@", "General"],
      ];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat;
    },
    expected: [
      ["0.00", "0%"],
      ["@", "General"],
    ],
  },
  {
    statement: "a cell holds no more than 32,767 characters",
    source: "https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3",
    observe: async ({ sheet, outcome }) => {
      const written = [32_767, 32_768].map((length) => "x".repeat(length));
      const codes = [];
      for (const text of written) codes.push(await outcome(() => (sheet.getRange("A1").values = [[text]])));
      return codes;
    },
    expected: ["done", "InvalidArgument"],
  },
  {
    statement: "clear without an argument clears values and formatting",
    source: method("Range", "clear"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.format.font.bold = true;
      range.numberFormat = [["0.00"]];
      range.clear();
      range.load("values,numberFormat,format/font/bold");
      await context.sync();
      return [range.values, range.numberFormat, range.format.font.bold];
    },
    expected: [[[""]], [["General"]], false],
  },
  {
    statement: "clear of contents keeps the formatting",
    source: article("excel/excel-add-ins-ranges-clear-delete#clear-only-contents-or-formatting"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values,format/font/bold");
      await context.sync();
      return [range.values, range.format.font.bold];
    },
    expected: [[[""]], true],
  },
  {
    statement: "clear of formats keeps the contents",
    source: article("excel/excel-add-ins-ranges-clear-delete#clear-only-contents-or-formatting"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.format.font.bold = true;
      range.clear("Formats");
      range.load("values,format/font/bold");
      await context.sync();
      return [range.values, range.format.font.bold];
    },
    expected: [[[1]], false],
  },
  {
    statement: "clear leaves other cells in their positions",
    source: article("excel/excel-add-ins-ranges-clear-delete#clear-a-range-of-cells"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A2").clear();
      const range = sheet.getRange("A1:A3").load("values");
      await context.sync();
      return range.values;
    },
    expected: [[1], [""], [3]],
  },
];
