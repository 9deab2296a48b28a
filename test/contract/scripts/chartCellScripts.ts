import type { ClientScript } from "../clientScript";

/** Charts and the cells that they show, and who hears of them. */
export const chartCellScripts: readonly ClientScript[] = [
  {
    name: "a chart of a table's column grows with the table, under every name of its sheet",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Growing");
        sheet.getRange("A1:B3").values = [
          ["Deal", "Amount"],
          ["One", 1],
          ["Two", 2],
        ];
        const table = sheet.tables.add("A1:B3", true);
        const chart = sheet.charts.add("ColumnClustered", table.getRange());
        const series = chart.series.getItemAt(0);
        const before = series.getDimensionValues("Values");
        await context.sync();
        table.rows.add(undefined, [["Three", 3]]);
        sheet.name = "Grown";
        await context.sync();
        const after = series.getDimensionValues("Values");
        const categories = series.getDimensionValues("Categories");
        const source = series.getDimensionDataSourceString("Values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [before.value, after.value, categories.value, source.value];
      }),
    expected: [[1, 2], [1, 2, 3], ["One", "Two", "Three"], "Grown!$B$2:$B$4"],
  },
  {
    name: "a chart over what a formula spills follows its length, without the total",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Spilled chart");
        sheet.getRange("A1").values = [[4]];
        sheet.getRange("B1").formulas = [["=SEQUENCE(A1)"]];
        await context.sync();
        const chart = sheet.charts.add("Line", sheet.getRange("B1:B3"));
        const series = chart.series.getItemAt(0);
        const before = series.getDimensionValues("Values");
        await context.sync();
        sheet.getRange("A1").values = [[6]];
        await context.sync();
        const after = series.getDimensionValues("Values");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [before.value, after.value];
      }),
    expected: [
      [1, 2, 3],
      [1, 2, 3, 4, 5],
    ],
  },
  {
    name: "an axis tells where it ends by itself",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Automatic axis");
        sheet.getRange("A1:A3").values = [[3], [47], [89]];
        const axis = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3")).axes.valueAxis;
        axis.load("minimum,maximum,majorUnit");
        await context.sync();
        const automatic = [axis.minimum, axis.maximum, axis.majorUnit];
        axis.maximum = 120;
        axis.load("maximum");
        await context.sync();
        const fixed: unknown = axis.maximum;
        axis.maximum = "";
        axis.load("maximum");
        await context.sync();
        const again: unknown = axis.maximum;
        sheet.delete();
        await context.sync();
        return [automatic, fixed, again];
      }),
    expected: [[0, 100, 20], 120, 100],
  },
  {
    name: "a type that is not drawn, a missing chart and a position elsewhere are refused",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Refused charts");
        const other = context.workbook.worksheets.add("Elsewhere");
        sheet.getRange("A1:A2").values = [[1], [2]];
        await context.sync();
        const source = sheet.getRange("A1:A2");
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
          await code(() => sheet.charts.add("3DPie", source)),
          await code(() => sheet.charts.getItem("Nothing").load("name")),
          await code(() => sheet.charts.getItemAt(0).load("name")),
          await code(() => sheet.charts.add("Line", source).setPosition(other.getRange("A1"))),
          await code(() => (sheet.charts.getItemAt(0).axes.valueAxis.displayUnit = "Dozens" as "Hundreds")),
        ];
        sheet.delete();
        other.delete();
        await context.sync();
        return codes;
      }),
    expected: ["InvalidArgument", "ItemNotFound", "InvalidArgument", "InvalidArgument", "InvalidArgument"],
  },
  {
    name: "charts that come and go are told to who listens on their sheet",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Chart events").load("id");
        await context.sync();
        const heard: string[] = [];
        let finish: () => void = () => undefined;
        const finished = new Promise<void>((resolve) => (finish = resolve));
        const added = sheet.charts.onAdded.add(async ({ type, worksheetId }) => {
          heard.push(`${type} ${worksheetId === sheet.id}`);
        });
        const deleted = sheet.charts.onDeleted.add(async ({ type, worksheetId }) => {
          heard.push(`${type} ${worksheetId === sheet.id}`);
          finish();
        });
        await context.sync();
        const chart = sheet.charts.add("Pie", sheet.getRange("A1:B3"));
        chart.title.text = "Told only once";
        await context.sync();
        chart.delete();
        await context.sync();
        await finished;
        added.remove();
        deleted.remove();
        sheet.delete();
        await context.sync();
        return heard;
      }),
    expected: ["ChartAdded true", "ChartDeleted true"],
  },
  {
    name: "bubbles take x values, sizes and the texts of cells as labels",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Bubbles");
        sheet.getRange("A1:D3").values = [
          ["Acme", 10, 0.2, 5],
          ["Bolt", 20, 0.6, 9],
          ["Cade", 30, 0.4, 2],
        ];
        const chart = sheet.charts.add("Bubble", sheet.getRange("C1:C3"));
        const series = chart.series.getItemAt(0);
        series.setXAxisValues(sheet.getRange("B1:B3"));
        series.setBubbleSizes(sheet.getRange("D1:D3"));
        const label = series.points.getItemAt(1).dataLabel;
        label.formula = "=Bubbles!$A$2";
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        sheet.getRange("A3").values = [["Bolt & Sons"]];
        await context.sync();
        label.load("formula,text");
        const count = chart.series.getCount();
        const dimensions = (["XValues", "YValues", "BubbleSizes"] as const).map((one) =>
          series.getDimensionValues(one),
        );
        await context.sync();
        const answer = [count.value, dimensions.map(({ value }) => value), label.formula, label.text];
        sheet.delete();
        await context.sync();
        return answer;
      }),
    expected: [
      1,
      [
        [10, 20, 30],
        [0.2, 0.6, 0.4],
        [5, 9, 2],
      ],
      "=Bubbles!$A$3",
      "Bolt & Sons",
    ],
  },
  {
    name: "a line of the legend can be left out, and points have their own colours",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Legends");
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        const chart = sheet.charts.add("XYScatter", sheet.getRange("B1:B2"));
        chart.series.add("Other").setValues(sheet.getRange("A1:A2"));
        const { legendEntries } = chart.legend;
        legendEntries.getItemAt(0).visible = false;
        const series = chart.series.getItemAt(1);
        series.markerBackgroundColor = "#0F6B68";
        series.markerForegroundColor = "#123456";
        legendEntries.load("items/visible,items/index");
        series.load("markerBackgroundColor,markerForegroundColor");
        await context.sync();
        const answer = [
          legendEntries.items.map(({ visible, index }) => [visible, index]),
          [series.markerBackgroundColor, series.markerForegroundColor],
        ];
        sheet.delete();
        await context.sync();
        return answer;
      }),
    expected: [
      [
        [false, 0],
        [true, 1],
      ],
      ["#0F6B68", "#123456"],
    ],
  },
];
