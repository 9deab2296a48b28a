import type { ClientScript } from "../clientScript";

export const protectionScripts: readonly ClientScript[] = [
  {
    name: "locked cells of a protected sheet cannot be written, unlocked ones can",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Locked");
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        const open = sheet.getRange("B2");
        open.format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: true }, "secret");
        const some = sheet.getRange("A1:B2").format.protection.load("locked");
        open.format.protection.load("locked");
        sheet.protection.load("protected,options");
        await context.sync();
        const state = [
          sheet.protection.protected,
          sheet.protection.options.allowFormatCells,
          sheet.protection.options.allowInsertRows,
          some.locked,
          open.format.protection.locked,
        ];
        const attempts: (() => unknown)[] = [
          () => (open.values = [[40]]),
          () => (sheet.getRange("A1").values = [[10]]),
          () =>
            (sheet.getRange("A1:B2").formulas = [
              ["=1", "=2"],
              ["=3", "=4"],
            ]),
          () => sheet.getRange("A1").clear("Contents"),
          () => (sheet.getRange("A1").format.font.bold = true),
          () => (sheet.getRange("A:A").format.columnWidth = 99),
          () => sheet.getRange("1:1").insert("Down"),
          () => sheet.tables.add("A1:B2", true),
          () => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
          () => sheet.protection.protect(),
          () => sheet.protection.unprotect("wrong"),
          () => sheet.protection.unprotect("secret"),
          () => (sheet.getRange("A1").values = [[10]]),
        ];
        const codes: string[] = [];
        for (const attempt of attempts) {
          attempt();
          codes.push(
            await context.sync().then(
              () => "done",
              (error: OfficeExtension.Error) => error.code,
            ),
          );
        }
        const values = sheet.getRange("A1:B2").load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [state, codes, values.values];
      }),
    expected: [
      [true, true, false, null, false],
      [
        "done",
        "AccessDenied",
        "AccessDenied",
        "AccessDenied",
        "done",
        "AccessDenied",
        "AccessDenied",
        "AccessDenied",
        "AccessDenied",
        "AccessDenied",
        "InvalidArgument",
        "done",
        "done",
      ],
      [
        [10, 2],
        [3, 40],
      ],
    ],
  },
  {
    name: "in a protected workbook sheets cannot be added, renamed, moved, hidden, copied or deleted",
    run: (excel) =>
      excel.run(async (context) => {
        const { protection, worksheets } = context.workbook;
        const sheet = worksheets.add("Kept");
        protection.protect("secret");
        protection.load("protected");
        await context.sync();
        const { protected: before } = protection;
        const attempts: (() => unknown)[] = [
          () => worksheets.add("More"),
          () => (sheet.name = "Other"),
          () => (sheet.position = 0),
          () => (sheet.visibility = "Hidden"),
          () => sheet.copy(),
          () => sheet.delete(),
          () => (sheet.getRange("A1").values = [["still open"]]),
          () => protection.unprotect("wrong"),
          () => protection.unprotect("secret"),
          () => sheet.delete(),
        ];
        const codes: string[] = [];
        for (const attempt of attempts) {
          attempt();
          codes.push(
            await context.sync().then(
              () => "done",
              (error: OfficeExtension.Error) => error.code,
            ),
          );
        }
        protection.load("protected");
        await context.sync();
        return [before, codes, protection.protected];
      }),
    expected: [
      true,
      [
        "AccessDenied",
        "AccessDenied",
        "AccessDenied",
        "AccessDenied",
        "AccessDenied",
        "AccessDenied",
        "done",
        "InvalidArgument",
        "done",
        "done",
      ],
      false,
    ],
  },
];
