import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const tables = article("excel/excel-add-ins-tables");

export const tableCases: readonly StatedCase[] = [
  {
    statement: "a table that would overlap with another cannot be added",
    source: method("TableCollection", "add"),
    observe: async ({ sheet, outcome }) => {
      sheet.tables.add("A1:B3", true);
      return outcome(() => sheet.tables.add("B2:C4", true));
    },
    expected: "InvalidArgument",
  },
  {
    statement: "a table cannot be added at an invalid address",
    source: method("TableCollection", "add"),
    observe: ({ sheet, outcome }) => outcome(() => sheet.tables.add("no such place", true)),
    expected: "InvalidArgument",
  },
  {
    statement: "a source address without a sheet name belongs to the sheet of the collection it is added to",
    source: method("TableCollection", "add"),
    observe: async ({ context, sheet }) => {
      const range = sheet.tables.add("B2:C4", true).getRange().load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!B2:C4",
  },
  {
    statement: "without headers of its own a table gets a header row and the data shifts down by one row",
    source: method("TableCollection", "add"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange().load("address,values");
      await context.sync();
      return [range.address, range.values];
    },
    expected: [
      "Stated!A1:B3",
      [
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ],
    ],
  },
  {
    statement: "a table is named by setting its name after it is created",
    source: `${tables}#create-a-table`,
    observe: async ({ context, sheet }) => {
      sheet.tables.add("A1:B2", true).name = "statedExpenses";
      const table = context.workbook.tables.getItem("statedExpenses").load("name");
      await context.sync();
      return table.name;
    },
    expected: "statedExpenses",
  },
  {
    statement: "the id of a table stays the same when it is renamed",
    source: property("Table", "id"),
    observe: async ({ context, sheet }) => {
      const table = sheet.tables.add("A1:B2", true).load("id");
      await context.sync();
      const before = table.id;
      table.name = "statedOther";
      const again = context.workbook.tables.getItem("statedOther").load("id");
      await context.sync();
      return before === again.id;
    },
    expected: true,
  },
  {
    statement: "the parts of a table are its header row, its data body and the whole",
    source: method("Table", "getDataBodyRange"),
    observe: async ({ context, sheet }) => {
      const table = sheet.tables.add("B2:D6", true);
      const parts = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
      for (const part of parts) part.load("address");
      await context.sync();
      return parts.map(({ address }) => address);
    },
    expected: ["Stated!B2:D2", "Stated!B3:D6", "Stated!B2:D6"],
  },
  {
    statement: "rows added with null for their index come after the existing rows",
    source: `${tables}#add-rows-to-a-table`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        ["Item", "Cost"],
        ["first", 1],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.rows.add(undefined, [
        ["second", 2],
        ["third", 3],
      ]);
      const body = table.getDataBodyRange().load("values,address");
      await context.sync();
      return [body.address, body.values];
    },
    expected: [
      "Stated!A2:B4",
      [
        ["first", 1],
        ["second", 2],
        ["third", 3],
      ],
    ],
  },
  {
    statement: "rows added at an index go before the row that had it",
    source: method("TableRowCollection", "add"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [["Item"], ["first"], ["last"]];
      const table = sheet.tables.add("A1:A3", true);
      table.rows.add(1, [["between"]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    },
    expected: [["first"], ["between"], ["last"]],
  },
  {
    statement: "the index of a row is its position in the rows of the table",
    source: `${tables}#add-rows-to-a-table`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [["Item"], ["a"], ["b"]];
      const row = sheet.tables.add("A1:A3", true).rows.getItemAt(1).load("index,values");
      await context.sync();
      return [row.index, row.values];
    },
    expected: [1, [["b"]]],
  },
  {
    statement: "a row that is deleted makes the table shorter",
    source: method("TableRow", "delete"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A4").values = [["Item"], ["a"], ["b"], ["c"]];
      const table = sheet.tables.add("A1:A4", true);
      table.rows.getItemAt(1).delete();
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    },
    expected: [["a"], ["c"]],
  },
  {
    statement: "a column added without an index comes at the end, its first value the header",
    source: `${tables}#add-a-column-that-contains-static-values`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [["Date"], [1], [2]];
      const table = sheet.tables.add("A1:A3", true);
      table.columns.add(undefined, [["Day"], ["Sunday"], ["Monday"]]);
      const range = table.getRange().load("values");
      await context.sync();
      return range.values;
    },
    expected: [
      ["Date", "Day"],
      [1, "Sunday"],
      [2, "Monday"],
    ],
  },
  {
    statement: "a column of formulas is calculated in each data cell",
    source: `${tables}#add-a-column-that-contains-formulas`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [["Amount"], [10], [20]];
      const table = sheet.tables.add("A1:A3", true);
      table.columns.add(undefined, [["Twice"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
      const body = table.columns.getItem("Twice").getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    },
    expected: [[20], [40]],
  },
  {
    statement: "a column is renamed through its header",
    source: `${tables}#rename-a-column`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        ["Date", "Amount"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.columns.getItemAt(0).name = "Purchase date";
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      return header.values;
    },
    expected: [["Purchase date", "Amount"]],
  },
  {
    statement: "the index of a column counts from zero",
    source: property("TableColumn", "index"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C1").values = [["a", "b", "c"]];
      const column = sheet.tables.add("A1:C2", true).columns.getItem("c").load("index");
      await context.sync();
      return column.index;
    },
    expected: 2,
  },
  {
    statement: "a column leads to its header, its data and the whole of it",
    source: method("TableColumn", "getRange"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B1").values = [["a", "b"]];
      const column = sheet.tables.add("A1:B4", true).columns.getItem("b");
      const parts = [column.getHeaderRowRange(), column.getDataBodyRange(), column.getRange()];
      for (const part of parts) part.load("address");
      await context.sync();
      return parts.map(({ address }) => address);
    },
    expected: ["Stated!B1", "Stated!B2:B4", "Stated!B1:B4"],
  },
  {
    statement: "resize takes a new range without changing the values of cells",
    source: `${tables}#resize-a-table`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.resize("A1:B3");
      const body = table.getDataBodyRange().load("address,values");
      await context.sync();
      return [body.address, body.values];
    },
    expected: [
      "Stated!A2:B3",
      [
        [1, 2],
        [3, 4],
      ],
    ],
  },
  {
    statement: "a resized table must keep its headers in the same row",
    source: `${tables}#resize-a-table`,
    observe: async ({ sheet, outcome }) => {
      const table = sheet.tables.add("A2:B4", true);
      return (await outcome(() => table.resize("A1:B4"))) !== "done";
    },
    expected: true,
  },
  {
    statement: "a resized table must overlap with where it was",
    source: method("Table", "resize"),
    observe: async ({ sheet, outcome }) => {
      const table = sheet.tables.add("A1:B4", true);
      return (await outcome(() => table.resize("D1:E4"))) !== "done";
    },
    expected: true,
  },
  {
    statement: "converting a table to a range preserves all data",
    source: method("Table", "convertToRange"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = [["Head"], ["data"]];
      sheet.tables.add("A1:A2", true).convertToRange();
      const range = sheet.getRange("A1:A2").load("values");
      const count = sheet.tables.getCount();
      await context.sync();
      return [count.value, range.values];
    },
    expected: [0, [["Head"], ["data"]]],
  },
  {
    statement: "the style of a table is one of the named styles, TableStyleMedium2 to begin with",
    source: property("Table", "style"),
    observe: async ({ context, sheet }) => {
      const table = sheet.tables.add("A1:B2", true).load("style");
      await context.sync();
      const first = table.style;
      table.style = "TableStyleDark11";
      table.load("style");
      await context.sync();
      return [first, table.style];
    },
    expected: ["TableStyleMedium2", "TableStyleDark11"],
  },
  {
    statement: "filter buttons can be hidden and shown",
    source: property("Table", "showFilterButton"),
    observe: async ({ context, sheet }) => {
      const table = sheet.tables.add("A1:B2", true);
      table.showFilterButton = false;
      table.load("showFilterButton,showBandedRows");
      await context.sync();
      return [table.showFilterButton, table.showBandedRows];
    },
    expected: [false, true],
  },
  {
    statement: "tables that overlap with a range are found, or only those it holds in full",
    source: method("Range", "getTables"),
    observe: async ({ context, sheet }) => {
      sheet.tables.add("A1:B3", true);
      const [touched, held] = [sheet.getRange("B1:C2").getTables(), sheet.getRange("B1:C2").getTables(true)];
      const counts = [touched.getCount(), held.getCount()];
      await context.sync();
      return counts.map(({ value }) => value);
    },
    expected: [1, 0],
  },
  {
    statement: "the name of a table follows the rules for names: no blank, no cell reference",
    source: property("Table", "name"),
    observe: async ({ sheet, outcome }) => {
      const table = sheet.tables.add("A1:B2", true);
      return [await outcome(() => (table.name = "two words")), await outcome(() => (table.name = "A1"))];
    },
    expected: ["InvalidArgument", "InvalidArgument"],
  },
];
