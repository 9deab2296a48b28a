import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const worksheets = article("excel/excel-add-ins-worksheets");

export const worksheetCases: readonly StatedCase[] = [
  {
    statement: "a new worksheet is added after all existing ones",
    source: `${worksheets}#add-a-worksheet`,
    observe: async ({ context }) => {
      const count = context.workbook.worksheets.getCount();
      const added = context.workbook.worksheets.add("Stated last").load("position");
      await context.sync();
      added.delete();
      await context.sync();
      return added.position === count.value;
    },
    expected: true,
  },
  {
    statement: "adding a worksheet does not activate it",
    source: method("WorksheetCollection", "add"),
    observe: async ({ context }) => {
      const before = context.workbook.worksheets.getActiveWorksheet().load("name");
      const added = context.workbook.worksheets.add("Stated quietly");
      const after = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      added.delete();
      await context.sync();
      return before.name === after.name;
    },
    expected: true,
  },
  {
    statement: "the name of an added worksheet must be unique",
    source: method("WorksheetCollection", "add"),
    observe: ({ context, outcome }) => outcome(() => context.workbook.worksheets.add("Stated")),
    expected: "ItemAlreadyExists",
  },
  {
    statement: "a worksheet added without a name gets one",
    source: method("WorksheetCollection", "add"),
    observe: async ({ context }) => {
      const added = context.workbook.worksheets.add().load("name");
      await context.sync();
      added.delete();
      await context.sync();
      return /^Sheet\d+$/.test(added.name);
    },
    expected: true,
  },
  {
    statement: "the name of a worksheet must be fewer than 32 characters",
    source: property("Worksheet", "name"),
    observe: async ({ sheet, outcome }) => {
      const long = await outcome(() => (sheet.name = "x".repeat(32)));
      return [long, await outcome(() => (sheet.name = "x".repeat(31)))];
    },
    expected: ["InvalidArgument", "done"],
  },
  {
    statement: "the id stays the same when the worksheet is renamed and moved",
    source: property("Worksheet", "id"),
    observe: async ({ context, sheet }) => {
      const before = context.workbook.worksheets.getItem("Stated").load("id");
      await context.sync();
      sheet.name = "Stated anew";
      sheet.position = 0;
      const after = context.workbook.worksheets.getItem("Stated anew").load("id");
      await context.sync();
      return before.id === after.id;
    },
    expected: true,
  },
  {
    statement: "a worksheet is found by its name or by its id",
    source: method("WorksheetCollection", "getItem"),
    observe: async ({ context, sheet }) => {
      sheet.load("id");
      await context.sync();
      const found = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      return found.name;
    },
    expected: "Stated",
  },
  {
    statement: "activating a worksheet that does not exist throws ItemNotFound",
    source: `${worksheets}#set-the-active-worksheet`,
    observe: ({ context, outcome }) => outcome(() => context.workbook.worksheets.getItem("no such sheet").activate()),
    expected: "ItemNotFound",
  },
  {
    statement: "an activated worksheet is the active one",
    source: method("Worksheet", "activate"),
    observe: async ({ context, sheet }) => {
      const home = context.workbook.worksheets.getActiveWorksheet();
      home.load("name");
      await context.sync();
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      home.activate();
      await context.sync();
      return active.name;
    },
    expected: "Stated",
  },
  {
    statement: "a worksheet is moved by its zero-based position",
    source: `${worksheets}#move-a-worksheet`,
    observe: async ({ context, sheet }) => {
      sheet.position = 0;
      const first = context.workbook.worksheets.getFirst().load("name,position");
      await context.sync();
      return [first.name, first.position];
    },
    expected: ["Stated", 0],
  },
  {
    statement: "a copy is named with a number at its end",
    source: `${worksheets}#copy-an-existing-worksheet`,
    observe: async ({ context, sheet }) => {
      const copy = sheet.copy().load("name");
      await context.sync();
      copy.delete();
      await context.sync();
      return copy.name;
    },
    expected: "Stated (2)",
  },
  {
    statement: "a copy takes the contents and can be placed after another worksheet",
    source: `${worksheets}#copy-an-existing-worksheet`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["copied"]];
      const copy = sheet.copy("After", sheet).load("position");
      const range = copy.getRange("A1").load("values");
      sheet.load("position");
      await context.sync();
      copy.delete();
      await context.sync();
      return [copy.position - sheet.position, range.values];
    },
    expected: [1, [["copied"]]],
  },
  {
    statement: "a copy can be placed before another worksheet",
    source: method("Worksheet", "copy"),
    observe: async ({ context, sheet }) => {
      const copy = sheet.copy("Before", sheet).load("position");
      sheet.load("position");
      await context.sync();
      copy.delete();
      await context.sync();
      return sheet.position - copy.position;
    },
    expected: 1,
  },
  {
    statement: "a very hidden worksheet cannot be deleted",
    source: method("Worksheet", "delete"),
    observe: async ({ sheet, outcome }) => {
      sheet.visibility = "VeryHidden";
      return outcome(() => sheet.delete());
    },
    expected: "InvalidOperation",
  },
  {
    statement: "a hidden worksheet can be deleted",
    source: method("Worksheet", "delete"),
    observe: async ({ context, sheet }) => {
      sheet.visibility = "Hidden";
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject("Stated");
      await context.sync();
      return gone.isNullObject;
    },
    expected: true,
  },
  {
    statement: "visibility reads as it was set",
    source: `${worksheets}#set-worksheet-visibility`,
    observe: async ({ context, sheet }) => {
      const seen: string[] = [];
      for (const visibility of ["Hidden", "VeryHidden", "Visible"] as const) {
        sheet.visibility = visibility;
        sheet.load("visibility");
        await context.sync();
        seen.push(sheet.visibility);
      }
      return seen;
    },
    expected: ["Hidden", "VeryHidden", "Visible"],
  },
  {
    statement: "with visibleOnly the worksheets are counted without the hidden ones",
    source: method("WorksheetCollection", "getCount"),
    observe: async ({ context, sheet }) => {
      sheet.visibility = "Hidden";
      const [all, visible] = [context.workbook.worksheets.getCount(), context.workbook.worksheets.getCount(true)];
      await context.sync();
      return all.value - visible.value;
    },
    expected: 1,
  },
  {
    statement: "with visibleOnly the last worksheet is the last one that can be seen",
    source: method("WorksheetCollection", "getLast"),
    observe: async ({ context, sheet }) => {
      sheet.visibility = "Hidden";
      const [last, seen] = [context.workbook.worksheets.getLast(), context.workbook.worksheets.getLast(true)];
      last.load("name");
      seen.load("name");
      await context.sync();
      return [last.name, seen.name === "Stated"];
    },
    expected: ["Stated", false],
  },
  {
    statement: "an automatic tab colour is an empty text, any other a colour with six digits",
    source: property("Worksheet", "tabColor"),
    observe: async ({ context, sheet }) => {
      const colors: string[] = [];
      for (const color of [undefined, "orange", ""]) {
        if (color !== undefined) sheet.tabColor = color;
        sheet.load("tabColor");
        await context.sync();
        colors.push(sheet.tabColor);
      }
      return colors;
    },
    expected: ["", "#FFA500", ""],
  },
  {
    statement: "an invisible worksheet has null for its tab colour",
    source: property("Worksheet", "tabColor"),
    observe: async ({ context, sheet }) => {
      sheet.tabColor = "orange";
      sheet.visibility = "Hidden";
      sheet.load("tabColor");
      await context.sync();
      return sheet.tabColor;
    },
    expected: null,
  },
  {
    statement: "gridlines can be hidden and shown",
    source: article("excel/excel-add-ins-worksheet-display"),
    observe: async ({ context, sheet }) => {
      sheet.showGridlines = false;
      sheet.load("showGridlines");
      await context.sync();
      return sheet.showGridlines;
    },
    expected: false,
  },
  {
    statement: "frozen rows lie at the top of the sheet",
    source: method("WorksheetFreezePanes", "freezeRows"),
    observe: async ({ context, sheet }) => {
      sheet.freezePanes.freezeRows(2);
      const place = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      return place.address;
    },
    expected: "Stated!1:2",
  },
  {
    statement: "frozen columns lie at the left of the sheet",
    source: method("WorksheetFreezePanes", "freezeColumns"),
    observe: async ({ context, sheet }) => {
      sheet.freezePanes.freezeColumns(3);
      const place = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      return place.address;
    },
    expected: "Stated!A:C",
  },
  {
    statement: "a range that is frozen is the top and left-most pane",
    source: method("WorksheetFreezePanes", "freezeAt"),
    observe: async ({ context, sheet }) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return place.address;
    },
    expected: "Stated!A1:B3",
  },
  {
    statement: "unfreeze removes all frozen panes",
    source: method("WorksheetFreezePanes", "unfreeze"),
    observe: async ({ context, sheet }) => {
      sheet.freezePanes.freezeRows(1);
      sheet.freezePanes.unfreeze();
      const place = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return place.isNullObject;
    },
    expected: true,
  },
];
