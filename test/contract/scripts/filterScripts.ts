import type { ClientScript } from "../clientScript";

/** Filters of tables and of cells that are none. */
export const filterScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables#apply-filters-to-a-table
    name: "filters of two columns hide rows that do not fit both, and clearing shows them again",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Expenses");
        sheet.getRange("A1:C6").values = [
          ["Merchant", "Category", "Amount"],
          ["The Phone Company", "Communications", 120],
          ["Northwind Electric Cars", "Transportation", 142.33],
          ["Best For You Organics Company", "Groceries", 27.9],
          ["Coho Vineyard", "Restaurant", 33],
          ["Bellows College", "Education", 350.1],
        ];
        const table = sheet.tables.add("A1:C6", true);
        table.name = "tblExpenses";
        sheet.getRange("E1:F1").formulas = [["=SUBTOTAL(109,tblExpenses[Amount])", "=SUM(tblExpenses[Amount])"]];
        const hidden = async (): Promise<boolean[]> => {
          const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
          await context.sync();
          return rows.map((row) => row.rowHidden);
        };
        const results = sheet.getRange("E1:F1").load("values");
        table.columns.getItem("Category").filter.apply({
          filterOn: excel.FilterOn.values,
          values: ["Restaurant", "Groceries"],
        });
        const byValues = await hidden();
        table.columns.getItem("Amount").filter.apply({
          filterOn: excel.FilterOn.dynamic,
          dynamicCriteria: excel.DynamicFilterCriteria.belowAverage,
        });
        table.columns.getItem("Merchant").filter.applyCustomFilter("=*company", "=coho*", "Or");
        const byAll = await hidden();
        table.autoFilter.load("isDataFiltered,enabled,criteria");
        const criteria = table.columns.getItem("Category").filter.load("criteria");
        results.load("values");
        await context.sync();
        const seen = [
          table.autoFilter.isDataFiltered,
          table.autoFilter.enabled,
          table.autoFilter.criteria.map((one) => one.filterOn),
          criteria.criteria,
          results.values,
        ];
        table.columns.getItem("Merchant").filter.clear();
        table.clearFilters();
        const cleared = await hidden();
        table.autoFilter.load("isDataFiltered");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [byValues, byAll, ...seen, cleared, table.autoFilter.isDataFiltered];
      }),
    expected: [
      [true, true, false, false, true],
      [true, true, false, false, true],
      true,
      true,
      ["Custom", "Values", "Dynamic"],
      { filterOn: "Values", values: ["Restaurant", "Groceries"] },
      [[60.9, 673.33]],
      [false, false, false, false, false],
      false,
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.filter
    name: "each kind of filter shows the rows that it speaks of",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Kinds");
        sheet.getRange("A1:B7").values = [
          ["Amount", "Name"],
          [10, "Ann"],
          [20, "bob"],
          [20, "Bob*"],
          [40, ""],
          [50, "Anna"],
          ["none", "Cy"],
        ];
        sheet.getRange("A3").format.fill.color = "#FFFF00";
        sheet.getRange("A4").format.font.color = "#FF0000";
        const table = sheet.tables.add("A1:B7", true);
        const amount = table.columns.getItem("Amount").filter;
        const name = table.columns.getItem("Name").filter;
        const shown = async (apply: () => void): Promise<string> => {
          table.clearFilters();
          apply();
          const rows = [2, 3, 4, 5, 6, 7].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
          await context.sync();
          return rows.flatMap((row, index) => (row.rowHidden ? [] : [index + 2])).join();
        };
        const seen = [
          await shown(() => amount.applyCustomFilter(">=20")),
          await shown(() => amount.applyCustomFilter(">10", "<50", excel.FilterOperator.and)),
          await shown(() => amount.applyCustomFilter("<>20")),
          await shown(() => name.applyCustomFilter("=a*")),
          await shown(() => name.applyCustomFilter("=*~*")),
          await shown(() => name.applyCustomFilter("bob")),
          await shown(() => name.applyCustomFilter("=")),
          await shown(() => name.applyCustomFilter("<>")),
          await shown(() => name.applyValuesFilter(["ANN", ""])),
          await shown(() => amount.applyValuesFilter(["20"])),
          await shown(() => amount.applyTopItemsFilter(2)),
          await shown(() => amount.applyBottomItemsFilter(2)),
          await shown(() => amount.applyTopPercentFilter(20)),
          await shown(() => amount.applyBottomPercentFilter(40)),
          await shown(() => amount.applyDynamicFilter("AboveAverage")),
          await shown(() => amount.applyCellColorFilter("#FFFF00")),
          await shown(() => amount.applyFontColorFilter("red")),
        ];
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: [
      "3,4,5,6",
      "3,4,5",
      "2,5,6,7",
      "2,6",
      "4",
      "3",
      "5",
      "2,3,4,6,7",
      "2,5",
      "3,4",
      "5,6",
      "2,3,4",
      "6",
      "2,3,4",
      "5,6",
      "3",
      "4",
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.dynamicfiltercriteria
    // https://learn.microsoft.com/javascript/api/excel/excel.filterdatetime
    name: "dates are filtered by the time around today, by month and by year",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Dates");
        const now = new Date();
        const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
        sheet.getRange("A1:A6").values = [["Day"], [today], [today - 1], [today - 400], [45292], [45444]];
        const table = sheet.tables.add("A1:A6", true);
        const { filter } = table.columns.getItemAt(0);
        const shown = async (apply: () => void): Promise<string> => {
          table.clearFilters();
          apply();
          const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
          await context.sync();
          return rows.flatMap((row, index) => (row.rowHidden ? [] : [index + 2])).join();
        };
        const seen = [
          await shown(() => filter.applyDynamicFilter("Today")),
          await shown(() => filter.applyDynamicFilter("Yesterday")),
          await shown(() => filter.applyValuesFilter([{ date: "2024-06-15", specificity: "Month" }])),
          await shown(() => filter.applyValuesFilter([{ date: "2024-01-01", specificity: "Day" }])),
        ];
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: ["2", "3", "6", "5"],
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#filter-data
    // https://learn.microsoft.com/javascript/api/excel/excel.autofilter
    name: "a sheet's AutoFilter filters a range, is applied again when values have changed, and is removed",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Farm");
        sheet.getRange("B2:C6").values = [
          ["Farm", "Sold"],
          ["A", 10],
          ["B", 300],
          ["C", 20],
          ["A", 500],
        ];
        const { autoFilter } = sheet;
        const shown = async (): Promise<string> => {
          const rows = [3, 4, 5, 6].map((row) => sheet.getRange(`B${row}`).load("rowHidden"));
          await context.sync();
          return rows.flatMap((row, index) => (row.rowHidden ? [] : [index + 3])).join();
        };
        const none = autoFilter.getRangeOrNullObject();
        autoFilter.load("enabled,isDataFiltered");
        await context.sync();
        const seen: unknown[] = [[none.isNullObject, autoFilter.enabled, autoFilter.isDataFiltered]];
        autoFilter.apply(sheet.getUsedRange(), 1, { criterion1: "2", filterOn: excel.FilterOn.topItems });
        seen.push(await shown());
        sheet.getRange("C3").values = [[400]];
        seen.push(await shown());
        autoFilter.reapply();
        seen.push(await shown());
        autoFilter.apply("B2:C6", 0, { filterOn: "Values", values: ["A"] });
        seen.push(await shown());
        autoFilter.load("enabled,isDataFiltered,criteria");
        const range = autoFilter.getRange().load("address");
        await context.sync();
        seen.push([autoFilter.enabled, autoFilter.isDataFiltered, range.address, autoFilter.criteria]);
        autoFilter.clearColumnCriteria(1);
        autoFilter.clearColumnCriteria(2);
        seen.push(
          await context.sync().then(
            () => "no error",
            (error: OfficeExtension.Error) => error.code,
          ),
        );
        autoFilter.clearColumnCriteria(1);
        autoFilter.clearCriteria();
        autoFilter.load("enabled,isDataFiltered");
        seen.push(await shown(), [autoFilter.enabled, autoFilter.isDataFiltered]);
        autoFilter.remove();
        autoFilter.load("enabled");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [...seen, autoFilter.enabled];
      }),
    expected: [
      [true, false, false],
      "4,6",
      "4,6",
      "3,6",
      "3,6",
      [
        true,
        true,
        "Farm!B2:C6",
        [
          { filterOn: "Values", values: ["A"] },
          { filterOn: "TopItems", criterion1: "2" },
        ],
      ],
      "InvalidArgument",
      "3,4,5,6",
      [true, false],
      false,
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria
    name: "criteria that do not fit are refused",
    run: async (excel) => {
      const attempts: ((filter: Excel.Filter) => void)[] = [
        (filter) => filter.apply({ filterOn: "Nonsense" } as unknown as Excel.FilterCriteria),
        (filter) => filter.applyTopItemsFilter(0),
        (filter) => filter.applyTopPercentFilter(101),
        (filter) => filter.applyCellColorFilter("no colour"),
        (filter) => filter.applyDynamicFilter("Unknown"),
        (filter) => filter.applyIconFilter(excel.icons.fiveArrows.greenUpArrow),
      ];
      const codes: string[] = [];
      for (const attempt of attempts) {
        codes.push(
          await excel
            .run(async (context) => {
              const sheet = context.workbook.worksheets.add();
              sheet.getRange("A1:A2").values = [["Amount"], [1]];
              const table = sheet.tables.add("A1:A2", true);
              await context.sync();
              attempt(table.columns.getItemAt(0).filter);
              const outcome = await context.sync().then(
                () => "no error",
                (error: OfficeExtension.Error) => error.code,
              );
              sheet.delete();
              await context.sync();
              return outcome;
            })
            .catch((error: unknown) => String(error)),
        );
      }
      return codes;
    },
    expected: [
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "NotImplemented",
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions#excel-excel-worksheetprotectionoptions-allowautofilter-member
    name: "a protected sheet is filtered only where its protection allows it",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Guarded");
        sheet.getRange("A1:A3").values = [["Amount"], [1], [2]];
        const table = sheet.tables.add("A1:A3", true);
        const { filter } = table.columns.getItemAt(0);
        const code = (): Promise<string> =>
          context.sync().then(
            () => "no error",
            (error: OfficeExtension.Error) => error.code,
          );
        sheet.protection.protect();
        await context.sync();
        filter.applyCustomFilter(">1");
        const refused = await code();
        sheet.protection.unprotect();
        sheet.protection.protect({ allowAutoFilter: true });
        filter.applyCustomFilter(">1");
        const allowed = await code();
        sheet.protection.unprotect();
        sheet.delete();
        await context.sync();
        return [refused, allowed];
      }),
    expected: ["AccessDenied", "no error"],
  },
];
