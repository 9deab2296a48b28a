import type { ClientScript } from "../clientScript";

/** What is done to a block of cells as a whole. */
export const rangeEditingScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
    name: "cells are merged, row by row too, and taken apart again",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Merged");
        sheet.getRange("A1:C2").values = [
          ["keep", "lost", "lost"],
          ["x", "", ""],
        ];
        sheet.getRange("A1:B2").merge();
        sheet.getRange("D1:E3").merge(true);
        await context.sync();
        const all = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address,areaCount");
        const values = sheet.getRange("A1:B2").load("values");
        await context.sync();
        const before = [all.address.replaceAll("Merged!", ""), values.values];
        sheet.getRange("A1:D1").unmerge();
        const left = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
        const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [...before, left.address.replaceAll("Merged!", ""), none.isNullObject];
      }),
    expected: [
      "A1:B2,D1:E1,D2:E2,D3:E3",
      [
        ["keep", ""],
        ["", ""],
      ],
      "D2:E2,D3:E3",
      true,
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1)
    name: "moved cells take formats along, and formulas go on reading them",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Moved");
        const other = context.workbook.worksheets.add("Moved to");
        sheet.getRange("A1:B2").formulas = [
          [1, "=A1*10"],
          [2, "=A2*10"],
        ];
        sheet.getRange("D1").formulas = [["=SUM(A1:A2)"]];
        sheet.getRange("A1").format.font.bold = true;
        await context.sync();
        sheet.getRange("A1:A2").moveTo("F5");
        await context.sync();
        const moved = sheet.getRange("F5:F6").load("values");
        const bold = sheet.getRange("F5").format.font.load("bold");
        const blank = sheet.getRange("A1:A2").load("values");
        const readers = sheet.getRange("B1:D2").load("formulas,values");
        await context.sync();
        const first = [moved.values, bold.bold, blank.values, readers.formulas[0], readers.values[0]];
        sheet.getRange("F5:F6").moveTo(other.getRange("A1"));
        await context.sync();
        const there = other.getRange("A1:A2").load("values");
        const follows = sheet.getRange("B1:D1").load("formulas,values");
        await context.sync();
        sheet.delete();
        other.delete();
        await context.sync();
        return [...first, there.values, follows.formulas[0], follows.values[0]];
      }),
    expected: [
      [[1], [2]],
      true,
      [[""], [""]],
      ["=F5*10", "", "=SUM(F5:F6)"],
      [10, "", 3],
      [[1], [2]],
      ["='Moved to'!A1*10", "", "=SUM('Moved to'!A1:A2)"],
      [10, "", 3],
    ],
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates
    name: "duplicates go, the first of each stays, and both are counted",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Twice");
        const range = sheet.getRange("A1:B6");
        range.values = [
          ["Name", "Amount"],
          ["a", 1],
          ["A", 1],
          ["b", 2],
          ["a", 3],
          ["b", 2],
        ];
        await context.sync();
        const byBoth = range.removeDuplicates([0, 1], true).load("removed,uniqueRemaining");
        range.load("values");
        await context.sync();
        const first = [byBoth.removed, byBoth.uniqueRemaining, range.values];
        const byName = sheet.getRange("A1:B4").removeDuplicates([0], true).load("removed,uniqueRemaining");
        range.load("values");
        await context.sync();
        range.removeDuplicates([2], true);
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        sheet.delete();
        await context.sync();
        return [...first, byName.removed, byName.uniqueRemaining, range.values.slice(0, 4), code];
      }),
    expected: [
      2,
      3,
      [
        ["Name", "Amount"],
        ["a", 1],
        ["b", 2],
        ["a", 3],
        ["", ""],
        ["", ""],
      ],
      1,
      2,
      [
        ["Name", "Amount"],
        ["a", 1],
        ["b", 2],
        ["", ""],
      ],
      "InvalidArgument",
    ],
  },
  {
    // https://support.microsoft.com/office/74e31bdd-d993-45da-aa82-35a236c5b5db and
    // https://learn.microsoft.com/javascript/api/excel/excel.autofilltype
    name: "series go on as the fill handle makes them",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Filled");
        sheet.getRange("A1:F2").formulas = [
          [1, 2, "Item 1", "Mon", 45292, "=A1*10"],
          [3, 2, "Item 2", "Tue", 45323, "=A2*10"],
        ];
        sheet.getRange("E1:E2").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"]];
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("H1").values = [[7]];
        sheet.getRange("I1").values = [[7]];
        sheet.getRange("J1:K1").values = [[10, 20]];
        await context.sync();
        sheet.getRange("A1:F2").autoFill("A1:F4", "FillDefault");
        sheet.getRange("H1").autoFill("H1:H3", "FillDefault");
        sheet.getRange("I1").autoFill("I1:I3", "FillSeries");
        sheet.getRange("J1:K1").autoFill("J1:M1", "FillCopy");
        sheet.getRange("J1").autoFill("J1:J2", "FillFormats");
        await context.sync();
        const filled = sheet.getRange("A3:F4").load("formulas,text");
        const singles = sheet.getRange("H1:I3").load("values");
        const copies = sheet.getRange("J1:M2").load("values");
        const bold = sheet.getRange("A3").format.font.load("bold");
        await context.sync();
        sheet.getRange("A1").autoFill("B5:B9", "FillDefault");
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        sheet.delete();
        await context.sync();
        return [filled.formulas, filled.text.map((row) => row[4]), singles.values, copies.values, bold.bold, code];
      }),
    expected: [
      [
        [5, 2, "Item 3", "Wed", 45352, "=A3*10"],
        [7, 2, "Item 4", "Thu", 45383, "=A4*10"],
      ],
      ["2024-03-01", "2024-04-01"],
      [
        [7, 7],
        [7, 8],
        [7, 9],
      ],
      [
        [10, 20, 10, 20],
        ["", "", "", ""],
      ],
      true,
      "InvalidArgument",
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection: locked cells of a protected sheet
    name: "a protected sheet refuses to be merged, moved, filled, sorted, replaced in and thinned out",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Shielded");
        const range = sheet.getRange("A1:A3");
        range.values = [[2], [1], [1]];
        sheet.protection.protect();
        await context.sync();
        const codes: string[] = [];
        for (const attempt of [
          () => range.merge(),
          () => range.unmerge(),
          () => range.moveTo("C1"),
          () => range.autoFill("A1:A5", "FillDefault"),
          () => range.sort.apply([{ key: 0 }]),
          () => range.replaceAll("1", "2", {}),
          () => range.removeDuplicates([0], false),
          () => sheet.getRange("1:2").group("ByRows"),
          () => sheet.horizontalPageBreaks.add("A3"),
          () => sheet.customProperties.add("key", "value"),
          () => (range.style = "Good"),
          () => (range.formulasR1C1 = [["=RC[1]"], [1], [1]]),
          () => range.setCellProperties([[{ format: { fill: { color: "red" } } }], [{}], [{}]]),
          () => (range.format.shrinkToFit = true),
        ]) {
          attempt();
          codes.push(
            await context.sync().then(
              () => "none",
              (error: unknown) => (error as { code: string }).code,
            ),
          );
        }
        range.load("values");
        await context.sync();
        sheet.protection.unprotect();
        sheet.delete();
        await context.sync();
        return [[...new Set(codes)], codes.length, range.values];
      }),
    expected: [["AccessDenied"], 14, [[2], [1], [1]]],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
    name: "clearing formats takes merged cells apart; moving and merging refuse what cannot be",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Apart");
        sheet.getRange("A1:B2").merge();
        sheet.getRange("A1:C3").clear("Formats");
        const none = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
        sheet.getRange("E1:E2").values = [["Heading"], [1]];
        sheet.tables.add("E1:E2", true).name = "tblApart";
        await context.sync();
        const codes: string[] = [];
        for (const attempt of [
          () => sheet.getRange("E1:F2").merge(),
          () => sheet.getRange("A1:C3").moveTo("XFD1"),
          () => sheet.getRange("A1").autoFill("A1:B2", "FillDefault"),
          () => sheet.getRange("A1").autoFill("A1:A2", "FlashFill"),
          () => sheet.getRange("A1").find("", {}).load("address"),
        ]) {
          attempt();
          codes.push(
            await context.sync().then(
              () => "none",
              (error: unknown) => (error as { code: string }).code,
            ),
          );
        }
        sheet.delete();
        await context.sync();
        return [none.isNullObject, codes];
      }),
    expected: [true, ["InvalidOperation", "InvalidArgument", "InvalidArgument", "NotImplemented", "InvalidArgument"]],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.range: whole rows and columns hand out no contents
    name: "everything of whole columns can be loaded at once",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Whole");
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        const wanted = "formulasR1C1,numberFormatCategories,style,hidden,left,savedAsArray";
        const column = sheet.getRange("A:A").load(wanted);
        const cell = sheet.getRange("B2").load(wanted);
        sheet.getRange("A:A").load();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [column.formulasR1C1, column.numberFormatCategories, column.style, cell.formulasR1C1, cell.savedAsArray];
      }),
    expected: [null, null, "Normal", [[4]], false],
  },
];
