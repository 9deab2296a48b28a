import type { ClientScript } from "../clientScript";

// What each kind can be given: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
export const conditionalScaleScripts: readonly ClientScript[] = [
  {
    name: "a colour scale has three points until it is given two",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Scale");
        const format = sheet.getRange("A1:A9").conditionalFormats.add("ColorScale");
        const scale = format.colorScale.load("threeColorScale");
        await context.sync();
        const three = scale.threeColorScale;
        scale.criteria = {
          minimum: { formula: null as unknown as string, type: "LowestValue", color: "blue" },
          maximum: { formula: "=$D$1", type: "Formula", color: "#FF0000" },
        };
        scale.load("threeColorScale,criteria");
        format.load("type");
        await context.sync();
        const seen = [three, scale.threeColorScale, scale.criteria, format.type];
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: [
      true,
      false,
      {
        minimum: { formula: null, type: "LowestValue", color: "#0000FF" },
        maximum: { formula: "=$D$1", type: "Formula", color: "#FF0000" },
      },
      "ColorScale",
    ],
  },
  {
    name: "an icon set takes as many criteria as it has icons, and of the first only the icon",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Icons");
        const { iconSet } = sheet.getRange("A1:A9").conditionalFormats.add("IconSet");
        iconSet.style = "FourArrows";
        iconSet.load("criteria");
        await context.sync();
        const usual = iconSet.criteria.map(({ type, formula }) => [type, formula]);
        iconSet.style = "ThreeTriangles";
        // The first criterion may be empty.
        const first = {} as Excel.ConditionalIconCriterion;
        iconSet.criteria = [
          first,
          { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" },
          {
            type: "Number",
            operator: "GreaterThan",
            formula: "=1000",
            customIcon: { set: "FiveRating", index: 4 },
          },
        ];
        iconSet.showIconOnly = true;
        iconSet.load("criteria,style,showIconOnly,reverseIconOrder");
        await context.sync();
        const { criteria, style, showIconOnly, reverseIconOrder } = iconSet;
        const refused: string[] = [];
        const code = () =>
          context.sync().then(
            () => "no error",
            (error: OfficeExtension.Error) => error.code,
          );
        iconSet.criteria = [first];
        refused.push(await code());
        iconSet.reverseIconOrder = true;
        refused.push(await code());
        sheet.delete();
        await context.sync();
        return [usual, criteria, style, showIconOnly, reverseIconOrder, refused];
      }),
    expected: [
      [
        ["Percent", "0"],
        ["Percent", "25"],
        ["Percent", "50"],
        ["Percent", "75"],
      ],
      [
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "0", customIcon: null },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=700", customIcon: null },
        { type: "Number", operator: "GreaterThan", formula: "=1000", customIcon: { set: "FiveRating", index: 4 } },
      ],
      "ThreeTriangles",
      true,
      false,
      ["InvalidArgument", "InvalidOperation"],
    ],
  },
  {
    name: "ranks, ready-made criteria, their looks with lines and number formats, and what each is not",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Ranks");
        const { conditionalFormats } = sheet.getRange("A1:A9");
        const top = conditionalFormats.add("TopBottom");
        top.topBottom.rule = { rank: 5, type: "BottomPercent" };
        top.topBottom.format.borders.getItem("EdgeBottom").style = "Dash";
        top.topBottom.format.borders.bottom.color = "red";
        top.topBottom.format.numberFormat = "0.00";
        const preset = conditionalFormats.add("PresetCriteria");
        preset.preset.rule = { criterion: "OneStdDevAboveAverage" };
        preset.preset.format.font.bold = true;
        top.topBottom.load("rule,format/numberFormat");
        const { borders } = top.topBottom.format;
        borders.load("count,items/sideIndex,items/style,items/color");
        preset.preset.load("rule,format/font/bold");
        const notScale = top.colorScaleOrNullObject;
        notScale.load();
        const isPreset = preset.presetOrNullObject;
        isPreset.load();
        await context.sync();
        const seen = [
          [top.topBottom.rule, top.topBottom.format.numberFormat],
          [borders.count, borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])],
          [preset.preset.rule, preset.preset.format.font.bold],
          [notScale.isNullObject, isPreset.isNullObject],
        ];
        borders.getItemAt(1).style = "None";
        borders.bottom.load("style,color");
        await context.sync();
        seen.push([borders.bottom.style, borders.bottom.color]);
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: [
      [{ rank: 5, type: "BottomPercent" }, "0.00"],
      [
        4,
        [
          ["EdgeTop", "None", ""],
          ["EdgeBottom", "Dash", "#FF0000"],
          ["EdgeLeft", "None", ""],
          ["EdgeRight", "None", ""],
        ],
      ],
      [{ criterion: "OneStdDevAboveAverage" }, true],
      [true, false],
      ["None", ""],
    ],
  },
  {
    name: "a data bar keeps its bounds, axis, direction and lines",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Bars");
        const { dataBar } = sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
        dataBar.load("lowerBoundRule,axisFormat,axisColor,barDirection,negativeFormat/matchPositiveFillColor");
        await context.sync();
        const { lowerBoundRule, axisFormat, axisColor, barDirection } = dataBar;
        const usual = [lowerBoundRule.type, axisFormat, axisColor, barDirection];
        dataBar.lowerBoundRule = { type: "Number", formula: "=10" };
        dataBar.upperBoundRule = { type: "Percentile", formula: "90" };
        dataBar.axisFormat = "None";
        dataBar.axisColor = "";
        dataBar.barDirection = "RightToLeft";
        dataBar.positiveFormat.borderColor = "green";
        dataBar.negativeFormat.matchPositiveFillColor = true;
        dataBar.load("lowerBoundRule,upperBoundRule,axisFormat,axisColor,barDirection");
        dataBar.positiveFormat.load("borderColor");
        dataBar.negativeFormat.load("matchPositiveFillColor,matchPositiveBorderColor,borderColor");
        await context.sync();
        const seen = [
          usual,
          [dataBar.lowerBoundRule, dataBar.upperBoundRule, dataBar.axisFormat, dataBar.axisColor, dataBar.barDirection],
          dataBar.positiveFormat.borderColor,
          [dataBar.negativeFormat.matchPositiveFillColor, dataBar.negativeFormat.matchPositiveBorderColor],
          dataBar.negativeFormat.borderColor,
        ];
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: [
      ["Automatic", "Automatic", "#000000", "Context"],
      [{ type: "Number", formula: "=10" }, { type: "Percentile", formula: "90" }, "None", "", "RightToLeft"],
      "#008000",
      [true, true],
      "",
    ],
  },
];
