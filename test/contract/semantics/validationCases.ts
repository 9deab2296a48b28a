import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const validation = article("excel/excel-add-ins-data-validation");

export const validationCases: readonly StatedCase[] = [
  {
    statement: "the type of a validation follows from its rule",
    source: `${validation}#programmatic-control-of-data-validation`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("A2").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      sheet.getRange("A3").dataValidation.rule = { textLength: { formula1: 5, operator: "LessThan" } };
      sheet.getRange("A4").dataValidation.rule = { list: { inCellDropDown: true, source: "Sue,Ricky,Liz" } };
      sheet.getRange("A5").dataValidation.rule = { custom: { formula: "=A5>A4" } };
      const all = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).dataValidation.load("type"));
      await context.sync();
      return all.map(({ type }) => type);
    },
    expected: ["WholeNumber", "Decimal", "TextLength", "List", "Custom", "None"],
  },
  {
    statement: "no more than one kind of rule may be present",
    source: `${validation}#create-validation-rules`,
    observe: ({ sheet, outcome }) =>
      outcome(
        () =>
          (sheet.getRange("A1").dataValidation.rule = {
            wholeNumber: { formula1: 0, operator: "GreaterThan" },
            custom: { formula: "=TRUE" },
          }),
      ),
    expected: "InvalidArgument",
  },
  {
    statement: "blanks are ignored unless told otherwise",
    source: property("DataValidation", "ignoreBlanks"),
    observe: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.load("ignoreBlanks");
      await context.sync();
      const first = dataValidation.ignoreBlanks;
      dataValidation.ignoreBlanks = false;
      dataValidation.load("ignoreBlanks");
      await context.sync();
      return [first, dataValidation.ignoreBlanks];
    },
    expected: [true, false],
  },
  {
    statement: "valid is true, false, or null where a range holds both valid and invalid values",
    source: property("DataValidation", "valid"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A4").values = [[1], [2], [-1], [-2]];
      sheet.getRange("A1:A4").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const parts = ["A1:A2", "A3:A4", "A1:A4"].map((part) => sheet.getRange(part).dataValidation.load("valid"));
      await context.sync();
      return parts.map(({ valid }) => valid);
    },
    expected: [true, false, null],
  },
  {
    statement: "the invalid cells of a range can be asked for",
    source: method("DataValidation", "getInvalidCells"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [[1], [-1], [2]];
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const cells = dataValidation.getInvalidCells().load("address");
      await context.sync();
      return cells.address;
    },
    expected: "Stated!A2",
  },
  {
    statement: "asking for the invalid cells where all are valid throws ItemNotFound",
    source: method("DataValidation", "getInvalidCells"),
    observe: async ({ sheet, outcome }) => {
      sheet.getRange("A1").values = [[1]];
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      return outcome(() => dataValidation.getInvalidCells().load("address"));
    },
    expected: "ItemNotFound",
  },
  {
    statement: "a rule reads back with its operator and operands",
    source: `${validation}#basic-and-datetime-validation-rule-types`,
    observe: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("B2:C5");
      dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      dataValidation.load("rule");
      await context.sync();
      const { formula1, formula2, operator } = dataValidation.rule.decimal ?? {};
      return [Number(formula1), Number(formula2), operator];
    },
    expected: [0, 100, "Between"],
  },
  {
    statement: "an operand may be a formula",
    source: `${validation}#basic-and-datetime-validation-rule-types`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A3").values = [[10]];
      sheet.getRange("B1:B2").values = [[5], [15]];
      const { dataValidation } = sheet.getRange("B1:B2");
      dataValidation.rule = { wholeNumber: { formula1: "=$A$3", operator: "GreaterThan" } };
      const invalid = dataValidation.getInvalidCells().load("address");
      await context.sync();
      return invalid.address;
    },
    expected: "Stated!B1",
  },
  {
    statement: "the source of a list may refer to a range",
    source: `${validation}#list-validation-rule-type`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [["Sue"], ["Ricky"], ["Liz"]];
      sheet.getRange("C1:C2").values = [["Liz"], ["Tom"]];
      const { dataValidation } = sheet.getRange("C1:C2");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=Stated!$A$1:$A$3" } };
      const invalid = dataValidation.getInvalidCells().load("address");
      await context.sync();
      return invalid.address;
    },
    expected: "Stated!C2",
  },
  {
    statement: "the source of a list may be texts with commas between them",
    source: `${validation}#list-validation-rule-type`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = [["Ricky"], ["Tom"]];
      const { dataValidation } = sheet.getRange("A1:A2");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Sue, Ricky, Liz" } };
      const invalid = dataValidation.getInvalidCells().load("address");
      await context.sync();
      return invalid.address;
    },
    expected: "Stated!A2",
  },
  {
    statement: "a rule does not keep code from writing other values: only what a person enters is checked",
    source: `${validation}#programmatic-control-of-data-validation`,
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      range.values = [[-5]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [[-5]],
  },
  {
    statement: "an error alert is shown, with the style stop, unless told otherwise",
    source: `${validation}#create-validation-error-alerts`,
    observe: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.load("errorAlert");
      await context.sync();
      return [dataValidation.errorAlert.showAlert, dataValidation.errorAlert.style];
    },
    expected: [true, "Stop"],
  },
  {
    statement: "an error alert keeps its message, title and style",
    source: `${validation}#create-validation-error-alerts`,
    observe: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.errorAlert = { message: "Only above 0", showAlert: true, style: "Warning", title: "No" };
      dataValidation.load("errorAlert");
      await context.sync();
      return dataValidation.errorAlert;
    },
    expected: { message: "Only above 0", showAlert: true, style: "Warning", title: "No" },
  },
  {
    statement: "a prompt beside a rule keeps its message and title",
    source: `${validation}#create-validation-prompts`,
    observe: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.prompt = { message: "Please enter a number above 0.", showPrompt: true, title: "Positive only" };
      dataValidation.load("prompt");
      await context.sync();
      return dataValidation.prompt;
    },
    expected: { message: "Please enter a number above 0.", showPrompt: true, title: "Positive only" },
  },
  {
    statement: "clear removes the rule from the overlapping cells only",
    source: `${validation}#remove-data-validation-from-a-range`,
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("A2:B2").dataValidation.clear();
      const cells = ["A1", "A2", "A3"].map((cell) => sheet.getRange(cell).dataValidation.load("type"));
      await context.sync();
      return cells.map(({ type }) => type);
    },
    expected: ["WholeNumber", "None", "WholeNumber"],
  },
];
