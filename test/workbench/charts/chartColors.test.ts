import { inkOn, legibleOn } from "../../../src/workbench/charts/chartColors";
import { chartThemes } from "../../../src/workbench/charts/chartTheme";
import { contrast } from "../../../src/workbench/charts/contrast";

test("a dark colour chosen for white paper is brightened on a dark page and kept on a light one", () => {
  const { light, dark } = chartThemes;
  expect(legibleOn(light.surface, light.ink, "#0c504d")).toBe("#0C504D");
  expect(contrast(dark.surface, "#0C504D")).toBeLessThan(2);
  expect(contrast(dark.surface, legibleOn(dark.surface, dark.ink, "#0C504D"))).toBeGreaterThanOrEqual(2.2);
});

test("the surface's own colour stays: an invisible block is meant so", () => {
  expect(legibleOn("#FFFFFF", "#000000", "#FFFFFF")).toBe("#FFFFFF");
});

test("labels on a colour can be read", () => {
  for (const theme of Object.values(chartThemes)) {
    for (const color of [...theme.series, theme.rise, theme.fall]) {
      expect(contrast(color, inkOn(color))).toBeGreaterThanOrEqual(3);
      expect(contrast(color, theme.surface)).toBeGreaterThanOrEqual(1.6);
    }
    expect(contrast(theme.ink, theme.surface)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.quiet, theme.surface)).toBeGreaterThanOrEqual(4.5);
  }
});
