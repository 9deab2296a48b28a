import { article, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const events = article("excel/excel-add-ins-events");

export const eventCases: readonly StatedCase[] = [
  {
    statement: "a changed event tells its address, its type and source, and details when a single cell changed",
    source: property("WorksheetChangedEventArgs", "details"),
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      const [args] = await heard(sheet.onChanged, () => (sheet.getRange("A1").values = [["two"]]));
      if (!args) return undefined;
      const { address, changeType, source, details } = args;
      return [address, changeType, source, { ...details }];
    },
    expected: [
      "A1",
      "RangeEdited",
      "Local",
      { valueBefore: 1, valueAfter: "two", valueTypeBefore: "Double", valueTypeAfter: "String" },
    ],
  },
  {
    statement: "a change of several cells has no details",
    source: property("WorksheetChangedEventArgs", "details"),
    observe: async ({ sheet, heard }) => {
      const [args] = await heard(sheet.onChanged, () => (sheet.getRange("A1:B1").values = [[1, 2]]));
      return [args?.address, args?.details === undefined];
    },
    expected: ["A1:B1", true],
  },
  {
    statement: "a change made by this add-in says so",
    source: property("WorksheetChangedEventArgs", "triggerSource"),
    observe: async ({ sheet, heard }) => {
      const [args] = await heard(sheet.onChanged, () => (sheet.getRange("A1").values = [[1]]));
      return args?.triggerSource;
    },
    expected: "ThisLocalAddin",
  },
  {
    statement: "the changed range can be asked for",
    source: property("WorksheetChangedEventArgs", "address"),
    observe: async ({ context, sheet, heard }) => {
      const [args] = await heard(
        sheet.onChanged,
        () =>
          (sheet.getRange("B2:C3").values = [
            [1, 2],
            [3, 4],
          ]),
      );
      const range = args?.getRange(context).load("address");
      await context.sync();
      return range?.address;
    },
    expected: "Stated!B2:C3",
  },
  {
    statement: "inserted cells tell the direction in which the others shifted",
    source: property("WorksheetChangedEventArgs", "changeDirectionState"),
    observe: async ({ sheet, heard }) => {
      const [args] = await heard(sheet.onChanged, () => sheet.getRange("B2:C3").insert("Down"));
      return [args?.changeType, args?.address, args?.changeDirectionState.insertShiftDirection];
    },
    expected: ["CellInserted", "B2:C3", "Down"],
  },
  {
    statement: "deleted cells tell the direction in which the others shifted",
    source: property("WorksheetChangedEventArgs", "changeDirectionState"),
    observe: async ({ sheet, heard }) => {
      const [args] = await heard(sheet.onChanged, () => sheet.getRange("B2").delete("Left"));
      return [args?.changeType, args?.address, args?.changeDirectionState.deleteShiftDirection];
    },
    expected: ["CellDeleted", "B2", "Left"],
  },
  {
    statement: "inserted and deleted rows and columns are told as such, each by one event",
    source: property("WorksheetChangedEventArgs", "changeType"),
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1:C5").values = Array.from({ length: 5 }, () => [1, 2, 3]);
      await context.sync();
      const tellings = await heard(
        sheet.onChanged,
        async () => {
          sheet.getRange("2:3").insert("Down");
          await context.sync();
          sheet.getRange("2:3").delete("Up");
          await context.sync();
          sheet.getRange("B:B").insert("Right");
          await context.sync();
          sheet.getRange("B:B").delete("Left");
        },
        ({ length }) => length === 4,
      );
      return tellings.map(({ changeType, address }) => `${changeType} ${address}`);
    },
    expected: ["RowInserted 2:3", "RowDeleted 2:3", "ColumnInserted B:B", "ColumnDeleted B:B"],
  },
  {
    statement: "a changed format is told with the place of it",
    source: property("Worksheet", "onFormatChanged"),
    observe: async ({ sheet, heard }) => {
      const [args] = await heard(sheet.onFormatChanged, () => (sheet.getRange("B2:C3").format.fill.color = "red"));
      return [args?.type, args?.address];
    },
    expected: ["WorksheetFormatChanged", "B2:C3"],
  },
  {
    statement: "a changed formula is told with the formula before, but not one in a cell that had none",
    source: property("Worksheet", "onFormulaChanged"),
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      await context.sync();
      const tellings = await heard(sheet.onFormulaChanged, async () => {
        sheet.getRange("B1").formulas = [["=5"]];
        await context.sync();
        sheet.getRange("A1").formulas = [["=2+2"]];
      });
      return tellings.map(({ formulaDetails }) => formulaDetails);
    },
    expected: [[{ cellAddress: "A1", previousFormula: "=1+1" }]],
  },
  {
    statement: "a formula that is overwritten with a value is told as changed: the new value need not be a formula",
    source: property("Worksheet", "onFormulaChanged"),
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      await context.sync();
      const [args] = await heard(sheet.onFormulaChanged, () => (sheet.getRange("A1").values = [[7]]));
      return args?.formulaDetails;
    },
    expected: [{ cellAddress: "A1", previousFormula: "=1+1" }],
  },
  {
    statement: "a changed value of a formula is no changed formula",
    source: article("excel/excel-add-ins-worksheets#detect-formula-changes"),
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      const tellings = await heard(sheet.onFormulaChanged, async () => {
        sheet.getRange("A1").values = [[2]];
        await context.sync();
        sheet.getRange("B1").formulas = [["=A1*3"]];
      });
      return tellings.map(({ formulaDetails }) => formulaDetails.map(({ previousFormula }) => previousFormula));
    },
    expected: [["=A1*2"]],
  },
  {
    statement: "hidden and shown rows are told",
    source: property("Worksheet", "onRowHiddenChanged"),
    observe: async ({ context, sheet, heard }) => {
      const tellings = await heard(
        sheet.onRowHiddenChanged,
        async () => {
          sheet.getRange("2:3").rowHidden = true;
          await context.sync();
          sheet.getRange("2:3").rowHidden = false;
        },
        ({ length }) => length === 2,
      );
      return tellings.map(({ address, changeType }) => `${changeType} ${address}`);
    },
    expected: ["Hidden 2:3", "Unhidden 2:3"],
  },
  {
    statement: "a changed state of protection is told, with the state that it has now",
    source: property("Worksheet", "onProtectionChanged"),
    observe: async ({ context, sheet, heard }) => {
      const tellings = await heard(
        sheet.onProtectionChanged,
        async () => {
          sheet.protection.protect();
          await context.sync();
          sheet.protection.unprotect();
        },
        ({ length }) => length === 2,
      );
      return tellings.map(({ isProtected }) => isProtected);
    },
    expected: [true, false],
  },
  {
    statement: "a worksheet that is moved is told with its places before and after",
    source: property("WorksheetCollection", "onMoved"),
    observe: async ({ context, sheet, heard }) => {
      sheet.load("position");
      await context.sync();
      const before = sheet.position;
      const [args] = await heard(context.workbook.worksheets.onMoved, () => (sheet.position = 0));
      return [args?.positionBefore === before, args?.positionAfter];
    },
    expected: [true, 0],
  },
  {
    statement: "a changed visibility is told with what it was and is",
    source: property("Worksheet", "onVisibilityChanged"),
    observe: async ({ sheet, heard }) => {
      const [args] = await heard(sheet.onVisibilityChanged, () => (sheet.visibility = "VeryHidden"));
      return [args?.visibilityBefore, args?.visibilityAfter];
    },
    expected: ["Visible", "VeryHidden"],
  },
  {
    statement: "a changed name of a worksheet is told with both names",
    source: property("Worksheet", "onNameChanged"),
    observe: async ({ sheet, heard }) => {
      const [args] = await heard(sheet.onNameChanged, () => (sheet.name = "Stated anew"));
      return [args?.nameBefore, args?.nameAfter];
    },
    expected: ["Stated", "Stated anew"],
  },
  {
    statement: "a new table is told to the workbook's tables",
    source: property("TableCollection", "onAdded"),
    observe: async ({ context, sheet, heard }) => {
      const [args] = await heard(context.workbook.tables.onAdded, () => sheet.tables.add("A1:B2", true));
      const table = context.workbook.tables
        .getItem(args?.tableId ?? "")
        .getRange()
        .load("address");
      await context.sync();
      return [args?.type, table.address];
    },
    expected: ["TableAdded", "Stated!A1:B2"],
  },
  {
    statement: "a deleted table is told with its name",
    source: property("TableCollection", "onDeleted"),
    observe: async ({ context, sheet, heard }) => {
      const table = sheet.tables.add("A1:B2", true);
      table.name = "statedGone";
      await context.sync();
      const [args] = await heard(sheet.tables.onDeleted, () => table.delete());
      return [args?.type, args?.tableName];
    },
    expected: ["TableDeleted", "statedGone"],
  },
  {
    statement: "changes within any table of a worksheet are told to its tables",
    source: property("TableCollection", "onChanged"),
    observe: async ({ context, sheet, heard }) => {
      const table = sheet.tables.add("A1:B3", true).load("id");
      await context.sync();
      const [args] = await heard(sheet.tables.onChanged, () => (sheet.getRange("B2").values = [[5]]));
      return [args?.address, args?.tableId === table.id];
    },
    expected: ["B2", true],
  },
  {
    statement: "while events are disabled none is fired, and afterwards they are fired again",
    source: `${events}#enable-and-disable-events`,
    observe: async ({ context, sheet, heard }) => {
      const tellings = await heard(sheet.onChanged, async () => {
        context.runtime.enableEvents = false;
        sheet.getRange("A1").values = [["unheard"]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
        sheet.getRange("A2").values = [["heard"]];
      });
      const runtime = context.runtime.load("enableEvents");
      await context.sync();
      return [tellings.map(({ address }) => address), runtime.enableEvents];
    },
    expected: [["A2"], true],
  },
  {
    statement: "a removed handler is called no longer",
    source: `${events}#remove-an-event-handler`,
    observe: async ({ context, sheet, heard }) => {
      const calls: string[] = [];
      const removed = sheet.onChanged.add((args) => {
        calls.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
      removed.remove();
      await context.sync();
      await heard(context.workbook.worksheets.onChanged, () => (sheet.getRange("A1").values = [[1]]));
      return calls;
    },
    expected: [],
  },
  {
    statement: "the worksheets hear of changes on any of them",
    source: property("WorksheetCollection", "onChanged"),
    observe: async ({ context, sheet, heard }) => {
      sheet.load("id");
      await context.sync();
      const [args] = await heard(context.workbook.worksheets.onChanged, () => (sheet.getRange("C3").values = [[1]]));
      return [args?.address, args?.worksheetId === sheet.id];
    },
    expected: ["C3", true],
  },
  {
    statement: "a new chart is told to the charts of its worksheet",
    source: property("ChartCollection", "onAdded"),
    observe: async ({ sheet, heard }) => {
      sheet.getRange("A1:B3").values = [
        ["Month", "Sales"],
        ["May", 1],
        ["June", 2],
      ];
      const [args] = await heard(sheet.charts.onAdded, () =>
        sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto"),
      );
      return [args?.type, args?.source];
    },
    expected: ["ChartAdded", "Local"],
  },
  {
    statement: "a finished calculation is told to its worksheet",
    source: property("Worksheet", "onCalculated"),
    observe: async ({ context, sheet, heard }) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      sheet.load("id");
      const [args] = await heard(sheet.onCalculated, () => (sheet.getRange("A1").values = [[2]]));
      return [args?.type, args?.worksheetId === sheet.id];
    },
    expected: ["WorksheetCalculated", true],
  },
];
