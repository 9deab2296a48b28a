import type { ClientScript } from "../clientScript";

export const rangeSortScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.rangesort#excel-excel-rangesort-apply-member(1)
    name: "rows are sorted by several keys, with their formats and formulas",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Sorted");
        const range = sheet.getRange("A1:C6");
        range.formulas = [
          ["Name", "Amount", "Double"],
          ["b", 2, "=B2*2"],
          ["a", 2, "=B3*2"],
          ["", 9, "=B4*2"],
          ["C", 1, "=B5*2"],
          ["a", 5, "=B6*2"],
        ];
        sheet.getRange("A5").format.fill.color = "#FF0000";
        await context.sync();
        range.sort.apply(
          [
            { key: 0, ascending: true },
            { key: 1, ascending: false },
          ],
          false,
          true,
        );
        range.load("formulas,values");
        const red = sheet.getRange("A5").format.fill.load("color");
        const plain = sheet.getRange("A6").format.fill.load("color");
        await context.sync();
        const sorted = [range.formulas, range.values.map((row) => row[2]), red.color, plain.color];
        range.sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }], false, true);
        const top = sheet.getRange("A2").load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [...sorted, top.values];
      }),
    expected: [
      [
        ["Name", "Amount", "Double"],
        ["a", 5, "=B2*2"],
        ["a", 2, "=B3*2"],
        ["b", 2, "=B4*2"],
        ["C", 1, "=B5*2"],
        ["", 9, "=B6*2"],
      ],
      ["Double", 10, 4, 4, 2, 18],
      "#FF0000",
      "#FFFFFF",
      [["C"]],
    ],
  },
  {
    // https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654: numbers, text, FALSE, TRUE, errors,
    // and blank cells always last.
    name: "a sort puts kinds of values in Excel's order, in columns too",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Order");
        const range = sheet.getRange("A1:A7");
        const mixed = [[true], ["text"], [""], [3], ["=1/0"], [false], [-1]];
        range.formulas = mixed;
        await context.sync();
        range.sort.apply([{ key: 0 }]);
        range.load("values");
        await context.sync();
        const up = range.values.flat();
        range.sort.apply([{ key: 0, ascending: false }]);
        range.load("values");
        const across = sheet.getRange("C1:E2");
        across.values = [
          [3, 1, 2],
          ["c", "a", "b"],
        ];
        across.sort.apply([{ key: 0 }], false, false, "Columns");
        across.load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [up, range.values.flat(), across.values];
      }),
    expected: [
      [-1, 3, "text", false, true, "#DIV/0!", ""],
      ["#DIV/0!", true, false, "text", 3, -1, ""],
      [
        [1, 2, 3],
        ["a", "b", "c"],
      ],
    ],
  },
  {
    // "Hidden columns aren't moved when you sort columns, and hidden rows aren't moved when you sort rows."
    // https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654
    name: "a sort leaves hidden rows where they are",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Unmoved");
        const range = sheet.getRange("A1:A4");
        range.values = [[4], [3], [2], [1]];
        sheet.getRange("2:2").rowHidden = true;
        await context.sync();
        range.sort.apply([{ key: 0 }]);
        range.load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return range.values;
      }),
    expected: [[1], [3], [2], [4]],
  },
  {
    name: "a sort whose key lies outside is refused",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("KeyOut");
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("A1:B2").sort.apply([{ key: 2 }]);
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        sheet.delete();
        await context.sync();
        return code;
      }),
    expected: "InvalidArgument",
  },
];
