import { CsvProblem } from "../../src/workbookFile/csvProblem";
import { csvLimits, readCsv } from "../../src/workbookFile/readCsv";

const utf8 = (text: string) => new TextEncoder().encode(text);
const rowsOf = (text: string) => readCsv(utf8(text)).rows;
const column = (...cells: string[]) =>
  rowsOf(["heading", ...cells].join("\n"))
    .slice(1)
    .map(([value]) => value);

describe("types", () => {
  test.each([
    [
      "whole, negative and decimal numbers",
      ["1054", "-50", "0", "0.25", ".5", "-0.5"],
      [1054, -50, 0, 0.25, 0.5, -0.5],
    ],
    ["scientific notation with a sign", ["1.5E+3", "2e-2"], [1500, 0.02]],
    ["fifteen digits are a number", ["123456789012345"], [123456789012345]],
    ["leading zeros make the whole column identifiers", ["00123", "", "90210"], ["00123", null, "90210"]],
    ["more than fifteen digits stay a text", ["6222021234567890123"], ["6222021234567890123"]],
    ["a negative number of sixteen digits stays a text", ["-1234567890123456", "5"], ["-1234567890123456", 5]],
    ["a plus sign is a telephone number, not a sum", ["+8613800138000"], ["+8613800138000"]],
    ["an article number with an E stays a text", ["1E5"], ["1E5"]],
    ["amounts stay numbers beside one mistyped identifier", ["12.5", "007"], [12.5, "007"]],
    ["separators and signs of money are left to the person", ["1,234.50".replace(",", "'"), "¥5"], ["1'234.50", "¥5"]],
    ["TRUE and FALSE in any case", ["TRUE", "false", "True"], [true, false, true]],
    ["nothing but spaces is blank", ["  ", "x"], [null, "x"]],
    ["a text keeps its spaces, a number does not mind them", [" GTX Pro ", " 5 "], [" GTX Pro ", 5]],
    ["a formula of another program stays a text", ["=1+1"], ["=1+1"]],
  ])("%s", (_, cells, values) => {
    expect(column(...cells)).toEqual(values);
  });

  test("days become serial numbers and the column is told", () => {
    const table = readCsv(utf8("id,closes\na,2017-03-01\nb,2024/2/29\nc,\n"));
    expect(table.rows).toEqual([
      ["id", "closes"],
      ["a", 42795],
      ["b", 45351],
      ["c", null],
    ]);
    expect([...table.dayColumns]).toEqual([1]);
  });

  test.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["9999-12-31", 2958465],
    ["1899-12-31", "1899-12-31"],
    ["2023-02-29", "2023-02-29"],
    ["2023-13-01", "2023-13-01"],
    ["01/02/2023", "01/02/2023"],
  ])("the day %s is %s", (text, value) => {
    expect(column(text)).toEqual([value]);
  });

  test("a column of numbers and days keeps the days as texts, because one number format cannot show both", () => {
    const table = readCsv(utf8("mixed\n5\n2017-03-01"));
    expect(table.rows).toEqual([["mixed"], [5], ["2017-03-01"]]);
    expect(table.dayColumns.size).toBe(0);
  });
});

describe("shape", () => {
  test("short rows are filled up, long ones widen the table, blank lines in between stay", () => {
    expect(rowsOf("a,b\n1\n\n1,2,3\n\n\n")).toEqual([
      ["a", "b", null],
      [1, null, null],
      [null, null, null],
      [1, 2, 3],
    ]);
  });

  test.each([
    [";", "a;b\n1;2"],
    ["tab", "a\tb\n1\t2"],
    ["|", "a|b\n1|2"],
    ["named in Excel's own first line", "sep=#\r\na#b\r\n1#2"],
  ])("delimiter: %s", (_, text) => {
    expect(rowsOf(text)).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
  });

  test("quoted cells hold delimiters, quotes and line breaks", () => {
    expect(rowsOf('name,note\n"Li, Wei","said ""yes""\nthen left"')).toEqual([
      ["name", "note"],
      ["Li, Wei", 'said "yes"\nthen left'],
    ]);
  });

  test("a first row with a number in it is no heading row", () => {
    expect(readCsv(utf8("1,2\n3,4")).hasHeadings).toBe(false);
    expect(readCsv(utf8("2016,2017\n3,4")).hasHeadings).toBe(false);
    expect(readCsv(utf8("deal,amount\nA,4")).hasHeadings).toBe(true);
    expect(readCsv(utf8("only one row")).hasHeadings).toBe(false);
  });
});

describe("encoding", () => {
  const table = [
    ["客户", "金额"],
    ["北京华信", 300],
  ];

  test("UTF-8 with and without its mark", () => {
    expect(rowsOf("客户,金额\n北京华信,300")).toEqual(table);
    expect(rowsOf("\uFEFF客户,金额\n北京华信,300")).toEqual(table);
  });

  test("GB18030, as Excel in China writes it", () => {
    const gb18030 = [
      [0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a],
      [0xb1, 0xb1, 0xbe, 0xa9, 0xbb, 0xaa, 0xd0, 0xc5, 0x2c, 0x33, 0x30, 0x30],
    ].flat();
    expect(readCsv(Uint8Array.from(gb18030)).rows).toEqual(table);
  });

  test("UTF-16, as Excel writes “Unicode text”", () => {
    const text = "\uFEFF客户\t金额\r\n北京华信\t300";
    const bytes = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
    expect(readCsv(bytes).rows).toEqual(table);
  });
});

describe("what is no table is refused with its reason", () => {
  test.each([
    ["nothing at all", utf8(""), "empty"],
    ["only line breaks and spaces", utf8("\n  \n,,\n"), "empty"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]), "binary"],
    ["bytes of no encoding", Uint8Array.from([0x61, 0xff, 0xff, 0x62]), "binary"],
    ["an .xlsx workbook", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]), "workbook"],
    ["an .xls workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "workbook"],
    ["too many bytes", new Uint8Array(csvLimits.bytes + 1), "tooLarge"],
    ["too many cells", utf8(`${"1,".repeat(2_000)}1\n`.repeat(500)), "tooManyCells"],
  ])("%s", (_, bytes, kind) => {
    const open = () => readCsv(bytes);
    expect(open).toThrow(CsvProblem);
    expect(open).toThrow(expect.objectContaining({ kind }));
  });
});
