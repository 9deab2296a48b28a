import { readHeading } from "../../src/columns/heading";
import { readMoneyColumn, type MoneyAnswers } from "../../src/columns/readMoneyColumn";

const plain = { showsDays: false, showsPercent: false, currency: undefined };

function read(cells: readonly unknown[], heading = "Amount", answers: MoneyAnswers = {}) {
  const sheetRows = cells.map((_, index) => index + 2);
  return readMoneyColumn({ cells, sheetRows, format: plain, unit: readHeading(heading).unit }, answers);
}
const values = (...cells: readonly unknown[]) => read(cells).values;
const found = (cells: readonly unknown[], answers?: MoneyAnswers) =>
  Object.fromEntries(read(cells, "Amount", answers).findings.map(({ kind, rows }) => [kind, rows]));

describe("one amount", () => {
  test.each([
    ["1200", 1200],
    ["1,200", 1200],
    ["1,234,567.89", 1_234_567.89],
    ["1 234 567,89", 1_234_567.89],
    ["1\u00a0234\u00a0567,89", 1_234_567.89],
    ["1'234'567.89", 1_234_567.89],
    ["1’234.50", 1234.5],
    ["1.234.567,89", 1_234_567.89],
    ["12,34,567.50", 1_234_567.5],
    ["１２３４．５", 1234.5],
    ["$1,200.50", 1200.5],
    ["US$ 1,200.50", 1200.5],
    ["1,200.50 USD", 1200.5],
    ["EUR 1.200,50", 1200.5],
    ["1.200,50 €", 1200.5],
    ["￥1,200.50", 1200.5],
    ["1200元", 1200],
    ["人民币 1200", 1200],
    ["CHF 1'200.00", 1200],
    ["(1,200.00)", -1200],
    ["($1,200.00)", -1200],
    ["$(1,200.00)", -1200],
    ["-1,200.00", -1200],
    ["−1,200.00", -1200],
    ["1,200.00-", -1200],
    ["-$5.00", -5],
    ["$-5.00", -5],
    ["12万", 120_000],
    ["1.1万", 11_000],
    ["3.5亿", 350_000_000],
    ["¥12.5万元", 125_000],
    ["20万美元", 200_000],
    ["3千", 3000],
    ["5k", 5000],
    ["2.5M", 2_500_000],
    ["$1.2 million", 1_200_000],
    ["12 k€", 12_000],
    ["1.5bn", 1_500_000_000],
    ["0.125", 0.125],
    [".5", 0.5],
  ])("%s", (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  test.each(["12%", "abc", "12 pcs", "1,23,4", "1.2.3", "12x", "£", "2026-01-05", "1/2", true])("%s is none", (raw) => {
    expect(read([raw]).values).toEqual([null]);
    expect(found([raw])).toEqual({ unreadableAmount: [2] });
  });

  test.each(["-", "—", "n/a", "N/A", "null", "待定", "  ", "", null])("%p is a blank one and no problem", (raw) => {
    expect(read([raw]).values).toEqual([null]);
    expect(found([raw])).toEqual({});
  });
});

describe("the whole column decides about point and comma", () => {
  test("another amount gives the decimal sign away", () => {
    expect(values("1.234", "12,50")).toEqual([1234, 12.5]);
    expect(values("1,234", "12,50")).toEqual([1.234, 12.5]);
    expect(values("1.234", "12.50")).toEqual([1.234, 12.5]);
    expect(values("1.234", "1.234.567")).toEqual([1234, 1_234_567]);
  });

  test("1.234 alone is asked about, not guessed", () => {
    expect(read(["1.234", "200"]).values).toEqual([null, 200]);
    expect(found(["1.234", "200"])).toEqual({ ambiguousAmount: [2], textAmount: [3] });
    expect(read(["1.234"], "Amount", { decimalSign: "," }).values).toEqual([1234]);
    expect(read(["1.234"], "Amount", { decimalSign: "." }).values).toEqual([1.234]);
  });

  test("in a column that holds both, only what is certain by itself is read", () => {
    expect(values("1.234,50", "1,234.50", "1,234", "7")).toEqual([1234.5, 1234.5, null, 7]);
    expect(found(["1.234,50", "1,234.50", "1,234", "7"]).ambiguousAmount).toEqual([4]);
  });
});

describe("units of the heading", () => {
  test.each([
    ["金额(万)", 12.3, 123_000],
    ["金额（万元）", 1.1, 11_000],
    ["预计金额万元", 1.1, 11_000],
    ["Amount (k)", 1.005, 1005],
    ["Value (in thousands)", 3, 3000],
    ["Amount ($m)", 2.5, 2_500_000],
    ["Amount in millions", 2, 2_000_000],
    ["Amount (USD)", 5, 5],
    ["Amount (planned)", 5, 5],
  ])("%s multiplies", (heading, cell, value) => {
    expect(read([cell], heading).values).toEqual([value]);
  });

  test("an amount with its own 万 is not multiplied twice, and the person may overrule the heading", () => {
    expect(read([3, "12万"], "金额(万)").values).toEqual([30_000, 120_000]);
    expect(read([3], "金额(万)", { scale: 1 }).values).toEqual([3]);
  });

  test("the heading's currency holds for amounts that name none", () => {
    expect(read([5, "€ 7"], "Amount (USD)").currencies).toEqual(["USD", "EUR"]);
  });
});

test("errors are blank and named, real numbers are no problem, a date is no amount", () => {
  expect(read([12.5, "#N/A", { code: "#DIV/0!" }]).values).toEqual([12.5, null, null]);
  expect(found([12.5, "#N/A"])).toEqual({ errorCell: [3] });
  const dates = { cells: [46_000], sheetRows: [2], format: { ...plain, showsDays: true }, unit: {} };
  expect(readMoneyColumn(dates, {}).values).toEqual([null]);
});
