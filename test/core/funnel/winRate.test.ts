import { DivisionByZero } from "../../../src/core/divisionByZero";
import { LOST, NO_DEAL, OPEN, WON } from "../../../src/core/funnel/deals";
import { winRate } from "../../../src/core/funnel/winRate";

test("4,238 won and 2,473 lost deals, whatever is still open", () => {
  const status = new Uint8Array(8800).fill(OPEN);
  status.fill(WON, 0, 4238).fill(LOST, 4238, 4238 + 2473);
  expect(winRate(status)).toBe(4238 / 6711);
});

test("by money, amounts that are not known do not count", () => {
  const status = Uint8Array.of(WON, LOST, WON, OPEN, NO_DEAL);
  expect(winRate(status, Float64Array.of(300, 100, NaN, 5000, 7))).toBe(0.75);
});

test("nothing decided, or no money decided, is no rate", () => {
  expect(() => winRate(Uint8Array.of(OPEN, NO_DEAL))).toThrow(DivisionByZero);
  expect(() => winRate(Uint8Array.of(WON, LOST), Float64Array.of(NaN, 0))).toThrow(DivisionByZero);
});

test("without a decided deal it is the stages that are named", () => {
  expect(() => winRate(Uint8Array.of(OPEN))).toThrow(new DivisionByZero("stages"));
});
