import fc from "fast-check";
import { dayInMonth, dayOfMonth } from "../../../src/core/receivables/calendarMonth";
import { dueDay } from "../../../src/core/receivables/dueDay";

const invoiceDay = fc.integer({ min: 40_000, max: 60_000 });
const days = fc.nat(200);

test("the credit period from the invoice, or from the end of its month", () => {
  fc.assert(
    fc.property(invoiceDay, days, (invoice, period) => {
      expect(dueDay(invoice, period, false, undefined)).toBe(invoice + period);
      expect(dueDay(invoice, period, true, undefined)).toBe(dayInMonth(invoice, 0, 31) + period);
    }),
  );
});

test("a pay day is the first one that is not before the end of the credit period", () => {
  fc.assert(
    fc.property(invoiceDay, days, fc.boolean(), fc.integer({ min: 1, max: 31 }), (invoice, period, end, payDay) => {
      const plain = dueDay(invoice, period, end, undefined);
      const due = dueDay(invoice, period, end, payDay);
      const isPayDay = (day: number): boolean =>
        dayOfMonth(day) === payDay || (dayOfMonth(day) < payDay && dayOfMonth(day + 1) === 1);
      expect(isPayDay(due)).toBe(true);
      for (let day = plain; day < due; day++) expect(isPayDay(day)).toBe(false);
      expect(due).toBeGreaterThanOrEqual(plain);
    }),
  );
});
