import type { DrawnAxis } from "../../../src/workbench/charts/chartDrawing";
import type { AxisLook } from "../../../src/workbench/charts/chartLook";
import { draw, plainAxis, plainChart, plainSeries, type Attributes } from "./drawChart";

const number = (attributes: Attributes | undefined, name: string): number => Number(attributes?.[name]);
const looked = (look: AxisLook, more: Partial<DrawnAxis> = {}): DrawnAxis => ({ ...plainAxis, ...more, look });
const named = (look: AxisLook): DrawnAxis => looked(look, { gridlines: false });
const columns = (values: (number | null)[] = [10, 20, 30]) => [plainSeries(values)];
const bars = (values: number[] = [10, 20, 30]) => [plainSeries(values, { type: "BarClustered" as const })];

describe("where axes cross", () => {
  test("bars in reverse have their numbers above them, and below where the axis crosses at the end", () => {
    const reversed = plainChart({ series: bars(), categoryAxis: looked({}, { reversed: true }) });
    const kept = plainChart({
      series: bars(),
      categoryAxis: looked({ crossing: { place: "Maximum" } }, { reversed: true }),
    });
    const [above, below] = [reversed, kept].map((drawing) => draw(drawing));
    const numbersAt = (drawn: typeof above) => drawn!.elements("text", "value").map((text) => number(text, "y"));
    const barsAt = (drawn: typeof above) => drawn!.elements("rect", "columns").map((rect) => number(rect, "y"));
    expect(Math.max(...numbersAt(above))).toBeLessThan(Math.min(...barsAt(above)));
    expect(Math.min(...numbersAt(below))).toBeGreaterThan(Math.max(...barsAt(below)));
    // The first row stays on top in both.
    for (const drawn of [above, below]) expect(barsAt(drawn)).toEqual([...barsAt(drawn)].sort((a, b) => a - b));
  });

  test("columns in reverse have their numbers at the right, unless the axis crosses at the end", () => {
    const xOfNumbers = (look: AxisLook) =>
      draw(plainChart({ series: columns(), categoryAxis: looked(look, { reversed: true }) }))
        .elements("text", "value")
        .map((text) => number(text, "x"));
    expect(Math.min(...xOfNumbers({}))).toBeGreaterThan(300);
    expect(Math.max(...xOfNumbers({ crossing: { place: "Maximum" } }))).toBeLessThan(60);
  });

  test("columns begin at the line where the categories cross the values", () => {
    const drawnWith = (look: AxisLook) => {
      const drawing = plainChart({ series: columns([-10, 10]), valueAxis: looked(look), categoryAxis: named({}) });
      const drawn = draw(drawing);
      const rects = drawn.elements("rect", "columns");
      return { line: number(drawn.elements("line", "category")[0], "y1"), low: rects[0]!, high: rects[1]! };
    };
    const five = drawnWith({ crossing: { place: "Custom", at: 5 } });
    expect(number(five.low, "y")).toBeCloseTo(five.line, 0);
    expect(number(five.high, "y") + number(five.high, "height")).toBeCloseTo(five.line, 0);
    expect(number(five.low, "height") / number(five.high, "height")).toBeCloseTo(3, 1);
    const zero = drawnWith({});
    expect(number(zero.low, "height")).toBeCloseTo(number(zero.high, "height"), 1);
    const [bottom, top] = [
      drawnWith({ crossing: { place: "Minimum" } }),
      drawnWith({ crossing: { place: "Maximum" } }),
    ];
    expect(bottom.line).toBeGreaterThan(zero.line + 50);
    expect(top.line).toBeLessThan(zero.line - 50);
  });

  test("names stand beside that line, at the bottom or at the top, or nowhere", () => {
    const drawn = (tickLabels?: AxisLook["tickLabels"]) =>
      draw(plainChart({ series: columns([-10, 10]), categoryAxis: named(tickLabels ? { tickLabels } : {}) }));
    const nameAt = (tickLabels?: AxisLook["tickLabels"]) =>
      number(drawn(tickLabels).elements("text", "category names")[0], "y");
    const line = number(drawn().elements("line", "category")[0], "y1");
    expect(nameAt()).toBeGreaterThan(line);
    expect(nameAt()).toBeLessThan(line + 20);
    expect(nameAt("Low")).toBeGreaterThan(180);
    expect(nameAt("High")).toBeLessThan(40);
    expect(drawn("None").texts).not.toContain("A");
  });
});

describe("scales and marks", () => {
  test("a logarithmic axis gives equal ways to equal ratios", () => {
    const drawn = draw(plainChart({ series: columns([1, 10, 100, 1000]), valueAxis: looked({ logarithmic: true }) }));
    const heights = drawn.elements("rect", "columns").map((rect) => number(rect, "height"));
    expect(heights[2]! - heights[1]!).toBeCloseTo(heights[3]! - heights[2]!, 0);
    expect(drawn.texts).toEqual(expect.arrayContaining(["1", "10", "100", "1000"]));
    const binary = draw(plainChart({ series: columns([1, 8]), valueAxis: looked({ logarithmic: true, logBase: 2 }) }));
    expect(binary.texts).toEqual(expect.arrayContaining(["2", "4", "8"]));
  });

  test("tick marks, smaller gridlines and lines have their looks", () => {
    const valueAxis = looked({
      majorTicks: "Outside",
      minorTicks: "Inside",
      minorGridlines: true,
      minorGridLine: { color: "#AA8800", style: "Dot", weight: 2 },
      gridLine: { color: "#885500" },
      line: { color: "#102030", weight: 3 },
      font: { size: 9, bold: true, color: "#664400", name: "Georgia" },
    });
    const lines = draw(plainChart({ series: columns(), valueAxis })).elements("line", "value");
    const outside = lines.filter((line) => line["data-tick"] === "major");
    const inside = lines.filter((line) => line["data-tick"] === "minor");
    const edge = lines.find(({ stroke, x1, x2 }) => stroke === "#102030" && x1 === x2);
    expect(outside.length).toBeGreaterThan(1);
    expect(outside.every(({ x1, x2 }) => x1 === edge?.["x1"] && Number(x2) < Number(x1))).toBe(true);
    expect(inside.length).toBeGreaterThan(outside.length);
    expect(inside.every(({ x1, x2 }) => x2 === edge?.["x1"] && Number(x1) > Number(x2))).toBe(true);
    expect(lines.filter(({ stroke }) => stroke === "#AA8800").every((line) => line["stroke-dasharray"] === "2 2")).toBe(
      true,
    );
    expect(lines.filter(({ stroke }) => stroke === "#885500")).toHaveLength(outside.length);
    const [label] = draw(plainChart({ series: columns(), valueAxis })).elements("text", "value");
    expect(label).toMatchObject({ "font-size": "9", "font-weight": "600", fill: "#664400" });
    expect(label?.["font-family"]).toContain("Georgia");
  });

  test("a line that was taken away is not drawn", () => {
    const categoryAxis = named({ line: { style: "None" } });
    expect(draw(plainChart({ series: columns(), categoryAxis })).elements("line", "category")).toEqual([]);
  });

  test("names turn by the angle asked for and are left out by the spacing asked for", () => {
    const turned = draw(plainChart({ series: columns(), categoryAxis: looked({ orientation: -90 }) }));
    expect(
      turned.elements("text", "category names").every(({ transform }) => transform?.startsWith("rotate(90 ")),
    ).toBe(true);
    const spaced = draw(plainChart({ series: columns(), categoryAxis: looked({ labelSpacing: 2 }) }));
    expect(spaced.texts.filter((text) => /^[A-C]$/u.test(text))).toEqual(["A", "C"]);
  });

  test("lines begin at the axis where it does not cross between categories", () => {
    const series = [plainSeries([1, 2, 3], { type: "LineMarkers" })];
    const dots = (between: boolean) => {
      const drawn = draw(plainChart({ series, categoryAxis: named({ between }) }));
      return number(drawn.elements("circle", "line")[0], "cx") - number(drawn.elements("line", "category")[0], "x1");
    };
    expect(dots(false)).toBeCloseTo(0, 0);
    expect(dots(true)).toBeGreaterThan(30);
  });

  test("a title says nothing of the unit where its label is switched off, and lies where it was turned", () => {
    const valueAxis = looked(
      { unitLabel: false, titleLook: { orientation: 0, fill: "#DDEEFF" } },
      { displayUnit: 1000, title: "Sales" },
    );
    const drawn = draw(plainChart({ series: columns([4000]), valueAxis }));
    expect(drawn.texts).toContain("Sales");
    expect(drawn.elements("text", "axis title")[0]?.["transform"]).toBeUndefined();
    expect(drawn.elements("rect", "axis title")[0]?.["fill"]).toBe("#DDEEFF");
  });
});
