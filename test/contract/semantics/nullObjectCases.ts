import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const orNullObject = article("develop/application-specific-api-model#ornullobject-methods-and-properties");

export const nullObjectCases: readonly StatedCase[] = [
  {
    statement: "getItem throws ItemNotFound for a worksheet that is not in the workbook",
    source: orNullObject,
    observe: ({ context, outcome }) => outcome(() => context.workbook.worksheets.getItem("no such sheet").load("name")),
    expected: "ItemNotFound",
  },
  {
    statement: "getItemOrNullObject returns an ordinary proxy whose isNullObject is true, never null",
    source: orNullObject,
    observe: async ({ context }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("no such sheet");
      await context.sync();
      return [typeof sheet, sheet.isNullObject];
    },
    expected: ["object", true],
  },
  {
    statement: "isNullObject is loaded by sync without being asked for, and false for what exists",
    source: orNullObject,
    observe: async ({ context }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Stated");
      await context.sync();
      return sheet.isNullObject;
    },
    expected: false,
  },
  {
    statement: "a table that does not exist gives a null object",
    source: method("TableCollection", "getItemOrNullObject"),
    observe: async ({ context }) => {
      const table = context.workbook.tables.getItemOrNullObject("statedNone");
      await context.sync();
      return table.isNullObject;
    },
    expected: true,
  },
  {
    statement: "a column that does not exist gives a null object",
    source: method("TableColumnCollection", "getItemOrNullObject"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = [["One"], [1]];
      const { columns } = sheet.tables.add("A1:A2", true);
      const [none, one] = [columns.getItemOrNullObject("Two"), columns.getItemOrNullObject("One")];
      await context.sync();
      return [none.isNullObject, one.isNullObject];
    },
    expected: [true, false],
  },
  {
    statement: "a name that does not exist gives a null object",
    source: method("NamedItemCollection", "getItemOrNullObject"),
    observe: async ({ context }) => {
      const name = context.workbook.names.getItemOrNullObject("statedNone");
      await context.sync();
      return name.isNullObject;
    },
    expected: true,
  },
  {
    statement: "a setting that does not exist gives a null object",
    source: method("SettingCollection", "getItemOrNullObject"),
    observe: async ({ context }) => {
      const setting = context.workbook.settings.getItemOrNullObject("statedNone");
      await context.sync();
      return setting.isNullObject;
    },
    expected: true,
  },
  {
    statement: "a chart that does not exist gives a null object",
    source: method("ChartCollection", "getItemOrNullObject"),
    observe: async ({ context, sheet }) => {
      const chart = sheet.charts.getItemOrNullObject("no such chart");
      await context.sync();
      return chart.isNullObject;
    },
    expected: true,
  },
  {
    statement: "ranges without common cells have no intersection: a null object",
    source: method("Range", "getIntersectionOrNullObject"),
    observe: async ({ context, sheet }) => {
      const common = sheet.getRange("A1:B2").getIntersectionOrNullObject("C3:D4");
      await context.sync();
      return common.isNullObject;
    },
    expected: true,
  },
  {
    statement: "the used range of a blank sheet is a null object",
    source: method("Worksheet", "getUsedRangeOrNullObject"),
    observe: async ({ context, sheet }) => {
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return used.isNullObject;
    },
    expected: true,
  },
  {
    statement: "the used range of a part without used cells is a null object",
    source: method("Range", "getUsedRangeOrNullObject"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [[1]];
      const used = sheet.getRange("C3:D4").getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    },
    expected: true,
  },
  {
    statement: "a sheet without frozen panes has a null object for their place",
    source: method("WorksheetFreezePanes", "getLocationOrNullObject"),
    observe: async ({ context, sheet }) => {
      const place = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return place.isNullObject;
    },
    expected: true,
  },
  {
    statement: "a name that is no range has a null object for its range",
    source: method("NamedItem", "getRangeOrNullObject"),
    observe: async ({ context }) => {
      const range = context.workbook.names.add("statedConstant", "=0.2").getRangeOrNullObject();
      await context.sync();
      return range.isNullObject;
    },
    expected: true,
  },
  {
    statement: "a name of the workbook has a null object for the worksheet of its scope",
    source: property("NamedItem", "worksheetOrNullObject"),
    observe: async ({ context }) => {
      const { worksheetOrNullObject } = context.workbook.names.add("statedWide", "=1");
      await context.sync();
      return worksheetOrNullObject.isNullObject;
    },
    expected: true,
  },
  {
    statement: "a cell that spills nothing has a null object for what it spills into",
    source: method("Range", "getSpillingToRangeOrNullObject"),
    observe: async ({ context, sheet }) => {
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();
      return spill.isNullObject;
    },
    expected: true,
  },
  {
    statement: "several cells at once have a null object for their spill parent",
    source: method("Range", "getSpillParentOrNullObject"),
    observe: async ({ context, sheet }) => {
      const parent = sheet.getRange("A1:B1").getSpillParentOrNullObject();
      await context.sync();
      return parent.isNullObject;
    },
    expected: true,
  },
  {
    statement: "after the last worksheet comes a null object, and an error where none was asked for",
    source: method("Worksheet", "getNextOrNullObject"),
    observe: async ({ context, outcome }) => {
      const last = context.workbook.worksheets.getLast();
      const next = last.getNextOrNullObject();
      await context.sync();
      return [next.isNullObject, await outcome(() => last.getNext().load("name"))];
    },
    expected: [true, "ItemNotFound"],
  },
  {
    statement: "before the first worksheet comes a null object, and an error where none was asked for",
    source: method("Worksheet", "getPreviousOrNullObject"),
    observe: async ({ context, outcome }) => {
      const first = context.workbook.worksheets.getFirst();
      const previous = first.getPreviousOrNullObject();
      await context.sync();
      return [previous.isNullObject, await outcome(() => first.getPrevious().load("name"))];
    },
    expected: [true, "ItemNotFound"],
  },
];
