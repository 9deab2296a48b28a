import fc from "fast-check";
import { readDayColumn, type DayAnswers } from "../../src/columns/readDayColumn";
import { formatDay } from "../../src/workbookFile/daySerial";

function read(cells: readonly unknown[], answers: DayAnswers = {}, showsDays = false) {
  const sheetRows = cells.map((_, index) => index + 2);
  const format = { showsDays, showsPercent: false, currency: undefined };
  const reading = readDayColumn({ cells, sheetRows, format, unit: {} }, answers);
  return {
    days: reading.values.map((serial) => (serial === null ? null : formatDay(serial))),
    found: Object.fromEntries(reading.findings.map(({ kind, rows }) => [kind, rows])),
    openOrders: reading.openOrders,
  };
}

test.each([
  "2024-03-05",
  "2024-3-5",
  "2024/03/05",
  "2024.3.5",
  "20240305",
  "2024年3月5日",
  "2024年03月05号",
  "2024 年 3 月 5 日",
  "２０２４年３月５日",
  "5-Mar-2024",
  "05-Mar-24",
  "5 March 2024",
  "5th March 2024",
  "05.Mar.2024",
  "Mar 5, 2024",
  "March 5th 2024",
  "2024-Mar-05",
  "Tue, 5 Mar 2024",
  "2024-03-05 10:30",
  "2024-03-05T10:30:00.000Z",
  "2024-03-05T10:30:00+08:00",
  "2024/3/5 上午 10:30",
  "5 Mar 2024 10:30 PM",
])("%s is 5 March 2024", (text) => {
  const { days, found } = read([text]);
  expect(days).toEqual(["2024-03-05"]);
  expect(found).toEqual({ textDate: [2] });
});

test("serial numbers and yyyymmdd as numbers are days, a time of day is cut off", () => {
  expect(read([45_356, 45_356.75, 20_240_305])).toEqual({
    days: ["2024-03-05", "2024-03-05", "2024-03-05"],
    found: {},
    openOrders: [],
  });
});

test("a small number is a day only where the number format says so", () => {
  expect(read([2024]).found).toEqual({ unreadableDate: [2] });
  expect(read([2024], {}, true).days).toEqual(["1905-07-16"]);
});

test.each(["soon", "2024-02-30", "2024年3月", "Q1 2024", "13/13/2024", "31/04/2024", "0", "12:30", true])(
  "%s is no day: blank, and named",
  (raw) => {
    expect(read([raw])).toEqual({ days: [null], found: { unreadableDate: [2] }, openOrders: [] });
  },
);

describe("day and month", () => {
  test("one date that can be read only one way decides for the column", () => {
    expect(read(["03/04/2024", "25/04/2024"]).days).toEqual(["2024-04-03", "2024-04-25"]);
    expect(read(["03/04/2024", "04/25/2024"]).days).toEqual(["2024-03-04", "2024-04-25"]);
  });

  test("nothing decides: asked, and the answer is followed", () => {
    const cells = ["03/04/2024", "05/05/2024", "01.02.2024"];
    expect(read(cells)).toEqual({
      days: [null, "2024-05-05", null],
      found: { ambiguousDate: [2, 4], textDate: [3] },
      openOrders: ["dmy", "mdy"],
    });
    expect(read(cells, { order: "dmy" }).days).toEqual(["2024-04-03", "2024-05-05", "2024-02-01"]);
    expect(read(cells, { order: "mdy" }).days).toEqual(["2024-03-04", "2024-05-05", "2024-01-02"]);
  });

  test("a column that contradicts itself keeps what is certain and asks for the rest", () => {
    const cells = ["25/04/2024", "04/25/2024", "03/04/2024"];
    expect(read(cells).days).toEqual(["2024-04-25", "2024-04-25", null]);
    expect(read(cells).openOrders).toEqual(["dmy", "mdy"]);
    expect(read(cells, { order: "dmy" })).toMatchObject({
      days: ["2024-04-25", null, "2024-04-03"],
      found: { unreadableDate: [3] },
    });
  });

  test("years of two digits follow Excel, and 24-03-05 may begin with the year", () => {
    expect(read(["03/25/24", "12/31/99"]).days).toEqual(["2024-03-25", "1999-12-31"]);
    expect(read(["24-03-05"]).openOrders).toEqual(["dmy", "ymd"]);
    expect(read(["24-03-05"], { order: "ymd" }).days).toEqual(["2024-03-05"]);
    const spring = ["24-03-05", "24-03-18", "24-04-02", "24-05-27", "24-06-11"];
    expect(read(spring).days).toEqual(["2024-03-05", "2024-03-18", "2024-04-02", "2024-05-27", "2024-06-11"]);
    const european = ["05.03.24", "18.03.24", "02.04.24", "27.05.24", "11.06.24"];
    expect(read(european).days).toEqual(["2024-03-05", "2024-03-18", "2024-04-02", "2024-05-27", "2024-06-11"]);
  });

  test("day/month read by an Excel that expects month/day: the turned dates are asked about and turned back", () => {
    // 3/4/2024 became 4 March; 25/4/2024 stayed a text.
    const cells = [45_355, "25/04/2024"];
    expect(read(cells)).toEqual({
      days: [null, "2024-04-25"],
      found: { swappedDate: [2], textDate: [3] },
      openOrders: [],
    });
    expect(read(cells, { swapped: "swap" }).days).toEqual(["2024-04-03", "2024-04-25"]);
    expect(read(cells, { swapped: "keep" }).days).toEqual(["2024-03-04", "2024-04-25"]);
    expect(read([45_371, "25/04/2024"]).found).toEqual({ textDate: [3] });
  });
});

test("every day of 1950 to 2099 is read back from each way of writing it", () => {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  fc.assert(
    fc.property(fc.integer({ min: 18_264, max: 73_050 }), (serial) => {
      const iso = formatDay(serial) ?? "";
      const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
      const ways = [
        serial,
        iso,
        `${year}年${month}月${day}日`,
        `${day}-${months[month - 1]}-${year}`,
        `${year}/${month}/${day}`,
      ];
      for (const way of ways) expect(read([way]).days).toEqual([iso]);
      expect(read([`${day}/${month}/${year}`], { order: "dmy" }).days).toEqual([iso]);
      expect(read([`${month}/${day}/${year}`], { order: "mdy" }).days).toEqual([iso]);
    }),
  );
});
