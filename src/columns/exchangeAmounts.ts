import { settleCurrencies } from "./currency";
import { Findings, type Finding } from "./findings";

/** What one unit of a currency is worth in the workbook's own, or that its rows are left out. */
export type ExchangeRate = number | "leaveOut";

export interface Exchanged {
  readonly amounts: readonly (number | null)[];
  readonly kept: readonly boolean[];
  readonly findings: readonly Finding[];
  /** The currencies of the amounts, the commonest first; "" for amounts that name none beside others that do. */
  readonly currencies: readonly string[];
}

/**
 * Brings the amounts of a table into one currency. Amounts that name none are in the one currency of the rest; as soon as
 * there are two, each needs a rate, and so do the amounts that name none.
 *
 * @param currencies  of each amount, as far as its cell, its column or its row says
 */
export function exchangeAmounts(
  amounts: readonly (number | null)[],
  currencies: readonly (string | undefined)[],
  sheetRows: readonly number[],
  rates: Readonly<Record<string, ExchangeRate>>,
): Exchanged {
  const counts = new Map<string, number>();
  amounts.forEach((amount, index) => {
    if (amount !== null) counts.set(currencies[index] ?? "", (counts.get(currencies[index] ?? "") ?? 0) + 1);
  });
  const settled = settleCurrencies(new Set([...counts.keys()].filter((currency) => currency !== "")));
  const settledCounts = new Map<string, number>();
  for (const [currency, count] of counts) {
    const code = settled.get(currency) ?? currency;
    settledCounts.set(code, (settledCounts.get(code) ?? 0) + count);
  }
  const byCount = [...settledCounts.keys()].sort(
    (left, right) => (settledCounts.get(right) ?? 0) - (settledCounts.get(left) ?? 0),
  );
  const named = byCount.filter((currency) => currency !== "");
  const kept = new Array<boolean>(amounts.length).fill(true);
  if (named.length < 2) return { amounts, kept, findings: [], currencies: named };
  const findings = new Findings();
  const answered = byCount.every((currency) => Object.hasOwn(rates, currency));
  const exchanged = amounts.map((amount, index) => {
    if (amount === null) return null;
    const own = currencies[index] ?? "";
    const currency = settled.get(own) ?? own;
    const rate = answered ? rates[currency] : undefined;
    if (rate === "leaveOut") kept[index] = false;
    else if (rate !== undefined) return Number((amount * rate).toPrecision(15));
    else if (currency !== byCount[0]) findings.add("mixedCurrency", sheetRows[index] ?? 0, currency);
    return amount;
  });
  return { amounts: exchanged, kept, findings: findings.list, currencies: byCount };
}
