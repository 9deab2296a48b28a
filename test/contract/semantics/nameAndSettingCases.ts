import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

export const nameAndSettingCases: readonly StatedCase[] = [
  {
    statement: "the formula of a name always starts with an equal sign",
    source: property("NamedItem", "formula"),
    observe: async ({ context, sheet }) => {
      const name = context.workbook.names.add("statedCells", sheet.getRange("A1:B2")).load("formula");
      await context.sync();
      return name.formula;
    },
    expected: "=Stated!$A$1:$B$2",
  },
  {
    statement: "the type of a name is that of the value of its formula",
    source: property("NamedItem", "type"),
    observe: async ({ context, sheet }) => {
      const { names } = context.workbook;
      const items = [
        names.add("statedRange", sheet.getRange("A1")),
        names.add("statedNumber", "=0.5"),
        names.add("statedText", '="a"'),
        names.add("statedTruth", "=TRUE"),
      ];
      for (const item of items) item.load("type");
      await context.sync();
      return items.map(({ type }) => type);
    },
    expected: ["Range", "Double", "String", "Boolean"],
  },
  {
    statement: "the value of a named range is its address",
    source: property("NamedItem", "value"),
    observe: async ({ context, sheet }) => {
      const name = context.workbook.names.add("statedPlace", sheet.getRange("B3")).load("value");
      await context.sync();
      return (name.value as string).replaceAll("$", "");
    },
    expected: "Stated!B3",
  },
  {
    statement: "the value of a named formula is what it computes",
    source: property("NamedItem", "value"),
    observe: async ({ context }) => {
      const name = context.workbook.names.add("statedProduct", "=6*7").load("value");
      await context.sync();
      return name.value;
    },
    expected: 42,
  },
  {
    statement: "a name added to the workbook has the workbook for its scope",
    source: property("NamedItem", "scope"),
    observe: async ({ context }) => {
      const name = context.workbook.names.add("statedScope", "=1").load("scope,visible");
      await context.sync();
      return [name.scope, name.visible];
    },
    expected: ["Workbook", true],
  },
  {
    statement: "a comment given with a name can be read",
    source: method("NamedItemCollection", "add"),
    observe: async ({ context }) => {
      const name = context.workbook.names.add("statedComment", "=1", "what it means").load("comment");
      await context.sync();
      return name.comment;
    },
    expected: "what it means",
  },
  {
    statement: "the range of a name that is no range is an error",
    source: method("NamedItem", "getRange"),
    observe: async ({ context, outcome }) => {
      const name = context.workbook.names.add("statedConstant", "=1");
      return (await outcome(() => name.getRange().load("address"))) !== "done";
    },
    expected: true,
  },
  {
    statement: "a name that is deleted is there no more",
    source: method("NamedItem", "delete"),
    observe: async ({ context }) => {
      context.workbook.names.add("statedGone", "=1");
      context.workbook.names.getItem("statedGone").delete();
      const gone = context.workbook.names.getItemOrNullObject("statedGone");
      await context.sync();
      return gone.isNullObject;
    },
    expected: true,
  },
  {
    statement: "a name can be used in formulas",
    source: article("excel/excel-add-ins-ranges-get#get-a-named-range"),
    observe: async ({ context, sheet }) => {
      context.workbook.names.add("statedRate", "=0.25");
      const range = sheet.getRange("A1");
      range.formulas = [["=100*statedRate"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [[25]],
  },
  {
    statement: "a new formula for a name changes what depends on it",
    source: property("NamedItem", "formula"),
    observe: async ({ context, sheet }) => {
      const name = context.workbook.names.add("statedRate", "=0.25");
      const range = sheet.getRange("A1");
      range.formulas = [["=100*statedRate"]];
      await context.sync();
      name.formula = "=0.5";
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [[50]],
  },
  {
    statement: "a name that exists already cannot be added again",
    source: method("NamedItemCollection", "add"),
    observe: async ({ context, outcome }) => {
      context.workbook.names.add("statedOnce", "=1");
      return outcome(() => context.workbook.names.add("STATEDonce", "=2"));
    },
    expected: "ItemAlreadyExists",
  },
  {
    statement: "a setting is added and read by its key",
    source: method("SettingCollection", "add"),
    observe: async ({ context }) => {
      context.workbook.settings.add("statedKey", { depth: [1, "two", true] });
      const setting = context.workbook.settings.getItem("statedKey").load("key,value");
      await context.sync();
      return [setting.key, setting.value];
    },
    expected: ["statedKey", { depth: [1, "two", true] }],
  },
  {
    statement: "add sets a setting that exists already",
    source: method("SettingCollection", "add"),
    observe: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add("statedKey", "first");
      const before = settings.getCount();
      settings.add("statedKey", "second");
      const [after, setting] = [settings.getCount(), settings.getItem("statedKey").load("value")];
      await context.sync();
      return [after.value - before.value, setting.value];
    },
    expected: [0, "second"],
  },
  {
    statement: "a date kept in a setting comes back as a date",
    source: property("Setting", "value"),
    observe: async ({ context }) => {
      context.workbook.settings.add("statedDate", new Date(Date.UTC(2026, 0, 2, 3, 4, 5)));
      await context.sync();
      const setting = context.workbook.settings.getItem("statedDate").load("value");
      await context.sync();
      return (setting.value as Date).toISOString();
    },
    expected: "2026-01-02T03:04:05.000Z",
  },
  {
    statement: "a setting that is deleted is there no more",
    source: method("Setting", "delete"),
    observe: async ({ context }) => {
      context.workbook.settings.add("statedKey", 1).delete();
      const gone = context.workbook.settings.getItemOrNullObject("statedKey");
      await context.sync();
      return gone.isNullObject;
    },
    expected: true,
  },
];
