import type { Scenario } from "./scenario";

export const chartScenarios: readonly Scenario[] = [
  {
    sample: "10-chart/chart-create-several-charts",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C3").values = [
        ["Product", "Qtr1", "Qtr2"],
        ["Frames", 5, 7],
        ["Saddles", 4, 3],
      ];
      const source = sheet.getRange("A1:C3");
      for (const type of ["ColumnClustered", "Line", "Pie", "BarStacked"] as const)
        sheet.charts.add(type, source, "Auto").name = `Stated ${type}`;
      const charts = sheet.charts.load("items/name,items/chartType");
      await context.sync();
      return charts.items.map(({ name, chartType }) => `${name} ${chartType}`);
    },
    expected: [
      "Stated ColumnClustered ColumnClustered",
      "Stated Line Line",
      "Stated Pie Pie",
      "Stated BarStacked BarStacked",
    ],
  },
  {
    sample: "10-chart/chart-axis",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["Month", "Sales"],
        ["May", 10],
        ["June", 20],
      ];
      const { valueAxis, categoryAxis } = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Auto").axes;
      valueAxis.minimum = 0;
      valueAxis.maximum = 50;
      valueAxis.title.text = "Pieces";
      categoryAxis.title.text = "Month";
      valueAxis.load("minimum,maximum,title/text");
      await context.sync();
      return [valueAxis.minimum, valueAxis.maximum, valueAxis.title.text];
    },
    expected: [0, 50, "Pieces"],
  },
  {
    sample: "10-chart/chart-legend",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        ["Month", "Sales"],
        ["May", 10],
      ];
      const { legend } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Auto");
      legend.position = "Right";
      legend.format.font.size = 14;
      legend.load("position,visible,format/font/size");
      await context.sync();
      return [legend.position, legend.visible, legend.format.font.size];
    },
    expected: ["Right", true, 14],
  },
  {
    sample: "10-chart/chart-title-format",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        ["Month", "Sales"],
        ["May", 10],
      ];
      const { title } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Auto");
      title.text = "Sales of the year";
      title.format.font.color = "#FF0000";
      title.load("text,visible,format/font/color");
      await context.sync();
      return [title.text, title.visible, title.format.font.color];
    },
    expected: ["Sales of the year", true, "#FF0000"],
  },
  {
    sample: "10-chart/chart-series",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C3").values = [
        ["Product", "Qtr1", "Qtr2"],
        ["Frames", 5, 7],
        ["Saddles", 4, 3],
      ];
      const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      const added = series.add("Qtr2");
      added.setValues(sheet.getRange("C2:C3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
      const before = series.load("items/name");
      await context.sync();
      const names = before.items.map(({ name }) => name);
      series.getItemAt(0).delete();
      const count = series.getCount();
      await context.sync();
      return [names, count.value];
    },
    expected: [["Qtr1", "Qtr2"], 1],
  },
  {
    sample: "10-chart/chart-data-source",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C3").values = [
        ["Product", "Qtr1", "Qtr2"],
        ["Frames", 5, 7],
        ["Saddles", 4, 3],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.setData(sheet.getRange("A1:C3"), "Columns");
      const series = chart.series.load("items/name");
      await context.sync();
      return series.items.map(({ name }) => name);
    },
    expected: ["Qtr1", "Qtr2"],
  },
  {
    sample: "10-chart/chart-point",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["Month", "Sales"],
        ["May", 10],
        ["June", 20],
      ];
      const { points } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns").series.getItemAt(0);
      points.getItemAt(1).format.fill.setSolidColor("#8FBC8F");
      const point = points.getItemAt(1).load("value");
      await context.sync();
      return point.value;
    },
    expected: 20,
  },
  {
    sample: "10-chart/create-doughnut-chart",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["Item", "Share"],
        ["Tea", 60],
        ["Cake", 40],
      ];
      const chart = sheet.charts.add("Doughnut", sheet.getRange("A1:B3"), "Columns");
      const series = chart.series.getItemAt(0);
      series.doughnutHoleSize = 40;
      chart.load("chartType");
      series.load("doughnutHoleSize");
      await context.sync();
      return [chart.chartType, series.doughnutHoleSize];
    },
    expected: ["Doughnut", 40],
  },
  {
    sample: "10-chart/chart-data-labels",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["Month", "Sales"],
        ["May", 10],
        ["June", 20],
      ];
      const series = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns").series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.showValue = true;
      series.dataLabels.position = "OutsideEnd";
      series.load("hasDataLabels,dataLabels/showValue,dataLabels/position");
      await context.sync();
      return [series.hasDataLabels, series.dataLabels.showValue, series.dataLabels.position];
    },
    expected: [true, true, "OutsideEnd"],
  },
  {
    sample: "10-chart/chart-formatting",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [
        ["Month", "Sales"],
        ["May", 10],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Auto");
      chart.setPosition("D2", "J20");
      chart.title.text = "Placed";
      chart.load("left,top,width,height");
      const d2 = sheet.getRange("A1:C1");
      const widths = ["A1", "B1", "C1"].map((cell) => sheet.getRange(cell).format.load("columnWidth"));
      d2.load("address");
      await context.sync();
      const left = widths.reduce((sum, { columnWidth }) => sum + columnWidth, 0);
      return [Math.abs(chart.left - left) < 2, chart.width > 0, chart.height > 0];
    },
    expected: [true, true, true],
  },
  {
    sample: "10-chart/chart-trendlines",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B4").values = [
        ["Month", "Sales"],
        ["May", 10],
        ["June", 20],
        ["July", 25],
      ];
      const { trendlines } = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns").series.getItemAt(0);
      trendlines.add("Linear");
      const first = trendlines.getItem(0).load("type");
      await context.sync();
      return first.type;
    },
    expected: "Linear",
  },
  {
    sample: "10-chart/chart-series-markers",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["Month", "Sales"],
        ["May", 10],
        ["June", 20],
      ];
      const series = sheet.charts.add("LineMarkers", sheet.getRange("A1:B3"), "Columns").series.getItemAt(0);
      series.markerStyle = "Diamond";
      series.markerSize = 9;
      series.load("markerStyle,markerSize");
      await context.sync();
      return [series.markerStyle, series.markerSize];
    },
    expected: ["Diamond", 9],
  },
];
