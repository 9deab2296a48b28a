import type { PlannedChart } from "../../src/blueprints/plannedWorkbook";
import { chartContent } from "../../src/workbench/objects/chartContent";
import { allCharts } from "../../src/workbench/objects/chartParts";
import { samplePlan } from "../excel/samplePlan";
import { BuildBench } from "./buildBench";

jest.setTimeout(60_000);

const place = { row: 30, column: 0, rows: 10, columns: 5, title: "?", legend: "Bottom" } as const;
const deals = (column: string) => ({ table: "deals", column });

const charts: readonly PlannedChart[] = [
  {
    ...place,
    id: "curve",
    name: "curve",
    type: "XYScatterLinesNoMarkers",
    categories: deals("close"),
    series: [
      { name: "Curve", values: deals("amount"), color: "#0F6B68" },
      {
        name: "Here",
        categories: { block: "weighted" },
        values: { block: "gap" },
        color: "#9C1C1C",
        type: "XYScatter",
      },
    ],
    categoryFormat: "yyyy-mm-dd",
    categoryAxisTitle: "Close",
  },
  {
    ...place,
    id: "bubbles",
    name: "bubbles",
    type: "Bubble",
    categories: deals("close"),
    series: [
      { name: "Deals", values: deals("amount"), sizes: deals("weighted"), labels: deals("deal"), color: "#0F6B68" },
    ],
  },
  {
    ...place,
    id: "steps",
    name: "steps",
    type: "ColumnStacked",
    categories: { block: "stageNames" },
    series: [
      { name: "Base", values: { block: "stageAmounts" }, hidden: true },
      { name: "Step", values: { block: "stageAmounts" }, color: "#0F6B68" },
    ],
    dataLabels: true,
  },
  {
    ...place,
    id: "bars",
    name: "bars",
    type: "BarClustered",
    categories: { block: "stageNames" },
    series: [{ name: "Amount", values: { block: "stageAmounts" } }],
  },
];

describe("charts of two number axes, with labels from cells, on an invisible base", () => {
  let bench: BuildBench;

  beforeAll(async () => {
    bench = new BuildBench();
    const plan = samplePlan(3);
    const [forecast, ...others] = plan.sheets;
    await bench.built({ ...plan, sheets: [{ ...forecast!, charts }, ...others] });
  });

  afterAll(() => bench.end());

  const drawn = (name: string) => {
    const found = allCharts(bench.engine).find(({ data }) => data.name === name);
    return chartContent(bench.engine, found!);
  };

  test("a curve and a point beside it, each with x values of its own", () => {
    const { type, series, categoryAxis } = drawn("curve");
    expect(type).toBe("XYScatterLinesNoMarkers");
    expect(categoryAxis).toMatchObject({ numberFormat: "yyyy-mm-dd", title: "Close" });
    expect(series).toMatchObject([
      { name: "Curve", type: "XYScatterLinesNoMarkers", x: [46_000, 46_001, 46_002], values: [1_000, 1_010, 1_020] },
      { name: "Here", type: "XYScatter", x: [2_015], values: [17_985], color: "#9C1C1C", markerEdge: "#9C1C1C" },
    ]);
    expect(series[0]!.color).toBe("#0F6B68");
  });

  test("bubbles have sizes and the names of their rows", async () => {
    expect(drawn("bubbles").series).toMatchObject([
      { x: [46_000, 46_001, 46_002], sizes: [1_000, 505, 510], labelTexts: ["D-1", "D-2", "D-3"] },
    ]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Deals").getRange("A5").values = [["Renamed"]];
      await context.sync();
    });
    expect(drawn("bubbles").series[0]!.labelTexts).toEqual(["D-1", "Renamed", "D-3"]);
  });

  test("bars have their first row on top and their numbers below, names stay clear of what is below zero", () => {
    const { reversed, look } = drawn("bars").categoryAxis;
    expect([reversed, look?.crossing]).toEqual([true, { place: "Maximum" }]);
    expect(drawn("steps").categoryAxis).toMatchObject({ reversed: false, look: { tickLabels: "Low" } });
  });

  test("a hidden series keeps its room, without colour, label and line in the legend", () => {
    const [base, step] = drawn("steps").series;
    expect(base).toMatchObject({ color: "none", listed: false, labels: undefined, values: step!.values });
    expect(step).toMatchObject({ color: "#0F6B68", listed: true, labels: { value: true } });
  });
});
