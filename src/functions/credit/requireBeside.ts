import { quoteCell } from "../cells";
import { Failure } from "../failure";
import { at } from "../place";

/** Money without a date or days would silently not count. Credit notes and 0 need none, because they never count. */
export function requireBeside(amounts: Float64Array, needed: Float64Array, argument: string): void {
  const missing = amounts.findIndex((amount, i) => amount > 0 && Number.isNaN(needed[i]));
  if (missing === -1) return;
  const amount = quoteCell(amounts[missing]);
  throw new Failure(
    "#VALUE!",
    at(amounts.length === 1 ? { argument } : { argument, row: missing + 1 }, {
      en: `it is blank, but there is an amount of ${amount} for it. Fill it in.`,
      zh: `此处为空，但有对应的金额 ${amount}，请填写。`,
    }),
  );
}
