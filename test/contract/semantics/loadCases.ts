import { article, method } from "./documentation";
import type { StatedCase } from "./statedCase";

const model = article("develop/application-specific-api-model");

export const loadCases: readonly StatedCase[] = [
  {
    statement: "a property must be loaded before it is read",
    source: `${model}#load`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      await context.sync();
      try {
        return range.address;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "PropertyNotLoaded",
  },
  {
    statement: "what is set is not reflected in the document before sync is called",
    source: `${model}#proxy-objects`,
    observe: async ({ context, sheet }) => {
      const before = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      const unsent = before.values;
      before.load("values");
      await context.sync();
      return [unsent, before.values];
    },
    expected: [[[""]], [[1]]],
  },
  {
    statement: "several loads may be queued before one sync",
    source: `${model}#load`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:C3");
      range.load("address");
      range.load("rowCount");
      sheet.load("name");
      await context.sync();
      return [range.address, range.rowCount, sheet.name];
    },
    expected: ["Stated!B2:C3", 2, "Stated"],
  },
  {
    statement: "a navigation path loads the scalar property at its end and nothing beside it",
    source: `${model}#scalar-and-navigation-properties`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").format.font.name = "Arial";
      const range = sheet.getRange("A1").load("format/font/name");
      await context.sync();
      return [range.format.font.name, Object.keys(range.toJSON())];
    },
    expected: ["Arial", ["format"]],
  },
  {
    statement: "a property of a navigation property can be set without loading it",
    source: `${model}#scalar-and-navigation-properties`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").format.font.size = 17;
      const { font } = sheet.getRange("A1").format;
      font.load("size");
      await context.sync();
      return font.size;
    },
    expected: 17,
  },
  {
    statement: "load on a collection loads the property of every item",
    source: `${model}#load-from-a-collection`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C2").values = [
        ["a", "b", "c"],
        [1, 2, 3],
      ];
      const columns = sheet.tables.add("A1:C2", true).columns.load("name");
      await context.sync();
      return columns.items.map(({ name }) => name);
    },
    expected: ["a", "b", "c"],
  },
  {
    statement: "the items of a collection cannot be read before they are loaded",
    source: `${model}#load-from-a-collection`,
    observe: async ({ context, sheet }) => {
      const { tables } = sheet;
      await context.sync();
      try {
        return tables.items.length;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    expected: "PropertyNotLoaded",
  },
  {
    statement: "load without parameters loads all scalar properties",
    source: `${model}#calling-load-without-parameters-not-recommended`,
    observe: async ({ context, sheet }) => {
      sheet.load();
      await context.sync();
      return [sheet.name, sheet.visibility, sheet.showGridlines, typeof sheet.position];
    },
    expected: ["Stated", "Visible", true, "number"],
  },
  {
    statement: "a method of a primitive type gives a result whose value cannot be read before sync",
    source: `${model}#clientresult`,
    observe: async ({ context, sheet }) => {
      const count = sheet.tables.getCount();
      let early: unknown;
      try {
        early = count.value;
      } catch (error) {
        early = (error as OfficeExtension.Error).code;
      }
      await context.sync();
      return [early, count.value];
    },
    expected: ["ValueNotLoaded", 0],
  },
  {
    statement: "set sets several properties of an object and of what it leads to at once",
    source: `${model}#set`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:E2");
      range.set({ format: { fill: { color: "#4472C4" }, font: { name: "Verdana", color: "white" } } });
      range.load("format/fill/color,format/font/name,format/font/color");
      await context.sync();
      return [range.format.fill.color, range.format.font.name, range.format.font.color];
    },
    expected: ["#4472C4", "Verdana", "#FFFFFF"],
  },
  {
    statement: "set takes another object of the same type and copies its loaded properties",
    source: `${model}#set`,
    observe: async ({ context, sheet }) => {
      const source = sheet.getRange("A1");
      source.format.fill.color = "#ABCDEF";
      source.format.fill.load("color");
      await context.sync();
      sheet.getRange("B1").format.fill.set(source.format.fill);
      const fill = sheet.getRange("B1").format.fill.load("color");
      await context.sync();
      return fill.color;
    },
    expected: "#ABCDEF",
  },
  {
    statement: "run calls sync implicitly before it resolves",
    source: `${model}#sync`,
    observe: async ({ context, sheet }) => {
      // Its context is another one than this case's, so what it leaves queued reaches the host only by its own end.
      const { run } = (globalThis as unknown as { Excel: typeof Excel }).Excel;
      await run((other) => {
        other.workbook.worksheets.getItem("Stated").getRange("A1").values = [["unsynced"]];
        return Promise.resolve();
      });
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values;
    },
    expected: [["unsynced"]],
  },
  {
    statement: "the commands of a batch run in the order in which they were queued",
    source: `${model}#proxy-objects`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [["first"]];
      const first = sheet.getRange("A1").load("values");
      range.values = [["second"]];
      const second = sheet.getRange("A1").load("values");
      await context.sync();
      return [first.values, second.values];
    },
    expected: [[["first"]], [["second"]]],
  },
  {
    statement: "numberFormatCategories is not among what load without parameters brings",
    source: `${model}#calling-load-without-parameters-not-recommended`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1").load();
      await context.sync();
      return Object.keys(range.toJSON()).includes("numberFormatCategories");
    },
    expected: false,
  },
  {
    statement: "an object used outside the run that made it is an InvalidObjectPath unless it is tracked",
    source: method("Range", "track"),
    observe: async () => {
      const { run } = (globalThis as unknown as { Excel: typeof Excel }).Excel;
      const seen: string[] = [];
      for (const tracked of [false, true]) {
        const range = await run(async (other) => {
          const made = other.workbook.worksheets.getItem("Stated").getRange("A1");
          if (tracked) made.track();
          await other.sync();
          return made;
        });
        try {
          range.load("address");
          await range.context.sync();
          seen.push(range.address);
        } catch (error) {
          seen.push((error as OfficeExtension.Error).code);
        }
        if (tracked) range.untrack();
      }
      return seen;
    },
    expected: ["InvalidObjectPath", "Stated!A1"],
  },
];
