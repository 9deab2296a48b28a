import type { ClientScript } from "../clientScript";

export const loadScripts: readonly ClientScript[] = [
  {
    name: "null objects stay null below, and writing to them does nothing",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("There is no such sheet");
        const range = sheet.getRange("A1");
        range.load("address");
        sheet.load("name");
        await context.sync();
        return [sheet.isNullObject, range.isNullObject];
      }),
    expected: [true, true],
  },
  {
    name: "collections load the wanted properties of their items, by page too",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Collected");
        sheet.getRange("A1:A2").values = [["One"], [1]];
        sheet.getRange("C1:C2").values = [["Two"], [2]];
        sheet.tables.add("A1:A2", true).name = "tblCollectedOne";
        sheet.tables.add("C1:C2", true).name = "tblCollectedTwo";
        await context.sync();
        const tables = sheet.tables.load("items/name,items/worksheet/name,count");
        await context.sync();
        const names = tables.items.map((table) => `${table.worksheet.name}.${table.name}`);
        const { count } = tables;
        let id: unknown;
        try {
          id = tables.items[0]?.style;
        } catch (error) {
          id = (error as OfficeExtension.Error).code;
        }
        const second = context.workbook.worksheets.getItem("Collected").tables;
        second.load({ select: "name", top: 1, skip: 1 } as unknown as string);
        await context.sync();
        const page = second.items.map((table) => table.name);
        sheet.delete();
        await context.sync();
        return [names, count, id, page];
      }),
    expected: [["Collected.tblCollectedOne", "Collected.tblCollectedTwo"], 2, "PropertyNotLoaded", ["tblCollectedTwo"]],
  },
  {
    name: "an object form of load reaches into linked objects",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Linked");
        const range = sheet.getRange("A1");
        range.values = [["x"]];
        range.load({
          values: true,
          format: { font: { bold: true }, fill: { color: true } },
          worksheet: { name: true },
        });
        await context.sync();
        sheet.delete();
        await context.sync();
        return [range.values, range.format.font.bold, range.format.fill.color, range.worksheet.name];
      }),
    expected: [[["x"]], false, "#FFFFFF", "Linked"],
  },
  {
    name: "load without names brings every property there is",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("All of it");
        sheet.load();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [sheet.name, sheet.visibility, typeof sheet.position];
      }),
    expected: ["All of it", "Visible", "number"],
  },
  {
    name: "what is retrieved comes apart from the object, what is updated arrives",
    run: (excel) =>
      excel.run(async (context) => {
        interface Retrieved {
          readonly address: string;
          readonly values: unknown;
          readonly format: { readonly font: { readonly bold: boolean } };
        }
        // The client has both, the published types have neither.
        interface Retrievable {
          retrieve(names: string): Retrieved & { readonly items: readonly { readonly name: string }[] };
          update(properties: object): void;
        }
        const sheet = context.workbook.worksheets.add("Retrieved");
        const range = sheet.getRange("A1") as unknown as Retrievable;
        range.update({ values: [[3]], format: { font: { bold: true } } });
        const found = range.retrieve("address,values,format/font/bold");
        const sheets = (context.workbook.worksheets as unknown as Retrievable).retrieve("items/name");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [
          found.address,
          found.values,
          found.format.font.bold,
          sheets.items.some(({ name }) => name === "Retrieved"),
        ];
      }),
    expected: ["Retrieved!A1", [[3]], true, true],
  },
  {
    name: "objects are handed over as arguments",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Handed");
        const outer = sheet.getRange("A1:D4");
        const inner = sheet.getRange("C3:F6");
        const common = outer.getIntersection(inner).load("address");
        const around = outer.getBoundingRect(inner).load("address");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [common.address, around.address];
      }),
    expected: ["Handed!C3:D4", "Handed!A1:F6"],
  },
];
