import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

export const applicationCases: readonly StatedCase[] = [
  {
    statement: "the calculation mode is Automatic or what it was set to",
    source: property("Application", "calculationMode"),
    observe: async ({ context }) => {
      const { application } = context.workbook;
      const seen: string[] = [];
      for (const mode of ["Manual", "Automatic"] as const) {
        application.calculationMode = mode;
        application.load("calculationMode");
        await context.sync();
        seen.push(application.calculationMode);
      }
      return seen;
    },
    expected: ["Manual", "Automatic"],
  },
  {
    statement: "in manual mode calculation is done when it is asked for",
    source: property("Application", "calculationMode"),
    observe: async ({ context, sheet }) => {
      const { application } = context.workbook;
      sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
      await context.sync();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[2]];
      const before = sheet.getRange("B1").load("values");
      await context.sync();
      application.calculate("Recalculate");
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      application.calculationMode = "Automatic";
      await context.sync();
      return [before.values, after.values];
    },
    expected: [[[10]], [[20]]],
  },
  {
    statement: "the state of calculation is Done when nothing is left to calculate",
    source: property("Application", "calculationState"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values");
      await context.sync();
      const application = context.workbook.application.load("calculationState");
      await context.sync();
      return application.calculationState;
    },
    expected: "Done",
  },
  {
    statement: "the separators of numbers are told",
    source: property("Application", "decimalSeparator"),
    observe: async ({ context }) => {
      const application = context.workbook.application.load("decimalSeparator,thousandsSeparator");
      await context.sync();
      return [application.decimalSeparator, application.thousandsSeparator];
    },
    expected: [".", ","],
  },
  {
    statement: "painting may be suspended until the next sync without harm to what is written",
    source: method("Application", "suspendScreenUpdatingUntilNextSync"),
    observe: async ({ context, sheet }) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [[1]],
  },
  {
    statement: "document properties such as the author and the title can be written and read",
    source: article("excel/excel-add-ins-workbooks#access-document-properties"),
    observe: async ({ context }) => {
      const { properties } = context.workbook;
      properties.load("author,title");
      await context.sync();
      const before = { author: properties.author, title: properties.title };
      properties.author = "Alex";
      properties.title = "Stated";
      properties.load("author,title");
      await context.sync();
      const seen = [properties.author, properties.title];
      properties.set(before);
      await context.sync();
      return seen;
    },
    expected: ["Alex", "Stated"],
  },
  {
    statement: "more than 1,500 cells are written at once and all arrive",
    source: article("excel/excel-add-ins-ranges-large"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:T500");
      range.values = Array.from({ length: 500 }, (_, row) => Array.from({ length: 20 }, (_cell, at) => row * 20 + at));
      const last = sheet.getRange("T500").load("values");
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [last.values, used.address];
    },
    expected: [[[9999]], "Stated!A1:T500"],
  },
];
