import type { ClientScript } from "../clientScript";

/** Rows, columns and totals of tables as they come and go. */
export const tableChangeScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
    name: "rows are added anywhere, and what stands below moves down",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("RowsAdded");
        sheet.getRange("A1:B5").values = [
          ["Stage", "Amount"],
          ["Lead", 1],
          ["Won", 2],
          ["", ""],
          ["below", "table"],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "tblRowsAdded";
        sheet.getRange("D1").formulas = [["=SUM(tblRowsAdded[Amount])"]];
        const first = table.rows.add(0, [["New", 10]]).load("index,values");
        const last = table.rows.add(undefined, [
          ["End", 20],
          ["Last", 30],
        ]);
        last.load("index");
        const cells = sheet.getRange("A1:B9").load("values");
        const range = table.getRange().load("address");
        const sum = sheet.getRange("D1").load("values,formulas");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [first.index, first.values, last.index, range.address, cells.values, sum.values, sum.formulas];
      }),
    expected: [
      0,
      [["New", 10]],
      3,
      "RowsAdded!A1:B6",
      [
        ["Stage", "Amount"],
        ["New", 10],
        ["Lead", 1],
        ["Won", 2],
        ["End", 20],
        ["Last", 30],
        ["", ""],
        ["below", "table"],
        ["", ""],
      ],
      [[63]],
      [["=SUM(tblRowsAdded[Amount])"]],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.tablerow#excel-excel-tablerow-delete-member(1)
    // https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-deleterows-member(1)
    name: "rows are deleted one by one, several at once or from an index on",
    run: (excel) =>
      excel.run(async (context) => {
        const code = (): Promise<string> =>
          context.sync().then(
            () => "no error",
            (error: OfficeExtension.Error) => error.code,
          );
        const sheet = context.workbook.worksheets.add("RowsDeleted");
        sheet.getRange("A1:A8").values = [["Amount"], [1], [2], [3], [4], [5], [6], [7]];
        const table = sheet.tables.add("A1:A8", true);
        table.name = "tblRowsDeleted";
        const sum = sheet.getRange("C1");
        sum.formulas = [["=SUM(tblRowsDeleted[Amount])"]];
        table.rows.getItemAt(0).delete();
        table.rows.deleteRows([0, 2]);
        table.rows.deleteRowsAt(2, 2);
        const values = table.getRange().load("values,address");
        sum.load("values,formulas");
        await context.sync();
        const seen = [values.address, values.values, sum.values, sum.formulas];
        table.rows.deleteRows([7]);
        const missing = await code();
        table.rows.deleteRowsAt(0, 2);
        const emptied = table.getRange().load("values,address");
        await context.sync();
        const none = [emptied.address, emptied.values];
        sheet.delete();
        await context.sync();
        return [seen, missing, none];
      }),
    expected: [
      ["RowsDeleted!A1:A3", [["Amount"], [3], [5]], [[8]], [["=SUM(tblRowsDeleted[Amount])"]]],
      "InvalidArgument",
      ["RowsDeleted!A1:A2", [["Amount"], [""]]],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-deleterows-member(1)
    name: "rows are not deleted from a table while a filter hides some",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("RowsFiltered");
        sheet.getRange("A1:A4").values = [["Amount"], [1], [2], [3]];
        const table = sheet.tables.add("A1:A4", true);
        table.columns.getItem("Amount").filter.applyCustomFilter(">1");
        table.rows.deleteRowsAt(0);
        const filtered = await context.sync().then(
          () => "no error",
          (error: OfficeExtension.Error) => error.code,
        );
        table.clearFilters();
        table.rows.deleteRowsAt(0);
        const range = table.getRange().load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [filtered, range.values];
      }),
    expected: ["InsertDeleteConflict", [["Amount"], [2], [3]]],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)
    // https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn#excel-excel-tablecolumn-delete-member(1)
    name: "columns are added before others and deleted, and formulas that read a deleted one are errors",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("ColumnsChanged");
        sheet.getRange("A1:D3").values = [
          ["Stage", "Amount", "", "beside"],
          ["Lead", 1, "", "x"],
          ["Won", 2, "", "y"],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "tblColumns";
        sheet.getRange("A9:B9").formulas = [["=SUM(tblColumns[Amount])", "=COUNTA(tblColumns[Stage])"]];
        const added = table.columns.add(1, [["Rate"], [0.5], [0.6]]).load("name,index,values");
        table.columns.add(0).load("name");
        table.columns.load("items/name");
        const cells = sheet.getRange("A1:F3").load("values");
        const results = sheet.getRange("A9:B9").load("values,formulas");
        await context.sync();
        const seen = [
          [added.name, added.index, added.values],
          table.columns.items.map((column) => column.name),
          cells.values,
          results.values,
        ];
        table.columns.getItem("Amount").delete();
        table.columns.load("items/name");
        results.load("values");
        await context.sync();
        const after = [table.columns.items.map((column) => column.name), results.values];
        sheet.delete();
        await context.sync();
        return [...seen, ...after];
      }),
    expected: [
      ["Rate", 1, [["Rate"], [0.5], [0.6]]],
      ["Column1", "Stage", "Rate", "Amount"],
      [
        ["Column1", "Stage", "Rate", "Amount", "", "beside"],
        ["", "Lead", 0.5, 1, "", "x"],
        ["", "Won", 0.6, 2, "", "y"],
      ],
      [[3, 2]],
      ["Column1", "Stage", "Rate"],
      [["#REF!", 2]],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-showtotals-member
    // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-gettotalrowrange-member(1)
    name: "a table shows a row of totals, which formulas can read and which follows the table",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Totals");
        sheet.getRange("A1:C5").values = [
          ["Stage", "Rate", "Amount"],
          ["Lead", 0.5, 10],
          ["Won", 0.6, 20],
          ["", "", ""],
          ["below", "", ""],
        ];
        const table = sheet.tables.add("A1:C3", true);
        table.name = "tblTotals";
        table.showTotals = true;
        table.columns.getItem("Rate").getTotalRowRange().formulas = [["=SUBTOTAL(101,[Rate])"]];
        sheet.getRange("E1:G1").formulas = [
          ["=tblTotals[[#Totals],[Amount]]", "=ROWS(tblTotals[#All])", "=SUM(tblTotals[Amount])"],
        ];
        const totals = table.getTotalRowRange().load("address,values,formulas");
        const parts = [table.getRange(), table.getDataBodyRange(), table.columns.getItemAt(2).getTotalRowRange()];
        for (const part of parts) part.load("address");
        const results = sheet.getRange("E1:G1").load("values");
        await context.sync();
        const seen = [
          totals.address,
          totals.values,
          totals.formulas,
          parts.map((part) => part.address),
          results.values,
        ];
        table.rows.add(undefined, [["Lost", 0.1, 5]]);
        const grown = table.getTotalRowRange().load("address,values");
        results.load("values,formulas");
        const below = sheet.getRange("A6").load("values");
        await context.sync();
        const after = [grown.address, grown.values, results.values, results.formulas, below.values];
        table.showTotals = false;
        const body = table.getRange().load("address");
        results.load("values");
        await context.sync();
        const without = [body.address, results.values];
        table.showTotals = true;
        const again = table.getTotalRowRange().load("formulas");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [seen, after, without, again.formulas];
      }),
    expected: [
      [
        "Totals!A4:C4",
        [["Total", 0.55, 30]],
        [["Total", "=SUBTOTAL(101,[Rate])", "=SUBTOTAL(109,[Amount])"]],
        ["Totals!A1:C4", "Totals!A2:C3", "Totals!C4"],
        [[30, 4, 30]],
      ],
      [
        "Totals!A5:C5",
        [["Total", 0.4000000000000001, 35]],
        [[35, 5, 35]],
        [["=tblTotals[[#Totals],[Amount]]", "=ROWS(tblTotals[#All])", "=SUM(tblTotals[Amount])"]],
        [["below"]],
      ],
      ["Totals!A1:C4", [["#REF!", 4, 35]]],
      [["Total", "=SUBTOTAL(101,[Rate])", "=SUBTOTAL(109,[Amount])"]],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-gettotalrowrange-member(1)
    name: "a table without totals has no row of them, and totals of texts count",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("NoTotals");
        sheet.getRange("A1:B4").values = [
          ["Size", "Stage"],
          [1, "Lead"],
          [2, "Won"],
          ["below", "table"],
        ];
        const table = sheet.tables.add("A1:B3", true);
        await context.sync();
        table.getTotalRowRange().load("address");
        const missing = await context.sync().then(
          () => "no error",
          (error: OfficeExtension.Error) => error.code,
        );
        table.showTotals = true;
        const cells = sheet.getRange("A3:B5").load("values");
        const total = table.columns.getItem("Stage").getTotalRowRange().load("formulas");
        table.load("showTotals");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [missing, table.showTotals, cells.values, total.formulas];
      }),
    expected: [
      "ItemNotFound",
      true,
      [
        [2, "Won"],
        ["Total", 2],
        ["below", "table"],
      ],
      [["=SUBTOTAL(103,[Stage])"]],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-highlightfirstcolumn-member
    // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-legacyid-member
    name: "a table's looks are switched one by one and have Excel's defaults",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Switches");
        sheet.getRange("A1:A2").values = [["Amount"], [1]];
        const table = sheet.tables.add("A1:A2", true);
        const names =
          "highlightFirstColumn,highlightLastColumn,showBandedColumns,showBandedRows,showFilterButton,legacyId";
        table.load(names);
        await context.sync();
        const all = (): unknown[] => [
          table.highlightFirstColumn,
          table.highlightLastColumn,
          table.showBandedColumns,
          table.showBandedRows,
          table.showFilterButton,
        ];
        const before = all();
        const isNumber = /^\d+$/.test(table.legacyId);
        table.highlightFirstColumn = true;
        table.highlightLastColumn = true;
        table.showBandedColumns = true;
        table.showBandedRows = false;
        table.load(names);
        await context.sync();
        const after = all();
        sheet.delete();
        await context.sync();
        return [before, after, isNumber];
      }),
    expected: [[false, false, false, true, true], [true, true, true, false, true], true],
  },
];
