import type { ClientScript } from "../clientScript";

export const worksheetScripts: readonly ClientScript[] = [
  {
    name: "a sheet is added, found by name in any case and by id, and deleted",
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Deals 2026");
        sheet.load("id,name,visibility");
        const before = worksheets.getCount();
        await context.sync();
        const byName = worksheets.getItem("DEALS 2026").load("name");
        const byId = worksheets.getItem(sheet.id).load("name");
        await context.sync();
        sheet.delete();
        const gone = worksheets.getItemOrNullObject("Deals 2026");
        const after = worksheets.getCount();
        await context.sync();
        return [sheet.name, sheet.visibility, byName.name, byId.name, gone.isNullObject, after.value - before.value];
      }),
    expected: ["Deals 2026", "Visible", "Deals 2026", "Deals 2026", true, -1],
  },
  {
    name: "a path that adds is walked once, however often the object is used",
    run: (excel) =>
      excel.run(async (context) => {
        const before = context.workbook.worksheets.getCount();
        const sheet = context.workbook.worksheets.add("Once");
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("A2").values = [[2]];
        sheet.name = "Once more";
        const after = context.workbook.worksheets.getCount();
        sheet.load("name");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [after.value - before.value, sheet.name];
      }),
    expected: [1, "Once more"],
  },
  {
    name: "a sheet without a name gets the next free one",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.load("name");
        await context.sync();
        sheet.delete();
        await context.sync();
        return /^Sheet\d+$/.test(sheet.name);
      }),
    expected: true,
  },
  {
    name: "sheets know their neighbours, their place and how to move",
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const first = worksheets.add("Left");
        const second = worksheets.add("Right");
        await context.sync();
        const next = first.getNext().load("name");
        const previous = second.getPrevious().load("name");
        const last = worksheets.getLast().load("name");
        const beyond = second.getNextOrNullObject();
        first.load("position");
        second.load("position");
        await context.sync();
        const apart = second.position - first.position;
        second.position = first.position;
        first.load("position");
        second.load("position");
        await context.sync();
        const swapped = first.position - second.position;
        first.delete();
        second.delete();
        await context.sync();
        return [next.name, previous.name, last.name, beyond.isNullObject, apart, swapped];
      }),
    expected: ["Right", "Left", "Right", true, 1, 1],
  },
  {
    name: "the active sheet follows activate",
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const home = worksheets.getActiveWorksheet().load("name");
        const sheet = worksheets.add("Front");
        sheet.activate();
        const active = worksheets.getActiveWorksheet().load("name");
        await context.sync();
        worksheets.getItem(home.name).activate();
        sheet.delete();
        const back = worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return [active.name, back.name === home.name];
      }),
    expected: ["Front", true],
  },
  {
    name: "hidden sheets count and are passed over as asked",
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Hidden away");
        sheet.visibility = "VeryHidden";
        sheet.load("visibility");
        const all = worksheets.getCount();
        const visible = worksheets.getCount(true);
        const last = worksheets.getLast(true).load("name");
        await context.sync();
        const hidden = sheet.visibility;
        sheet.visibility = "Visible";
        sheet.delete();
        await context.sync();
        return [hidden, all.value - visible.value, last.name === "Hidden away"];
      }),
    expected: ["VeryHidden", 1, false],
  },
  {
    name: "the used range is the smallest around the contents; a blank sheet has its first cell or none",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Used");
        const blank = sheet.getUsedRange().load("address");
        const none = sheet.getUsedRangeOrNullObject();
        await context.sync();
        sheet.getRange("C3").values = [["x"]];
        sheet.getRange("E7").formulas = [["=1+1"]];
        const used = sheet.getUsedRange().load("address");
        const part = sheet.getRange("D:F").getUsedRange().load("address");
        const elsewhere = sheet.getRange("A1:B9").getUsedRangeOrNullObject();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [blank.address, none.isNullObject, used.address, part.address, elsewhere.isNullObject];
      }),
    expected: ["Used!A1", true, "Used!C3:E7", "Used!E7", true],
  },
  {
    name: "several ranges of a sheet are one object",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Areas");
        const areas = sheet.getRanges("A1:B2,D4");
        areas.load("address,areaCount,cellCount");
        areas.areas.load("items/address");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [areas.address, areas.areaCount, areas.cellCount, areas.areas.items.map((area) => area.address)];
      }),
    expected: ["Areas!A1:B2,Areas!D4", 2, 5, ["Areas!A1:B2", "Areas!D4"]],
  },
  {
    name: "panes freeze by rows, by columns and at a range",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Frozen");
        sheet.freezePanes.freezeRows(1);
        sheet.freezePanes.freezeColumns(2);
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
        sheet.freezePanes.unfreeze();
        sheet.delete();
        await context.sync();
        return "done";
      }),
    expected: "done",
  },
];
