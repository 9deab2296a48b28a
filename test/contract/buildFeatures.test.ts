import { inspectTarget } from "../../src/excel/inspectTarget";
import { samplePlan } from "../excel/samplePlan";
import { BuildBench } from "./buildBench";

// Engines of their own, on machines that do other things as well.
jest.setTimeout(60_000);

const plan = samplePlan();

describe("every feature of a plan, read back from Excel", () => {
  let bench: BuildBench;

  beforeAll(async () => {
    bench = new BuildBench();
    await bench.built(plan);
  });

  afterAll(() => bench.end());

  test("sheets: colour of the tab, gridlines, frozen panes, printing", async () => {
    const found = await bench.run(async (context) => {
      const forecast = context.workbook.worksheets.getItem("Forecast");
      const deals = context.workbook.worksheets.getItem("Deals");
      forecast.load("tabColor,showGridlines,pageLayout/orientation,pageLayout/zoom");
      deals.load("tabColor,showGridlines");
      const panes = [forecast, deals].map((sheet) => sheet.freezePanes.getLocationOrNullObject());
      for (const pane of panes) pane.load("address");
      const area = forecast.pageLayout.getPrintArea();
      area.load("address");
      await context.sync();
      return {
        forecast: [forecast.tabColor, forecast.showGridlines, forecast.pageLayout.orientation, area.address],
        fitted: forecast.pageLayout.zoom.horizontalFitToPages,
        deals: [deals.tabColor, deals.showGridlines],
        panes: panes.map(({ address }) => address),
      };
    });
    expect(found).toEqual({
      forecast: ["#1F6E4A", false, "Landscape", "Forecast!A1:I20"],
      fitted: 1,
      deals: ["", true],
      panes: ["Forecast!1:1", "Deals!A1:A3"],
    });
  });

  test("a thin line stands above the total", async () => {
    const line = await bench.run(async (context) => {
      const border = context.workbook.worksheets.getItem("Forecast").getRange("A11").format.borders.getItem("EdgeTop");
      border.load("style,weight,color");
      await context.sync();
      return [border.style, border.weight, border.color];
    });
    expect(line).toEqual(["Continuous", "Thin", "#808080"]);
  });

  test("validation: a list that is a table's column, a list of words, numbers, days, with their messages", async () => {
    const found = await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      const cells = {
        stage: ["Deals", "B15"],
        amount: ["Deals", "C4"],
        target: ["Forecast", "B4"],
        day: ["Forecast", "B3"],
        word: ["Stages", "D1"],
      };
      const validations = Object.entries(cells).map(([name, [sheet, address]]) => {
        const { dataValidation } = worksheets.getItem(sheet!).getRange(address);
        dataValidation.load("rule,errorAlert,prompt,type");
        return [name, dataValidation] as const;
      });
      await context.sync();
      return Object.fromEntries(
        validations.map(([name, { rule, errorAlert, prompt, type }]) => [
          name,
          {
            type,
            rule: rule.list?.source ?? rule.decimal ?? rule.date,
            style: errorAlert.style,
            message: errorAlert.message,
            prompt: prompt.message,
          },
        ]),
      );
    });
    expect(found).toMatchObject({
      stage: { type: "List", rule: "=Stages!$A$2:$A$3", style: "Stop" },
      amount: { type: "Decimal", rule: { operator: "GreaterThanOrEqualTo" }, style: "Stop", message: "An amount." },
      target: { type: "Decimal", rule: { operator: "GreaterThanOrEqualTo", formula1: 0 }, message: "0 or more." },
      day: { type: "Date", message: "A day, please.", prompt: "The day of the forecast" },
      word: { type: "List", rule: "Yes,No", style: "Warning", prompt: "Yes or no" },
    });
  });

  test("conditional formats: a word, and a rule over the row in plain addresses", async () => {
    const found = await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      const word = worksheets.getItem("Forecast").getRange("B7").conditionalFormats.getItemAt(0);
      const row = worksheets.getItem("Deals").getRange("A4").conditionalFormats.getItemAt(0);
      const rows = row.getRange();
      word.load("type,cellValue/rule,cellValue/format/fill/color,cellValue/format/font/bold");
      row.load("type,custom/rule/formula,custom/format/font/color");
      rows.load("address");
      await context.sync();
      return {
        word: [word.cellValue.rule, word.cellValue.format.fill.color, word.cellValue.format.font.bold],
        row: [row.custom.rule.formula, row.custom.format.font.color, rows.address],
      };
    });
    expect(found).toEqual({
      word: [{ operator: "EqualTo", formula1: '="CHECK"' }, "#F9D0C4", true],
      row: ["=$D4<AsOf", "#B3261E", "Deals!A4:E15"],
    });
  });

  test("the chart draws from the cells of the plan", async () => {
    const found = await bench.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Forecast").charts.getItem("Amount by stage");
      chart.load("chartType,title/text,legend/visible,axes/valueAxis/numberFormat,axes/valueAxis/title/text");
      const series = chart.series.getItemAt(0);
      series.load("name,hasDataLabels");
      const count = chart.series.getCount();
      const values = series.getDimensionValues("Values");
      const categories = series.getDimensionValues("Categories");
      await context.sync();
      return {
        chart: [chart.chartType, chart.title.text, chart.legend.visible],
        axis: [chart.axes.valueAxis.numberFormat, chart.axes.valueAxis.title.text],
        series: [count.value, series.name, series.hasDataLabels, values.value, categories.value],
      };
    });
    expect(found).toEqual({
      chart: ["ColumnClustered", "Amount by stage", false],
      axis: ["#,##0", "CNY"],
      series: [1, "Amount", true, [8480, 4180], ["Open", "Won"]],
    });
  });

  test("tables have their style, names their comment", async () => {
    const found = await bench.run(async (context) => {
      const table = context.workbook.tables.getItem("tblDeals");
      table.load("style");
      const name = context.workbook.names.getItem("AsOf");
      name.load("comment,formula");
      await context.sync();
      return [table.style, name.comment, name.formula];
    });
    expect(found).toEqual(["TableStyleLight1", "The day of the forecast", "=Forecast!$B$3"]);
  });
});

describe("a workbook that is set up in its own way", () => {
  let bench: BuildBench;
  let before: unknown;

  beforeEach(async () => {
    bench = new BuildBench();
    await bench.givePersonTheirWork();
    before = await bench.everything();
  });

  afterEach(() => bench.end());

  test("a protected structure is refused before anything is written", async () => {
    await bench.change(({ protection }) => protection.protect());
    expect(await inspectTarget(plan)).toEqual({ status: "blocked", obstacles: [{ kind: "structureProtected" }] });
    expect(await bench.build(plan)).toEqual({ status: "blocked", obstacles: [{ kind: "structureProtected" }] });
    expect(await bench.everything()).toEqual(before);
  });

  test("protected sheets of the person's own are in nobody's way and stay protected", async () => {
    await bench.change(({ worksheets }) => worksheets.getItem("Sheet1").protection.protect());
    const outcome = await bench.built(plan);
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
    const isProtected = await bench.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
    expect(await bench.everything()).toEqual(before);
  });

  test("a structure that is protected afterwards: undo says so, and works once it is not", async () => {
    const outcome = await bench.built(plan);
    await bench.change(({ protection }) => protection.protect());
    const built = await bench.everything();
    expect(await bench.undo(outcome.entry)).toMatchObject({
      status: "failed",
      problem: { kind: "protected" },
    });
    expect((await bench.everything()) as object).toMatchObject({ sheets: (built as { sheets: unknown[] }).sheets });
    await bench.change(({ protection }) => protection.unprotect());
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
    expect(await bench.everything()).toEqual(before);
  });

  test("manual calculation is said, left as it is, and the build shows its results all the same", async () => {
    await bench.change(({ application }) => (application.calculationMode = "Manual"));
    const outcome = await bench.built(plan);
    expect(outcome.notices).toEqual([{ kind: "manualCalculation" }]);
    expect((await bench.cells("Forecast", "B5:B7")).values).toEqual([[8420], [11580], ["OK"]]);
    const mode = await bench.run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe("Manual");
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
  });

  test("a chart of the person's own on a sheet of the build is not deleted unasked", async () => {
    const outcome = await bench.built(plan);
    await bench.change(({ worksheets }) => {
      const sheet = worksheets.getItem("Stages");
      sheet.charts.add("ColumnClustered", sheet.getRange("B2:B3"), "Columns");
    });
    expect(await bench.undo(outcome.entry)).toMatchObject({
      status: "changed",
      changes: [{ sheet: "Stages", kind: "moreCharts" }],
    });
  });
});
