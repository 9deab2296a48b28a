import type { ColumnCells } from "../../src/columns/columnCells";
import { readChoiceColumn } from "../../src/columns/readChoiceColumn";
import { readCurrencyColumn } from "../../src/columns/readCurrencyColumn";
import { readFlagColumn } from "../../src/columns/readFlagColumn";
import { readNumberColumn } from "../../src/columns/readNumberColumn";
import { readShareColumn } from "../../src/columns/readShareColumn";
import { readTermsColumn } from "../../src/columns/readTermsColumn";
import { readTextColumn } from "../../src/columns/readTextColumn";
import { receiptsTarget } from "../../src/columns/receiptsTarget";
import { fieldOf } from "../../src/columns/target";

const column = (cells: readonly unknown[], showsPercent = false): ColumnCells => ({
  cells,
  sheetRows: cells.map((_, index) => index + 2),
  format: { showsDays: false, showsPercent, currency: undefined },
  unit: {},
});
const kinds = ({ findings }: { findings: readonly { kind: string; rows: readonly number[] }[] }) =>
  Object.fromEntries(findings.map(({ kind, rows }) => [kind, rows]));

describe("win rates", () => {
  test.each([
    ["fractions", [0.6, 0, 1, "0.25"], [0.6, 0, 1, 0.25]],
    ["percent points", [60, 0, 1, 100, "25"], [0.6, 0, 0.01, 1, 0.25]],
    ["percent texts", ["60%", "7.5 %", "１００％"], [0.6, 0.075, 1]],
    ["percent texts beside fractions", ["60%", 0.25], [0.6, 0.25]],
  ])("%s", (_name, cells, expected) => {
    const reading = readShareColumn(column(cells));
    expect(reading.values).toEqual(expected);
    expect(reading.findings).toEqual([]);
  });

  test("0.5 beside 60 is not guessed at", () => {
    const reading = readShareColumn(column([60, 0.5, "30%"]));
    expect(reading.values).toEqual([null, null, 0.3]);
    expect(kinds(reading)).toEqual({ ambiguousShare: [2, 3] });
  });

  test("a percent format means fractions: 120 % is out of range, not 120 points", () => {
    expect(readShareColumn(column([0.6, 1.2], true)).values).toEqual([0.6, null]);
    expect(kinds(readShareColumn(column([0.6, 1.2], true)))).toEqual({ unreadableShare: [3] });
  });

  test("0.5 beside 60 are percent points where the heading says percent", () => {
    const reading = readShareColumn(
      { ...column([60, 0.5, -2.5]), unit: { percent: true } },
      { lowest: -1, highest: 1 },
    );
    expect(reading.values).toEqual([0.6, 0.005, -0.025]);
    expect(reading.findings).toEqual([]);
  });

  test("shares below zero, in brackets and with a decimal comma, where they may be", () => {
    const cells = ["-3.2%", "(4%)", "12,5 %", -0.1, "−7 %", "-600%", "101%"];
    const reading = readShareColumn(column(cells), { lowest: -5, highest: 1 });
    expect(reading.values).toEqual([-0.032, -0.04, 0.125, -0.1, -0.07, null, null]);
    expect(kinds(reading)).toEqual({ unreadableShare: [7, 8] });
  });

  test("what is no share is blank and named", () => {
    expect(kinds(readShareColumn(column(["high", -5, 150, "#REF!"])))).toEqual({
      unreadableShare: [2, 3, 4],
      errorCell: [5],
    });
  });
});

test.each([
  [12, 12],
  ["12 days", 12],
  ["3年", 3],
  ["1.8x", 1.8],
  ["1.8 : 1", 1.8],
  ["-4", -4],
  ["(4)", -4],
  ["−4 d", -4],
  ["1,5", 1.5],
  ["1,200 hours", 1200],
  ["１５天", 15],
])("the number %j is %d", (raw, value) => {
  expect(readNumberColumn(column([raw]))).toEqual({ values: [value], findings: [] });
});

test.each(["about 10", "12-15", "2 weeks", "yes", "1.2.3"])("%j is no number, and named", (raw) => {
  const reading = readNumberColumn(column([raw]));
  expect(reading.values).toEqual([null]);
  expect(kinds(reading)).toEqual({ unreadableNumber: [2] });
});

test("yes and no", () => {
  const cells = ["Yes", "no", "TRUE", "是", "否", true, false, 1, 0, "x", "有争议", "", "maybe"];
  const reading = readFlagColumn(column(cells));
  expect(reading.values).toEqual([true, false, true, true, false, true, false, true, false, true, true, null, null]);
  expect(kinds(reading)).toEqual({ unreadableFlag: [14] });
});

test.each([
  [30, 30, false],
  ["30", 30, false],
  ["Net 30", 30, false],
  ["30 days", 30, false],
  ["30天", 30, false],
  ["2/10 net 30", 30, false],
  ["1/10, n/45", 45, false],
  ["30 EOM", 30, true],
  ["月结60天", 60, true],
  ["月结", 0, true],
  ["Due on receipt", 0, false],
  ["货到付款", 0, false],
])("terms %s", (text, days, monthEnd) => {
  expect(readTermsColumn(column([text])).values).toEqual([{ days, monthEnd }]);
});

test.each(["3个月", "2 months", "2/10", "as agreed", -5, 30.5, 45_000])("terms %s name no days", (text) => {
  const reading = readTermsColumn(column([text]));
  expect(reading.values).toEqual([null]);
  expect(kinds(reading)).toEqual({ unreadableTerms: [2] });
});

test("kinds of receipts in both languages; other words are blank and named", () => {
  const choices = fieldOf(receiptsTarget, "kind").choices ?? [];
  const reading = readChoiceColumn(
    column(["Wire transfer", "红字发票", "Write-off", "银行承兑汇票", "barter"]),
    choices,
  );
  expect(reading.values).toEqual(["cash", "creditNote", "writeOff", "bill", null]);
  expect(kinds(reading)).toEqual({ unknownWord: [6] });
});

test("currencies by code, word and sign", () => {
  const reading = readCurrencyColumn(column(["USD", "eur", "人民币", "€", "USD - U.S. Dollar", "XAF", "dollars?"]));
  expect(reading.values).toEqual(["USD", "EUR", "CNY", "EUR", "USD", "XAF", null]);
  expect(kinds(reading)).toEqual({ unreadableCurrency: [8] });
});

test("texts lose outer and double spaces, numbers become texts", () => {
  expect(readTextColumn(column(["  Acme \u00a0 Ltd ", 1002, "", "#N/A"])).values).toEqual([
    "Acme Ltd",
    "1002",
    null,
    null,
  ]);
});
