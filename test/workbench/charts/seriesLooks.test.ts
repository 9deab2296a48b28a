import type { ChartDrawing, DrawnSeries } from "../../../src/workbench/charts/chartDrawing";
import type { TrendlineLook } from "../../../src/workbench/charts/chartLook";
import { chartThemes } from "../../../src/workbench/charts/chartTheme";
import { fittedTrend } from "../../../src/workbench/charts/fittedTrend";
import { draw, plainChart, plainLabels, plainSeries, type Attributes } from "./drawChart";

const number = (attributes: Attributes | undefined, name: string): number => Number(attributes?.[name]);
const drawOne = (values: (number | null)[], series: Partial<DrawnSeries>, more: Partial<ChartDrawing> = {}) =>
  draw(plainChart({ series: [plainSeries(values, series)], ...more }));

const trend = (look: Partial<TrendlineLook>): TrendlineLook => ({
  type: "Linear",
  order: 2,
  period: 2,
  forward: 0,
  backward: 0,
  equation: true,
  rSquared: true,
  ...look,
});

const spots = (values: readonly number[]) => values.map((y, index) => ({ index, x: index + 1, y, size: 0 }));

describe("lines and markers", () => {
  test("smooth lines are curves, dashed ones have dashes, and gaps can be led over", () => {
    const smooth = drawOne([1, 5, null, 2], { type: "Line", smooth: true, lineStyle: "Dash", lineWidth: 2 });
    const [path] = smooth.elements("path", "line");
    expect(path?.["d"]).toMatch(/^M[\d. ]+C/u);
    expect(path?.["stroke-dasharray"]).toBe("8 6");
    // The last point stands alone behind the gap.
    expect(path?.["d"]?.match(/M/gu)).toHaveLength(2);
    const spanned = drawOne([1, null, 2], { type: "Line" }, { spansGaps: true });
    expect(spanned.elements("path", "line")[0]?.["d"]).toMatch(/^M[\d. ]+L[\d. ]+$/u);
    expect(spanned.elements("circle", "line")).toEqual([]);
  });

  test("markers have the shape, the size and the colours asked for, point by point", () => {
    const drawn = drawOne([1, 2, 3], {
      type: "LineMarkers",
      marker: { style: "Square", size: 10, fill: "#AA2200" },
      pointLooks: { 1: { marker: { style: "Circle", edge: "#0000AA" } }, 2: { marker: { style: "None" } } },
    });
    const markers = drawn.elements("path", "line").filter((path) => path["data-marker"] === "Square");
    expect(markers).toHaveLength(1);
    expect(markers[0]).toMatchObject({ fill: "#AA2200" });
    const circles = drawn.elements("circle", "line");
    expect(circles).toHaveLength(1);
    expect(circles[0]).toMatchObject({ r: "7", fill: "#AA2200", stroke: "#0000AA" });
  });
});

describe("columns and slices", () => {
  test("columns overlap or keep apart as asked", () => {
    const pair = (overlap: number) =>
      draw(plainChart({ series: [plainSeries([1], { overlap }), plainSeries([2], { overlap })] })).elements(
        "rect",
        "columns",
      );
    const [first, second] = pair(50);
    expect(number(second, "x") - number(first, "x")).toBeCloseTo(number(first, "width") / 2, 1);
    const [left, right] = pair(-50);
    expect(number(right, "x") - number(left, "x")).toBeCloseTo(number(left, "width") * 1.5, 1);
  });

  test("what is below zero can have another colour, and the points of one series all their own", () => {
    const inverted = drawOne([5, -5], { color: "#224466", invertColor: "#AA0000" }).elements("rect", "columns");
    expect(inverted.map(({ fill }) => fill)).toEqual(["#224466", "#AA0000"]);
    const varied = drawOne([1, 2, 3], { varies: true }, { legend: "Bottom" });
    expect(varied.elements("rect", "columns").map(({ fill }) => fill)).toEqual(chartThemes.light.series.slice(0, 3));
    expect(varied.texts.slice(-3)).toEqual(["A", "B", "C"]);
  });

  test("a pie begins where asked and its slices are pulled out", () => {
    const start = (series: Partial<DrawnSeries>) =>
      drawOne([1, 1], { type: "Pie", ...series })
        .elements("path", "slices")[0]
        ?.["d"]?.match(/^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)A([\d.]+)/u)
        ?.slice(1)
        .map(Number) ?? [];
    const [x = 0, y = 0, edgeX = 0, edgeY = 0] = start({ firstSliceAngle: 90 });
    expect(edgeY).toBeCloseTo(y, 0);
    expect(edgeX).toBeGreaterThan(x);
    const [pulledX = 0, , , , radius = 0] = start({ explosion: 50 });
    const [middleX = 0, , , , whole = 0] = start({});
    expect(pulledX - middleX).toBeCloseTo(radius / 2, 0);
    expect(radius * 1.5).toBeCloseTo(whole, 0);
  });
});

describe("labels", () => {
  const labels = { ...plainLabels, separator: " / " };

  test("a point's own label says and shows its own, and one without a label has none", () => {
    const drawn = drawOne([10, 20, 30], {
      labels: { ...labels, category: true },
      pointLooks: {
        0: { label: null },
        1: { label: { ...labels, text: "Best", look: { fill: "#FFEE88", font: { bold: true } } } },
      },
    });
    expect(drawn.elements("text", "columns")).toHaveLength(2);
    expect(drawn.texts).toEqual(expect.arrayContaining(["Best", "C / 30"]));
    expect(drawn.elements("rect", "columns").some(({ fill }) => fill === "#FFEE88")).toBe(true);
    expect(drawn.elements("text", "columns")[0]).toMatchObject({ "font-weight": "600" });
  });

  test("stand at the end, at the base or in the middle of a column, or where they were put", () => {
    const at = (position: (typeof labels & { position: string })["position"] | "insideEnd" | "insideBase" | "inside") =>
      number(
        drawOne([40], { labels: { ...labels, position: position as "inside" } }).elements("text", "columns")[0],
        "y",
      );
    expect(at("insideEnd")).toBeLessThan(at("inside"));
    expect(at("inside")).toBeLessThan(at("insideBase"));
    const put = drawOne([40], { labels: { ...labels, look: { left: 75, top: 30 } } }).elements("text", "columns")[0];
    expect(number(put, "x")).toBeGreaterThan(100);
    expect(number(put, "x")).toBeLessThan(120);
    expect(number(put, "y")).toBeLessThan(60);
  });

  test("columns cut off at the end of their axis have none unless that is asked for", () => {
    const texts = (labelsOverMaximum: boolean) =>
      drawOne(
        [500],
        { labels },
        { valueAxis: { ...plainChart({ series: [] }).valueAxis, maximum: 100 }, labelsOverMaximum },
      ).texts;
    expect(texts(false)).not.toContain("500");
    expect(texts(true)).toContain("500");
  });
});

describe("trendlines and error bars", () => {
  test.each([
    ["Linear", {}, [3, 5, 7, 9], [1, 2]],
    ["Polynomial", { order: 2 }, [2, 5, 10, 17], [1, 0, 1]],
    ["Exponential", {}, [2 * Math.E, 2 * Math.E ** 2, 2 * Math.E ** 3], [2, 1]],
    ["Logarithmic", {}, [1, 2, 3, 4].map((x) => 3 + 2 * Math.log(x)), [3, 2]],
    ["Power", {}, [1, 2, 3, 4].map((x) => 5 * x ** 1.5), [5, 1.5]],
    ["Linear", { intercept: 0 }, [2, 4, 6], [0, 2]],
  ] as const)("%s curves are found by least squares", (type, more, values, coefficients) => {
    const found = fittedTrend(spots(values), trend({ type, ...more }));
    expect(found?.rSquared).toBeCloseTo(1, 6);
    coefficients.forEach((coefficient, index) => expect(found?.coefficients[index]).toBeCloseTo(coefficient, 6));
  });

  test("R² falls short of one where points are off the line", () => {
    // By hand: slope 1.4, intercept 0.5, residuals 0.1 -0.3 0.3 -0.1 squared 0.2, whole 10.
    expect(fittedTrend(spots([2, 3, 5, 6]), trend({}))?.rSquared).toBeCloseTo(0.98, 6);
  });

  test("a power of what is not above zero is none, an average begins with its period", () => {
    expect(fittedTrend(spots([1, -2, 3]), trend({ type: "Power" }))).toBeUndefined();
    expect(fittedTrend(spots([2, 4, 9]), trend({ type: "MovingAverage" }))?.points).toEqual([
      { x: 2, y: 3 },
      { x: 3, y: 6.5 },
    ]);
  });

  test("a trendline is drawn over its points and says its equation; the legend names it", () => {
    const drawn = drawOne([3, 5, 7], { trendlines: [trend({ line: { color: "#990000" } })] }, { legend: "Bottom" });
    const [path] = drawn.elements("path", "trendline");
    expect(path?.["stroke"]).toBe("#990000");
    expect(drawn.texts).toEqual(expect.arrayContaining(["y = 2x + 1 R² = 1", "Linear (Amount)"]));
  });

  test("error bars reach as far as their kind says", () => {
    const bars = { visible: true, type: "Percent", include: "Both", cap: false } as const;
    const valueAxis = { ...plainChart({ series: [] }).valueAxis, maximum: 200 };
    const drawn = drawOne([100], { yErrorBars: bars }, { valueAxis });
    const [bar] = drawn.elements("path", "error bars");
    const [, , from = 0, , to = 0] = bar?.["d"]?.match(/^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/u)?.map(Number) ?? [];
    const column = drawn.elements("rect", "columns")[0];
    expect((from - to) / number(column, "height")).toBeCloseTo(0.1, 2);
  });
});

describe("title, legend, plot and area", () => {
  test("a title stands at its side, over the plot or where it was put, some of its letters in a font of their own", () => {
    const titled = (more: Partial<ChartDrawing>) =>
      draw(plainChart({ series: [plainSeries([1])], title: "Sales by month", ...more }));
    expect(number(titled({ titlePosition: "Bottom" }).elements("text", "title")[0], "y")).toBeGreaterThan(180);
    expect(number(titled({ titleLook: { left: 0, top: 75 } }).elements("text", "title")[0], "y")).toBeGreaterThan(100);
    expect(titled({ titlePosition: "Left" }).markup).toContain("rotate(-90");
    const runs = titled({ titleRuns: [{ start: 0, length: 5, font: { color: "#008800", size: 20 } }] });
    expect(runs.markup).toMatch(/<tspan[^>]*fill="#008800"[^>]*>Sales<\/tspan>/u);
  });

  test("a legend keeps to its place, its size of letters and its box", () => {
    const drawn = draw(
      plainChart({
        series: [plainSeries([1])],
        legend: "Right",
        legendLook: { left: 30, top: 30, font: { size: 16 }, fill: "#EEEEFF", border: { color: "#000088" } },
      }),
    );
    expect(number(drawn.elements("text", "legend")[0], "x")).toBeLessThan(60);
    expect(drawn.elements("text", "legend")[0]).toMatchObject({ "font-size": "16" });
    expect(drawn.elements("rect", "legend")[0]).toMatchObject({ fill: "#EEEEFF", stroke: "#000088" });
  });

  test("the plot lies where it was put; the area has its edge and its round corners", () => {
    const drawn = draw(
      plainChart({
        series: [plainSeries([1])],
        plotArea: { left: 60, top: 30, width: 150, height: 90, inside: true, fill: "#F5F5F5" },
        look: { border: { color: "#333333", weight: 2 } },
        roundedCorners: true,
      }),
    );
    const [area, plot] = drawn.elements("rect");
    expect(area).toMatchObject({ stroke: "#333333", "stroke-width": "2", rx: "10" });
    expect(plot).toMatchObject({ x: "80", y: "40", width: "200", height: "120", fill: "#F5F5F5" });
  });

  test("on a dark page pale fills give way to the light letters over them", () => {
    const drawn = draw(
      plainChart({ series: [plainSeries([1])], plotArea: { fill: "#FFFFFF" } }),
      undefined,
      chartThemes.dark,
    );
    expect(drawn.elements("rect")[1]?.["fill"]).not.toBe("#FFFFFF");
  });
});
