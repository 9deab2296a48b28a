import fc from "fast-check";
import type { Size } from "../../src/functions/definition";
import { collector } from "../../src/functions/receivables/collector";
import { nextAction } from "../../src/functions/receivables/nextAction";
import { nextChannel } from "../../src/functions/receivables/nextChannel";
import { reminders } from "../../src/functions/receivables/reminders";
import { answerOf, cellsOf, column, failureOf, numberOf } from "./callDefinition";

const AS_OF = 45_747;

describe("AR.REMINDERS, AR.NEXTACTION and AR.NEXTCHANNEL", () => {
  const payment = fc.constantFrom(null, "first", "middle", "final");
  const weekend = fc.constantFrom(null, 1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17, "0000000", "1010101");
  const holidays = fc
    .array(fc.integer({ min: AS_OF - 100, max: AS_OF + 200 }), { maxLength: 20 })
    .map((days) => (days.length === 0 ? null : column(days)));
  const settings = fc.tuple(payment, holidays, weekend);
  const due = fc.integer({ min: AS_OF - 60, max: AS_OF + 60 });

  test("asking each day for the next one gives the calendar", () => {
    fc.assert(
      fc.property(due, settings, fc.nat(120), (unpaid, given, length) => {
        const days = Array.from({ length: length + 1 }, (_, i) => AS_OF + i);
        const dates = cellsOf(nextAction, unpaid, [days], ...given)[0] as number[];
        const channels = cellsOf(nextChannel, unpaid, [days], ...given, "zh")[0] as string[];
        const onTheirDay = days.flatMap((day, i) => (dates[i] === day ? [[day, channels[i]]] : []));
        const [, ...calendar] = cellsOf(reminders, unpaid, AS_OF, AS_OF + length, ...given, "zh");
        expect(calendar.map(([date, channel]) => [date, channel])).toEqual(onTheirDay);
      }),
    );
  });

  test("two calendars that follow each other are the calendar of both", () => {
    fc.assert(
      fc.property(due, settings, fc.nat(100), fc.integer({ min: 1, max: 100 }), (unpaid, given, first, second) => {
        const rowsOf = (from: number, until: number): unknown[][] =>
          cellsOf(reminders, unpaid, from, until, ...given, "en").slice(1);
        const middle = AS_OF + first;
        expect([...rowsOf(AS_OF, middle), ...rowsOf(middle + 1, middle + second)]).toEqual(
          rowsOf(AS_OF, middle + second),
        );
      }),
    );
  });

  test("three years fit into the space that the definition claims", () => {
    const { extent } = reminders.result as unknown as { extent: (sizes: Record<string, Size>) => Size };
    const claimed = extent({});
    fc.assert(
      fc.property(due, (unpaid) => {
        const rows = cellsOf(reminders, unpaid, AS_OF - 30, AS_OF + 1066, null, null, "0000000");
        expect(rows.length).toBeLessThanOrEqual(claimed.rows);
        expect(rows.length).toBeGreaterThan(200);
      }),
      { numRuns: 10 },
    );
    expect(extent({ headings: { rows: 1, columns: 1 } }).rows).toBe(claimed.rows + 1);
    expect(failureOf(reminders, AS_OF, AS_OF, AS_OF + 1097).sentence).toEqual({
      en: "until: it must lie 0 to 1096 days after from.",
      zh: "until：必须在 from 之后 0 至 1096 天。",
    });
    expect(failureOf(reminders, AS_OF, AS_OF, AS_OF - 1).code).toBe("#VALUE!");
  });

  test("the reason counts the days on the day of the reminder", () => {
    const calendar = (unpaid: number, from: number, language: string, ...given: unknown[]): unknown[] =>
      cellsOf(reminders, unpaid, from, from, ...given, language)
        .slice(1)
        .flat();
    // Saturday 1 March 2025 and the days around it.
    expect(calendar(45_717, 45_726, "en", null, null, null)).toEqual([45_726, "Spoken", "9 days overdue"]);
    expect(calendar(45_717, 45_726, "zh", null, null, null)).toEqual([45_726, "口头", "逾期9天"]);
    expect(calendar(45_720, 45_719, "en", "middle", column([45_717]), "0000001")).toEqual([
      45_719,
      "Written",
      "Due in 1 day",
    ]);
    expect(calendar(45_719, 45_719, "en", "middle", null, 1)).toEqual([]);
    expect(calendar(45_719, 45_719, "en", "middle", column([45_716]), 1)).toEqual([45_719, "Written", "Due today"]);
    expect(calendar(45_719, 45_719, "zh", "middle", column([45_716]), 1)).toEqual([45_719, "书面", "今日到期"]);
    expect(calendar(45_720, 45_713, "zh", "first", null, 2)).toEqual([45_713, "书面", "7天后到期"]);
  });

  test("weekends are those of WORKDAY.INTL", () => {
    // From Monday 3 March 2025, the second day overdue asks for the first working day on or after 10 March.
    const daysOff = (code: unknown): number[] =>
      Array.from({ length: 7 }, (_, i) => i).filter(
        (i) => numberOf(nextAction, 45_719 + i - 7, 45_719 + i - 6, null, null, code) !== 45_719 + i,
      );
    expect([1, 2, 3, 4, 5, 6, 7].map(daysOff)).toEqual([
      [5, 6],
      [0, 6],
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect([11, 12, 13, 14, 15, 16, 17].map(daysOff)).toEqual([[6], [0], [1], [2], [3], [4], [5]]);
    expect(daysOff("0101000")).toEqual([1, 3]);
    expect(daysOff("0000000")).toEqual([]);
    for (const code of [0, 8, 10, 18, 1.5, true, "000000", "00000000", "0000002", "1111111", "SAT"])
      expect(failureOf(nextAction, AS_OF, AS_OF, null, null, code).code).toBe("#VALUE!");
    expect(failureOf(nextAction, AS_OF, AS_OF, null, null, 8).sentence).toEqual({
      en: 'weekend: 8 is no weekend. Enter a number or a text as for WORKDAY.INTL, e.g. 1, 11 or "0000011".',
      zh: 'weekend：8 不是周末代码。请按 WORKDAY.INTL 填写数字或文本，如 1、11 或 "0000011"。',
    });
    expect(failureOf(nextAction, AS_OF, AS_OF, null, null, "#N/A").code).toBe("#N/A");
  });

  test("a holiday that is none is named with its row", () => {
    expect(failureOf(nextAction, AS_OF, AS_OF, null, column([AS_OF, "", "May 1"])).sentence.en).toMatch(
      /^Row 3 of holidays: “May 1” is text, not a date/,
    );
  });
});

describe("AR.COLLECTOR", () => {
  test("the longer overdue, the higher on the ladder, in both languages", () => {
    const en = ["Sales", "Delivery", "Sales assistant", "Finance", "Executive"];
    const zh = ["销售", "交付", "商务助理", "财务", "高管"];
    fc.assert(
      fc.property(fc.nat(200), fc.nat(50), (late, more) => {
        const who = en.indexOf(answerOf(collector, late) as string);
        expect(who).toBeGreaterThanOrEqual(0);
        expect(en.indexOf(answerOf(collector, late + more) as string)).toBeGreaterThanOrEqual(who);
        expect(answerOf(collector, late, null, "zh")).toBe(zh[who]);
      }),
    );
  });

  test("says what is wrong with a ladder, in both languages", () => {
    const sentenceOf = (ladder: unknown): unknown => failureOf(collector, 5, ladder).sentence;
    expect(
      sentenceOf([
        ["From", "Who"],
        [0, "Anna"],
      ]),
    ).toEqual({
      en: "Row 1 of ladder: “From” is not a number of days. Leave the row of headings out of the range.",
      zh: "ladder 第 1 行：“From” 不是天数。请不要选中标题行。",
    });
    expect(
      sentenceOf([
        [0, "Anna"],
        [0, "Bob"],
      ]),
    ).toEqual({
      en: "Row 2 of ladder: two rows begin at 0 days. Keep one of them.",
      zh: "ladder 第 2 行：有两行都从 0 天开始，请只保留一行。",
    });
    expect(sentenceOf([[0, " "]])).toEqual({
      en: "Row 1 of ladder: the person or team is missing.",
      zh: "ladder 第 1 行：缺少负责人或部门。",
    });
    expect(sentenceOf([["", "Anna"]])).toEqual({
      en: "Row 1 of ladder: the days past due are missing.",
      zh: "ladder 第 1 行：缺少逾期天数。",
    });
    expect(sentenceOf(column([0, 8]))).toEqual({
      en: "ladder: give two columns: days past due, and who calls from then on.",
      zh: "ladder：需要两列：逾期天数，以及此后的负责人。",
    });
    expect(
      sentenceOf([
        ["", ""],
        ["", ""],
      ]),
    ).toEqual({ en: "ladder: the table is empty.", zh: "ladder：表为空。" });
    expect(sentenceOf([["8 days", "Anna"]])).toMatchObject({
      en: "Row 1 of ladder: “8 days” is not a number. Enter a number.",
    });
    expect(failureOf(collector, 5, [["#N/A", "Anna"]]).code).toBe("#N/A");
  });
});
