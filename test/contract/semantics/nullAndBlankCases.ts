import { article, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const source = article("excel/excel-add-ins-blank-null-values");

export const nullAndBlankCases: readonly StatedCase[] = [
  {
    statement: "null in a two-dimensional array of values leaves those cells unchanged",
    source: `${source}#null-input-in-2-d-array`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:D1");
      range.values = [[1, 2, 3, 4]];
      range.values = [[null, "two", null, null]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [[1, "two", 3, 4]],
  },
  {
    statement: "null in a two-dimensional array of number formats leaves the formats of those cells unchanged",
    source: `${source}#null-input-in-2-d-array`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:E2");
      range.numberFormat = [["0.0", "0.0", "0.0", "0.0"]];
      range.numberFormat = [[null, null, null, "m/d/yyyy;@"]];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat;
    },
    expected: [["0.0", "0.0", "0.0", "m/d/yyyy;@"]],
  },
  {
    statement: "null in a two-dimensional array of formulas leaves the formulas of those cells unchanged",
    source: `${source}#null-input-in-2-d-array`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.formulas = [["=1+1", "=2+2"]];
      range.formulas = [[null, "=3+3"]];
      range.load("formulas");
      await context.sync();
      return range.formulas;
    },
    expected: [["=1+1", "=3+3"]],
  },
  {
    statement: "null is not a valid input for the values of a range as a whole",
    source: `${source}#null-input-for-a-property`,
    observe: ({ sheet, outcome }) => outcome(() => (sheet.getRange("A1:B2").values = null as unknown as string[][])),
    expected: "InvalidArgument",
  },
  {
    statement: "null is not a valid input for a colour",
    source: `${source}#null-input-for-a-property`,
    observe: ({ sheet, outcome }) =>
      outcome(() => (sheet.getRange("A1").format.fill.color = null as unknown as string)),
    expected: "InvalidArgument",
  },
  {
    statement: "a font colour that is the same in all cells of a range is told",
    source: `${source}#null-property-values-in-the-response`,
    observe: async ({ context, sheet }) => {
      const { font } = sheet.getRange("A1:B2").format;
      font.color = "#112233";
      font.load("color");
      await context.sync();
      return font.color;
    },
    expected: "#112233",
  },
  {
    statement: "a font colour is null where several are present within the range",
    source: `${source}#null-property-values-in-the-response`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").format.font.color = "#112233";
      sheet.getRange("A2").format.font.color = "#445566";
      const font = sheet.getRange("A1:A2").format.font.load("color");
      await context.sync();
      return font.color;
    },
    expected: null,
  },
  {
    statement: "a font size is null where several are present within the range",
    source: `${source}#null-property-values-in-the-response`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").format.font.size = 20;
      const font = sheet.getRange("A1:A2").format.font.load("size");
      await context.sync();
      return font.size;
    },
    expected: null,
  },
  {
    statement: "a blank value for the values of a range clears its content",
    source: `${source}#blank-input-for-a-property`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [["", ""]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    },
    expected: [[["", ""]], [["Empty", "Empty"]]],
  },
  {
    statement: "a blank value for the number format resets it to General",
    source: `${source}#blank-input-for-a-property`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["0.00%"]];
      range.numberFormat = [[""]];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat;
    },
    expected: [["General"]],
  },
  {
    statement: "a blank value for the formulas clears them",
    source: `${source}#blank-input-for-a-property`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=1+1"]];
      range.formulas = [[""]];
      range.load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    },
    expected: [[[""]], [[""]]],
  },
  {
    statement: "cells without data read as blank values",
    source: `${source}#blank-property-values-in-the-response`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("B1:C1").values = [["x", 5]];
      const range = sheet.getRange("A1:D1").load("values");
      await context.sync();
      return range.values;
    },
    expected: [["", "x", 5, ""]],
  },
  {
    statement: "cells without a formula and without data read as blank formulas",
    source: `${source}#blank-property-values-in-the-response`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("C1").formulas = [["=RAND()*0"]];
      const range = sheet.getRange("A1:C1").load("formulas");
      await context.sync();
      return range.formulas;
    },
    expected: [["", "", "=RAND()*0"]],
  },
  {
    statement: "an unhidden, a hidden and a partly hidden range have rowHidden false, true and null",
    source: property("Range", "rowHidden"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("2:2").rowHidden = true;
      const ranges = ["A1", "A2", "A1:A3"].map((address) => sheet.getRange(address).load("rowHidden"));
      await context.sync();
      return ranges.map(({ rowHidden }) => rowHidden);
    },
    expected: [false, true, null],
  },
  {
    statement: "an unhidden, a hidden and a partly hidden range have columnHidden false, true and null",
    source: property("Range", "columnHidden"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("B:B").columnHidden = true;
      const ranges = ["A1", "B1", "A1:C1"].map((address) => sheet.getRange(address).load("columnHidden"));
      await context.sync();
      return ranges.map(({ columnHidden }) => columnHidden);
    },
    expected: [false, true, null],
  },
  {
    statement: "column widths that are not uniform read as null",
    source: property("RangeFormat", "columnWidth"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A:A").format.columnWidth = 120;
      const formats = ["A1", "A1:B1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
      await context.sync();
      return formats.map(({ columnWidth }) => columnWidth);
    },
    expected: [120, null],
  },
  {
    statement: "row heights that are not uniform read as null",
    source: property("RangeFormat", "rowHeight"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("1:1").format.rowHeight = 42;
      const formats = ["A1", "A1:A2"].map((address) => sheet.getRange(address).format.load("rowHeight"));
      await context.sync();
      return formats.map(({ rowHeight }) => rowHeight);
    },
    expected: [42, null],
  },
  {
    statement: "wrapText is null where the range has no uniform setting",
    source: property("RangeFormat", "wrapText"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").format.wrapText = true;
      const formats = ["A1", "A2", "A1:A2"].map((address) => sheet.getRange(address).format.load("wrapText"));
      await context.sync();
      return formats.map(({ wrapText }) => wrapText);
    },
    expected: [true, false, null],
  },
];
