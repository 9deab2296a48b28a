import type { BuildPart } from "../../src/excel/building/buildPart";
import { halfRequests, packRequests } from "../../src/excel/building/packRequests";

const part = (sheet: string, rows: number, bytes: number, halves?: BuildPart["halves"]): BuildPart => ({
  sheet,
  step: "writingValues",
  rows,
  bytes,
  add: () => undefined,
  ...(halves ? { halves } : {}),
});

const limits = { rows: 100, bytes: 1_000 };

test("parts of a sheet travel together as far as rows and bytes allow, in their order", () => {
  const parts = [part("a", 60, 10), part("a", 40, 10), part("a", 1, 10), part("a", 1, 995), part("b", 1, 1)];
  expect(packRequests(parts, limits)).toEqual([[parts[0], parts[1]], [parts[2]], [parts[3]], [parts[4]]]);
});

test("a part beyond the limits travels alone", () => {
  const parts = [part("a", 500, 10), part("a", 1, 10)];
  expect(packRequests(parts, limits)).toEqual([[parts[0]], [parts[1]]]);
});

test("a request that was too large becomes two, a lone part two parts, down to what cannot be less", () => {
  const [one, two, three] = [part("a", 1, 1), part("a", 1, 1), part("a", 1, 1)];
  expect(halfRequests([one, two, three])).toEqual([[one, two], [three]]);
  expect(halfRequests([part("a", 2, 2, () => [one, two])])).toEqual([[one], [two]]);
  expect(halfRequests([part("a", 1, 1, () => undefined)])).toBeUndefined();
  expect(halfRequests([part("a", 1, 1)])).toBeUndefined();
});
