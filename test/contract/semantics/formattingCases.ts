import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const conditional = article("excel/excel-add-ins-conditional-formatting");

export const formattingCases: readonly StatedCase[] = [
  {
    statement: "a colour may be given by its name in HTML and reads as #RRGGBB",
    source: property("RangeFill", "color"),
    observe: async ({ context, sheet }) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "orange";
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    expected: "#FFA500",
  },
  {
    statement: "a colour may be given without its number sign",
    source: property("RangeFill", "color"),
    observe: async ({ context, sheet }) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "FFA500";
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    expected: "#FFA500",
  },
  {
    statement: "clear resets the background",
    source: method("RangeFill", "clear"),
    observe: async ({ context, sheet }) => {
      const plain = sheet.getRange("B1").format.fill.load("color");
      const { fill } = sheet.getRange("A1").format;
      fill.color = "red";
      fill.clear();
      fill.load("color");
      await context.sync();
      return fill.color === plain.color;
    },
    expected: true,
  },
  {
    statement: "bold and italic are null where a range has both",
    source: property("RangeFont", "bold"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2").format.font.italic = true;
      const font = sheet.getRange("A1:A2").format.font.load("bold,italic");
      await context.sync();
      return [font.bold, font.italic];
    },
    expected: [null, null],
  },
  {
    statement: "horizontal alignment reads as it was set, General to begin with",
    source: property("RangeFormat", "horizontalAlignment"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A2").format.horizontalAlignment = "Right";
      const formats = ["A1", "A2"].map((cell) => sheet.getRange(cell).format.load("horizontalAlignment"));
      await context.sync();
      return formats.map(({ horizontalAlignment }) => horizontalAlignment);
    },
    expected: ["General", "Right"],
  },
  {
    statement: "an indent level is an integer from 0 to 250",
    source: property("RangeFormat", "indentLevel"),
    observe: async ({ sheet, outcome }) => {
      const { format } = sheet.getRange("A1");
      const codes = [];
      for (const level of [3, -1, 251]) codes.push(await outcome(() => (format.indentLevel = level)));
      return codes;
    },
    expected: ["done", "InvalidArgument", "InvalidArgument"],
  },
  {
    statement: "fitting columns makes them wide enough for the longest text",
    source: method("RangeFormat", "autofitColumns"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B1").values = [["short", "a text that is a good deal longer than the other"]];
      sheet.getRange("A:B").format.autofitColumns();
      const widths = ["A1", "B1"].map((cell) => sheet.getRange(cell).format.load("columnWidth"));
      await context.sync();
      const [short, long] = widths.map(({ columnWidth }) => columnWidth);
      return (long ?? 0) > 2 * (short ?? 0);
    },
    expected: true,
  },
  {
    statement: "each conditional format has one type only",
    source: `${conditional}#programmatic-control-of-conditional-formatting`,
    observe: async ({ context, sheet }) => {
      const format = sheet.getRange("A1:A5").conditionalFormats.add("CellValue").load("type");
      const [cellValue, custom] = [format.cellValueOrNullObject, format.customOrNullObject];
      await context.sync();
      return [format.type, cellValue.isNullObject, custom.isNullObject];
    },
    expected: ["CellValue", false, true],
  },
  {
    statement: "a rule on the value of a cell keeps its operator and formula and the font that it gives",
    source: `${conditional}#cell-value`,
    observe: async ({ context, sheet }) => {
      const { cellValue } = sheet.getRange("B21:E23").conditionalFormats.add("CellValue");
      cellValue.format.font.color = "#FF0000";
      cellValue.rule = { formula1: "=0", operator: "LessThan" };
      cellValue.load("rule,format/font/color");
      await context.sync();
      return [cellValue.rule.formula1, cellValue.rule.operator, cellValue.format.font.color];
    },
    expected: ["=0", "LessThan", "#FF0000"],
  },
  {
    statement: "a custom rule keeps its formula",
    source: `${conditional}#custom`,
    observe: async ({ context, sheet }) => {
      const { custom } = sheet.getRange("B8:E13").conditionalFormats.add("Custom");
      custom.rule.formula = '=IF(B8>INDIRECT("RC[-1]",0),TRUE)';
      custom.format.font.color = "green";
      custom.rule.load("formula");
      await context.sync();
      return custom.rule.formula;
    },
    expected: '=IF(B8>INDIRECT("RC[-1]",0),TRUE)',
  },
  {
    statement: "a comparison of texts keeps its operator and its text",
    source: `${conditional}#text-comparison`,
    observe: async ({ context, sheet }) => {
      const { textComparison } = sheet.getRange("B16:D18").conditionalFormats.add("ContainsText");
      textComparison.format.font.color = "#FF0000";
      textComparison.rule = { operator: "Contains", text: "Delayed" };
      textComparison.load("rule");
      await context.sync();
      return textComparison.rule;
    },
    expected: { operator: "Contains", text: "Delayed" },
  },
  {
    statement: "data bars fill in the direction given",
    source: `${conditional}#data-bar`,
    observe: async ({ context, sheet }) => {
      const { dataBar } = sheet.getRange("B8:D13").conditionalFormats.add("DataBar");
      dataBar.barDirection = "LeftToRight";
      dataBar.load("barDirection");
      await context.sync();
      return dataBar.barDirection;
    },
    expected: "LeftToRight",
  },
  {
    statement: "the priority of a conditional format is its index in the collection",
    source: `${conditional}#multiple-formats-and-priority`,
    observe: async ({ context, sheet }) => {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
      conditionalFormats.add("Custom").custom.rule.formula = "=A1=2";
      conditionalFormats.load("items/priority");
      await context.sync();
      return conditionalFormats.items.map(({ priority }) => priority);
    },
    expected: [0, 1],
  },
  {
    statement: "stopIfTrue can be set",
    source: `${conditional}#mutually-exclusive-conditional-formats`,
    observe: async ({ context, sheet }) => {
      const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1<0";
      format.stopIfTrue = true;
      format.load("stopIfTrue");
      await context.sync();
      return format.stopIfTrue;
    },
    expected: true,
  },
  {
    statement: "a conditional format is found through any range that it intersects",
    source: property("Range", "conditionalFormats"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C3").conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
      const counts = ["B2:F9", "E5:F9"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      await context.sync();
      return counts.map(({ value }) => value);
    },
    expected: [1, 0],
  },
  {
    statement: "clearAll removes all rules, even from a whole worksheet",
    source: `${conditional}#clear-conditional-formatting-rules`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C3").conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
      sheet.getRange("F9").conditionalFormats.add("Custom").custom.rule.formula = "=F9=1";
      sheet.getRange().conditionalFormats.clearAll();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return count.value;
    },
    expected: 0,
  },
];
