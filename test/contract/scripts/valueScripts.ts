import type { ClientScript } from "../clientScript";

export const valueScripts: readonly ClientScript[] = [
  {
    name: "values come back with their types",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Types");
        const range = sheet.getRange("A1:F1");
        range.values = [[1.5, "text", true, "", "=1/0", '=""']];
        range.load("values,valueTypes,formulas");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [range.values, range.valueTypes, range.formulas];
      }),
    expected: [
      [[1.5, "text", true, "", "#DIV/0!", ""]],
      [["Double", "String", "Boolean", "Empty", "Error", "String"]],
      [[1.5, "text", true, "", "=1/0", '=""']],
    ],
  },
  {
    name: "texts are parsed as on entry: numbers, percentages, truth values; an apostrophe keeps a text",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Parsed");
        const range = sheet.getRange("A1:H1");
        range.values = [["12", "-1.5e3", "1,234", "5%", "true", "'007", "'=1+1", "2026-01-31"]];
        range.load("values,valueTypes");
        const percent = sheet.getRange("D1").load("numberFormat,text");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [range.values, range.valueTypes[0]?.join(), percent.numberFormat, percent.text];
      }),
    expected: [
      [[12, -1500, 1234, 0.05, true, "007", "=1+1", "2026-01-31"]],
      "Double,Double,Double,Double,Boolean,String,String,String",
      [["0%"]],
      [["5%"]],
    ],
  },
  {
    name: "null leaves a cell as it is, an empty text clears it",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Left alone");
        const range = sheet.getRange("A1:C1");
        range.values = [[1, 2, 3]];
        await context.sync();
        range.values = [[null, "", 9]];
        range.load("values,valueTypes");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    expected: [[[1, "", 9]], [["Double", "Empty", "Double"]]],
  },
  {
    name: "one value fills a whole range",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Filled");
        const range = sheet.getRange("A1:B2");
        // The types know blocks only; Excel takes a single value as well.
        (range as unknown as { values: unknown }).values = 7;
        range.load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return range.values;
      }),
    expected: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    name: "a read in the same request as the write sees the calculated answer",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Barrier");
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        const total = sheet.getRange("B1");
        total.formulas = [["=SUM(A1:A3)"]];
        total.load("values");
        await context.sync();
        const first = total.values;
        sheet.getRange("A1").values = [[100]];
        await context.sync();
        total.load("values,text");
        await context.sync();
        const second = [total.values, total.text];
        sheet.delete();
        await context.sync();
        return [first, second];
      }),
    expected: [[[6]], [[[105]], [["105"]]]],
  },
  {
    name: "a formula that spills is seen from both ends",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Spilled");
        sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
        const anchor = sheet.getRange("B2").load("hasSpill,formulas");
        const spill = anchor.getSpillingToRange().load("address,values,hasSpill");
        const parent = sheet.getRange("C4").getSpillParent().load("address");
        const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
        const orphan = sheet.getRange("A1").getSpillParentOrNullObject();
        const mixed = sheet.getRange("A2:B2").load("hasSpill");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [
          [anchor.hasSpill, anchor.formulas, spill.address, spill.values, spill.hasSpill, parent.address],
          [none.isNullObject, orphan.isNullObject, mixed.hasSpill],
        ];
      }),
    expected: [
      [
        true,
        [["=SEQUENCE(3,2)"]],
        "Spilled!B2:C4",
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        true,
        "Spilled!B2",
      ],
      [true, true, null],
    ],
  },
  {
    name: "a spill without room says so, and spills once there is room",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Crowded");
        sheet.getRange("A3").values = [["in the way"]];
        sheet.getRange("A1").formulas = [["=SEQUENCE(4)"]];
        const range = sheet.getRange("A1:A4").load("values");
        await context.sync();
        const before = range.values;
        sheet.getRange("A3").clear();
        range.load("values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [before, range.values];
      }),
    expected: [
      [["#SPILL!"], [""], ["in the way"], [""]],
      [[1], [2], [3], [4]],
    ],
  },
  {
    name: "more than 1,500 cells are written in one go and read back",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Large");
        const rows = Array.from({ length: 8801 }, (_, row) =>
          Array.from({ length: 8 }, (_cell, column) => (row === 0 ? `Heading ${column + 1}` : row * 8 + column)),
        );
        const range = sheet.getRange("A1:H8801");
        range.values = rows;
        await context.sync();
        range.load("values");
        const used = sheet.getUsedRange().load("address");
        await context.sync();
        const same = JSON.stringify(range.values) === JSON.stringify(rows);
        sheet.delete();
        await context.sync();
        return [used.address, same];
      }),
    expected: ["Large!A1:H8801", true],
  },
  {
    name: "formulas over a column, filled down, calculate in every row",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Rows");
        const rows = 2000;
        sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, (_, row) => [row + 1]);
        sheet.getRange(`B1:B${rows}`).formulas = Array.from({ length: rows }, (_, row) => [`=A${row + 1}*2`]);
        sheet.getRange("C1").formulas = [[`=SUM(B1:B${rows})`]];
        const total = sheet.getRange("C1").load("values");
        const last = sheet.getRange(`B${rows}`).load("values,formulas");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [total.values, last.values, last.formulas];
      }),
    expected: [[[4002000]], [[4000]], [["=A2000*2"]]],
  },
];
