import { sameName } from "./cellContent";
import type { ColumnCells } from "./columnCells";
import { splitCurrency } from "./currency";
import { readCells, type CellReading } from "./readCells";

/** Reads a column of currencies. A code of three letters that nobody here knows is a currency all the same. */
export function readCurrencyColumn(column: ColumnCells): CellReading<string> {
  return readCells(column, "unreadableCurrency", (raw) => {
    if (typeof raw !== "string") return undefined;
    // "USD - U.S. Dollar", "CNY 人民币"
    const text = sameName(raw);
    const code = /^([a-z]{3})\b/.exec(text)?.[1];
    const { rest, currency } = splitCurrency(code ?? text);
    if (currency !== undefined && (rest === "" || code !== undefined)) return currency;
    return code !== undefined && text === code ? code.toUpperCase() : undefined;
  });
}
