import { chartThemes } from "../../../src/workbench/charts/chartTheme";
import { chartTypes } from "../../../src/workbench/charts/chartTypes";
import { draw, plainAxis, plainChart, plainLabels, plainSeries, type Attributes } from "./drawChart";

const number = (attributes: Attributes | undefined, name: string): number => Number(attributes?.[name]);
const bottom = (rect: Attributes): number => number(rect, "y") + number(rect, "height");

describe("columns", () => {
  test("stand on one line and are as high as their values", () => {
    const [small, large] = draw(plainChart({ series: [plainSeries([10, 40])] })).elements("rect", "columns");
    expect(bottom(small!)).toBeCloseTo(bottom(large!), 1);
    expect(number(large, "height") / number(small, "height")).toBeCloseTo(4, 1);
    expect(number(large, "x")).toBeGreaterThan(number(small, "x") + number(small, "width"));
  });

  test("hang below the line when they are below zero", () => {
    const [up, down] = draw(plainChart({ series: [plainSeries([10, -10])] })).elements("rect", "columns");
    expect(number(down, "y")).toBeCloseTo(bottom(up!), 1);
    expect(number(down, "height")).toBeCloseTo(number(up, "height"), 1);
  });

  test("of several series stand side by side, or on each other", () => {
    const series = (type: "ColumnClustered" | "ColumnStacked") => [
      plainSeries([10], { name: "One", type }),
      plainSeries([30], { name: "Two", type }),
    ];
    const [first, second] = draw(plainChart({ series: series("ColumnClustered") })).elements("rect", "columns");
    expect(number(second, "x")).toBeCloseTo(number(first, "x") + number(first, "width"), 1);
    const [below, above] = draw(plainChart({ series: series("ColumnStacked") })).elements("rect", "columns");
    expect(number(above, "x")).toBe(number(below, "x"));
    expect(bottom(above!)).toBeCloseTo(number(below, "y"), 1);
    expect(number(above, "height") / number(below, "height")).toBeCloseTo(3, 1);
  });

  test("as shares fill the axis up to 100 per cent", () => {
    const drawn = draw(
      plainChart({
        series: [
          plainSeries([1, 30], { type: "ColumnStacked100" }),
          plainSeries([3, 10], { type: "ColumnStacked100" }),
        ],
      }),
    );
    const rects = drawn.elements("rect", "columns");
    const sum = (one: number, other: number) => number(rects[one], "height") + number(rects[other], "height");
    expect(sum(0, 2)).toBeCloseTo(sum(1, 3), 1);
    expect(drawn.texts).toEqual(expect.arrayContaining(["0%", "100%"]));
  });

  test("leave a gap where there is no number, and none for a zero", () => {
    const rects = draw(plainChart({ series: [plainSeries([10, null, 0, 5])] })).elements("rect", "columns");
    expect(rects).toHaveLength(3);
    expect(rects[1]?.["height"]).toBe("0");
  });

  test("without a colour keep their room, and their name may be left out of the legend", () => {
    const base = plainSeries([30], { type: "ColumnStacked", name: "Base", color: "none", listed: false });
    const step = plainSeries([10], { type: "ColumnStacked", name: "Step", color: "#0F6B68" });
    const drawn = draw(plainChart({ type: "ColumnStacked", legend: "Bottom", series: [base, step] }));
    const [first, second] = drawn.elements("rect", "columns");
    expect([first?.fill, second?.fill]).toEqual(["none", "#0F6B68"]);
    expect(number(second, "y") + number(second, "height")).toBeCloseTo(number(first, "y"), 1);
    expect(drawn.texts).toContain("Step");
    expect(drawn.texts).not.toContain("Base");
  });

  test("have the colours they were given, point by point", () => {
    const series = [plainSeries([1, 2], { color: "#224466", pointColors: { 1: "#AA3300" } })];
    const fills = draw(plainChart({ series }))
      .elements("rect", "columns")
      .map(({ fill }) => fill);
    expect(fills).toEqual(["#224466", "#AA3300"]);
  });
});

describe("bars", () => {
  const series = [plainSeries([10, 20], { type: "BarClustered" })];

  test("begin at the bottom, as Excel draws them, or at the top when the axis is reversed", () => {
    const [a, b] = draw(plainChart({ series })).elements("rect", "columns");
    expect(number(a, "y")).toBeGreaterThan(number(b, "y"));
    expect(number(b, "width") / number(a, "width")).toBeCloseTo(2, 1);
    const reversed = plainChart({ series, categoryAxis: { ...plainAxis, reversed: true } });
    const [top, below] = draw(reversed).elements("rect", "columns");
    expect(number(top, "y")).toBeLessThan(number(below, "y"));
  });
});

describe("lines", () => {
  test("break where there is no number; a value alone is a dot", () => {
    const line = draw(plainChart({ series: [plainSeries([1, 2, null, 4, null, 6, 7], { type: "Line" })] }));
    const [path] = line.elements("path", "line");
    expect(path?.["d"]?.match(/M/gu)).toHaveLength(3);
    expect(line.elements("circle", "line")).toHaveLength(1);
  });

  test("keep clear of zero when their values are all far from it; columns never do", () => {
    const values = [1010, 1020, 1030];
    const flat = (type: "Line" | "ColumnClustered") =>
      draw(plainChart({ series: [plainSeries(values, { type })] })).texts;
    expect(flat("Line")).not.toContain("0");
    expect(flat("ColumnClustered")).toContain("0");
  });

  test("on a second axis have its numbers at the right", () => {
    const drawn = draw(
      plainChart({
        type: "ColumnClustered",
        series: [
          plainSeries([100, 200]),
          plainSeries([0.2, 0.4], { type: "LineMarkers", secondary: true, numberFormat: "0%" }),
        ],
        secondaryAxis: { ...plainAxis, numberFormat: "0%" },
      }),
    );
    const labels = drawn.elements("text", "secondary");
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.every(({ x }) => Number(x) > 320)).toBe(true);
    expect(drawn.texts).toContain("40%");
    const [, dot] = drawn.elements("circle", "line");
    const [, column] = drawn.elements("rect", "columns");
    expect(Math.abs(number(dot, "cx") - number(column, "x") - number(column, "width") / 2)).toBeLessThan(0.05);
  });
});

describe("areas", () => {
  test("lie on each other when they are stacked", () => {
    const series = [plainSeries([1, 2, 3], { type: "AreaStacked" }), plainSeries([1, 1, 1], { type: "AreaStacked" })];
    const paths = draw(plainChart({ series })).markup.match(/ d="([^"]*)"/gu) ?? [];
    const points = paths.map((path) => [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/gu)].map(([, , y]) => Number(y)));
    // The lower edge of the upper area, backwards, is the upper edge of the lower one.
    expect(points[1]?.slice(3).reverse()).toEqual(points[0]?.slice(0, 3));
  });
});

describe("pie and doughnut", () => {
  test("have a slice for each value that is there, and one value alone makes the whole", () => {
    const pie = (values: (number | null)[], type: "Pie" | "Doughnut" = "Pie") =>
      draw(plainChart({ series: [plainSeries(values, { type })] })).elements("path", "slices");
    expect(pie([1, null, 0, 3])).toHaveLength(2);
    expect(pie([5])[0]?.["d"]?.match(/A/gu)).toHaveLength(2);
    expect(pie([5], "Doughnut")[0]?.["d"]?.match(/A/gu)).toHaveLength(4);
  });

  test("tell their shares", () => {
    const labels = { ...plainLabels, value: false, percentage: true };
    const drawn = draw(plainChart({ series: [plainSeries([1, 3], { type: "Pie", labels })], legend: "Right" }));
    expect(drawn.texts).toEqual(["25%", "75%", "A", "B"]);
  });
});

describe("points", () => {
  test("stand where both numbers say; one without a partner is left out", () => {
    const series = [plainSeries([10, 20, 30], { type: "XYScatter", x: [0, 50, null] })];
    const [first, second, ...others] = draw(plainChart({ series })).elements("circle", "points");
    expect(number(second, "cx")).toBeGreaterThan(number(first, "cx"));
    expect(number(second, "cy")).toBeLessThan(number(first, "cy"));
    expect(others).toEqual([]);
  });

  test("as bubbles take areas like their sizes", () => {
    const series = [plainSeries([1, 2], { type: "Bubble", x: [1, 2], sizes: [1, 4] })];
    const [small, large] = draw(plainChart({ series })).elements("circle", "bubbles");
    expect(number(large, "r") / number(small, "r")).toBeCloseTo(2, 1);
  });

  test("say what their cells say, and have edges and a line beside them where asked", () => {
    const bubbles = {
      type: "Bubble",
      x: [1, 2, 3],
      sizes: [1, 4, 2],
      labelTexts: ["Acme", "Bolt", undefined],
    } as const;
    expect(draw(plainChart({ series: [plainSeries([1, 2, 3], bubbles)] })).texts).toEqual(
      expect.arrayContaining(["Acme", "Bolt"]),
    );
    const curve = plainSeries([1, 2], { type: "XYScatterLinesNoMarkers", x: [1, 2] });
    const here = plainSeries([1.5], { type: "XYScatter", x: [1.5], markerEdge: "#9C1C1C" });
    const drawn = draw(plainChart({ series: [curve, here] }));
    expect(drawn.elements("circle").map(({ stroke }) => stroke)).toEqual(["#9C1C1C"]);
    expect(drawn.elements("path", "points")).toHaveLength(1);
  });
});

describe("funnel and waterfall", () => {
  test("a funnel's bars share their middle and tell their values", () => {
    const drawn = draw(plainChart({ series: [plainSeries([40, 20, 10], { type: "Funnel" })] }));
    const rects = drawn.elements("rect", "funnel");
    const middles = rects.map((rect) => number(rect, "x") + number(rect, "width") / 2);
    for (const middle of middles) expect(middle).toBeCloseTo(middles[0] ?? 0, 1);
    expect(number(rects[0], "width") / number(rects[2], "width")).toBeCloseTo(4, 1);
    expect(drawn.texts).toEqual(["A", "40", "B", "20", "C", "10"]);
  });

  test("a waterfall's steps begin where the one before ended, coloured by their direction", () => {
    const drawn = draw(plainChart({ series: [plainSeries([100, 50, -30], { type: "Waterfall" })] }));
    const [first, rise, fall] = drawn.elements("rect", "columns");
    expect(bottom(rise!)).toBeCloseTo(number(first, "y"), 1);
    expect(number(fall, "y")).toBeCloseTo(number(rise, "y"), 1);
    expect([rise, fall].map((rect) => rect?.["fill"])).toEqual([chartThemes.light.rise, chartThemes.light.fall]);
  });
});

describe("axes", () => {
  test("count in round numbers and in the given format", () => {
    const drawn = draw(plainChart({ series: [plainSeries([89])], valueAxis: { ...plainAxis, numberFormat: "0.0" } }));
    expect(drawn.texts).toEqual(["0.0", "20.0", "40.0", "60.0", "80.0", "100.0", "A"]);
  });

  test("never show one label twice, however few decimals the format has", () => {
    const labels = draw(plainChart({ series: [plainSeries([1, 2])] })).texts.filter((text) => /^\d+$/u.test(text));
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("keep to the ends they are given, and cut off what is beyond", () => {
    const drawing = plainChart({
      series: [plainSeries([50, 500])],
      valueAxis: { ...plainAxis, minimum: 0, maximum: 100 },
    });
    const drawn = draw(drawing);
    const [half, beyond] = drawn.elements("rect", "columns");
    expect(number(beyond, "height") / number(half, "height")).toBeCloseTo(2, 1);
    expect(drawn.texts).toContain("100");
    expect(drawn.texts).not.toContain("500");
  });

  test("say in which unit they count", () => {
    const valueAxis = { ...plainAxis, displayUnit: 10_000, title: "Sales" };
    const drawing = plainChart({ series: [plainSeries([40_000])], valueAxis });
    expect(draw(drawing).texts).toEqual(expect.arrayContaining(["4", "Sales, Ten thousands"]));
    expect(draw(drawing, undefined, undefined, "zh").texts).toContain("Sales, 万");
  });

  test("show no gridlines and no labels when they are switched off", () => {
    const valueAxis = { ...plainAxis, gridlines: false, visible: false };
    const drawn = draw(plainChart({ series: [plainSeries([4])], valueAxis }));
    expect(drawn.elements("line", "value")).toEqual([]);
    expect(drawn.texts).toEqual(["A"]);
  });

  test("break long names, and leave out some of many in a row", () => {
    const names = ["Not yet due", "Up to thirty days", "Up to sixty days", "Far too long"];
    const broken = draw(plainChart({ series: [plainSeries([1, 2, 3, 4])], categories: names }));
    for (const name of names) expect(broken.texts).toContain(name);
    expect(broken.markup).not.toContain("rotate");
    const months = Array.from({ length: 48 }, (_, index) => `2024-${String(index + 1).padStart(2, "0")}`);
    const many = draw(plainChart({ series: [plainSeries(months.map((_, index) => index))], categories: months }));
    const shown = many.texts.filter((text) => text.startsWith("2024"));
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.length).toBeLessThan(12);
  });
});

describe("labels", () => {
  test("stand above columns and do not overlap", () => {
    const drawn = draw(plainChart({ series: [plainSeries([10, 20], { labels: plainLabels })] }));
    const rects = drawn.elements("rect", "columns");
    const labels = drawn.elements("text", "columns");
    labels.forEach((label, index) => expect(number(label, "y")).toBeLessThan(number(rects[index], "y")));
    const dense = Array.from({ length: 200 }, () => 123_456);
    const few = draw(plainChart({ series: [plainSeries(dense, { labels: plainLabels })] })).elements("text", "columns");
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThan(15);
  });
});

test("nothing to draw is said in a sentence, in both languages", () => {
  const drawing = plainChart({ series: [plainSeries([null, null])], title: "Later", legend: "Bottom" });
  expect(draw(drawing).texts).toEqual(["Later", "The chart’s cells hold no numbers yet."]);
  expect(draw(drawing, undefined, undefined, "zh").texts).toEqual(["Later", "图表的数据区域中还没有数字。"]);
  expect(draw(plainChart({ series: [] })).texts).toEqual(["The chart’s cells hold no numbers yet."]);
});

test("its name says title, type and last values", () => {
  const drawing = plainChart({
    title: "Sales & margin",
    series: [plainSeries([1, 2, null], { name: "North" }), plainSeries([3, 4, 5], { name: "South" })],
  });
  expect(draw(drawing).markup).toContain(
    'role="img" aria-label="Sales &amp; margin. column chart. North, B: 2. South, C: 5"',
  );
  expect(draw(drawing, undefined, undefined, "zh").markup).toContain(
    'aria-label="Sales &amp; margin。柱形图。North，B：2。South，C：5"',
  );
});

test.each(chartTypes)("%s is drawn at every size without a number going wrong", (type) => {
  const values = [5, -3, null, 0, 8];
  const drawing = plainChart({
    type,
    title: "Title",
    legend: "Right",
    series: [
      plainSeries(values, { type, x: [1, 2, 3, 4, 5], sizes: [1, 2, 3, 4, 5], labels: plainLabels }),
      plainSeries([1, 1, 1, 1, 1], { type, name: "Two" }),
    ],
  });
  for (const size of [
    { width: 40, height: 40 },
    { width: 360, height: 216 },
    { width: 1600, height: 100 },
  ]) {
    const { markup } = draw(drawing, size);
    expect(markup).not.toMatch(/NaN|Infinity|undefined/u);
    expect(markup).not.toMatch(/(?:width|height|r)="-/u);
  }
});
