import type { ClientScript } from "../clientScript";

export const tableSortScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables#sort-data-in-a-table
    // https://learn.microsoft.com/javascript/api/excel/excel.tablesort
    name: "a table is sorted by several columns, remembers how, and is sorted again",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Sorted");
        sheet.getRange("A1:B5").values = [
          ["Stage", "Amount"],
          ["Won", 20],
          ["Lead", 5],
          ["Won", 30],
          ["", 1],
        ];
        const table = sheet.tables.add("A1:B5", true);
        const body = table.getDataBodyRange();
        table.sort.apply([
          { key: 0, ascending: true },
          { key: 1, ascending: false },
        ]);
        body.load("values");
        table.sort.load("fields,matchCase,method");
        await context.sync();
        const seen: unknown[] = [body.values, table.sort.fields, table.sort.matchCase, table.sort.method];
        table.rows.getItemAt(0).values = [["Open", 9]];
        table.sort.reapply();
        body.load("values");
        await context.sync();
        seen.push(body.values);
        table.sort.clear();
        table.sort.load("fields");
        body.load("values");
        await context.sync();
        seen.push(table.sort.fields, body.values);
        table.sort.apply([{ key: 2 }]);
        const missing = await context.sync().then(
          () => "no error",
          (error: OfficeExtension.Error) => error.code,
        );
        sheet.delete();
        await context.sync();
        return [...seen, missing];
      }),
    expected: [
      [
        ["Lead", 5],
        ["Won", 30],
        ["Won", 20],
        ["", 1],
      ],
      [
        { key: 0, ascending: true },
        { key: 1, ascending: false },
      ],
      false,
      "PinYin",
      [
        ["Open", 9],
        ["Won", 30],
        ["Won", 20],
        ["", 1],
      ],
      [],
      [
        ["Open", 9],
        ["Won", 30],
        ["Won", 20],
        ["", 1],
      ],
      "InvalidArgument",
    ],
  },
];
