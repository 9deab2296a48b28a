import type { ClientScript } from "../clientScript";

export const chartLabelScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels
    // https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabel
    name: "a point's label is its series' unless it was given something of its own",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Point labels");
        sheet.getRange("A1:B3").values = [
          ["One", 0.25],
          ["Two", 0.5],
          ["Three", 0.75],
        ];
        const series = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).series.getItemAt(0);
        series.hasDataLabels = true;
        const { dataLabels, points } = series;
        dataLabels.set({ showCategoryName: true, separator: ": ", numberFormat: "0%", position: "InsideEnd" });
        dataLabels.format.font.size = 8;
        const [plain, own, none] = [points.getItemAt(0), points.getItemAt(1), points.getItemAt(2)];
        own.dataLabel.set({ showCategoryName: false, position: "OutsideEnd", numberFormat: "0.0" });
        own.dataLabel.format.font.bold = true;
        none.hasDataLabel = false;
        await context.sync();
        const members = "text,showValue,showCategoryName,separator,numberFormat,position,autoText,linkNumberFormat";
        plain.dataLabel.load(members);
        own.dataLabel.load(members);
        own.dataLabel.format.font.load("bold,size");
        for (const point of [plain, own, none]) point.load("hasDataLabel");
        none.dataLabel.load("text");
        dataLabels.load("showCategoryName,separator,autoText,linkNumberFormat");
        await context.sync();
        const read = ({ text, separator, numberFormat, position, autoText }: Excel.ChartDataLabel): unknown[] => [
          text,
          separator,
          numberFormat,
          position,
          autoText,
        ];
        const first = [read(plain.dataLabel), read(own.dataLabel), none.dataLabel.text];
        const shown = [plain.hasDataLabel, own.hasDataLabel, none.hasDataLabel];
        const font = [own.dataLabel.format.font.bold, own.dataLabel.format.font.size];
        plain.dataLabel.text = "Mine";
        plain.dataLabel.load("text,autoText");
        dataLabels.load("autoText");
        await context.sync();
        const typed = [plain.dataLabel.text, plain.dataLabel.autoText, dataLabels.autoText];
        dataLabels.autoText = true;
        dataLabels.linkNumberFormat = true;
        plain.dataLabel.load("text");
        own.dataLabel.load("numberFormat,linkNumberFormat");
        await context.sync();
        const again = [plain.dataLabel.text, own.dataLabel.linkNumberFormat];
        sheet.delete();
        await context.sync();
        return [first, shown, font, typed, again];
      }),
    expected: [
      [["One: 25%", ": ", "0%", "InsideEnd", true], ["0.5", ": ", "0.0", "OutsideEnd", true], ""],
      [true, true, false],
      [true, 8],
      ["Mine", false, false],
      ["One: 0.25", true],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.charttitle
    // https://github.com/OfficeDev/office-js-snippets/blob/prod/samples/excel/20-chart/chart-title-format.yaml
    name: "a title has a place, a formula, and fonts for some of its letters",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Titles");
        sheet.getRange("A1:B2").values = [
          [1, "Sales & more"],
          [2, ""],
        ];
        const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"));
        const { title } = chart;
        title.load("position,horizontalAlignment,verticalAlignment,textOrientation,showShadow");
        await context.sync();
        const before = [title.position, title.horizontalAlignment, title.textOrientation, title.showShadow];
        title.text = "Sales Chart";
        const part = title.getSubstring(0, 5).font;
        part.color = "green";
        part.size = 20;
        title.set({ position: "Left", horizontalAlignment: "Right", verticalAlignment: "Top", textOrientation: 45 });
        title.format.fill.setSolidColor("#EEEEEE");
        title.format.border.lineStyle = "Continuous";
        await context.sync();
        part.load("color,size,bold");
        const rest = title.getSubstring(6, 5).font.load("color,size");
        title.load("position,horizontalAlignment,verticalAlignment,textOrientation");
        title.format.border.load("lineStyle");
        await context.sync();
        const changed = [
          [part.color, part.size, part.bold, rest.color, rest.size],
          [title.position, title.horizontalAlignment, title.verticalAlignment, title.textOrientation],
          title.format.border.lineStyle,
        ];
        title.setFormula("=Titles!$B$1");
        title.load("text");
        await context.sync();
        const linked = title.text;
        sheet.getRange("B1").values = [["Later"]];
        title.load("text");
        await context.sync();
        const followed = title.text;
        let code: unknown = "done";
        title.getSubstring(3, 40).font.color = "red";
        try {
          await context.sync();
        } catch (error) {
          code = (error as { code?: unknown }).code;
        }
        sheet.delete();
        await context.sync();
        return [before, changed, [linked, followed, code]];
      }),
    expected: [
      ["Top", "Center", 0, false],
      [["#008000", 20, true, "#000000", 14], ["Left", "Right", "Top", 45], "Continuous"],
      ["Sales & more", "Later", "InvalidArgument"],
    ],
  },
];
