import type { ClientScript } from "../clientScript";

/** Cells that are found: by kind, by text, by following formulas or arrow keys. */
export const rangeSearchScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
    name: "special cells are found by their kind and by the kind of their values",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Kinds");
        sheet.getRange("A1:C4").formulas = [
          ["Name", "Amount", true],
          ["a", 1, "=B2*2"],
          ["b", "", '="x"&A3'],
          ["", 3, "=1/0"],
        ];
        await context.sync();
        const range = sheet.getRange("A1:C4");
        const found = [
          range.getSpecialCells("Formulas"),
          range.getSpecialCells("Formulas", "Errors"),
          range.getSpecialCells("Formulas", "NumbersText"),
          range.getSpecialCells("Constants", "Text"),
          range.getSpecialCells("Constants", "LogicalNumbers"),
          range.getSpecialCells("Blanks"),
        ].map((areas) => areas.load("address,cellCount,areaCount"));
        const none = sheet.getRange("A1:A2").getSpecialCellsOrNullObject("Formulas");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [
          ...found.map((areas) => areas.address.replaceAll("Kinds!", "")),
          found[0]?.cellCount,
          none.isNullObject,
        ];
      }),
    expected: ["C2:C4", "C4", "C2:C3", "A1:B1,A2:A3", "C1,B2,B4", "B3,A4", 3, true],
  },
  {
    // "If no special cells are found, an `ItemNotFound` error will be thrown."
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspecialcells-member(1)
    name: "special cells that are not there are an error",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("NoKinds");
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("A1:B2").getSpecialCells("Formulas").load("address");
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        sheet.delete();
        await context.sync();
        return code;
      }),
    expected: "ItemNotFound",
  },
  {
    name: "visible cells leave hidden rows and columns out; rules are found where they stand",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Seen");
        sheet.getRange("A1:C5").values = [
          [1, 2, 3],
          [1, 2, 3],
          [1, 2, 3],
          [1, 2, 3],
          [1, 2, 3],
        ];
        sheet.getRange("3:3").rowHidden = true;
        sheet.getRange("B:B").columnHidden = true;
        sheet.getRange("A1:A2").dataValidation.rule = {
          wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
        };
        sheet.getRange("C2:C3").conditionalFormats.add("Custom").custom.rule.formula = "=C2>1";
        await context.sync();
        const range = sheet.getRange("A1:C5");
        const visible = range.getSpecialCells("Visible").load("address");
        const valid = range.getSpecialCells("DataValidations").load("address");
        const conditional = range.getSpecialCells("ConditionalFormats").load("address");
        const view = range.getVisibleView().load("values,rowCount,columnCount,cellAddresses");
        const second = view.rows.getItemAt(2).load("values,index");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [
          ...[visible, valid, conditional].map((areas) => areas.address.replaceAll("Seen!", "")),
          view.rowCount,
          view.columnCount,
          view.values[0],
          view.cellAddresses[2],
          second.index,
          second.values,
        ];
      }),
    expected: ["A1:A2,C1:C2,A4:A5,C4:C5", "A1:A2", "C2:C3", 4, 2, [1, 3], ["Seen!A4", "Seen!C4"], 2, [[1, 3]]],
  },
  {
    // "If the current range is larger than a single cell, then the search will be limited to that range, else the search
    // will cover the entire sheet starting after that cell."
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-find-member(1)
    name: "texts are found within a range, or from a cell on over its sheet",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Found");
        sheet.getRange("A1:B4").values = [
          ["cat", "Scatter"],
          ["dog", "Cat"],
          ["caterpillar", "a?b"],
          ["", "axb"],
        ];
        await context.sync();
        const range = sheet.getRange("A1:B4");
        const found = [
          range.find("cat", {}),
          range.find("cat", { searchDirection: "Backwards" }),
          range.find("CAT", { completeMatch: true, searchDirection: "Backwards" }),
          range.find("Cat", { matchCase: true }),
          range.find("a~?b", {}),
          range.find("d?g", { completeMatch: true }),
          sheet.getRange("A1").find("cat", {}),
          sheet.getRange("B2").find("dog", {}),
        ].map((cell) => cell.load("address"));
        const missing = range.findOrNullObject("bird", {});
        const all = sheet.findAll("cat", { completeMatch: false, matchCase: false }).load("address");
        const none = sheet.findAllOrNullObject("bird", {});
        await context.sync();
        sheet.delete();
        await context.sync();
        return [
          ...found.map((cell) => cell.address.replace("Found!", "")),
          missing.isNullObject,
          all.address.replaceAll("Found!", ""),
          none.isNullObject,
        ];
      }),
    expected: ["A1", "A3", "B2", "B2", "B3", "A2", "B1", "A2", true, "A1:B1,B2,A3", true],
  },
  {
    // "Returns: The number of replacements performed."
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-replaceall-member(1)
    name: "texts are replaced in contents and formulas and counted",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Replaced");
        const range = sheet.getRange("A1:B2");
        range.formulas = [
          ["1-1", "=A5+A6"],
          ["one one", "x"],
        ];
        const inRange = range.replaceAll("one", "two", { matchCase: true });
        const inSheet = sheet.replaceAll("A5", "A7", {});
        const number = sheet.getRange("A1").replaceAll("1-1", "11", { completeMatch: true });
        await context.sync();
        range.load("formulas");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [inRange.value, inSheet.value, number.value, range.formulas];
      }),
    expected: [
      2,
      1,
      1,
      [
        [11, "=A7+A6"],
        ["two two", "x"],
      ],
    ],
  },
  {
    // "This matches the Ctrl+Arrow key behavior in the Excel on Windows UI."
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrangeedge-member(1)
    name: "edges lie where the arrow keys lead",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Edges");
        sheet.getRange("B2:D4").values = [
          [1, 2, 3],
          [4, "", 6],
          [7, 8, 9],
        ];
        await context.sync();
        const cell = sheet.getRange("B2");
        const found = [
          cell.getRangeEdge("Down"),
          cell.getRangeEdge("Right"),
          cell.getRangeEdge("Up"),
          sheet.getRange("B3").getRangeEdge("Right"),
          sheet.getRange("D4").getRangeEdge("Down"),
          sheet.getRange("A3").getRangeEdge("Right"),
          sheet.getRange("B2:C3").getRangeEdge("Right", "B3"),
          cell.getExtendedRange("Down"),
          sheet.getRange("B2:C2").getExtendedRange("Down"),
          sheet.getRange("B2:B3").getExtendedRange("Right", "B3"),
        ].map((range) => range.load("address"));
        await context.sync();
        sheet.getRange("B2:B3").getRangeEdge("Right", "F9").load("address");
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        sheet.delete();
        await context.sync();
        return [...found.map((range) => range.address.replace("Edges!", "")), code];
      }),
    expected: ["B4", "D2", "B1", "D3", "D1048576", "B3", "D3", "B2:B4", "B2:C4", "B2:D3", "InvalidArgument"],
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-precedents-dependents
    name: "precedents and dependents are followed through sheets, names and tables",
    run: (excel) =>
      excel.run(async (context) => {
        const first = context.workbook.worksheets.add("Traced1");
        const second = context.workbook.worksheets.add("Traced2");
        first.getRange("A1:B3").values = [
          ["Item", "Amount"],
          ["a", 1],
          ["b", 2],
        ];
        first.tables.add("A1:B3", true).name = "tblTraced";
        first.getRange("D1").values = [[5]];
        const name = context.workbook.names.add("TracedRate", first.getRange("D1"));
        await context.sync();
        second.getRange("A1:A3").formulas = [["=SUM(tblTraced[Amount])"], ["=A1*TracedRate"], ["=A2+Traced1!D1"]];
        await context.sync();
        const direct = second.getRange("A2").getDirectPrecedents().load("addresses");
        const all = second.getRange("A3").getPrecedents().load("addresses");
        const readers = first.getRange("D1").getDirectDependents().load("addresses");
        const after = first.getRange("B2").getDependents().load("addresses");
        direct.areas.load("items/address");
        const ofFirst = all.getRangeAreasBySheet("Traced1").load("address");
        const ofOther = direct.ranges.load("items/address");
        await context.sync();
        second.getRange("C9").getDirectPrecedents().load("addresses");
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        name.delete();
        second.delete();
        first.delete();
        await context.sync();
        return [
          direct.addresses,
          all.addresses,
          readers.addresses,
          after.addresses,
          direct.areas.items.map((areas) => areas.address),
          ofFirst.address,
          ofOther.items.length,
          code,
        ];
      }),
    expected: [
      ["Traced2!A1", "Traced1!D1"],
      ["Traced2!A2", "Traced1!D1", "Traced2!A1", "Traced1!B2:B3"],
      ["Traced2!A2:A3"],
      ["Traced2!A1:A3"],
      ["Traced1!D1", "Traced2!A1"],
      "Traced1!D1,Traced1!B2:B3",
      2,
      "ItemNotFound",
    ],
  },
];
