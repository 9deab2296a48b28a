import fc from "fast-check";
import { formatDay, parseDay } from "../../src/workbookFile/daySerial";
import type { PlainValue } from "../../src/workbookFile/plainTable";
import { readCsv } from "../../src/workbookFile/readCsv";
import { writeCsv } from "../../src/workbookFile/writeCsv";

const noDays = () => false;

test("UTF-8 with its mark, lines as Windows ends them, days as ISO, blanks as nothing", () => {
  const rows = [
    ["客户", "closes", "won", "note"],
    ["Li, Wei", 42795.5, true, null],
  ];
  expect(writeCsv(rows, (row, column) => row === 1 && column === 1)).toBe(
    '\uFEFF客户,closes,won,note\r\n"Li, Wei",2017-03-01,TRUE,\r\n',
  );
});

test("a number that is no day of the calendar is written as the number", () => {
  expect(writeCsv([[-3]], () => true)).toBe("\uFEFF-3\r\n");
});

test("every day of the calendar is read back as itself", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_958_465 }).filter((serial) => serial !== 60),
      (serial) => {
        expect(parseDay(formatDay(serial)!)).toBe(serial);
      },
    ),
  );
});

test("a table read back is the table", () => {
  const text = fc.stringMatching(/^[a-z客户"',\n]{1,12}$/).filter((cell) => cell === cell.trim());
  const number = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
  const row = fc.tuple(text, number, fc.constantFrom<PlainValue>(true, false, null), text);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const table: PlainValue[][] = [["name", "amount", "won", "note"], ...rows];
      expect(readCsv(new TextEncoder().encode(writeCsv(table, noDays))).rows).toEqual(table);
    }),
  );
});
