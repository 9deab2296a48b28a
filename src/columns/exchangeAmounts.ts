import { settleCurrencies } from "./currency";
import { Findings, type Finding } from "./findings";

/** What one unit of a currency is worth in the workbook's own, or that its rows are left out. */
export type ExchangeRate = number | "leaveOut";

/** The amounts of a column, and the currency of each as far as its cell, its column or its row says. */
export interface AmountColumn {
  readonly amounts: readonly (number | null)[];
  readonly currencies: readonly (string | undefined)[];
}

export interface Exchanged {
  /** In the order of the columns. */
  readonly amounts: readonly (readonly (number | null)[])[];
  readonly kept: readonly boolean[];
  readonly findings: readonly Finding[];
  /** The currencies of the amounts, the commonest first; "" for amounts that name none beside others that do. */
  readonly currencies: readonly string[];
}

/**
 * Brings the amounts of a table into one currency. Amounts that name none are in the one currency of the rest; as soon as
 * there are two, each needs a rate, and so do the amounts that name none. A row is left out when one of its amounts is in
 * a currency that is.
 */
export function exchangeAmounts(
  columns: readonly AmountColumn[],
  sheetRows: readonly number[],
  rates: Readonly<Record<string, ExchangeRate>>,
): Exchanged {
  const counts = new Map<string, number>();
  for (const { amounts, currencies } of columns)
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
  const kept = new Array<boolean>(sheetRows.length).fill(true);
  if (named.length < 2)
    return { amounts: columns.map(({ amounts }) => amounts), kept, findings: [], currencies: named };
  const answered = byCount.every((currency) => Object.hasOwn(rates, currency));
  const foreign = new Map<number, string>();
  const exchanged = columns.map(({ amounts, currencies }) =>
    amounts.map((amount, index) => {
      if (amount === null) return null;
      const own = currencies[index] ?? "";
      const currency = settled.get(own) ?? own;
      const rate = answered ? rates[currency] : undefined;
      if (rate === "leaveOut") kept[index] = false;
      else if (rate !== undefined) return Number((amount * rate).toPrecision(15));
      else if (currency !== byCount[0] && !foreign.has(index)) foreign.set(index, currency);
      return amount;
    }),
  );
  const findings = new Findings();
  for (const [index, currency] of [...foreign].sort(([left], [right]) => left - right))
    findings.add("mixedCurrency", sheetRows[index] ?? 0, currency);
  return { amounts: exchanged, kept, findings: findings.list, currencies: byCount };
}
