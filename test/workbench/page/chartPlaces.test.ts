import type { GridFrame } from "../../../src/workbench/engine/gridFrame";
import { chartPlace } from "../../../src/workbench/page/chartPlaces";

const frame: GridFrame = {
  sheet: "s",
  cells: { left: 46, top: 120, width: 800, height: 500 },
  scale: 1,
  scrolled: { x: 0, y: 0 },
  frozen: { rows: 0, columns: 0, width: 0, height: 0 },
};
const box = { left: 100, top: 60, width: 300, height: 200 };
const at = (row: number, column: number) => ({ sheet: "s", row, column, rows: 5, columns: 3 });

test("a chart lies at its place in the cells' part of the page", () => {
  expect(chartPlace(box, at(2, 1), frame)).toEqual({
    clip: { left: 46, top: 120, width: 800, height: 500 },
    chart: { left: 100, top: 60, width: 300, height: 200 },
  });
});

test("it scrolls and grows with the cells, until nothing of it is left to see", () => {
  const scrolled = { ...frame, scale: 2, scrolled: { x: 40, y: 30 } };
  expect(chartPlace(box, at(2, 1), scrolled)?.chart).toEqual({ left: 120, top: 60, width: 600, height: 400 });
  expect(chartPlace(box, at(2, 1), { ...frame, scrolled: { x: 401, y: 0 } })).toBeUndefined();
  expect(chartPlace({ ...box, top: 600 }, at(20, 1), frame)).toBeUndefined();
});

test("frozen rows hide what scrolls under them, and hold what lies on them", () => {
  const frozen = { ...frame, scrolled: { x: 0, y: 90 }, frozen: { rows: 3, columns: 0, width: 0, height: 66 } };
  expect(chartPlace({ ...box, top: 120 }, at(5, 1), frozen)).toEqual({
    clip: { left: 46, top: 186, width: 800, height: 434 },
    chart: { left: 100, top: -36, width: 300, height: 200 },
  });
  expect(chartPlace(box, at(2, 1), frozen)).toEqual({
    clip: { left: 46, top: 120, width: 800, height: 66 },
    chart: { left: 100, top: 60, width: 300, height: 200 },
  });
});
