import type { ClientScript } from "../clientScript";

export const chartAxisScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.chartaxis
    name: "an axis keeps its marks, its scale, its labels and what crosses it",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Axis members");
        sheet.getRange("A1:B4").values = [
          ["Deal", "Amount"],
          ["One", 10],
          ["Two", 100],
          ["Three", 1000],
        ];
        const { valueAxis, categoryAxis } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4")).axes;
        const members =
          "majorTickMark,minorTickMark,tickLabelPosition,tickLabelSpacing,tickMarkSpacing,scaleType,logBase,offset," +
          "isBetweenCategories,textOrientation,showDisplayUnitLabel,position,positionAt,alignment,multiLevel,categoryType";
        valueAxis.load(members);
        categoryAxis.load(members);
        await context.sync();
        const read = (axis: Excel.ChartAxis): unknown[] => [
          axis.majorTickMark,
          axis.minorTickMark,
          axis.tickLabelPosition,
          axis.scaleType,
          axis.logBase,
          axis.offset,
          axis.isBetweenCategories,
          axis.position,
          axis.positionAt,
        ];
        const before = [read(valueAxis), read(categoryAxis)];
        valueAxis.scaleType = "Logarithmic";
        valueAxis.logBase = 2;
        valueAxis.majorTickMark = "Outside";
        valueAxis.minorTickMark = "Cross";
        valueAxis.minorGridlines.visible = true;
        valueAxis.minorUnit = 3;
        valueAxis.setPositionAt(8);
        valueAxis.showDisplayUnitLabel = false;
        categoryAxis.tickLabelPosition = "Low";
        categoryAxis.tickLabelSpacing = 2;
        categoryAxis.tickMarkSpacing = 3;
        categoryAxis.offset = 250;
        categoryAxis.textOrientation = -45;
        categoryAxis.isBetweenCategories = false;
        categoryAxis.position = "Maximum";
        categoryAxis.alignment = "Left";
        categoryAxis.categoryType = "TextAxis";
        categoryAxis.multiLevel = false;
        await context.sync();
        valueAxis.load(`${members},minorUnit`);
        valueAxis.minorGridlines.load("visible");
        categoryAxis.load(members);
        await context.sync();
        const after = [
          read(valueAxis),
          [valueAxis.minorUnit, valueAxis.minorGridlines.visible, valueAxis.showDisplayUnitLabel],
          read(categoryAxis),
          [categoryAxis.tickLabelSpacing, categoryAxis.tickMarkSpacing, categoryAxis.textOrientation],
          [categoryAxis.alignment, categoryAxis.categoryType, categoryAxis.multiLevel],
        ];
        sheet.delete();
        await context.sync();
        return [before, after];
      }),
    expected: [
      [
        ["None", "None", "NextToAxis", "Linear", 10, 100, true, "Automatic", 0],
        ["None", "None", "NextToAxis", "Linear", 10, 100, true, "Automatic", 1],
      ],
      [
        ["Outside", "Cross", "NextToAxis", "Logarithmic", 2, 100, true, "Custom", 8],
        [3, true, false],
        ["None", "None", "Low", "Linear", 10, 250, false, "Maximum", 3],
        [2, 3, -45],
        ["Left", "TextAxis", false],
      ],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.chartaxis#excel-excel-chartaxis-textorientation-member
    // "an integer from -90 to 90 or the integer 180", "a value from 1 through 31999", "an integer from 0 to 1000"
    name: "an axis refuses angles, spacings and distances that Excel does not have",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Axis refusals");
        sheet.getRange("A1:A2").values = [[1], [2]];
        const { valueAxis, categoryAxis } = sheet.charts.add("Line", sheet.getRange("A1:A2")).axes;
        await context.sync();
        const code = async (attempt: () => unknown): Promise<unknown> => {
          attempt();
          try {
            await context.sync();
            return "done";
          } catch (error) {
            return (error as { code?: unknown }).code;
          }
        };
        const codes = [
          await code(() => (categoryAxis.textOrientation = 91)),
          await code(() => (categoryAxis.textOrientation = 180)),
          await code(() => (categoryAxis.tickLabelSpacing = 0)),
          await code(() => (categoryAxis.tickLabelSpacing = "")),
          await code(() => (categoryAxis.offset = 1001)),
          await code(() => (valueAxis.majorTickMark = "Both" as "Cross")),
          await code(() => (valueAxis.tickLabelPosition = "Left" as "Low")),
        ];
        sheet.delete();
        await context.sync();
        return codes;
      }),
    expected: [
      "InvalidArgument",
      "done",
      "InvalidArgument",
      "done",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.chartaxisformat
    // https://learn.microsoft.com/javascript/api/excel/excel.chartgridlinesformat
    name: "lines, fonts and titles of axes and gridlines have looks of their own",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Axis looks");
        sheet.getRange("A1:C2").values = [
          [1, 2, "From a cell"],
          [3, 4, ""],
        ];
        const { valueAxis } = sheet.charts.add("Line", sheet.getRange("A1:A2")).axes;
        const { line, font, fill } = valueAxis.format;
        line.color = "#123456";
        line.weight = 1.5;
        line.lineStyle = "Dash";
        font.set({ bold: true, italic: true, size: 9, color: "red", name: "Arial", underline: "Single" });
        fill.setSolidColor("yellow");
        const grid = valueAxis.majorGridlines.format.line;
        grid.color = "#D0D0D0";
        grid.lineStyle = "Dot";
        valueAxis.title.setFormula("='Axis looks'!$C$1");
        valueAxis.title.format.font.size = 8;
        valueAxis.title.format.border.color = "#222222";
        valueAxis.title.textOrientation = 0;
        await context.sync();
        line.load("color,weight,lineStyle");
        font.load("bold,italic,size,color,name,underline");
        grid.load("color,lineStyle,weight");
        valueAxis.title.load("text,visible,textOrientation");
        valueAxis.title.format.font.load("size");
        sheet.getRange("C1").values = [["Changed"]];
        const changed = sheet.charts.getItemAt(0).axes.valueAxis.title.load("text");
        await context.sync();
        line.clear();
        line.load("lineStyle");
        valueAxis.title.text = "Typed";
        valueAxis.title.load("text");
        const before = [line.color, line.weight, "Dash"];
        await context.sync();
        const answer = [
          before,
          [font.bold, font.italic, font.size, font.color, font.name, font.underline],
          [grid.color, grid.lineStyle, grid.weight],
          [changed.text, valueAxis.title.visible, valueAxis.title.textOrientation, valueAxis.title.format.font.size],
          [line.lineStyle, valueAxis.title.text],
        ];
        sheet.delete();
        await context.sync();
        return answer;
      }),
    expected: [
      ["#123456", 1.5, "Dash"],
      [true, true, 9, "#FF0000", "Arial", "Single"],
      ["#D0D0D0", "Dot", 0.75],
      ["Changed", true, 0, 8],
      ["None", "Typed"],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.chartaxis#excel-excel-chartaxis-left-member
    // "Returns null if the axis is not visible."
    name: "the places of axes, title, legend and plot area are told in points",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Axis places");
        sheet.getRange("A1:B3").values = [
          ["Month", "Sales"],
          ["Jan", 1200],
          ["Feb", 1500],
        ];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
        chart.legend.visible = true;
        const { valueAxis, categoryAxis } = chart.axes;
        const box = "left,top,width,height";
        chart.load("width,height");
        for (const part of [valueAxis, categoryAxis, chart.title, chart.legend]) part.load(box);
        chart.plotArea.load(`${box},insideLeft,insideTop,insideWidth,insideHeight,position`);
        const entry = chart.legend.legendEntries.getItemAt(0).load(box);
        await context.sync();
        const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.1;
        const { plotArea, title, legend } = chart;
        const inside = [
          title.left > 0 && title.left + title.width < chart.width && title.top + title.height < plotArea.top + 1,
          near(valueAxis.left + valueAxis.width, plotArea.insideLeft),
          near(valueAxis.height, plotArea.insideHeight),
          near(categoryAxis.top, plotArea.insideTop + plotArea.insideHeight),
          near(categoryAxis.width, plotArea.insideWidth),
          legend.top >= plotArea.top + plotArea.height && legend.top + legend.height <= chart.height,
          entry.left >= legend.left && entry.width > 0 && entry.height > 0,
        ];
        const automatic = plotArea.position;
        chart.title.visible = false;
        valueAxis.visible = false;
        chart.legend.left = 200;
        chart.legend.top = 20;
        plotArea.insideLeft = 60;
        plotArea.insideWidth = 240;
        await context.sync();
        chart.title.load("left");
        valueAxis.load("left");
        legend.load("left,top,position");
        plotArea.load("insideLeft,insideWidth,position");
        await context.sync();
        const placed = [
          [chart.title.left, valueAxis.left],
          [legend.left, legend.top, legend.position],
          [plotArea.insideLeft, plotArea.insideWidth, plotArea.position],
        ];
        plotArea.position = "Automatic";
        legend.position = "Right";
        plotArea.load("insideLeft,position");
        legend.load("position");
        await context.sync();
        const again = [plotArea.insideLeft === 60, plotArea.position, legend.position];
        sheet.delete();
        await context.sync();
        return [inside, automatic, placed, again];
      }),
    expected: [
      [true, true, true, true, true, true, true],
      "Automatic",
      [
        [null, null],
        [200, 20, "Custom"],
        [60, 240, "Custom"],
      ],
      [false, "Automatic", "Right"],
    ],
  },
];
