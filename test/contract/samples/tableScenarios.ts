import type { Scenario } from "./scenario";

export const tableScenarios: readonly Scenario[] = [
  {
    sample: "46-table/create-table",
    observe: async ({ context, sheet }) => {
      const table = sheet.tables.add("A1:D1", true);
      table.name = "statedExpenses";
      table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
      table.rows.add(undefined, [
        ["1/1/2026", "The Phone Company", "Communications", "120"],
        ["1/2/2026", "Northwind Electric Cars", "Transportation", "142.33"],
      ]);
      sheet.getUsedRange().format.autofitColumns();
      const amounts = table.columns.getItem("Amount").getDataBodyRange().load("values");
      const headers = table.getHeaderRowRange().load("values");
      await context.sync();
      return [headers.values, amounts.values];
    },
    expected: [[["Date", "Merchant", "Category", "Amount"]], [[120], [142.33]]],
  },
  {
    sample: "46-table/add-rows-and-columns-to-a-table",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        ["Item", "Price"],
        ["Tea", 4],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.rows.add(undefined, [["Cake", 6]]);
      table.columns.add(undefined, [["Twice"], ["=[@Price]*2"], ["=[@Price]*2"]]);
      const range = table.getRange().load("values,address");
      await context.sync();
      return [range.address, range.values];
    },
    expected: [
      "Stated!A1:C3",
      [
        ["Item", "Price", "Twice"],
        ["Tea", 4, 8],
        ["Cake", 6, 12],
      ],
    ],
  },
  {
    sample: "46-table/convert-range-to-table",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C3").values = [
        ["Product", "Qtr1", "Qtr2"],
        ["Frames", 5000, 7000],
        ["Saddles", 400, 323],
      ];
      const table = sheet.tables.add(sheet.getRange("A1:C3"), true);
      table.load("name,showHeaders");
      const count = sheet.tables.getCount();
      await context.sync();
      return [count.value, table.showHeaders, /^Table\d+$/.test(table.name)];
    },
    expected: [1, true, true],
  },
  {
    sample: "46-table/filter-data",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B5").values = [
        ["Category", "Amount"],
        ["Food", 10],
        ["Travel", 20],
        ["Food", 30],
        ["Rent", 40],
      ];
      const table = sheet.tables.add("A1:B5", true);
      table.columns.getItem("Category").filter.apply({ filterOn: "Values", values: ["Food", "Rent"] });
      const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
      await context.sync();
      const filtered = rows.map(({ rowHidden }) => rowHidden);
      table.clearFilters();
      for (const row of rows) row.load("rowHidden");
      await context.sync();
      return [filtered, rows.map(({ rowHidden }) => rowHidden)];
    },
    expected: [
      [false, true, false, false],
      [false, false, false, false],
    ],
  },
  {
    sample: "46-table/formatting",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["Item", "Price"],
        ["Tea", 4],
        ["Cake", 6],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.getHeaderRowRange().format.fill.color = "#C70039";
      table.getDataBodyRange().format.fill.color = "#DAF7A6";
      table.rows.getItemAt(1).getRange().format.fill.color = "#FFC300";
      table.columns.getItemAt(0).getDataBodyRange().format.fill.color = "#FFA07A";
      const cells = ["A1", "B2", "B3", "A3"].map((cell) => sheet.getRange(cell).format.fill.load("color"));
      await context.sync();
      return cells.map(({ color }) => color);
    },
    expected: ["#C70039", "#DAF7A6", "#FFC300", "#FFA07A"],
  },
  {
    sample: "46-table/get-data-from-table",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["Merchant", "Amount"],
        ["Phone", 120],
        ["Cars", 142],
      ];
      const table = sheet.tables.add("A1:B3", true);
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("values");
      const merchants = table.columns.getItem("Merchant").getDataBodyRange().load("values");
      const second = table.rows.getItemAt(1).load("values");
      await context.sync();
      sheet.getRange("D1:E1").values = header.values;
      sheet.getRange("D2:E3").values = body.values;
      const copy = sheet.getRange("D1:E3").load("values");
      await context.sync();
      return [copy.values, merchants.values, second.values];
    },
    expected: [
      [
        ["Merchant", "Amount"],
        ["Phone", 120],
        ["Cars", 142],
      ],
      [["Phone"], ["Cars"]],
      [["Cars", 142]],
    ],
  },
  {
    sample: "46-table/get-visible-range-of-a-filtered-table",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B4").values = [
        ["Category", "Amount"],
        ["Food", 10],
        ["Travel", 20],
        ["Food", 30],
      ];
      const table = sheet.tables.add("A1:B4", true);
      table.columns.getItem("Category").filter.applyValuesFilter(["Food"]);
      const view = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      return view.values;
    },
    expected: [
      ["Food", 10],
      ["Food", 30],
    ],
  },
  {
    sample: "46-table/import-json-data",
    observe: async ({ context, sheet }) => {
      const data = [
        { name: "Tea", price: 4 },
        { name: "Cake", price: 6 },
      ];
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Name", "Price"]];
      table.rows.add(
        undefined,
        data.map(({ name, price }) => [name, price]),
      );
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    },
    expected: [
      ["Tea", 4],
      ["Cake", 6],
    ],
  },
  {
    sample: "46-table/resize-table",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        ["Item", "Price"],
        ["Tea", 4],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.resize("A1:B6");
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!A1:B6",
  },
  {
    sample: "46-table/sort-data",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B4").values = [
        ["Item", "Price"],
        ["Tea", 4],
        ["Cake", 6],
        ["Milk", 1],
      ];
      const table = sheet.tables.add("A1:B4", true);
      table.sort.apply([{ key: 1, ascending: false }], true);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    },
    expected: [
      ["Cake", 6],
      ["Tea", 4],
      ["Milk", 1],
    ],
  },
];
