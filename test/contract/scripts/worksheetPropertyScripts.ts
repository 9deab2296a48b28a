import type { ClientScript } from "../clientScript";

/** What a sheet or the workbook keeps beside its cells. */
export const worksheetPropertyScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection: adding "overwrites existing
    // custom properties with that key"; keys are case-insensitive and limited to 255 characters.
    name: "a sheet keeps properties of an add-in's own",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Custom");
        const { customProperties } = sheet;
        customProperties.add("Owner", "Ann");
        customProperties.add("owner", "Bob");
        const added = customProperties.add("Region", "East").load("key,value");
        const found = customProperties.getItem("OWNER").load("key,value");
        const missing = customProperties.getItemOrNullObject("Nothing");
        const count = customProperties.getCount();
        await context.sync();
        const first = [added.key, added.value, found.value, missing.isNullObject, count.value];
        found.value = "Cleo";
        added.delete();
        customProperties.load("items/key,items/value");
        await context.sync();
        const left = customProperties.items.map(({ value }) => value);
        customProperties.add("k".repeat(256), "x");
        const tooLong = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        customProperties.getItem("Nothing").load("key");
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        sheet.delete();
        await context.sync();
        return [first, left, tooLong, code];
      }),
    expected: [["Region", "East", "Bob", true, 2], ["Cleo"], "InvalidArgument", "ItemNotFound"],
  },
  {
    // "Adds a page break before the top-left cell of the range specified."
    // https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection#excel-excel-pagebreakcollection-add-member(1)
    name: "page breaks stand before a row or a column and move with it",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Breaks");
        const rows = sheet.horizontalPageBreaks;
        const columns = sheet.verticalPageBreaks;
        const first = rows.add("A21:E21").load("rowIndex,columnIndex");
        rows.add(sheet.getRange("A41"));
        columns.add("D1");
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        rows.load("items/rowIndex");
        columns.load("items/columnIndex");
        const after = columns.getItem(0).getCellAfterBreak().load("address");
        await context.sync();
        const places = [rows.items.map((one) => one.rowIndex), columns.items.map((one) => one.columnIndex)];
        rows.items[0]?.delete();
        columns.removePageBreaks();
        const counts = [rows.getCount(), columns.getCount()];
        await context.sync();
        sheet.delete();
        await context.sync();
        return [first.rowIndex, first.columnIndex, places, after.address, counts.map((count) => count.value)];
      }),
    expected: [20, 0, [[21, 41], [3]], "Breaks!D1", [1, 0]],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo and excel.iterativecalculation
    name: "the region and the limits of iteration can be asked for",
    run: (excel) =>
      excel.run(async (context) => {
        const { cultureInfo, iterativeCalculation } = context.application;
        cultureInfo.load("name");
        cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
        cultureInfo.datetimeFormat.load("dateSeparator,shortDatePattern,timeSeparator");
        iterativeCalculation.load("enabled,maxIteration,maxChange");
        await context.sync();
        const before = [
          iterativeCalculation.enabled,
          iterativeCalculation.maxIteration,
          iterativeCalculation.maxChange,
        ];
        iterativeCalculation.maxIteration = 50;
        iterativeCalculation.load("maxIteration");
        await context.sync();
        const after = iterativeCalculation.maxIteration;
        iterativeCalculation.maxIteration = 100;
        iterativeCalculation.maxChange = -1;
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        return [
          cultureInfo.name.length,
          cultureInfo.numberFormat.numberDecimalSeparator,
          cultureInfo.datetimeFormat.dateSeparator,
          before,
          after,
          code,
        ];
      }),
    expected: [5, ".", "/", [false, 100, 0.001], 50, "InvalidArgument"],
  },
  {
    // "Specifies if changes have been made since the workbook was last saved."
    // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-isdirty-member
    name: "a workbook knows whether it has changed",
    run: (excel) =>
      excel.run(async (context) => {
        const { workbook } = context;
        workbook.isDirty = false;
        workbook.load("isDirty");
        await context.sync();
        const before = workbook.isDirty;
        const sheet = workbook.worksheets.add("Dirty");
        workbook.load("isDirty");
        await context.sync();
        const after = workbook.isDirty;
        sheet.delete();
        await context.sync();
        return [before, after];
      }),
    expected: [false, true],
  },
];
