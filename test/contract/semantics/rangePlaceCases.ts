import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

export const rangePlaceCases: readonly StatedCase[] = [
  {
    statement: "an address contains the sheet's name",
    source: property("Range", "address"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("$B$2:C5").load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!B2:C5",
  },
  {
    statement: "a sheet's name with a blank stands in quotes within an address",
    source: property("Range", "address"),
    observe: async ({ context, sheet }) => {
      sheet.name = "Stated twice";
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      return range.address;
    },
    expected: "'Stated twice'!A1",
  },
  {
    statement: "row and column indices count from zero",
    source: property("Range", "rowIndex"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("C5:D9").load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      return [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount];
    },
    expected: [4, 2, 5, 2, 10],
  },
  {
    statement: "getRange without an address is the whole sheet, whose number of cells does not fit and reads as -1",
    source: property("Range", "cellCount"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange().load("rowCount,columnCount,cellCount");
      await context.sync();
      return [range.rowCount, range.columnCount, range.cellCount];
    },
    expected: [1048576, 16384, -1],
  },
  {
    statement: "the bounding rectangle of B2:C5 and D10:E15 is B2:E15",
    source: method("Range", "getBoundingRect"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:C5").getBoundingRect("D10:E15").load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!B2:E15",
  },
  {
    statement: "the intersection is the rectangle that both ranges have in common",
    source: method("Range", "getIntersection"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:D4").getIntersection(sheet.getRange("C3:F9")).load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!C3:D4",
  },
  {
    statement: "the last cell of B2:D5 is D5",
    source: method("Range", "getLastCell"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:D5").getLastCell().load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!D5",
  },
  {
    statement: "the last column of B2:D5 is D2:D5",
    source: method("Range", "getLastColumn"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:D5").getLastColumn().load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!D2:D5",
  },
  {
    statement: "the last row of B2:D5 is B5:D5",
    source: method("Range", "getLastRow"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:D5").getLastRow().load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!B5:D5",
  },
  {
    statement: "the entire column of B4:E11 is B:E",
    source: method("Range", "getEntireColumn"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B4:E11").getEntireColumn().load("address,isEntireColumn");
      await context.sync();
      return [range.address, range.isEntireColumn];
    },
    expected: ["Stated!B:E", true],
  },
  {
    statement: "the entire row of B4:E11 is 4:11",
    source: method("Range", "getEntireRow"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B4:E11").getEntireRow().load("address,isEntireRow");
      await context.sync();
      return [range.address, range.isEntireRow];
    },
    expected: ["Stated!4:11", true],
  },
  {
    statement: "an offset keeps the dimensions; negative values go up and to the left",
    source: method("Range", "getOffsetRange"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("D4:E6").getOffsetRange(-2, 3).load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!G2:H4",
  },
  {
    statement: "an offset that is forced outside the grid is an error",
    source: method("Range", "getOffsetRange"),
    observe: ({ sheet, outcome }) => outcome(() => sheet.getRange("A1").getOffsetRange(0, -1).load("address")),
    expected: "InvalidArgument",
  },
  {
    statement: "a resized range moves its bottom right corner, outwards or inwards",
    source: method("Range", "getResizedRange"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:D5").getResizedRange(-2, 1).load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!B2:E3",
  },
  {
    statement: "an absolutely resized range keeps its top left cell and takes the numbers given",
    source: method("Range", "getAbsoluteResizedRange"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:D5").getAbsoluteResizedRange(1, 2).load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!B2:C2",
  },
  {
    statement: "a cell of a range counts from its top left and may lie outside it",
    source: method("Range", "getCell"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:C3").getCell(4, 5).load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!G6",
  },
  {
    statement: "a row of a range counts from zero and stays as wide as the range",
    source: method("Range", "getRow"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:D5").getRow(1).load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!B3:D3",
  },
  {
    statement: "a column of a range counts from zero and stays as high as the range",
    source: method("Range", "getColumn"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:D5").getColumn(2).load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!D2:D5",
  },
  {
    statement: "rows above and columns before lie outside the range for positive counts",
    source: method("Range", "getRowsAbove"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("D4:F6");
      const places = [range.getRowsAbove(2), range.getColumnsBefore(2)].map((place) => place.load("address"));
      await context.sync();
      return places.map(({ address }) => address);
    },
    expected: ["Stated!D2:F3", "Stated!B4:C6"],
  },
  {
    statement: "rows below and columns after lie outside the range for positive counts",
    source: method("Range", "getRowsBelow"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("D4:F6");
      const places = [range.getRowsBelow(), range.getColumnsAfter(3)].map((place) => place.load("address"));
      await context.sync();
      return places.map(({ address }) => address);
    },
    expected: ["Stated!D7:F7", "Stated!G4:I6"],
  },
  {
    statement: "a range by indexes begins at zero-based places and spans the counts given",
    source: method("Worksheet", "getRangeByIndexes"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRangeByIndexes(2, 1, 3, 4).load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!B3:E5",
  },
  {
    statement: "row 2, column 5 of a worksheet by zero-based numbers is F3",
    source: article("excel/excel-add-ins-worksheets#get-a-cell-in-a-worksheet"),
    observe: async ({ context, sheet }) => {
      const cell = sheet.getCell(2, 5).load("address");
      await context.sync();
      return cell.address;
    },
    expected: "Stated!F3",
  },
  {
    statement: "a range may be asked for by a name",
    source: article("excel/excel-add-ins-ranges-get#get-a-named-range"),
    observe: async ({ context, sheet }) => {
      context.workbook.names.add("statedRange", sheet.getRange("B2:C3"));
      const range = sheet.getRange("statedRange").load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!B2:C3",
  },
  {
    statement: "the surrounding region is bounded by blank rows and blank columns",
    source: method("Range", "getSurroundingRegion"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("B2:C4").values = [
        [1, 2],
        [3, ""],
        ["", 4],
      ];
      sheet.getRange("E6").values = [[9]];
      const region = sheet.getRange("B2").getSurroundingRegion().load("address");
      await context.sync();
      return region.address;
    },
    expected: "Stated!B2:C4",
  },
  {
    statement: "several ranges are given by addresses with commas between them, and told with the sheet before each",
    source: property("RangeAreas", "address"),
    observe: async ({ context, sheet }) => {
      const areas = sheet.getRanges("A1:B4, D1:D4").load("address,areaCount,cellCount");
      await context.sync();
      return [areas.address.replace(/,\s*/g, ","), areas.areaCount, areas.cellCount];
    },
    expected: ["Stated!A1:B4,Stated!D1:D4", 2, 12],
  },
  {
    statement: "several ranges know whether all of them are entire columns or rows",
    source: property("RangeAreas", "isEntireColumn"),
    observe: async ({ context, sheet }) => {
      const all = ["A:C,Q:Z", "A:C,Q1:Z9", "1:3,5:7"].map((address) =>
        sheet.getRanges(address).load("isEntireColumn,isEntireRow"),
      );
      await context.sync();
      return all.map(({ isEntireColumn, isEntireRow }) => [isEntireColumn, isEntireRow]);
    },
    expected: [
      [true, false],
      [false, false],
      [false, true],
    ],
  },
  {
    statement: "select selects the range, and the selected range and the active cell can be asked for",
    source: method("Range", "select"),
    observe: async ({ context, sheet }) => {
      const home = context.workbook.worksheets.getActiveWorksheet();
      home.load("name");
      await context.sync();
      sheet.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      home.activate();
      await context.sync();
      return [selected.address, active.address];
    },
    expected: ["Stated!C3:D4", "Stated!C3"],
  },
];
