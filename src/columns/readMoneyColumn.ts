import { errorOfCell, isEmptyCell } from "./cellContent";
import type { ColumnCells } from "./columnCells";
import { Findings, type Finding } from "./findings";
import {
  decimalSignOf,
  hasSeparator,
  numberOfDigits,
  readMoneyText,
  type DecimalSign,
  type MoneyText,
} from "./moneyText";

export interface MoneyAnswers {
  readonly decimalSign?: DecimalSign | undefined;
  /** Takes the place of the unit that the heading names: 1 when the heading is wrong. */
  readonly scale?: number | undefined;
}

export interface MoneyReading {
  readonly values: readonly (number | null)[];
  /** The currency of each amount as the cell, the number format or the heading says. */
  readonly currencies: readonly (string | undefined)[];
  readonly findings: readonly Finding[];
}

/** 15 digits are what Excel keeps: 1.1 × 10,000 is 11,000 and no more. */
const scaled = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value * scale).toPrecision(15));

/** The decimal signs that the amounts of a column give away: none, one, or both in a column that holds a mixture. */
function decimalSignsOf(amounts: Iterable<MoneyText | undefined>): ReadonlySet<DecimalSign> {
  const signs = new Set<DecimalSign>();
  for (const amount of amounts) {
    const sign = amount === undefined ? undefined : decimalSignOf(amount.digits);
    if (sign !== undefined) signs.add(sign);
  }
  return signs;
}

function numberOf(amount: MoneyText, signs: ReadonlySet<DecimalSign>): number | "open" | undefined {
  const { digits, negative, scale } = amount;
  const sign = signs.size === 1 ? [...signs][0] : decimalSignOf(digits);
  // 1,234 on its own is a thousand and more in both languages of the product; 1.234 is one thing here, another there.
  const isOpen = hasSeparator(digits) && (signs.size > 1 || digits.includes("."));
  if (sign === undefined && isOpen) return "open";
  const value = numberOfDigits(digits, sign ?? ".");
  return value === undefined ? undefined : scaled(negative ? -value : value, scale);
}

/** Reads a column of amounts. What cannot be read for certain stays blank and is named. */
export function readMoneyColumn({ cells, sheetRows, format, unit }: ColumnCells, answers: MoneyAnswers): MoneyReading {
  const texts = new Map<string, MoneyText | undefined>();
  for (const raw of cells)
    if (typeof raw === "string" && !isEmptyCell(raw) && !texts.has(raw)) texts.set(raw, readMoneyText(raw));
  const signs = answers.decimalSign ? new Set([answers.decimalSign]) : decimalSignsOf(texts.values());
  const scale = answers.scale ?? unit.scale ?? 1;
  const columnCurrency = format.currency ?? unit.currency;
  const findings = new Findings();
  const currencies = new Array<string | undefined>(cells.length).fill(undefined);
  const values = cells.map((raw, index) => {
    if (isEmptyCell(raw)) return null;
    const row = sheetRows[index] ?? 0;
    currencies[index] = columnCurrency;
    if (typeof raw === "number" && Number.isFinite(raw) && !format.showsDays) return scaled(raw, scale);
    const error = errorOfCell(raw);
    if (error !== undefined) {
      findings.add("errorCell", row, error);
      return null;
    }
    const amount = typeof raw === "string" ? texts.get(raw) : undefined;
    const value = amount === undefined ? undefined : numberOf(amount, signs);
    if (amount === undefined || value === undefined) {
      findings.add("unreadableAmount", row, raw);
      return null;
    }
    currencies[index] = amount.currency ?? columnCurrency;
    if (value === "open") {
      findings.add("ambiguousAmount", row, raw);
      return null;
    }
    findings.add("textAmount", row, raw);
    // 12万 under a heading that says 万 carries its unit already.
    return amount.scale === 1 ? scaled(value, scale) : value;
  });
  return { values, currencies, findings: findings.list };
}
