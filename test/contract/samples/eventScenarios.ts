import type { Scenario } from "./scenario";

export const eventScenarios: readonly Scenario[] = [
  {
    sample: "30-events/data-changed",
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1:A2").values = [["Item"], ["Tea"]];
      const table = sheet.tables.add("A1:A2", true);
      await context.sync();
      const [args] = await heard(table.onChanged, () => (sheet.getRange("A2").values = [["Cake"]]));
      return [args?.type, args?.address];
    },
    expected: ["TableChanged", "A2"],
    differs: "The sample binds to data with Binding.onDataChanged, which is not there; a table is watched instead.",
  },
  {
    sample: "30-events/data-change-event-details",
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      const [args] = await heard(sheet.onChanged, () => (sheet.getRange("A1").values = [[6]]));
      return [args?.details.valueBefore, args?.details.valueAfter, args?.details.valueTypeAfter];
    },
    expected: [5, 6, "Double"],
  },
  {
    sample: "30-events/event-column-and-row-sort",
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      await context.sync();
      const [args] = await heard(sheet.onRowSorted, () =>
        sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: true }]),
      );
      return [args?.type, args?.address];
    },
    expected: ["WorksheetRowSorted", "A1:A3"],
  },
  {
    sample: "30-events/events-chartcollection-added-activated",
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1:B2").values = [
        ["Month", "Sales"],
        ["May", 10],
      ];
      const added = await heard(sheet.charts.onAdded, () => sheet.charts.add("Line", sheet.getRange("A1:B2"), "Auto"));
      const chart = sheet.charts.getItemAt(0).load("id");
      await context.sync();
      const deleted = await heard(sheet.charts.onDeleted, () => chart.delete());
      return [added[0]?.chartId === chart.id, deleted[0]?.chartId === chart.id];
    },
    expected: [true, true],
    differs: "onActivated and onDeactivated of charts are not there.",
  },
  {
    sample: "30-events/events-comment-event-handler",
    observe: async ({ context, heard }) => {
      const added = await heard(context.workbook.comments.onAdded, () =>
        context.workbook.comments.add("Stated!A1", "new"),
      );
      const comment = context.workbook.comments.getItem(added[0]?.commentDetails[0]?.commentId ?? "");
      const changed = await heard(context.workbook.comments.onChanged, () => (comment.content = "changed"));
      const deleted = await heard(context.workbook.comments.onDeleted, () => comment.delete());
      return [added[0]?.type, changed[0]?.changeType, deleted[0]?.type];
    },
    expected: ["CommentAdded", "CommentEdited", "CommentDeleted"],
  },
  {
    sample: "30-events/events-disable-events",
    observe: async ({ context, sheet, heard }) => {
      const tellings = await heard(sheet.onChanged, async () => {
        context.runtime.enableEvents = false;
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        sheet.getRange("B2").values = [[1]];
      });
      return tellings.map(({ address }) => address);
    },
    expected: ["B2"],
  },
  {
    sample: "30-events/events-formula-changed",
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1").formulas = [["=SUM(B1:B3)"]];
      await context.sync();
      const [args] = await heard(sheet.onFormulaChanged, () => (sheet.getRange("A1").formulas = [["=SUM(B1:B9)"]]));
      return args?.formulaDetails;
    },
    expected: [{ cellAddress: "A1", previousFormula: "=SUM(B1:B3)" }],
  },
  {
    sample: "30-events/events-table-changed",
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1:B2").values = [
        ["Item", "Price"],
        ["Tea", 4],
      ];
      const table = sheet.tables.add("A1:B2", true).load("id");
      await context.sync();
      const [args] = await heard(table.onChanged, () => (sheet.getRange("B2").values = [[5]]));
      return [args?.address, args?.changeType, args?.tableId === table.id];
    },
    expected: ["B2", "RangeEdited", true],
  },
  {
    sample: "30-events/events-tablecollection-changed",
    observe: async ({ context, sheet, heard }) => {
      sheet.tables.add("A1:B2", true);
      await context.sync();
      const [args] = await heard(context.workbook.tables.onChanged, () => (sheet.getRange("B2").values = [[5]]));
      return args?.address;
    },
    expected: "B2",
  },
  {
    sample: "30-events/events-workbook-and-worksheet-collection",
    observe: async ({ context, heard }) => {
      const { worksheets } = context.workbook;
      const added = await heard(worksheets.onAdded, () => worksheets.add("Stated added"));
      const deleted = await heard(worksheets.onDeleted, () => worksheets.getItem("Stated added").delete());
      return [added[0]?.type, added[0]?.source, deleted[0]?.worksheetId === added[0]?.worksheetId];
    },
    expected: ["WorksheetAdded", "Local", true],
  },
  {
    sample: "30-events/events-worksheet",
    observe: async ({ context, sheet, heard }) => {
      const home = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      const activated = await heard(sheet.onActivated, () => sheet.activate());
      const selected = await heard(sheet.onSelectionChanged, () => sheet.getRange("D4:E5").select());
      const deactivated = await heard(sheet.onDeactivated, () =>
        context.workbook.worksheets.getItem(home.name).activate(),
      );
      return [activated[0]?.type, selected[0]?.address, deactivated[0]?.type];
    },
    expected: ["WorksheetActivated", "D4:E5", "WorksheetDeactivated"],
  },
  {
    sample: "30-events/events-worksheet-protection",
    observe: async ({ sheet, heard }) => {
      const [args] = await heard(sheet.onProtectionChanged, () => sheet.protection.protect());
      return [args?.type, args?.isProtected];
    },
    expected: ["WorksheetProtectionChanged", true],
  },
];
