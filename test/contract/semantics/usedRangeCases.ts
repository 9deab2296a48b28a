import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const unbounded = article("excel/excel-add-ins-ranges-unbounded");

export const usedRangeCases: readonly StatedCase[] = [
  {
    statement: "the used range of a blank sheet is its top left cell, not an error",
    source: method("Worksheet", "getUsedRange"),
    observe: async ({ context, sheet }) => {
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      return used.address;
    },
    expected: "Stated!A1",
  },
  {
    statement: "the used range is the smallest range around all cells with a value",
    source: method("Worksheet", "getUsedRange"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("C3").values = [[1]];
      sheet.getRange("E9").values = [["x"]];
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      return used.address;
    },
    expected: "Stated!C3:E9",
  },
  {
    statement: "with valuesOnly cells that only have formatting are no used cells",
    source: method("Worksheet", "getUsedRange"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("F9").format.fill.color = "red";
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      return used.address;
    },
    expected: "Stated!B2",
  },
  {
    statement: "a range without used cells throws ItemNotFound when its used range is asked for",
    source: method("Range", "getUsedRange"),
    observe: ({ sheet, outcome }) => outcome(() => sheet.getRange("A1:B2").getUsedRange().load("address")),
    expected: "ItemNotFound",
  },
  {
    statement: "an unbounded range is narrowed to its used cells by getUsedRange",
    source: unbounded,
    observe: async ({ context, sheet }) => {
      sheet.getRange("B2:B5").values = [[1], [2], [3], [4]];
      const used = sheet.getRange("B:B").getUsedRange(true).load("address");
      await context.sync();
      return used.address;
    },
    expected: "Stated!B2:B5",
  },
  {
    statement: "values, text, number formats and formulas of an unbounded range read as null",
    source: `${unbounded}#read-an-unbounded-range`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("C:C").load("values,text,numberFormat,formulas");
      await context.sync();
      return [range.values, range.text, range.numberFormat, range.formulas];
    },
    expected: [null, null, null, null],
  },
  {
    statement: "address and cellCount of an unbounded range are still valid",
    source: `${unbounded}#read-an-unbounded-range`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A:F").load("address,cellCount");
      await context.sync();
      return [range.address, range.cellCount];
    },
    expected: ["Stated!A:F", 6291456],
  },
  {
    statement: "writing values to an unbounded range is an error",
    source: `${unbounded}#write-to-an-unbounded-range`,
    observe: ({ sheet, outcome }) => outcome(() => (sheet.getRange("A:B").values = [["Due date"]])),
    expected: "InvalidArgument",
  },
  {
    statement: "writing formulas to an unbounded range is an error",
    source: `${unbounded}#write-to-an-unbounded-range`,
    observe: ({ sheet, outcome }) => outcome(() => (sheet.getRange("2:2").formulas = [["=1"]])),
    expected: "InvalidArgument",
  },
  {
    statement: "rows given as 1:4 are an unbounded range of entire rows",
    source: unbounded,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("1:4").load("isEntireRow,isEntireColumn,rowCount,values");
      await context.sync();
      return [range.isEntireRow, range.isEntireColumn, range.rowCount, range.values];
    },
    expected: [true, false, 4, null],
  },
  {
    statement: "a formula that spills is part of the used range with all its cells",
    source: property("Range", "hasSpill"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      return used.address;
    },
    expected: "Stated!B2:C4",
  },
];
