import type { ClientScript } from "../clientScript";

export const errorScripts: readonly ClientScript[] = [
  {
    name: "errors bear Excel's codes and say where",
    run: async (excel) => {
      const attempts: ((context: Excel.RequestContext) => unknown)[] = [
        (context) => context.workbook.worksheets.getItem("no such sheet").load("name"),
        (context) => context.workbook.tables.getItem("noSuchTable").load("name"),
        (context) => context.workbook.names.getItem("noSuchName").load("name"),
        (context) => context.workbook.settings.getItem("no such setting").load("value"),
        (context) => context.workbook.worksheets.getActiveWorksheet().getRange("not an address").load("address"),
        (context) => context.workbook.worksheets.getActiveWorksheet().getRange("A1:XFE9").load("address"),
        (context) =>
          context.workbook.worksheets.getActiveWorksheet().getRange("A1").getOffsetRange(-1, 0).load("address"),
        (context) => context.workbook.worksheets.getActiveWorksheet().getCell(1048576, 0).load("address"),
        (context) =>
          context.workbook.worksheets.getActiveWorksheet().getRange("A1").getIntersection("B2").load("address"),
        (context) =>
          context.workbook.worksheets
            .getActiveWorksheet()
            .getRange("B:B")
            .load("values")
            .set({ values: [[1]] }),
        (context) => context.workbook.worksheets.getActiveWorksheet().shapes.load("items"),
      ];
      const outcomes: unknown[] = [];
      for (const attempt of attempts) {
        outcomes.push(
          await excel
            .run(async (context) => {
              attempt(context);
              await context.sync();
            })
            .then(
              () => "no error",
              (error: OfficeExtension.Error) => [error.code, error.debugInfo.errorLocation],
            ),
        );
      }
      return outcomes;
    },
    expected: [
      ["ItemNotFound", "WorksheetCollection.getItem"],
      ["ItemNotFound", "TableCollection.getItem"],
      ["ItemNotFound", "NamedItemCollection.getItem"],
      ["ItemNotFound", "SettingCollection.getItem"],
      ["InvalidArgument", "Worksheet.getRange"],
      ["InvalidArgument", "Worksheet.getRange"],
      ["InvalidArgument", "Range.getOffsetRange"],
      ["InvalidArgument", "Worksheet.getCell"],
      ["ItemNotFound", "Range.getIntersection"],
      ["InvalidArgument", "Range.values"],
      ["ApiNotFound", "Worksheet.shapes"],
    ],
  },
  {
    name: "names that Excel refuses are refused, and so are taken ones",
    run: async (excel) => {
      const attempts: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown)[] = [
        (context) => context.workbook.worksheets.add("a/b"),
        (context) => context.workbook.worksheets.add("x".repeat(32)),
        (context) => context.workbook.worksheets.add("'quoted'"),
        (context) => context.workbook.worksheets.add("REFUSALS"),
        (_context, sheet) => (sheet.name = ""),
        (_context, sheet) => (sheet.tables.getItemAt(0).name = "with space"),
        (_context, sheet) => (sheet.tables.getItemAt(0).name = "A1"),
        (_context, sheet) => (sheet.tables.getItemAt(0).name = "refusedName"),
        (context) => context.workbook.names.add("R1C1", "=1"),
        (context) => context.workbook.names.add("1st", "=1"),
        (context) => context.workbook.names.add("TBLREFUSALS", "=1"),
        (_context, sheet) => sheet.tables.add("B1:B2", true),
        (_context, sheet) => sheet.tables.add("B1:D2", true),
      ];
      const outcomes = await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Refusals");
        sheet.getRange("A1:B2").values = [
          ["One", "Two"],
          [1, 2],
        ];
        sheet.tables.add("A1:B2", true).name = "tblRefusals";
        context.workbook.names.add("refusedName", "=1");
        await context.sync();
        const codes: string[] = [];
        for (const attempt of attempts) {
          attempt(context, sheet);
          codes.push(
            await context.sync().then(
              () => "no error",
              (error: OfficeExtension.Error) => error.code,
            ),
          );
        }
        return codes;
      });
      await excel.run(async (context) => {
        context.workbook.names.getItem("refusedName").delete();
        context.workbook.worksheets.getItem("Refusals").delete();
        await context.sync();
      });
      return outcomes;
    },
    expected: [
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "ItemAlreadyExists",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "ItemAlreadyExists",
      "InvalidArgument",
      "InvalidArgument",
      "ItemAlreadyExists",
      "InvalidArgument",
      "InvalidArgument",
    ],
  },
  {
    name: "a block of the wrong size is refused, large or small",
    run: async (excel) => {
      const codes: string[] = [];
      for (const rows of [1, 3, 2000]) {
        codes.push(
          await excel
            .run(async (context) => {
              const range = context.workbook.worksheets.getActiveWorksheet().getRange("ZA1:ZB2");
              range.values = Array.from({ length: rows }, () => [1, 2]);
              await context.sync();
            })
            .then(
              () => "no error",
              (error: OfficeExtension.Error) => error.code,
            ),
        );
      }
      return codes;
    },
    expected: ["InvalidArgument", "InvalidArgument", "InvalidArgument"],
  },
  {
    name: "what was done before the failing action stays, what comes after does not happen",
    run: async (excel) => {
      const outcome = await excel
        .run(async (context) => {
          const sheet = context.workbook.worksheets.add("Half done");
          sheet.getRange("A1").values = [["before"]];
          context.workbook.worksheets.getItem("there is none").activate();
          sheet.getRange("A2").values = [["after"]];
          await context.sync();
        })
        .then(
          () => "no error",
          (error: OfficeExtension.Error) => error.debugInfo.statement,
        );
      const values = await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Half done");
        const range = sheet.getRange("A1:A2").load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return range.values;
      });
      return [outcome, values];
    },
    expected: ["var worksheet = worksheets.getItem(...);", [["before"], [""]]],
  },
  {
    name: "what this host cannot do it says, instead of doing nothing",
    run: async (excel) => {
      const attempts: ((context: Excel.RequestContext) => unknown)[] = [
        (context) => (context.workbook.application.calculationMode = "AutomaticExceptTables"),
        (context) => (context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.font.underline = "Double"),
        (context) => context.workbook.worksheets.getActiveWorksheet().getRange("A1").flashFill(),
        (context) => context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").getImage(),
      ];
      const codes: string[] = [];
      for (const attempt of attempts) {
        codes.push(
          await excel
            .run(async (context) => {
              attempt(context);
              await context.sync();
            })
            .then(
              () => "no error",
              (error: OfficeExtension.Error) => error.code,
            ),
        );
      }
      return codes;
    },
    expected: ["NotImplemented", "NotImplemented", "ApiNotFound", "ApiNotFound"],
  },
  {
    name: "the last visible sheet can neither be hidden nor deleted",
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const all = worksheets.load("items/name,items/visibility");
        await context.sync();
        const others = all.items.filter((sheet) => sheet.visibility === "Visible").slice(1);
        for (const sheet of others) sheet.visibility = "Hidden";
        await context.sync();
        const last = worksheets.getFirst(true);
        last.delete();
        const deleted = await context.sync().then(
          () => "no error",
          (error: OfficeExtension.Error) => error.code,
        );
        const again = worksheets.getFirst(true);
        again.visibility = "Hidden";
        const hidden = await context.sync().then(
          () => "no error",
          (error: OfficeExtension.Error) => error.code,
        );
        for (const sheet of others) worksheets.getItem(sheet.name).visibility = "Visible";
        await context.sync();
        return [deleted, hidden];
      }),
    expected: ["InvalidOperation", "InvalidOperation"],
  },
];
