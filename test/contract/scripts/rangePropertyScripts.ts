import type { ClientScript } from "../clientScript";

/** What ranges tell of themselves and are told, beyond values and formats. */
export const rangePropertyScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulasr1c1-member
    name: "formulas are read and written in R1C1 notation",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("R1C1");
        const range = sheet.getRange("B2:C3");
        range.formulas = [
          ["=A1", "=$A$1+B2"],
          ["=SUM(A:A)", "text"],
        ];
        range.load("formulasR1C1");
        await context.sync();
        const read = range.formulasR1C1;
        range.formulasR1C1 = [
          ["=RC[1]*2", "=R1C1"],
          [5, "=SUM(R[-1]C[-1]:R[-1]C)"],
        ];
        range.load("formulas");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [read, range.formulas];
      }),
    expected: [
      [
        ["=R[-1]C[-1]", "=R1C1+RC[-1]"],
        ["=SUM(C[-1])", "text"],
      ],
      [
        ["=C2*2", "=$A$1"],
        [5, "=SUM(B2:C2)"],
      ],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
    name: "properties of many cells, rows and columns are read and written at once",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Properties");
        const range = sheet.getRange("A1:B2");
        range.setCellProperties([
          [{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}],
          [
            {},
            {
              format: { borders: { bottom: { style: "Continuous", color: "#0000FF" } }, horizontalAlignment: "Right" },
            },
          ],
        ]);
        range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
        range.setColumnProperties([{ format: { columnWidth: 90 } }, {}]);
        await context.sync();
        const cells = range.getCellProperties({
          address: true,
          format: { fill: { color: true }, font: { bold: true }, borders: { style: true } },
        });
        const rows = range.getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true } });
        const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
        await context.sync();
        range.setCellProperties([[{}]]);
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        sheet.delete();
        await context.sync();
        return [
          cells.value[0]?.[0]?.address,
          cells.value[0]?.[0]?.format?.fill,
          cells.value[0]?.[1]?.format?.font,
          cells.value[1]?.[1]?.format?.borders?.bottom,
          cells.value[1]?.[1]?.format?.borders?.top,
          rows.value[0],
          rows.value[1]?.rowHidden,
          columns.value[0],
          code,
        ];
      }),
    expected: [
      "Properties!A1",
      { color: "#FF0000" },
      { bold: false },
      { style: "Continuous" },
      { style: "None" },
      { rowIndex: 0, rowHidden: false, format: { rowHeight: 30 } },
      true,
      { columnIndex: 0, format: { columnWidth: 90 } },
      "InvalidArgument",
    ],
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group
    name: "rows and columns are grouped, folded, shown by level and ungrouped",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Outline");
        sheet.getRange("A1:D8").values = Array.from({ length: 8 }, () => [1, 2, 3, 4]);
        sheet.getRange("2:7").group("ByRows");
        sheet.getRange("3:5").group("ByRows");
        sheet.getRange("B:C").group("ByColumns");
        await context.sync();
        const seen = (): Excel.RangeAreas => sheet.getRange("A1:A8").getSpecialCells("Visible").load("address");
        sheet.showOutlineLevels(2, 0);
        const level2 = seen();
        await context.sync();
        sheet.showOutlineLevels(1, 1);
        const level1 = seen();
        const columns = sheet.getRange("A1:D1").getSpecialCells("Visible").load("address");
        await context.sync();
        sheet.showOutlineLevels(8, 8);
        sheet.getRange("4:4").hideGroupDetails("ByRows");
        const folded = seen();
        await context.sync();
        sheet.getRange("4:4").showGroupDetails("ByRows");
        sheet.getRange("3:7").ungroup("ByRows");
        sheet.showOutlineLevels(1, 0);
        const last = seen();
        await context.sync();
        const codes: string[] = [];
        for (const wrong of [
          () => sheet.getRange("2:3").group("ByColumns"),
          () => sheet.showOutlineLevels(9, 0),
          () => sheet.getRange("20:21").ungroup("ByRows"),
        ]) {
          wrong();
          codes.push(
            await context.sync().then(
              () => "none",
              (error: unknown) => (error as { code: string }).code,
            ),
          );
        }
        sheet.delete();
        await context.sync();
        return [...[level2, level1, columns, folded, last].map((one) => one.address.replaceAll("Outline!", "")), codes];
      }),
    expected: [
      "A1:A2,A6:A8",
      "A1,A8",
      "A1,D1",
      "A1,A8",
      "A1,A6:A8",
      ["InvalidArgument", "InvalidArgument", "InvalidOperation"],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.range: left, top, width, height in points, hidden
    name: "a range tells where it lies, whether it is hidden, and what kind of numbers it shows",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Measures");
        sheet.getRange("A:B").format.columnWidth = 60;
        sheet.getRange("1:2").format.rowHeight = 30;
        const range = sheet.getRange("B2:B3");
        range.numberFormat = [["0.00%"], ["m/d/yyyy"]];
        sheet.getRange("3:3").format.rowHeight = 15;
        sheet.getRange("C:C").columnHidden = true;
        await context.sync();
        range.load("left,top,width,height,hidden,numberFormatCategories,numberFormatLocal,savedAsArray");
        const partly = sheet.getRange("B1:C1").load("hidden");
        const all = sheet.getRange("C1:C9").load("hidden");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [
          [range.left, range.top, range.width, range.height, range.hidden],
          range.numberFormatCategories,
          range.numberFormatLocal,
          range.savedAsArray,
          partly.hidden,
          all.hidden,
        ];
      }),
    expected: [[60, 30, 60, 45, false], [["Percentage"], ["Date"]], [["0.00%"], ["m/d/yyyy"]], false, null, true],
  },
];
