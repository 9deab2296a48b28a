import type { Frame } from "playwright-core";

/** Sheets with values, formulas, a name, a table and a look of their own, and some of the settings that a person makes. */
export const givePersonTheirWork = (pane: Frame): Promise<void> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      // The sheet that the workbench opens with must not have the name of one of the new sheets by chance.
      workbook.worksheets.getFirst().name = "Examples";
      const mine = workbook.worksheets.add("Mine");
      const notes = workbook.worksheets.add("My notes");
      mine.getRange("A1:C4").values = [
        ["Item", "Price", "Sold"],
        ["Pen", 2, 45_000],
        ["Ink", 5.5, 45_010],
        ["=1+1", -3, ""],
      ];
      mine.tables.add("A1:C4", true).name = "tblMine";
      workbook.names.add("Rate", mine.getRange("F1"), "Mine");
      mine.getRange("F1").values = [[0.25]];
      mine.getRange("E1:E3").formulas = [["=SUM(tblMine[Price])*Rate"], ['=IF(E1>1,"much","little")'], ["=NOW()>0"]];
      mine.getRange("B2:B4").numberFormat = [["0.00"], ["#,##0.0"], ["General"]];
      mine.getRange("C2:C4").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"], ["yyyy-mm-dd"]];
      mine.getRange("A6:B7").format.fill.color = "#FFE699";
      mine.getRange("A6").values = [["Total"]];
      mine.getRange("A6").format.font.bold = true;
      mine.getRange("A6").format.font.color = "#C00000";
      mine.getRange("A:A").format.columnWidth = 120;
      mine.tabColor = "#7030A0";
      mine.freezePanes.freezeRows(1);
      notes.getRange("B2:B3").formulas = [['=Mine!E1&"!"'], ["=Rate*4"]];
      notes.tabColor = "#00B050";
      workbook.settings.add("someone else's", { kept: true });
      mine.activate();
      mine.getRange("B6:C7").select();
      await context.sync();
    }),
  );

/** Everything that a person would miss, as plain data: cells and their looks, tables, names, sheets, what is selected. */
export const everythingOfThePersons = (pane: Frame): Promise<unknown> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const { worksheets, names, tables, settings, application } = workbook;
      worksheets.load("items/id,items/name,items/position,items/visibility,items/tabColor,items/showGridlines");
      names.load("items/name,items/formula,items/comment,items/visible");
      tables.load("items/name,items/style,items/showTotals,items/showHeaders");
      settings.load("items/key,items/value");
      application.load("calculationMode");
      const active = worksheets.getActiveWorksheet().load("name");
      const selected = workbook.getSelectedRange().load("address");
      await context.sync();
      const places = tables.items.map((table) => table.getRange().load("address"));
      const sheets = worksheets.items.map((sheet) => ({
        sheet,
        frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
        charts: sheet.charts.load("items/name,items/left,items/top"),
        used: sheet.getUsedRangeOrNullObject().load("address,values,formulas,numberFormat,text,rowCount,columnCount"),
      }));
      await context.sync();
      const looks = sheets.map(({ sheet, used }) => {
        // Coloured cells need no content: a margin around the used ones is looked at, too.
        const [rows, columns] = used.isNullObject ? [4, 4] : [Math.min(used.rowCount + 4, 10), 8];
        return Array.from({ length: rows * columns }, (_, index) => {
          const cell = sheet.getCell(Math.floor(index / columns), index % columns);
          cell.format.load("columnWidth,rowHeight,horizontalAlignment,wrapText");
          cell.format.fill.load("color");
          cell.format.font.load("bold,italic,color,size,name");
          return cell.format;
        });
      });
      await context.sync();
      return {
        active: active.name,
        selected: selected.address,
        calculation: application.calculationMode,
        sheets: sheets.map(({ sheet, frozen, charts, used }, index) => ({
          ...sheet.toJSON(),
          frozen: frozen.isNullObject ? undefined : frozen.address,
          charts: charts.items.map(({ name, left, top }) => ({ name, left, top })),
          cells: used.isNullObject ? undefined : used.toJSON(),
          looks: looks[index]!.map((format) => format.toJSON()),
        })),
        tables: tables.items.map((table, index) => ({ ...table.toJSON(), address: places[index]!.address })),
        names: names.items.map((name) => name.toJSON()),
        settings: settings.items.map(({ key, value }) => ({ key, value: value as unknown })),
      };
    }),
  );
