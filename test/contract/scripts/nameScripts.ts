import type { ClientScript } from "../clientScript";

export const nameScripts: readonly ClientScript[] = [
  {
    name: "a name stands for a range, a constant or a formula",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Named");
        sheet.getRange("B2:B3").values = [[4], [5]];
        const { names } = context.workbook;
        const range = names.add("scriptRange", sheet.getRange("B2:B3"), "the two inputs");
        const rate = names.add("scriptRate", "=0.2");
        const text = names.add("scriptText", '="Q1"');
        sheet.getRange("D1").formulas = [["=SUM(scriptRange)*scriptRate"]];
        for (const name of [range, rate, text]) name.load("name,type,value,formula,scope,visible,comment");
        const target = range.getRange().load("address");
        const none = rate.getRangeOrNullObject();
        const cell = sheet.getRange("D1").load("values");
        await context.sync();
        const told = [range, rate, text].map((name) => [name.name, name.type, name.value, name.formula]);
        const rest = [range.scope, range.visible, range.comment, target.address, none.isNullObject, cell.values];
        range.delete();
        rate.delete();
        text.delete();
        sheet.delete();
        await context.sync();
        return [told, rest];
      }),
    expected: [
      [
        ["scriptRange", "Range", "Named!B2:B3", "=Named!$B$2:$B$3"],
        ["scriptRate", "Double", 0.2, "=0.2"],
        ["scriptText", "String", "Q1", '="Q1"'],
      ],
      ["Workbook", true, "the two inputs", "Named!B2:B3", true, [[1.8]]],
    ],
  },
  {
    name: "a name is found in any case, changed and deleted",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Changed");
        const { names } = context.workbook;
        names.add("scriptChanged", "=1");
        sheet.getRange("A1").formulas = [["=scriptChanged+1"]];
        await context.sync();
        const found = names.getItem("SCRIPTCHANGED");
        found.formula = "=10";
        found.load("formula");
        const cell = sheet.getRange("A1").load("values");
        await context.sync();
        found.delete();
        const gone = names.getItemOrNullObject("scriptChanged");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [found.formula, cell.values, gone.isNullObject];
      }),
    expected: ["=10", [[11]], true],
  },
  {
    name: "settings keep any JSON value, dates among them",
    run: (excel) =>
      excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("script.plain", "text");
        settings.add("script.build", { id: "pipeline", version: 2, sheets: ["a", "b"] });
        settings.add("script.when", new Date(Date.UTC(2026, 0, 31)));
        await context.sync();
        const plain = settings.getItem("script.plain").load("key,value");
        const build = settings.getItem("script.build").load("value");
        const when = settings.getItem("script.when").load("value");
        const none = settings.getItemOrNullObject("script.none");
        await context.sync();
        const values: unknown[] = [
          plain.key,
          plain.value,
          build.value,
          (when.value as Date).getTime(),
          none.isNullObject,
        ];
        settings.add("script.plain", "replaced");
        plain.load("value");
        await context.sync();
        values.push(plain.value);
        for (const key of ["script.plain", "script.build", "script.when"]) settings.getItem(key).delete();
        const gone = settings.getItemOrNullObject("script.plain");
        await context.sync();
        return [...values, gone.isNullObject];
      }),
    expected: [
      "script.plain",
      "text",
      { id: "pipeline", version: 2, sheets: ["a", "b"] },
      1769817600000,
      true,
      "replaced",
      true,
    ],
  },
  {
    name: "the application calculates on request and knows its state",
    run: (excel) =>
      excel.run(async (context) => {
        const { application } = context.workbook;
        application.suspendScreenUpdatingUntilNextSync();
        application.suspendApiCalculationUntilNextSync();
        application.calculate("Full");
        application.load("calculationMode,calculationState");
        await context.sync();
        return [application.calculationMode, application.calculationState];
      }),
    expected: ["Automatic", "Done"],
  },
];
