import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const errors = article("testing/application-specific-api-error-handling");

export const errorCases: readonly StatedCase[] = [
  {
    statement: "an error has a code, a message and what helps to find it",
    source: `${errors}#api-errors`,
    observe: async ({ context }) => {
      context.workbook.worksheets.getItem("no such sheet").load("name");
      try {
        await context.sync();
        return "no error";
      } catch (thrown) {
        const { code, message, debugInfo } = thrown as OfficeExtension.Error;
        return [code, message.length > 0, debugInfo.errorLocation];
      }
    },
    expected: ["ItemNotFound", true, "WorksheetCollection.getItem"],
  },
  {
    statement: "ItemNotFound: the requested resource doesn't exist",
    source: `${errors}#error-codes-and-messages`,
    observe: ({ context, outcome }) => outcome(() => context.workbook.tables.getItem("statedNone").load("name")),
    expected: "ItemNotFound",
  },
  {
    statement: "ItemAlreadyExists: the resource being created already exists",
    source: `${errors}#error-codes-and-messages`,
    observe: async ({ sheet, outcome }) => {
      sheet.tables.add("A1:A2", true).name = "statedTaken";
      const other = sheet.tables.add("C1:C2", true);
      return outcome(() => (other.name = "statedTaken"));
    },
    expected: "ItemAlreadyExists",
  },
  {
    statement: "InvalidArgument: the argument is invalid or missing or has an incorrect format",
    source: `${errors}#error-codes-and-messages`,
    observe: ({ sheet, outcome }) => outcome(() => sheet.getRange("not an address!").load("address")),
    expected: "InvalidArgument",
  },
  {
    statement: "ApiNotFound: the API you are trying to use could not be found",
    source: `${errors}#error-codes-and-messages`,
    observe: ({ sheet, outcome }) => outcome(() => sheet.slicers.load("items")),
    expected: "ApiNotFound",
  },
  {
    statement: "InvalidOperation: a hidden worksheet is not activated",
    source: `${errors}#error-codes-and-messages`,
    observe: async ({ sheet, outcome }) => {
      sheet.visibility = "Hidden";
      return outcome(() => sheet.activate());
    },
    expected: "InvalidOperation",
  },
  {
    statement: "a position in a collection beyond its end is an error",
    source: method("TableCollection", "getItemAt"),
    observe: async ({ sheet, outcome }) => (await outcome(() => sheet.tables.getItemAt(0).load("name"))) !== "done",
    expected: true,
  },
  {
    statement: "the last visible worksheet cannot be hidden",
    source: property("Worksheet", "visibility"),
    observe: async ({ context, sheet, outcome }) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      const others = worksheets.items.filter(({ name, visibility }) => name !== "Stated" && visibility === "Visible");
      for (const other of others) other.visibility = "Hidden";
      await context.sync();
      const code = await outcome(() => (sheet.visibility = "Hidden"));
      for (const other of others) worksheets.getItem(other.name).visibility = "Visible";
      await context.sync();
      return code;
    },
    expected: "InvalidOperation",
  },
  {
    statement: "what was done before the failing command stays done",
    source: article("develop/application-specific-api-model#sync"),
    observe: async ({ context, sheet, outcome }) => {
      await outcome(() => {
        sheet.getRange("A1").values = [["before"]];
        context.workbook.worksheets.getItem("no such sheet").activate();
        sheet.getRange("A2").values = [["after"]];
      });
      const range = context.workbook.worksheets.getItem("Stated").getRange("A1:A2").load("values");
      await context.sync();
      return range.values;
    },
    expected: [["before"], [""]],
  },
];
