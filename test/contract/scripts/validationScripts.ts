import type { ClientScript } from "../clientScript";

export const validationScripts: readonly ClientScript[] = [
  {
    name: "validation rules of every kind are written and read back",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Allowed");
        const rules: Excel.DataValidationRule[] = [
          { list: { inCellDropDown: true, source: "Lead, Won, Lost" } },
          { list: { inCellDropDown: false, source: "=$K$2:$K$9" } },
          { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 1 } },
          { decimal: { operator: "Between", formula1: 0, formula2: 0.5 } },
          { date: { operator: "LessThan", formula1: "=TODAY()" } },
          { textLength: { operator: "LessThanOrEqualTo", formula1: 10 } },
          { custom: { formula: "=COUNTIF($A:$A,A7)=1" } },
        ];
        const validations = rules.map((rule, row) => {
          const { dataValidation } = sheet.getCell(row, 0);
          dataValidation.rule = rule;
          return dataValidation.load("type,rule,ignoreBlanks");
        });
        const none = sheet.getRange("C1").dataValidation.load("type,rule");
        await context.sync();
        sheet.delete();
        await context.sync();
        // The client shows every kind of rule that could be, those that are not as undefined or null.
        const present = (rule: Excel.DataValidationRule): unknown =>
          Object.fromEntries(Object.entries(rule).filter(([, part]) => part !== undefined && part !== null));
        return [...validations.map(({ type, rule, ignoreBlanks }) => [type, present(rule), ignoreBlanks]), none.type];
      }),
    expected: [
      ["List", { list: { inCellDropDown: true, source: "Lead, Won, Lost" } }, true],
      ["List", { list: { inCellDropDown: false, source: "=$K$2:$K$9" } }, true],
      ["WholeNumber", { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 1 } }, true],
      ["Decimal", { decimal: { operator: "Between", formula1: 0, formula2: 0.5 } }, true],
      ["Date", { date: { operator: "LessThan", formula1: "=TODAY()" } }, true],
      ["TextLength", { textLength: { operator: "LessThanOrEqualTo", formula1: 10 } }, true],
      ["Custom", { custom: { formula: "=COUNTIF($A:$A,A7)=1" } }, true],
      "None",
    ],
  },
  {
    name: "alerts and prompts belong to a rule; cells with different rules have none in common",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Alerts");
        const { dataValidation } = sheet.getRange("A1:A5");
        dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: 0 } };
        dataValidation.errorAlert = { title: "Rate", message: "Above 0", showAlert: true, style: "Warning" };
        dataValidation.prompt = { title: "Rate", message: "As a fraction", showPrompt: true };
        dataValidation.ignoreBlanks = false;
        dataValidation.load("errorAlert,prompt,ignoreBlanks");
        const part = sheet.getRange("A2:A3").dataValidation.load("type");
        const wider = sheet.getRange("A1:A9").dataValidation.load("type");
        sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("K1:K3") } };
        const mixed = sheet.getRange("A1:B1").dataValidation.load("type");
        const list = sheet.getRange("B1").dataValidation.load("rule");
        await context.sync();
        const seen = [
          dataValidation.errorAlert,
          dataValidation.prompt,
          dataValidation.ignoreBlanks,
          part.type,
          wider.type,
          mixed.type,
          list.rule.list?.source,
        ];
        sheet.getRange("A2").dataValidation.clear();
        const cleared = sheet.getRange("A2").dataValidation.load("type");
        const around = sheet.getRange("A1").dataValidation.load("type,errorAlert");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [...seen, cleared.type, around.type, around.errorAlert.message];
      }),
    expected: [
      { title: "Rate", message: "Above 0", showAlert: true, style: "Warning" },
      { title: "Rate", message: "As a fraction", showPrompt: true },
      false,
      "Decimal",
      "Inconsistent",
      "MixedCriteria",
      "=Alerts!$K$1:$K$3",
      "None",
      "Decimal",
      "Above 0",
    ],
  },
  {
    name: "a program's values are not validated, and rules that cannot be are refused",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Unchecked");
        const cell = sheet.getRange("A1");
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
        cell.values = [["Perhaps"]];
        cell.load("values");
        await context.sync();
        const codes: string[] = [];
        const attempts: (() => unknown)[] = [
          () => (cell.dataValidation.rule = {}),
          () => (cell.dataValidation.rule = { custom: { formula: "A1>1" } }),
          () => (cell.dataValidation.rule = { decimal: { operator: "Like" as "EqualTo", formula1: 1 } }),
          () => (sheet.getRange("Z9").dataValidation.prompt = { title: "", message: "x", showPrompt: true }),
        ];
        for (const attempt of attempts) {
          attempt();
          codes.push(
            await context.sync().then(
              () => "no error",
              (error: OfficeExtension.Error) => error.code,
            ),
          );
        }
        const { values } = cell;
        sheet.delete();
        await context.sync();
        return [values, codes];
      }),
    expected: [[["Perhaps"]], ["InvalidArgument", "InvalidArgument", "InvalidArgument", "InvalidOperation"]],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.datavalidation
    name: "what a program has put where a rule does not let it is found",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Broken rules");
        sheet.getRange("A1:B4").values = [
          ["Lead", 5],
          ["Lost", 200],
          ["", 300],
          ["won", 7],
        ];
        sheet.getRange("D1:D2").values = [["Lead"], ["Won"]];
        const stages = sheet.getRange("A1:A4").dataValidation;
        stages.rule = { list: { inCellDropDown: true, source: "=$D$1:$D$2" } };
        const amounts = sheet.getRange("B1:B4").dataValidation;
        amounts.rule = { decimal: { operator: "LessThan", formula1: 100 } };
        const both = sheet.getRange("A1:B4").dataValidation.getInvalidCells().load("address,areaCount");
        stages.load("valid");
        const all = sheet.getRange("B2:B3").dataValidation.load("valid");
        const none = sheet.getRange("B4").dataValidation.load("valid");
        const missing = sheet.getRange("B4").dataValidation.getInvalidCellsOrNullObject().load("isNullObject");
        await context.sync();
        const seen: unknown[] = [
          both.address,
          both.areaCount,
          stages.valid,
          all.valid,
          none.valid,
          missing.isNullObject,
        ];
        sheet.getRange("B4").dataValidation.getInvalidCells().load("address");
        seen.push(
          await context.sync().then(
            () => "no error",
            (error: OfficeExtension.Error) => error.code,
          ),
        );
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: ["'Broken rules'!A2:B2,'Broken rules'!B3", 2, null, false, true, true, "ItemNotFound"],
  },
];
