import type { ClientScript } from "../clientScript";

export const chartSeriesScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.chartseries
    name: "what a series looks like is kept: line, markers, overlap, colours of what is below zero",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Series members");
        sheet.getRange("A1:B3").values = [
          [1, -2],
          [3, 4],
          [5, 6],
        ];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
        const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
        first.name = "Was first";
        second.name = "Was second";
        first.set({
          overlap: -30,
          gapWidth: 120,
          invertIfNegative: true,
          invertColor: "#AA0000",
          varyByCategories: true,
          showShadow: true,
        });
        second.set({
          chartType: "LineMarkers",
          smooth: true,
          markerStyle: "Diamond",
          markerSize: 9,
          filtered: true,
        });
        second.format.line.lineStyle = "DashDot";
        const point = second.points.getItemAt(2);
        point.set({ markerStyle: "Square", markerSize: 12, markerBackgroundColor: "red" });
        point.format.border.color = "#010203";
        await context.sync();
        first.load("overlap,gapWidth,invertIfNegative,invertColor,varyByCategories,showShadow");
        second.load("smooth,markerStyle,markerSize,filtered");
        second.format.line.load("lineStyle");
        point.load("markerStyle,markerSize,markerBackgroundColor");
        point.format.border.load("color,lineStyle");
        const other = second.points.getItemAt(0).load("markerStyle,markerSize");
        await context.sync();
        const answer = [
          [first.overlap, first.gapWidth, first.invertIfNegative, first.invertColor, first.varyByCategories],
          first.showShadow,
          [second.smooth, second.markerStyle, second.markerSize, second.filtered, second.format.line.lineStyle],
          [point.markerStyle, point.markerSize, point.markerBackgroundColor, point.format.border.color],
          [other.markerStyle, other.markerSize],
        ];
        second.plotOrder = 1;
        await context.sync();
        chart.series.load("items/name,items/plotOrder");
        await context.sync();
        const order = chart.series.items.map(({ name, plotOrder }) => [name, plotOrder]);
        sheet.delete();
        await context.sync();
        return [answer, order];
      }),
    expected: [
      [
        [-30, 120, true, "#AA0000", true],
        true,
        [true, "Diamond", 9, true, "DashDot"],
        ["Square", 12, "#FF0000", "#010203"],
        ["Diamond", 9],
      ],
      [
        ["Was second", 1],
        ["Was first", 2],
      ],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-gapwidth-member
    // "Only valid on bar and column charts […] Throws an invalid argument exception on invalid charts", "-100 and 100",
    // "The supported size range is 2 to 72", "from 0 through 360", "from 0 (zero) to 300"
    name: "a series refuses what its type does not have and sizes out of their range",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Series refusals");
        sheet.getRange("A1:A2").values = [[1], [2]];
        const source = sheet.getRange("A1:A2");
        const line = sheet.charts.add("Line", source).series.getItemAt(0);
        const column = sheet.charts.add("ColumnClustered", source).series.getItemAt(0);
        const pie = sheet.charts.add("Pie", source).series.getItemAt(0);
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
          await code(() => (line.gapWidth = 50)),
          await code(() => (line.doughnutHoleSize = 50)),
          await code(() => (column.overlap = 101)),
          await code(() => (column.overlap = 100)),
          await code(() => (line.markerSize = 1)),
          await code(() => (line.markerSize = 73)),
          await code(() => (pie.firstSliceAngle = 361)),
          await code(() => (pie.firstSliceAngle = 90)),
          await code(() => (pie.explosion = 25)),
          await code(() => (line.bubbleScale = 301)),
          await code(() => (line.plotOrder = 2)),
          await code(() => pie.trendlines.add("Linear")),
        ];
        pie.load("firstSliceAngle,explosion,varyByCategories");
        await context.sync();
        const kept = [pie.firstSliceAngle, pie.explosion, pie.varyByCategories];
        sheet.delete();
        await context.sync();
        return [codes, kept];
      }),
    expected: [
      [
        "InvalidArgument",
        "InvalidArgument",
        "InvalidArgument",
        "done",
        "InvalidArgument",
        "InvalidArgument",
        "InvalidArgument",
        "done",
        "done",
        "InvalidArgument",
        "InvalidArgument",
        "InvalidArgument",
      ],
      [90, 25, true],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.charttrendline
    // https://github.com/OfficeDev/office-js-snippets/blob/prod/samples/excel/20-chart/chart-trendlines.yaml
    name: "trendlines are added, changed, found by their place and deleted",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Trends");
        sheet.getRange("A1:A5").values = [["Sales"], [3], [5], [7], [9]];
        const chart = sheet.charts.add("Line", sheet.getRange("A1:A5"));
        const { trendlines } = chart.series.getItemAt(0);
        trendlines.add();
        trendlines.add("MovingAverage").movingAveragePeriod = 3;
        const curve = trendlines.add("Polynomial");
        curve.polynomialOrder = 3;
        curve.forwardPeriod = 2;
        curve.name = "Curve";
        await context.sync();
        const line = trendlines.getItem(0);
        line.showEquation = true;
        line.showRSquared = true;
        line.format.line.color = "blue";
        line.load("type,name,intercept,forwardPeriod");
        line.label.load("text,autoText");
        line.format.line.load("color");
        trendlines.load("items/type,items/name,items/movingAveragePeriod,items/polynomialOrder");
        await context.sync();
        const found = trendlines.items.map(({ type, name }) => [type, name]);
        const [, average, cubic] = trendlines.items;
        const before = [average?.movingAveragePeriod, cubic?.polynomialOrder, line.label.text, line.intercept];
        line.intercept = 0;
        trendlines.getItem(1).delete();
        const count = trendlines.getCount();
        line.load("intercept");
        await context.sync();
        const answer = [
          found,
          before,
          [line.name, line.format.line.color, line.intercept, line.label.autoText, count.value],
        ];
        sheet.delete();
        await context.sync();
        return answer;
      }),
    expected: [
      [
        ["Linear", "Linear (Sales)"],
        ["MovingAverage", "3 per. Mov. Avg. (Sales)"],
        ["Polynomial", "Curve"],
      ],
      [3, 3, "y = 2x + 1\nR² = 1", 1],
      ["Linear (Sales)", "#0000FF", 0, true, 2],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.charterrorbars
    name: "error bars appear when they are made visible and keep their kind",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Error bars");
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        const series = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3")).series.getItemAt(0);
        const bars = series.yErrorBars;
        bars.load("visible");
        await context.sync();
        const before = bars.visible;
        bars.set({ visible: true, type: "Percent", include: "PlusValues", endStyleCap: false });
        bars.format.line.weight = 2;
        bars.load("visible,type,include,endStyleCap");
        bars.format.line.load("weight");
        series.xErrorBars.load("visible");
        await context.sync();
        const answer = [before, bars.visible, bars.type, bars.include, bars.endStyleCap, bars.format.line.weight];
        const across = series.xErrorBars.visible;
        sheet.delete();
        await context.sync();
        return [answer, across];
      }),
    expected: [[false, true, "Percent", "PlusValues", false, 2], false],
  },
];
