import type { ClientScript } from "../clientScript";

export const chartScripts: readonly ClientScript[] = [
  {
    name: "a chart takes names, categories and values from its range, and lies beside it",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Charted");
        sheet.getRange("A1:C4").values = [
          ["Stage", "Deals", "Amount"],
          ["Lead", 4, 120],
          ["Design", 3, 90],
          ["Won", 1, 40],
        ];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
        chart.load("name,id,chartType,plotBy,left,top,width,height");
        chart.title.load("text,visible");
        chart.legend.load("visible,position");
        chart.series.load("items/name,items/chartType,items/axisGroup");
        await context.sync();
        const [deals, amount] = chart.series.items;
        const values = deals?.getDimensionValues("Values");
        const categories = amount?.getDimensionValues("Categories");
        const source = amount?.getDimensionDataSourceString("Values");
        const cell = sheet.getRange("D1").load("columnIndex");
        await context.sync();
        const found = sheet.charts.getItem("Chart 1").load("id");
        const missing = sheet.charts.getItemOrNullObject("Chart 2").load("isNullObject");
        const count = sheet.charts.getCount();
        await context.sync();
        const answer = [
          [chart.name, chart.chartType, chart.plotBy, chart.width, chart.height, cell.columnIndex],
          [chart.title.text, chart.title.visible, chart.legend.visible, chart.legend.position],
          chart.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup]),
          [values?.value, categories?.value, source?.value],
          [found.id === chart.id, missing.isNullObject, count.value],
        ];
        sheet.delete();
        await context.sync();
        return answer;
      }),
    expected: [
      ["Chart 1", "ColumnClustered", "Columns", 360, 216, 3],
      ["Chart Title", true, true, "Bottom"],
      [
        ["Deals", "ColumnClustered", "Primary"],
        ["Amount", "ColumnClustered", "Primary"],
      ],
      [[4, 3, 1], ["Lead", "Design", "Won"], "Charted!$C$2:$C$4"],
      [true, true, 1],
    ],
  },
  {
    name: "series run the shorter way unless it is said otherwise",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Ways");
        sheet.getRange("A1:D3").values = [
          ["", "Jan", "Feb", "Mar"],
          ["North", 1, 2, 3],
          ["South", 4, 5, 6],
        ];
        const source = sheet.getRange("A1:D3");
        const charts = [
          sheet.charts.add("Line", source),
          sheet.charts.add("Line", source, "Columns"),
          sheet.charts.add("Line", source, "Rows"),
          sheet.charts.add("Line", sheet.getRange("B2:D3")),
        ];
        for (const chart of charts) chart.series.load("items/name");
        await context.sync();
        const first = charts[0]?.series.getItemAt(0).getDimensionValues("Categories");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [charts.map(({ series }) => series.items.map(({ name }) => name)), first?.value];
      }),
    expected: [
      [
        ["North", "South"],
        ["Jan", "Feb", "Mar"],
        ["North", "South"],
        ["Series1", "Series2"],
      ],
      ["Jan", "Feb", "Mar"],
    ],
  },
  {
    name: "what is set on a chart is read back",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Chart settings");
        sheet.getRange("A1:B3").values = [
          ["Month", "Sales"],
          ["Jan", 1200],
          ["Feb", 1500],
        ];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
        chart.name = "Sales by month";
        chart.title.text = "Sales";
        chart.title.format.font.size = 16;
        chart.title.format.font.color = "#0C504D";
        chart.legend.visible = true;
        chart.legend.position = "Top";
        chart.axes.valueAxis.minimum = 0;
        chart.axes.valueAxis.maximum = 2000;
        chart.axes.valueAxis.majorUnit = 500;
        chart.axes.valueAxis.numberFormat = "#,##0";
        chart.axes.valueAxis.displayUnit = "Thousands";
        chart.axes.valueAxis.majorGridlines.visible = false;
        chart.axes.valueAxis.title.text = "Thousand euros";
        chart.axes.categoryAxis.reversePlotOrder = true;
        chart.format.fill.setSolidColor("#FFFFFF");
        const series = chart.series.getItemAt(0);
        series.format.fill.setSolidColor("teal");
        series.format.line.color = "#123456";
        series.gapWidth = 50;
        series.hasDataLabels = true;
        series.dataLabels.numberFormat = "0.0";
        series.dataLabels.position = "OutsideEnd";
        series.points.getItemAt(1).format.fill.setSolidColor("#E08A1E");
        await context.sync();
        chart.load("name");
        chart.title.load("text");
        chart.title.format.font.load("size,color");
        chart.legend.load("position,visible");
        chart.axes.valueAxis.load("minimum,maximum,majorUnit,numberFormat,displayUnit,linkNumberFormat");
        chart.axes.valueAxis.majorGridlines.load("visible");
        chart.axes.valueAxis.title.load("text,visible");
        chart.axes.categoryAxis.load("reversePlotOrder,type");
        series.load("gapWidth,hasDataLabels,name");
        series.format.line.load("color");
        series.dataLabels.load("showValue,numberFormat,position");
        const point = series.points.getItemAt(1).load("value");
        const points = series.points.getCount();
        await context.sync();
        const { valueAxis, categoryAxis } = chart.axes;
        const answer = [
          [chart.name, chart.title.text, chart.title.format.font.size, chart.title.format.font.color],
          [chart.legend.visible, chart.legend.position],
          [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat, valueAxis.displayUnit],
          [valueAxis.linkNumberFormat, valueAxis.majorGridlines.visible, valueAxis.title.text, valueAxis.title.visible],
          [categoryAxis.reversePlotOrder, categoryAxis.type],
          [series.name, series.gapWidth, series.hasDataLabels, series.format.line.color],
          [series.dataLabels.showValue, series.dataLabels.numberFormat, series.dataLabels.position],
          [point.value, points.value],
        ];
        sheet.delete();
        await context.sync();
        return answer;
      }),
    expected: [
      ["Sales by month", "Sales", 16, "#0C504D"],
      [true, "Top"],
      [0, 2000, 500, "#,##0", "Thousands"],
      [false, false, "Thousand euros", true],
      [true, "Category"],
      ["Sales", 50, true, "#123456"],
      [true, "0.0", "OutsideEnd"],
      [1500, 2],
    ],
  },
  {
    name: "series are added, given cells of any sheet, combined and deleted",
    run: (excel) =>
      excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        const data = sheets.add("Chart data");
        const sheet = sheets.add("Combined");
        data.getRange("A1:D3").values = [
          ["Q1", 10, 0.5, 3],
          ["Q2", 20, 0.7, 4],
          ["Q3", 30, 0.9, 5],
        ];
        const chart = sheet.charts.add("ColumnClustered", data.getRange("B1:B3"));
        chart.series.getItemAt(0).name = "Amount";
        chart.series.getItemAt(0).setXAxisValues(data.getRange("A1:A3"));
        const rate = chart.series.add("Rate");
        rate.setValues(data.getRange("C1:C3"));
        rate.chartType = "LineMarkers";
        rate.axisGroup = "Secondary";
        const bubbles = chart.series.add("Sizes", 1);
        bubbles.setValues(data.getRange("D1:D3"));
        bubbles.setBubbleSizes(data.getRange("B1:B3"));
        await context.sync();
        chart.series.load("items/name,items/chartType,items/axisGroup,items/plotOrder,count");
        await context.sync();
        const before = chart.series.items.map(({ name, chartType, axisGroup, plotOrder }) => [
          name,
          chartType,
          axisGroup,
          plotOrder,
        ]);
        const sizes = chart.series.getItemAt(1).getDimensionValues("BubbleSizes");
        const source = chart.series.getItemAt(2).getDimensionDataSourceString("Values");
        chart.series.getItemAt(1).delete();
        const count = chart.series.getCount();
        await context.sync();
        sheet.delete();
        data.delete();
        await context.sync();
        return [before, sizes.value, source.value, count.value];
      }),
    expected: [
      [
        ["Amount", "ColumnClustered", "Primary", 1],
        ["Sizes", "ColumnClustered", "Primary", 2],
        ["Rate", "LineMarkers", "Secondary", 3],
      ],
      [10, 20, 30],
      "'Chart data'!$C$1:$C$3",
      2,
    ],
  },
  {
    name: "a chart is placed over cells and by points, and stays with them",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Placed");
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        const chart = sheet.charts.add("Line", sheet.getRange("A1:A3"));
        sheet.getRange("A:A").format.columnWidth = 75;
        sheet.getRange("B:D").format.columnWidth = 60;
        chart.setPosition("B2", "D11");
        await context.sync();
        const box = (): number[] => [chart.left, chart.width];
        chart.load("left,top,width,height");
        await context.sync();
        const overCells = box();
        sheet.getRange("C:C").format.columnWidth = 120;
        await context.sync();
        chart.load("left,top,width,height");
        await context.sync();
        const stretched = box();
        chart.set({ left: 30, top: 45, width: 300, height: 150 });
        await context.sync();
        chart.load("left,top,width,height");
        await context.sync();
        const byPoints = [chart.left, chart.top, chart.width, chart.height];
        sheet.delete();
        await context.sync();
        return [overCells, stretched, byPoints];
      }),
    expected: [
      [75, 180],
      [75, 240],
      [30, 45, 300, 150],
    ],
  },
];
