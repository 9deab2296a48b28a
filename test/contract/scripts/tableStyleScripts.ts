import type { ClientScript } from "../clientScript";

export const tableStyleScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.tablestylecollection
    name: "the workbook's default table style is what new tables get",
    run: (excel) =>
      excel.run(async (context) => {
        const { tableStyles } = context.workbook;
        const sheet = context.workbook.worksheets.add("Styled tables");
        const before = tableStyles.getDefault().load("name,readOnly");
        const count = tableStyles.getCount();
        const dark = tableStyles.getItem("tablestyledark3").load("name");
        const missing = tableStyles.getItemOrNullObject("TableStyleDark12").load("isNullObject");
        const plain = sheet.tables.add("A1:B3", true).load("style");
        tableStyles.setDefault(dark);
        const now = tableStyles.getDefault().load("name");
        const styled = sheet.tables.add("D1:E3", true).load("style");
        tableStyles.setDefault("TableStyleLight9");
        const after = sheet.tables.add("G1:H3", true).load("style");
        await context.sync();
        const seen: unknown[] = [
          [before.name, before.readOnly, count.value, dark.name, missing.isNullObject],
          [plain.style, now.name, styled.style, after.style],
        ];
        tableStyles.setDefault(before);
        tableStyles.load("items/name");
        await context.sync();
        seen.push([tableStyles.items.length, tableStyles.items[0]?.name, tableStyles.items.at(-1)?.name]);
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: [
      ["TableStyleMedium2", true, 60, "TableStyleDark3", true],
      ["TableStyleMedium2", "TableStyleDark3", "TableStyleDark3", "TableStyleLight9"],
      [60, "TableStyleLight1", "TableStyleDark11"],
    ],
  },
  {
    // "The unique name for the new table style. Will throw an InvalidArgument error if the name is already in use."
    // https://learn.microsoft.com/javascript/api/excel/excel.tablestylecollection#excel-excel-tablestylecollection-add-member(1)
    name: "table styles of Excel's own are found by name only and keep it; others cannot be made here",
    run: (excel) =>
      excel.run(async (context) => {
        const { tableStyles } = context.workbook;
        const outcomes: string[] = [];
        const attempts: (() => unknown)[] = [
          () => tableStyles.getItem("Mine").load("name"),
          () => tableStyles.setDefault("Mine"),
          () => tableStyles.add("TableStyleLight1"),
          () => tableStyles.add("Mine"),
          () => tableStyles.getItem("TableStyleLight1").duplicate(),
          () => tableStyles.getItem("TableStyleLight1").delete(),
          () => (tableStyles.getItem("TableStyleLight1").name = "Mine"),
        ];
        for (const attempt of attempts) {
          attempt();
          outcomes.push(
            await context.sync().then(
              () => "no error",
              (error: OfficeExtension.Error) => error.code,
            ),
          );
        }
        return outcomes;
      }),
    expected: [
      "ItemNotFound",
      "ItemNotFound",
      "InvalidArgument",
      "NotImplemented",
      "NotImplemented",
      "InvalidOperation",
      "InvalidOperation",
    ],
  },
];
