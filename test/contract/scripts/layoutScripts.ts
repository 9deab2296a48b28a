import type { ClientScript } from "../clientScript";

export const layoutScripts: readonly ClientScript[] = [
  {
    name: "frozen panes say where they are",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Panes");
        const { freezePanes } = sheet;
        const at = async (): Promise<string> => {
          const location = freezePanes.getLocationOrNullObject();
          location.load("address");
          await context.sync();
          return location.isNullObject ? "none" : location.address;
        };
        const seen = [await at()];
        freezePanes.freezeRows(2);
        seen.push(await at());
        freezePanes.freezeColumns(1);
        seen.push(await at());
        freezePanes.freezeAt("A1:B3");
        seen.push(await at());
        freezePanes.unfreeze();
        seen.push(await at());
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: ["none", "Panes!1:2", "Panes!A:A", "Panes!A1:B3", "none"],
  },
  {
    name: "a sheet has a tab colour and gridlines, rows a height, and rows and columns can be hidden",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Looks");
        sheet.load("tabColor,showGridlines");
        await context.sync();
        const before = [sheet.tabColor, sheet.showGridlines];
        sheet.tabColor = "green";
        sheet.showGridlines = false;
        const rows = sheet.getRange("2:4");
        rows.format.rowHeight = 30;
        rows.rowHidden = true;
        sheet.getRange("B:C").columnHidden = true;
        sheet.load("tabColor,showGridlines");
        rows.load("rowHidden");
        rows.format.load("rowHeight");
        const some = sheet.getRange("A1:B2").load("rowHidden,columnHidden");
        await context.sync();
        const after = [sheet.tabColor, sheet.showGridlines, rows.format.rowHeight, rows.rowHidden];
        rows.rowHidden = false;
        rows.load("rowHidden");
        await context.sync();
        const shown = rows.rowHidden;
        sheet.delete();
        await context.sync();
        return [before, after, some.rowHidden, some.columnHidden, shown];
      }),
    expected: [["", true], ["#008000", false, 30, true], null, null, false],
  },
  {
    name: "borders are drawn side by side and read back",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Lines");
        const range = sheet.getRange("B2:D4");
        const bottom = range.format.borders.getItem("EdgeBottom");
        bottom.style = "Continuous";
        bottom.weight = "Medium";
        bottom.color = "#112233";
        range.format.borders.getItem("InsideHorizontal").style = "Dash";
        const cell = sheet.getRange("C4").format.borders;
        const below = cell.getItem("EdgeBottom").load("style,weight,color");
        const above = cell.getItem("EdgeTop").load("style");
        const left = cell.getItem("EdgeLeft").load("style");
        const outer = range.format.borders.getItem("EdgeTop").load("style");
        await context.sync();
        const seen = [below.style, below.weight, below.color, above.style, left.style, outer.style];
        bottom.style = "None";
        below.load("style");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [...seen, below.style];
      }),
    expected: ["Continuous", "Medium", "#112233", "Dash", "None", "None", "None"],
  },
  {
    name: "inserted and deleted rows, columns and cells move what is beside them, formulas included",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Moving");
        sheet.getRange("A1:C2").formulas = [
          [1, 2, "=A1+B1"],
          [3, 4, "=A2+B2"],
        ];
        const read = async (address: string): Promise<unknown[][]> => {
          const range = sheet.getRange(address).load("formulas");
          await context.sync();
          return range.formulas as unknown[][];
        };
        sheet.getRange("2:2").insert("Down");
        const rows = await read("A1:C3");
        sheet.getRange("2:2").delete("Up");
        sheet.getRange("B:B").insert("Right");
        const columns = await read("A1:D2");
        sheet.getRange("B:B").delete("Left");
        sheet.getRange("A1:B1").insert("Down");
        const cells = await read("A1:C3");
        sheet.getRange("A1:B1").delete("Up");
        const back = await read("A1:C2");
        sheet.delete();
        await context.sync();
        return [rows, columns, cells, back];
      }),
    expected: [
      [
        [1, 2, "=A1+B1"],
        ["", "", ""],
        [3, 4, "=A3+B3"],
      ],
      [
        [1, "", 2, "=A1+C1"],
        [3, "", 4, "=A2+C2"],
      ],
      [
        ["", "", "=A2+B2"],
        [1, 2, "=A3+B3"],
        [3, 4, ""],
      ],
      [
        [1, 2, "=A1+B1"],
        [3, 4, "=A2+B2"],
      ],
    ],
  },
  {
    name: "cells are copied with their formulas moved along, as values, as formats, turned and repeated",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Copies");
        sheet.getRange("A1:B2").formulas = [
          [1, "=A1*10"],
          [2, "=A2*10"],
        ];
        sheet.getRange("A1:B2").numberFormat = [
          ["0.0", "0.00"],
          ["0.0", "0.00"],
        ];
        sheet.getRange("D1").copyFrom("A1:B2");
        sheet.getRange("G1").copyFrom(sheet.getRange("A1:B2"), "Values");
        sheet.getRange("J1").copyFrom("A1:B2", "Values", false, true);
        sheet.getRange("D5:E8").copyFrom("A1:B2", "Formulas");
        sheet.getRange("G5").copyFrom("B1", "Formats");
        const all = sheet.getRange("D1:E2").load("formulas,values,numberFormat");
        const values = sheet.getRange("G1:H2").load("formulas,numberFormat");
        const turned = sheet.getRange("J1:K2").load("values");
        const repeated = sheet.getRange("D5:E8").load("formulas,values");
        const format = sheet.getRange("G5").load("values,numberFormat");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [
          all.formulas,
          all.values,
          all.numberFormat,
          values.formulas,
          values.numberFormat,
          turned.values,
          repeated.formulas,
          [format.values, format.numberFormat],
        ];
      }),
    expected: [
      [
        [1, "=D1*10"],
        [2, "=D2*10"],
      ],
      [
        [1, 10],
        [2, 20],
      ],
      [
        ["0.0", "0.00"],
        ["0.0", "0.00"],
      ],
      [
        [1, 10],
        [2, 20],
      ],
      [
        ["General", "General"],
        ["General", "General"],
      ],
      [
        [1, 2],
        [10, 20],
      ],
      [
        [1, "=D5*10"],
        [2, "=D6*10"],
        [1, "=D7*10"],
        [2, "=D8*10"],
      ],
      [[[""]], [["0.00"]]],
    ],
  },
  {
    name: "a sheet is copied with its formulas, its colour and a name of its own",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Original");
        sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
        sheet.tabColor = "#123456";
        const copy = sheet.copy("Before", sheet);
        copy.load("name,position,tabColor");
        sheet.load("position");
        const cells = copy.getRange("A1:B1").load("formulas,values");
        await context.sync();
        copy.getRange("A1").values = [[5]];
        cells.load("values");
        const original = sheet.getRange("B1").load("values");
        await context.sync();
        const apart = sheet.position - copy.position;
        copy.delete();
        sheet.delete();
        await context.sync();
        return [copy.name, apart, copy.tabColor, cells.formulas, cells.values, original.values];
      }),
    expected: ["Original (2)", 1, "#123456", [[2, "=A1*2"]], [[5, 10]], [[4]]],
  },
  {
    name: "what a sheet looks like on paper is kept, and its print area moves along",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Paper");
        const { pageLayout } = sheet;
        const none = pageLayout.getPrintAreaOrNullObject();
        none.load("address");
        pageLayout.orientation = "Landscape";
        pageLayout.setPrintArea("A1:F40");
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.centerHorizontally = true;
        sheet.getRange("1:2").insert("Down");
        pageLayout.load("orientation,zoom,centerHorizontally,printGridlines");
        const area = pageLayout.getPrintArea().load("address");
        await context.sync();
        const { orientation, zoom, centerHorizontally, printGridlines } = pageLayout;
        sheet.delete();
        await context.sync();
        return [none.isNullObject, orientation, zoom, centerHorizontally, printGridlines, area.address];
      }),
    expected: [true, "Landscape", { horizontalFitToPages: 1 }, true, false, "Paper!A3:F42"],
  },
  {
    name: "a cell leads to another place of the workbook",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Links");
        const cell = sheet.getRange("B2");
        cell.hyperlink = { documentReference: "Links!D9", textToDisplay: "To the total", screenTip: "Total" };
        cell.load("hyperlink,values");
        cell.format.font.load("underline");
        const plain = sheet.getRange("A1").load("hyperlink");
        await context.sync();
        const seen = [cell.hyperlink, cell.values, cell.format.font.underline, plain.hyperlink];
        sheet.getRange("1:1").insert("Down");
        const moved = sheet.getRange("B3").load("hyperlink");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [...seen, moved.hyperlink.documentReference];
      }),
    expected: [
      { documentReference: "Links!D9", textToDisplay: "To the total", screenTip: "Total" },
      [["To the total"]],
      "Single",
      null,
      "Links!D9",
    ],
  },
  {
    name: "a table has one of Excel's styles, banded rows or not, and a choice of filter buttons",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Styled");
        sheet.getRange("A1:B2").values = [
          ["One", "Two"],
          [1, 2],
        ];
        const table = sheet.tables.add("A1:B2", true);
        table.load("style,showBandedRows,showFilterButton");
        await context.sync();
        const before = [table.style, table.showBandedRows, table.showFilterButton];
        table.style = "TableStyleLight9";
        table.showBandedRows = false;
        table.showFilterButton = false;
        table.load("style,showBandedRows,showFilterButton");
        await context.sync();
        const after = [table.style, table.showBandedRows, table.showFilterButton];
        table.style = "TableStyleMedium99";
        const unknown = await context.sync().then(
          () => "no error",
          (error: OfficeExtension.Error) => error.code,
        );
        sheet.delete();
        await context.sync();
        return [before, after, unknown];
      }),
    expected: [["TableStyleMedium2", true, true], ["TableStyleLight9", false, false], "InvalidArgument"],
  },
];
