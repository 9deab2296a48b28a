import type { ClientScript } from "../clientScript";

export const tableScripts: readonly ClientScript[] = [
  {
    name: "a table is added, named, found again and calculated with",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Tabled");
        sheet.getRange("A1:B4").values = [
          ["Stage", "Amount"],
          ["Lead", 100],
          ["Won", 200],
          ["Won", 300],
        ];
        const table = sheet.tables.add("A1:B4", true);
        table.name = "tblTabled";
        table.load("id,name,showHeaders,style");
        await context.sync();
        const byName = context.workbook.tables.getItem("TBLTABLED").load("id");
        const byId = sheet.tables.getItem(table.id).load("name");
        sheet.getRange("D1").formulas = [['=SUMIFS(tblTabled[Amount],tblTabled[Stage],"Won")']];
        const sum = sheet.getRange("D1").load("values,formulas");
        await context.sync();
        sheet.delete();
        const gone = context.workbook.tables.getItemOrNullObject("tblTabled");
        await context.sync();
        return [
          table.name,
          table.showHeaders,
          table.style,
          byName.id === table.id,
          byId.name,
          sum.values,
          sum.formulas,
          gone.isNullObject,
        ];
      }),
    expected: [
      "tblTabled",
      true,
      "TableStyleMedium2",
      true,
      "tblTabled",
      [[500]],
      [['=SUMIFS(tblTabled[Amount],tblTabled[Stage],"Won")']],
      true,
    ],
  },
  {
    name: "a table tells its parts",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Parts");
        sheet.getRange("B2:C4").values = [
          ["阶段", "金额"],
          ["线索", 1],
          ["成交", 2],
        ];
        const table = sheet.tables.add(sheet.getRange("B2:C4"), true);
        const parts = [table.getRange(), table.getDataBodyRange(), table.getHeaderRowRange()];
        for (const part of parts) part.load("address");
        table.columns.load("items/name,items/index,count");
        table.rows.load("count");
        const amounts = table.columns.getItem("金额");
        const body = amounts.getDataBodyRange().load("address,values");
        const heading = amounts.getHeaderRowRange().load("values");
        const whole = amounts.getRange().load("address");
        const second = table.columns.getItemAt(1).load("name,values");
        const none = table.columns.getItemOrNullObject("利润");
        const row = table.rows.getItemAt(1).load("values,index");
        table.worksheet.load("name");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [
          parts.map((part) => part.address),
          table.columns.items.map((column) => `${column.index}${column.name}`),
          [table.columns.count, table.rows.count],
          [body.address, body.values, heading.values, whole.address],
          [second.name, second.values, none.isNullObject, row.values, row.index, table.worksheet.name],
        ];
      }),
    expected: [
      ["Parts!B2:C4", "Parts!B3:C4", "Parts!B2:C2"],
      ["0阶段", "1金额"],
      [2, 2],
      ["Parts!C3:C4", [[1], [2]], [["金额"]], "Parts!C2:C4"],
      ["金额", [["金额"], [1], [2]], true, [["成交", 2]], 1, "Parts"],
    ],
  },
  {
    name: "a table is resized, and formulas follow",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Resized");
        sheet.getRange("A1:A4").values = [["Amount"], [1], [2], [4]];
        const table = sheet.tables.add("A1:A3", true);
        table.name = "tblResized";
        const total = sheet.getRange("C1");
        total.formulas = [["=SUM(tblResized[Amount])"]];
        total.load("values");
        await context.sync();
        const before = total.values;
        table.resize("A1:A4");
        table.style = "TableStyleLight9";
        table.load("style");
        const range = table.getRange().load("address");
        total.load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [before, range.address, total.values, table.style];
      }),
    expected: [[[3]], "Resized!A1:A4", [[7]], "TableStyleLight9"],
  },
  {
    name: "rows and columns are added at the end",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Grown");
        sheet.getRange("A1:B2").values = [
          ["Stage", "Amount"],
          ["Lead", 1],
        ];
        const table = sheet.tables.add("A1:B2", true);
        table.rows.add(undefined, [
          ["Won", 2],
          ["Lost", 3],
        ]);
        table.columns.add(undefined, [["Share"], [0.1], [0.2], [0.3]]);
        const range = table.getRange().load("address,values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [range.address, range.values];
      }),
    expected: [
      "Grown!A1:C4",
      [
        ["Stage", "Amount", "Share"],
        ["Lead", 1, 0.1],
        ["Won", 2, 0.2],
        ["Lost", 3, 0.3],
      ],
    ],
  },
  {
    name: "a column is renamed through its heading",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Renamed");
        sheet.getRange("A1:A2").values = [["Old"], [1]];
        const table = sheet.tables.add("A1:A2", true);
        await context.sync();
        table.columns.getItemAt(0).name = "New";
        await context.sync();
        table.columns.load("items/name");
        const heading = sheet.getRange("A1").load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [table.columns.items.map((column) => column.name), heading.values];
      }),
    expected: [["New"], [["New"]]],
  },
  {
    name: "missing and repeated headings get names",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Headed");
        sheet.getRange("A1:D2").values = [
          ["Amount", "", "amount", 2026],
          [1, 2, 3, 4],
        ];
        const table = sheet.tables.add("A1:D2", true);
        table.columns.load("items/name");
        await context.sync();
        sheet.delete();
        await context.sync();
        return table.columns.items.map((column) => column.name);
      }),
    expected: ["Amount", "Column2", "amount2", "2026"],
  },
  {
    name: "a table becomes a range again and keeps its cells; deleted, it takes them along",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Undone");
        sheet.getRange("A1:A2").values = [["Kept"], [1]];
        sheet.getRange("C1:C2").values = [["Gone"], [2]];
        const kept = sheet.tables.add("A1:A2", true);
        const gone = sheet.tables.add("C1:C2", true);
        await context.sync();
        const range = kept.convertToRange().load("address");
        gone.delete();
        const cells = sheet.getRange("A1:C2").load("values");
        const count = sheet.tables.getCount();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [range.address, cells.values, count.value];
      }),
    expected: [
      "Undone!A1:A2",
      [
        ["Kept", "", ""],
        [1, "", ""],
      ],
      0,
    ],
  },
];
