import type { MoneyUnit } from "./choices";

/** Symbols as Excel stores them, so that they mean one currency on every computer. */
const symbols: Readonly<Record<string, string>> = {
  CNY: "[$¥-804]",
  USD: "[$$-409]",
  EUR: "[$€-2] ",
  GBP: "[$£-809]",
  JPY: "[$¥-411]",
  HKD: "[$HK$-C04]",
  TWD: "[$NT$-404]",
  SGD: "[$S$-4809]",
  CHF: "[$CHF-807] ",
  INR: "[$₹-4009]",
  KRW: "[$₩-412]",
};

/** The currencies that the pane offers; any other ISO code works too. */
export const currencies: readonly string[] = Object.keys(symbols);

const withoutCents: readonly string[] = ["JPY", "KRW"];

const symbolOf = (currency: string): string => symbols[currency] ?? `[$${currency}] `;

/** What stands after the symbol. In 万 the point is a sign of its own, four digits from the right, hence no grouping. */
function digits(currency: string, unit: MoneyUnit, exact: boolean): string {
  if (unit === "thousands") return '#,##0.0,"k"';
  if (unit === "millions") return '#,##0.00,,"m"';
  if (unit === "tenThousands") return '0\\.0,"万"';
  return exact && !withoutCents.includes(currency) ? "#,##0.00" : "#,##0";
}

/**
 * The number format of an amount, as an en-US code with its currency.
 *
 * @param exact  with the cents, where amounts are shown in whole units
 * @param dash   shows a nought as a dash
 */
export function moneyFormat(currency: string, unit: MoneyUnit, { exact = false, dash = false } = {}): string {
  const amount = symbolOf(currency) + digits(currency, unit, exact);
  return dash ? `${amount};-${amount};"–"` : `${amount};-${amount}`;
}
