import type { ClientScript } from "../clientScript";

export const chartAreaScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.chart
    // https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat
    name: "a chart tells its sheet and keeps how it plots and how its area looks",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Chart areas");
        sheet.getRange("A1:C3").values = [
          ["", "East", "West"],
          ["Jan", 1, 2],
          ["Feb", 3, 4],
        ];
        const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"));
        const members =
          "displayBlanksAs,plotVisibleOnly,plotBy,showDataLabelsOverMaximum,style,categoryLabelLevel,seriesNameLevel";
        chart.load(members);
        chart.worksheet.load("name");
        await context.sync();
        const before = [chart.displayBlanksAs, chart.plotVisibleOnly, chart.plotBy, chart.worksheet.name];
        chart.set({
          displayBlanksAs: "Zero",
          plotVisibleOnly: false,
          plotBy: "Rows",
          showDataLabelsOverMaximum: true,
          style: 4,
        });
        chart.format.border.set({ color: "#333333", weight: 2, lineStyle: "Dash" });
        chart.format.font.set({ color: "#0C504D", size: 12 });
        chart.format.roundedCorners = true;
        chart.format.colorScheme = "MonochromaticPalette2";
        chart.plotArea.format.fill.setSolidColor("#F5F5F5");
        chart.plotArea.format.border.color = "#00FF00";
        chart.legend.format.font.size = 8;
        await context.sync();
        chart.load(members);
        chart.series.load("items/name");
        chart.format.load("roundedCorners,colorScheme");
        chart.format.border.load("color,weight,lineStyle");
        chart.title.format.font.load("size");
        chart.legend.format.font.load("size");
        const categories = chart.series.getItemAt(0).getDimensionValues("Categories");
        await context.sync();
        const after = [
          [chart.displayBlanksAs, chart.plotVisibleOnly, chart.plotBy, chart.showDataLabelsOverMaximum, chart.style],
          [chart.series.items.map(({ name }) => name), categories.value],
          [chart.format.roundedCorners, chart.format.colorScheme],
          [chart.format.border.color, chart.format.border.weight, chart.format.border.lineStyle],
          [chart.title.format.font.size, chart.legend.format.font.size],
        ];
        chart.seriesNameLevel = -3;
        chart.series.load("items/name");
        await context.sync();
        const unnamed = chart.series.items.map(({ name }) => name);
        sheet.delete();
        await context.sync();
        return [before, after, unnamed];
      }),
    expected: [
      ["NotPlotted", true, "Columns", "Chart areas"],
      [
        ["Zero", false, "Rows", true, 4],
        [
          ["Jan", "Feb"],
          ["East", "West"],
        ],
        [true, "MonochromaticPalette2"],
        ["#333333", 2, "Dash"],
        [12, 8],
      ],
      ["Series1", "Series2"],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-onactivated-member
    // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getactivechartornullobject-member(1)
    name: "charts tell when they are activated and left, to themselves and to their sheet",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Activated charts").load("id");
        sheet.activate();
        sheet.getRange("A1:A2").values = [[1], [2]];
        const [one, other] = [
          sheet.charts.add("Line", sheet.getRange("A1:A2")).load("id,name"),
          sheet.charts.add("Pie", sheet.getRange("A1:A2")).load("id,name"),
        ];
        const nothing = context.workbook.getActiveChartOrNullObject().load("isNullObject");
        await context.sync();
        const heard: string[] = [];
        let finish: () => void = () => undefined;
        const finished = new Promise<void>((resolve) => (finish = resolve));
        const named = (id: string): string => (id === one.id ? one.name : other.name);
        const handlers = [
          sheet.charts.onActivated.add(async ({ type, chartId, worksheetId }) => {
            heard.push(`${type} ${named(chartId)} ${worksheetId === sheet.id}`);
          }),
          sheet.charts.onDeactivated.add(async ({ type, chartId }) => {
            heard.push(`${type} ${named(chartId)}`);
          }),
          other.onActivated.add(async ({ chartId }) => {
            heard.push(`itself ${named(chartId)}`);
          }),
          other.onDeactivated.add(async () => {
            finish();
          }),
        ];
        await context.sync();
        one.activate();
        await context.sync();
        other.activate();
        const active = context.workbook.getActiveChart().load("name");
        await context.sync();
        sheet.getRange("C3").select();
        await context.sync();
        await finished;
        for (const handler of handlers) handler.remove();
        const left = context.workbook.getActiveChartOrNullObject().load("isNullObject");
        await context.sync();
        const answer = [nothing.isNullObject, active.name, left.isNullObject, heard.sort()];
        sheet.delete();
        await context.sync();
        return answer;
      }),
    expected: [
      true,
      "Chart 2",
      true,
      [
        "ChartActivated Chart 1 true",
        "ChartActivated Chart 2 true",
        "ChartDeactivated Chart 1",
        "ChartDeactivated Chart 2",
        "itself Chart 2",
      ],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions#excel-excel-worksheetprotectionoptions-alloweditobjects-member
    name: "charts of a protected sheet stay as they are unless objects may be edited",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Protected charts");
        sheet.getRange("A1:A2").values = [[1], [2]];
        const source = sheet.getRange("A1:A2");
        const chart = sheet.charts.add("Line", source);
        sheet.protection.protect();
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
          await code(() => (chart.title.text = "No")),
          await code(() => (chart.left = 200)),
          await code(() => sheet.charts.add("Pie", source)),
          await code(() => chart.delete()),
        ];
        sheet.protection.unprotect();
        sheet.protection.protect({ allowEditObjects: true });
        await context.sync();
        codes.push(await code(() => (chart.title.text = "Yes")));
        sheet.protection.unprotect();
        sheet.delete();
        await context.sync();
        return codes;
      }),
    expected: ["AccessDenied", "AccessDenied", "AccessDenied", "AccessDenied", "done"],
  },
];
