import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const dynamic = article("excel/excel-add-ins-ranges-dynamic-arrays");

export const spillCases: readonly StatedCase[] = [
  {
    statement: "=A4:D4 in one cell spills into the cells beside it, and its spill range can be asked for",
    source: `${dynamic}#get-the-spill-range-from-a-formula`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A4:D4").values = [["q", "w", "e", "r"]];
      sheet.getRange("G4").formulas = [["=A4:D4"]];
      const spill = sheet.getRange("G4").getSpillingToRange().load("address,values");
      await context.sync();
      return [spill.address, spill.values];
    },
    expected: ["Stated!G4:J4", [["q", "w", "e", "r"]]],
  },
  {
    statement: "the spill parent of a spilled cell is the cell with the formula",
    source: `${dynamic}#get-the-formula-cell-from-a-spilled-value`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(2,2)"]];
      const parent = sheet.getRange("C3").getSpillParent().load("address");
      await context.sync();
      return parent.address;
    },
    expected: "Stated!B2",
  },
  {
    statement: "the spill parent of several cells is an error",
    source: method("Range", "getSpillParent"),
    observe: async ({ sheet, outcome }) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(2,2)"]];
      return (await outcome(() => sheet.getRange("B2:C3").getSpillParent().load("address"))) !== "done";
    },
    expected: true,
  },
  {
    statement: "the spill range of several cells is an error",
    source: method("Range", "getSpillingToRange"),
    observe: async ({ sheet, outcome }) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(2,2)"]];
      return (await outcome(() => sheet.getRange("B2:C2").getSpillingToRange().load("address"))) !== "done";
    },
    expected: true,
  },
  {
    statement: "hasSpill is true where all cells have a spill border, false where none has, null for a mixture",
    source: property("Range", "hasSpill"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
      const ranges = ["A1:A2", "C1:C2", "A1:C2"].map((address) => sheet.getRange(address).load("hasSpill"));
      await context.sync();
      return ranges.map(({ hasSpill }) => hasSpill);
    },
    expected: [true, false, null],
  },
  {
    statement: "the spill range can be asked for only at the anchor cell",
    source: method("Range", "getSpillingToRangeOrNullObject"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      const [anchor, spilled] = [sheet.getRange("A1"), sheet.getRange("A2")].map((cell) =>
        cell.getSpillingToRangeOrNullObject(),
      );
      await context.sync();
      return [anchor?.isNullObject, spilled?.isNullObject];
    },
    expected: [false, true],
  },
  {
    statement: "FILTER, SORT and UNIQUE fill as many cells as they have results",
    source: `${dynamic}#dynamic-arrays`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A4").values = [[3], [1], [3], [2]];
      sheet.getRange("C1:E1").formulas = [["=FILTER(A1:A4,A1:A4>1)", "=SORT(A1:A4)", "=UNIQUE(A1:A4)"]];
      const spills = ["C1", "D1", "E1"].map((cell) => sheet.getRange(cell).getSpillingToRange().load("values"));
      await context.sync();
      return spills.map(({ values }) => values.flat());
    },
    expected: [
      [3, 3, 2],
      [1, 2, 3, 3],
      [3, 1, 2],
    ],
  },
];
