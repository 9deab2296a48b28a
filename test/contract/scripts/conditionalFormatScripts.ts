import type { ClientScript } from "../clientScript";

export const conditionalFormatScripts: readonly ClientScript[] = [
  {
    name: "conditional formats are added with their rules and looks and read back, the newest first",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Rules");
        const { conditionalFormats } = sheet.getRange("B2:B20");
        const above = conditionalFormats.add("CellValue");
        above.cellValue.rule = { operator: "GreaterThan", formula1: "=0.5" };
        above.cellValue.format.fill.color = "#C6EFCE";
        above.cellValue.format.font.color = "#006100";
        const between = conditionalFormats.add("CellValue");
        between.cellValue.rule = { operator: "Between", formula1: "=$D$1", formula2: "100" };
        const custom = conditionalFormats.add("Custom");
        custom.custom.rule.formula = '=$A2="Lost"';
        custom.custom.format.font.bold = true;
        custom.custom.format.font.strikethrough = true;
        custom.stopIfTrue = true;
        const text = conditionalFormats.add("ContainsText");
        text.textComparison.rule = { operator: "Contains", text: "late" };
        text.textComparison.format.fill.color = "yellow";
        const bar = conditionalFormats.add("DataBar");
        bar.dataBar.positiveFormat.fillColor = "#112233";
        bar.dataBar.positiveFormat.gradientFill = false;
        bar.dataBar.showDataBarOnly = true;
        const count = conditionalFormats.getCount();
        conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
        above.cellValue.load("rule,format/fill/color,format/font/color,format/font/bold");
        between.cellValue.load("rule");
        custom.custom.load("rule/formula,format/font/bold,format/font/strikethrough");
        text.textComparison.load("rule,format/fill/color");
        bar.dataBar.load("showDataBarOnly,positiveFormat/fillColor,positiveFormat/gradientFill");
        const elsewhere = sheet.getRange("C1:Z9").conditionalFormats.getCount();
        const where = custom.getRange().load("address");
        await context.sync();
        const { cellValue } = above;
        const seen = [
          count.value,
          elsewhere.value,
          conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
          [cellValue.rule, cellValue.format.fill.color, cellValue.format.font.color, cellValue.format.font.bold],
          between.cellValue.rule,
          [custom.custom.rule.formula, custom.custom.format.font.bold, custom.custom.format.font.strikethrough],
          [text.textComparison.rule, text.textComparison.format.fill.color],
          [bar.dataBar.showDataBarOnly, bar.dataBar.positiveFormat.fillColor, bar.dataBar.positiveFormat.gradientFill],
          where.address,
        ];
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: [
      5,
      0,
      [
        ["DataBar", 0, false],
        ["ContainsText", 1, false],
        ["Custom", 2, true],
        ["CellValue", 3, false],
        ["CellValue", 4, false],
      ],
      [{ operator: "GreaterThan", formula1: "=0.5" }, "#C6EFCE", "#006100", null],
      { operator: "Between", formula1: "=$D$1", formula2: "100" },
      ['=$A2="Lost"', true, true],
      [{ operator: "Contains", text: "late" }, "#FFFF00"],
      [true, "#112233", false],
      "Rules!B2:B20",
    ],
  },
  {
    name: "conditional formats change places, are found by id, deleted and cleared from some of their cells",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Places");
        const { conditionalFormats } = sheet.getRange("A1:A10");
        const first = conditionalFormats.add("CellValue");
        first.cellValue.rule = { operator: "LessThan", formula1: "=1" };
        const second = conditionalFormats.add("Custom");
        second.custom.rule.formula = "=A1>5";
        first.load("id");
        await context.sync();
        first.priority = 0;
        const again = conditionalFormats.getItem(first.id).load("priority,type");
        const missing = conditionalFormats.getItemOrNullObject("no such id");
        const notCustom = first.customOrNullObject;
        notCustom.load();
        missing.load("id");
        await context.sync();
        const moved = [again.priority, again.type, missing.isNullObject, notCustom.isNullObject];
        sheet.getRange("A3:A4").conditionalFormats.clearAll();
        const areas = first.getRanges().load("address");
        const apart = first.getRangeOrNullObject();
        apart.load("address");
        second.delete();
        const left = conditionalFormats.getCount();
        const cleared = sheet.getRange("A3:A4").conditionalFormats.getCount();
        await context.sync();
        sheet.getRange().conditionalFormats.clearAll();
        const none = sheet.getRange("A1:Z99").conditionalFormats.getCount();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [moved, areas.address, apart.isNullObject, left.value, cleared.value, none.value];
      }),
    expected: [[0, "CellValue", true, true], "Places!A1:A2,Places!A5:A10", true, 1, 0, 0],
  },
  {
    name: "a conditional format that cannot be is refused",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Bad rules");
        const { conditionalFormats } = sheet.getRange("A1");
        const codes: string[] = [];
        const attempts: (() => unknown)[] = [
          () => conditionalFormats.add("Rainbow" as "Custom"),
          () => (conditionalFormats.add("TopBottom").topBottom.rule = { rank: 101, type: "TopPercent" }),
          () => (conditionalFormats.add("CellValue").cellValue.rule = { operator: "Like" as "EqualTo", formula1: "1" }),
          () => (conditionalFormats.add("Custom").custom.rule.formula = "A1>1"),
          () => (conditionalFormats.add("Custom").custom.format.fill.color = "no colour"),
          () => conditionalFormats.getItem("gone").load("type"),
        ];
        await context.sync();
        for (const attempt of attempts) {
          attempt();
          codes.push(
            await context.sync().then(
              () => "no error",
              (error: OfficeExtension.Error) => error.code,
            ),
          );
        }
        sheet.delete();
        await context.sync();
        return codes;
      }),
    expected: [
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "ItemNotFound",
    ],
  },
];
