import type { ClientScript } from "../clientScript";

export const calculationScripts: readonly ClientScript[] = [
  {
    name: "in manual mode changes wait for calculate, a new formula is calculated once, and reads do not wait",
    run: (excel) =>
      excel.run(async (context) => {
        const { application } = context.workbook;
        const sheet = context.workbook.worksheets.add("By hand");
        const range = sheet.getRange("A1:C1");
        range.formulas = [[1, "=A1*2", "=B1*2"]];
        range.load("values");
        await context.sync();
        const automatic = range.values;
        application.calculationMode = "Manual";
        application.load("calculationMode");
        sheet.getRange("A1").values = [[5]];
        range.load("values");
        await context.sync();
        const stale = [application.calculationMode, ...range.values];
        sheet.getRange("B1").formulas = [["=A1*3"]];
        sheet.getRange("E1").formulas = [["=A1+C1"]];
        const fresh = sheet.getRange("A1:E1").load("values");
        await context.sync();
        const entered = fresh.values;
        application.calculate("Recalculate");
        fresh.load("values");
        await context.sync();
        const calculated = fresh.values;
        sheet.getRange("A1").values = [[7]];
        application.calculationMode = "Automatic";
        application.load("calculationMode");
        fresh.load("values");
        await context.sync();
        const back = [application.calculationMode, ...fresh.values];
        sheet.delete();
        await context.sync();
        return [automatic, stale, entered, calculated, back];
      }),
    expected: [
      [[1, 2, 4]],
      ["Manual", [5, 2, 4]],
      [[5, 15, 4, "", 9]],
      [[5, 15, 30, "", 35]],
      ["Automatic", [7, 21, 42, "", 49]],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-calculate-member(1)
    name: "in manual mode a worksheet is calculated by itself, and the others when the application calculates",
    run: (excel) =>
      excel.run(async (context) => {
        const { application, worksheets } = context.workbook;
        const [near, far] = [worksheets.add("Near"), worksheets.add("Far")];
        near.getRange("A1:B1").formulas = [[1, "=A1*2"]];
        far.getRange("A1").formulas = [["=Near!B1*10"]];
        await context.sync();
        application.calculationMode = "Manual";
        near.getRange("A1").values = [[5]];
        const seen: unknown[] = [];
        const look = async (): Promise<void> => {
          const cells = [near.getRange("B1").load("values"), far.getRange("A1").load("values")];
          await context.sync();
          seen.push(cells.map(({ values }) => (values as unknown[][])[0]?.[0]));
        };
        await look();
        near.calculate(false);
        await look();
        application.calculate("Recalculate");
        await look();
        near.calculate(true);
        far.calculate(true);
        await look();
        application.calculationMode = "Automatic";
        near.delete();
        far.delete();
        await context.sync();
        return seen;
      }),
    expected: [
      [2, 20],
      [10, 20],
      [10, 100],
      [10, 100],
    ],
  },
];
