import { article, method } from "./documentation";
import type { StatedCase } from "./statedCase";

const copyPaste = article("excel/excel-add-ins-ranges-cut-copy-paste");

export const shiftCases: readonly StatedCase[] = [
  {
    statement: "insert shifts the cells down and makes blank ones in their place",
    source: article("excel/excel-add-ins-ranges-insert#insert-a-range-of-cells"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        [1, "a"],
        [2, "b"],
        [3, "c"],
      ];
      sheet.getRange("A2").insert("Down");
      const range = sheet.getRange("A1:B4").load("values");
      await context.sync();
      return range.values;
    },
    expected: [
      [1, "a"],
      ["", "b"],
      [2, "c"],
      [3, ""],
    ],
  },
  {
    statement: "insert shifts the cells right when asked to",
    source: method("Range", "insert"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("B1").insert("Right");
      const range = sheet.getRange("A1:D1").load("values");
      await context.sync();
      return range.values;
    },
    expected: [[1, "", 2, 3]],
  },
  {
    statement: "insert returns a range at the now blank space",
    source: method("Range", "insert"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const blank = sheet.getRange("A1:B1").insert("Down").load("address,values");
      await context.sync();
      return [blank.address, blank.values];
    },
    expected: ["Stated!A1:B1", [["", ""]]],
  },
  {
    statement: "formulas with references adjust after an insertion",
    source: article("excel/excel-add-ins-ranges-insert"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A2)"]];
      sheet.getRange("2:2").insert("Down");
      const formula = sheet.getRange("C1").load("formulas,values");
      await context.sync();
      return [formula.formulas, formula.values];
    },
    expected: [[["=SUM(A1:A3)"]], [[3]]],
  },
  {
    statement: "delete shifts the cells below up into the gap",
    source: article("excel/excel-add-ins-ranges-clear-delete#delete-a-range-of-cells"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        [1, "a"],
        [2, "b"],
        [3, "c"],
      ];
      sheet.getRange("A2").delete("Up");
      const range = sheet.getRange("A1:B3").load("values");
      await context.sync();
      return range.values;
    },
    expected: [
      [1, "a"],
      [3, "b"],
      ["", "c"],
    ],
  },
  {
    statement: "delete shifts the cells on the right to the left when asked to",
    source: method("Range", "delete"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1").delete("Left");
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return range.values;
    },
    expected: [[2, 3, ""]],
  },
  {
    statement: "copyFrom expands a destination of one cell to the size of the source",
    source: `${copyPaste}#basic-copy-operation`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:E1").values = [[1, 2, 3, 4, 5]];
      sheet.getRange("G1").copyFrom("A1:E1");
      const range = sheet.getRange("G1:K1").load("values");
      await context.sync();
      return range.values;
    },
    expected: [[1, 2, 3, 4, 5]],
  },
  {
    statement: "copyFrom of formulas keeps their relative positions and copies other entries as they are",
    source: `${copyPaste}#copytype-parameter`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C1").formulas = [[1, "plain", "=A1*2"]];
      sheet.getRange("A3").copyFrom("A1:C1", "Formulas");
      const range = sheet.getRange("A3:C3").load("formulas");
      await context.sync();
      return range.formulas;
    },
    expected: [[1, "plain", "=A3*2"]],
  },
  {
    statement: "copyFrom of values copies the results of formulas",
    source: `${copyPaste}#copytype-parameter`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B1").formulas = [[21, "=A1*2"]];
      sheet.getRange("A3").copyFrom("A1:B1", "Values");
      const range = sheet.getRange("A3:B3").load("formulas");
      await context.sync();
      return range.formulas;
    },
    expected: [[21, 42]],
  },
  {
    statement: "copyFrom of formats copies the look and no values",
    source: `${copyPaste}#copytype-parameter`,
    observe: async ({ context, sheet }) => {
      const source = sheet.getRange("A1");
      source.values = [[1]];
      source.format.font.bold = true;
      source.numberFormat = [["0.00"]];
      sheet.getRange("B1").copyFrom("A1", "Formats");
      const range = sheet.getRange("B1").load("values,numberFormat,format/font/bold");
      await context.sync();
      return [range.values, range.numberFormat, range.format.font.bold];
    },
    expected: [[[""]], [["0.00"]], true],
  },
  {
    statement: "copyFrom copies both data and formatting by default, formulas kept",
    source: `${copyPaste}#copytype-parameter`,
    observe: async ({ context, sheet }) => {
      const source = sheet.getRange("A1");
      source.formulas = [["=1+1"]];
      source.format.fill.color = "#FFCC00";
      sheet.getRange("B1").copyFrom(source);
      const range = sheet.getRange("B1").load("formulas,format/fill/color");
      await context.sync();
      return [range.formulas, range.format.fill.color];
    },
    expected: [[["=1+1"]], "#FFCC00"],
  },
  {
    statement: "copyFrom with skipBlanks does not overwrite with blank cells",
    source: `${copyPaste}#copy-with-skipblanks`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C2").values = [
        ["new", "", "new"],
        ["old", "old", "old"],
      ];
      sheet.getRange("A2").copyFrom("A1:C1", "All", true, false);
      const range = sheet.getRange("A2:C2").load("values");
      await context.sync();
      return range.values;
    },
    expected: [["new", "old", "new"]],
  },
  {
    statement: "copyFrom overwrites with blank cells unless told to skip them",
    source: `${copyPaste}#skipblanks-parameter`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        ["new", ""],
        ["old", "old"],
      ];
      sheet.getRange("A2").copyFrom("A1:B1");
      const range = sheet.getRange("A2:B2").load("values");
      await context.sync();
      return range.values;
    },
    expected: [["new", ""]],
  },
  {
    statement: "copyFrom transposed turns rows into columns",
    source: `${copyPaste}#transpose-parameter`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("E1").copyFrom("A1:C1", "All", false, true);
      const range = sheet.getRange("E1:E3").load("values");
      await context.sync();
      return range.values;
    },
    expected: [[1], [2], [3]],
  },
  {
    statement: "copyFrom leaves the source unchanged",
    source: `${copyPaste}#cut-and-paste-move-cells`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["stays"]];
      sheet.getRange("B1").copyFrom("A1");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values;
    },
    expected: [["stays"]],
  },
  {
    statement: "copyFrom repeats the source in a destination that is an exact multiple of it",
    source: method("Range", "copyFrom"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = [["odd"], ["even"]];
      sheet.getRange("C1:C4").copyFrom("A1:A2");
      const range = sheet.getRange("C1:C4").load("values");
      await context.sync();
      return range.values;
    },
    expected: [["odd"], ["even"], ["odd"], ["even"]],
  },
];
