import type { ClientScript } from "../clientScript";

export const rangeScripts: readonly ClientScript[] = [
  {
    name: "a range tells its address and size",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("It's mine");
        const range = sheet.getRange("$B$2:c4");
        range.load("address,cellCount,rowIndex,columnIndex,rowCount,columnCount,isEntireRow,isEntireColumn");
        await context.sync();
        sheet.delete();
        await context.sync();
        const { address, cellCount, rowIndex, columnIndex, rowCount, columnCount, isEntireRow, isEntireColumn } = range;
        return [address, cellCount, rowIndex, columnIndex, rowCount, columnCount, isEntireRow, isEntireColumn];
      }),
    expected: ["'It''s mine'!B2:C4", 6, 1, 1, 3, 2, false, false],
  },
  {
    name: "ranges lead to other ranges",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Ways");
        const range = sheet.getRange("B2:D5");
        const found = [
          range.getCell(1, 2),
          range.getCell(9, 0),
          range.getRow(3),
          range.getColumn(0),
          range.getLastCell(),
          range.getLastRow(),
          range.getLastColumn(),
          range.getEntireRow(),
          range.getEntireColumn(),
          range.getOffsetRange(1, -1),
          range.getResizedRange(-1, 2),
          range.getAbsoluteResizedRange(1, 1),
          range.getRowsAbove(1),
          range.getRowsBelow(2),
          range.getColumnsBefore(1),
          range.getColumnsAfter(3),
          range.getBoundingRect("F1"),
          range.getBoundingRect(sheet.getRange("A9")),
          range.getIntersection("C1:C99"),
          sheet.getCell(0, 27),
          sheet.getRangeByIndexes(1, 1, 2, 2),
          sheet.getRange("A:B"),
          sheet.getRange("2:3"),
        ];
        for (const one of found) one.load("address");
        const apart = range.getIntersectionOrNullObject("F9");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [...found.map((one) => one.address.replace("Ways!", "")), apart.isNullObject];
      }),
    expected: [
      "D3",
      "B11",
      "B5:D5",
      "B2:B5",
      "D5",
      "B5:D5",
      "D2:D5",
      "2:5",
      "B:D",
      "A3:C6",
      "B2:F4",
      "B2",
      "B1:D1",
      "B6:D7",
      "A2:A5",
      "E2:G5",
      "B1:F5",
      "A2:D9",
      "C2:C5",
      "AB1",
      "B2:C3",
      "A:B",
      "2:3",
      true,
    ],
  },
  {
    name: "an address may name another sheet, a defined name or a part of a table",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Addressed");
        const other = context.workbook.worksheets.add("Other one");
        sheet.getRange("A1:B3").values = [
          ["Stage", "Amount"],
          ["Lead", 1],
          ["Won", 2],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "tblAddressed";
        const name = context.workbook.names.add("AddressedTarget", other.getRange("C3"));
        await context.sync();
        const found = [
          "'Other one'!A1",
          "AddressedTarget",
          "tblAddressed",
          "tblAddressed[Amount]",
          "tblAddressed[#All]",
        ].map((address) => sheet.getRange(address).load("address"));
        await context.sync();
        name.delete();
        sheet.delete();
        other.delete();
        await context.sync();
        return found.map((range) => range.address);
      }),
    expected: ["'Other one'!A1", "'Other one'!C3", "Addressed!A2:B3", "Addressed!B2:B3", "Addressed!A1:B3"],
  },
  {
    name: "a range leads to its sheet and to the tables it touches",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Owner");
        sheet.getRange("A1:A2").values = [["Heading"], [1]];
        sheet.tables.add("A1:A2", true).name = "tblOwner";
        const range = sheet.getRange("A2:C2");
        range.load("worksheet/name");
        const touched = range.getTables(false).load("items/name");
        const contained = range.getTables(true).getCount();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [range.worksheet.name, touched.items.map((table) => table.name), contained.value];
      }),
    expected: ["Owner", ["tblOwner"], 0],
  },
  {
    name: "what is selected can be asked for, its first cell too",
    run: (excel) =>
      excel.run(async (context) => {
        const home = context.workbook.worksheets.getActiveWorksheet().load("name");
        const sheet = context.workbook.worksheets.add("Chosen");
        sheet.getRange("B2:C3").select();
        const selected = context.workbook.getSelectedRange().load("address");
        const active = context.workbook.getActiveCell().load("address");
        await context.sync();
        context.workbook.worksheets.getItem(home.name).activate();
        sheet.delete();
        await context.sync();
        return [selected.address, active.address];
      }),
    expected: ["Chosen!B2:C3", "Chosen!B2"],
  },
  {
    name: "contents are cleared apart from formats",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Cleared");
        const range = sheet.getRange("A1:B1");
        range.values = [[1, 2]];
        range.format.font.bold = true;
        await context.sync();
        range.clear("Contents");
        range.load("values");
        range.format.font.load("bold");
        await context.sync();
        const kept = [range.values, range.format.font.bold];
        range.values = [[3, 4]];
        sheet.getRange("A1").clear();
        range.load("values");
        const first = sheet.getRange("A1").format.font.load("bold");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [kept, range.values, first.bold];
      }),
    expected: [[[["", ""]], true], [["", 4]], false],
  },
  {
    name: "a range that is kept stays usable in later requests and is given back",
    run: async (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Kept");
        const range = sheet.getRange("A1");
        range.track();
        await context.sync();
        range.values = [[1]];
        await context.sync();
        range.load("values");
        await context.sync();
        range.untrack();
        sheet.delete();
        await context.sync();
        return range.values;
      }),
    expected: [[1]],
  },
];
