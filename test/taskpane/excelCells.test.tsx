import { cellBeside, withinSheet } from "../../src/excel/cellAddress";
import { excelErrorCode, excelErrorText } from "../../src/excel/excelError";
import { firstOccupied } from "../../src/excel/firstOccupied";
import { settledValue } from "../../src/excel/settledValue";

test.each([
  ["nothing", [["", ""]], [["", ""]], undefined],
  [
    "a zero",
    [
      ["", ""],
      [0, ""],
    ],
    [
      ["", ""],
      ["", ""],
    ],
    { row: 1, column: 0 },
  ],
  ["a formula that shows nothing", [["", ""]], [["", '=""']], { row: 0, column: 1 }],
  [
    "the first of several, row by row",
    [
      ["", 2],
      [1, ""],
    ],
    [
      ["", 2],
      [1, ""],
    ],
    { row: 0, column: 1 },
  ],
])("finds %s", (_case, values, formulas, occupied) => {
  expect(firstOccupied(values, formulas)).toEqual(occupied);
});

test("names a cell beside another, on sheets of any name", () => {
  const first = { address: "'Plan! 2026'!Z4", rowIndex: 3, columnIndex: 25 };
  expect(cellBeside(first, 2, 1)).toBe("'Plan! 2026'!AA6");
  expect(withinSheet(first.address)).toBe("Z4");
});

test("Excel's errors are told by their code and told with it", () => {
  const offline = Object.assign(new Error("No connection."), { code: "Offline" });
  expect(excelErrorCode(offline)).toBe("Offline");
  expect(excelErrorText(offline)).toBe("No connection. (Offline)");
  expect(excelErrorCode(new Error("x"))).toBeUndefined();
  expect(excelErrorText("x")).toBe("x");
});

describe("waiting for a value", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("looks again while Excel is busy", async () => {
    const look = jest
      .fn<Promise<number | string>, []>()
      .mockResolvedValueOnce("#BUSY!")
      .mockResolvedValueOnce("#BUSY!")
      .mockResolvedValue(176);
    const settled = settledValue(look);
    await jest.runAllTimersAsync();
    expect(await settled).toBe(176);
    expect(look).toHaveBeenCalledTimes(3);
  });

  test("gives up in the end", async () => {
    const settled = settledValue(async () => "#BUSY!");
    await jest.runAllTimersAsync();
    expect(await settled).toBeUndefined();
  });
});
