import { method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

export const protectionCases: readonly StatedCase[] = [
  {
    statement: "a worksheet tells whether it is protected",
    source: property("WorksheetProtection", "protected"),
    observe: async ({ context, sheet }) => {
      const seen: boolean[] = [];
      for (const protect of [true, false]) {
        if (protect) sheet.protection.protect();
        else sheet.protection.unprotect();
        sheet.protection.load("protected");
        await context.sync();
        seen.push(sheet.protection.protected);
      }
      return seen;
    },
    expected: [true, false],
  },
  {
    statement: "protecting a worksheet fails if it is protected already",
    source: method("WorksheetProtection", "protect"),
    observe: async ({ context, sheet, outcome }) => {
      sheet.protection.protect();
      await context.sync();
      return (await outcome(() => sheet.protection.protect())) !== "done";
    },
    expected: true,
  },
  {
    statement: "a protected worksheet denies access to its locked cells",
    source: property("Worksheet", "protection"),
    observe: async ({ context, sheet, outcome }) => {
      sheet.protection.protect();
      await context.sync();
      return outcome(() => (sheet.getRange("A1").values = [[1]]));
    },
    expected: "AccessDenied",
  },
  {
    statement: "cells that are not locked can be written on a protected worksheet",
    source: property("FormatProtection", "locked"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.format.protection.locked = false;
      sheet.protection.protect();
      range.values = [["open"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [["open"]],
  },
  {
    statement: "cells are locked unless told otherwise, and null where a range has both kinds",
    source: property("FormatProtection", "locked"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A2").format.protection.locked = false;
      const all = ["A1", "A2", "A1:A2"].map((address) => sheet.getRange(address).format.protection.load("locked"));
      await context.sync();
      return all.map(({ locked }) => locked);
    },
    expected: [true, false, null],
  },
  {
    statement: "the options given with the protection can be read",
    source: property("WorksheetProtection", "options"),
    observe: async ({ context, sheet }) => {
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet.protection.load("options");
      await context.sync();
      const { allowFormatCells, allowInsertRows, allowDeleteRows } = sheet.protection.options;
      return [allowFormatCells, allowInsertRows, allowDeleteRows];
    },
    expected: [true, true, false],
  },
  {
    statement: "a worksheet protected with a password is not unprotected without it",
    source: method("WorksheetProtection", "unprotect"),
    observe: async ({ context, sheet, outcome }) => {
      sheet.protection.protect(undefined, "secret");
      await context.sync();
      const refused = (await outcome(() => sheet.protection.unprotect("guess"))) !== "done";
      return [refused, await outcome(() => sheet.protection.unprotect("secret"))];
    },
    expected: [true, "done"],
  },
  {
    statement: "with allowFormatCells cells may be formatted on a protected worksheet, and without it not",
    source: property("WorksheetProtectionOptions", "allowFormatCells"),
    observe: async ({ context, sheet, outcome }) => {
      sheet.protection.protect();
      await context.sync();
      const without = await outcome(() => (sheet.getRange("A1").format.fill.color = "red"));
      sheet.protection.unprotect();
      sheet.protection.protect({ allowFormatCells: true });
      return [without, await outcome(() => (sheet.getRange("A1").format.fill.color = "red"))];
    },
    expected: ["AccessDenied", "done"],
  },
  {
    statement: "a protected workbook keeps its worksheets as they are: none is added",
    source: property("WorkbookProtection", "protected"),
    observe: async ({ context, outcome }) => {
      const { protection } = context.workbook;
      protection.protect();
      protection.load("protected");
      await context.sync();
      const added = await outcome(() => context.workbook.worksheets.add("Stated too"));
      protection.unprotect();
      await context.sync();
      return [protection.protected, added !== "done"];
    },
    expected: [true, true],
  },
  {
    statement: "protecting a workbook fails if it is protected already",
    source: method("WorkbookProtection", "protect"),
    observe: async ({ context, outcome }) => {
      const { protection } = context.workbook;
      protection.protect();
      await context.sync();
      const again = await outcome(() => protection.protect());
      protection.unprotect();
      await context.sync();
      return again !== "done";
    },
    expected: true,
  },
];
