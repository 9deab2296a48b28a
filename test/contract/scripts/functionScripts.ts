import type { ClientScript } from "../clientScript";

export const functionScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions
    name: "worksheet functions are called with ranges, values and the results of other functions",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Tool sales");
        const range = sheet.getRange("A1:D3");
        range.formulas = [
          ["Product", "November", "December", "January"],
          ["Hammer", 5000, 5600, 7200],
          ["Wrench", 400, "=B3*2", "it's"],
        ];
        const { functions } = context.workbook;
        const found = functions.vlookup("Wrench", range, 2, false);
        const both = functions.sum(
          functions.vlookup("Wrench", range, 2, false),
          functions.vlookup("Wrench", range, 3, false),
        );
        const several = [
          functions.norm_S_Dist(0, true),
          functions.round(2.345, 2),
          functions.concatenate(sheet.getRange("D3"), ' "so" ', true as unknown as string, -1 as unknown as string),
          functions.countIfs(sheet.getRange("A:A"), "*e*", sheet.getRange("B:B"), ">1000"),
          functions.sum({ address: "'Tool sales'!B2:C2" }, 1, 2),
          functions.if(false, 1, "no"),
          functions.fixed(1234.567, undefined, true),
          functions.vlookup("Hammer", range, 4, false),
        ] as Excel.FunctionResult<unknown>[];
        found.load("value,error");
        both.load("value");
        for (const one of several) one.load("value");
        await context.sync();
        const seen = [found.value as unknown, found.error, both.value, several.map(({ value }) => value)];
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: [400, null, 1200, [0.5, 2.35, 'it\'s "so" TRUE-1', 1, 10603, "no", "1234.57", 7200]],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.functionresult: an error string in English when the
    // function fails, a value otherwise.
    name: "a worksheet function that fails tells the error and no value, and hands it on",
    run: (excel) =>
      excel.run(async (context) => {
        const { functions } = context.workbook;
        const missing = functions.match("nowhere", { address: "A1:A9" }, 0);
        const on = functions.sum(1, missing).load("error,value");
        const caught = functions.isError(missing).load("value");
        missing.load("error,value");
        await context.sync();
        const seen: unknown[] = [missing.error, missing.value, on.error, caught.value];
        functions.abs(context.workbook.worksheets.getActiveWorksheet() as unknown as number).load("value");
        seen.push(
          await context.sync().then(
            () => "no error",
            (error: OfficeExtension.Error) => error.code,
          ),
        );
        functions.usdollar(1).load("value");
        seen.push(
          await context.sync().then(
            () => "no error",
            (error: OfficeExtension.Error) => error.code,
          ),
        );
        return seen;
      }),
    expected: ["#N/A", null, "#N/A", true, "InvalidArgument", "ApiNotFound"],
  },
];
