import { errorOfCell, isEmptyCell, sameName } from "./cellContent";
import type { ColumnFormat } from "./columnCells";
import { currencyOfWord } from "./currency";
import { readDayText } from "./dayText";
import { readFlagText } from "./flagText";
import { readMeasureText } from "./measureText";
import { readMoneyText } from "./moneyText";
import { readTermsText } from "./termsText";

/** What the cells of a column look like. All but the first two are shares of the filled cells, from 0 to 1. */
export interface ColumnProfile {
  readonly filled: number;
  readonly distinct: number;
  readonly days: number;
  /** Numbers that could be days but do not say so. */
  readonly possibleDays: number;
  readonly numbers: number;
  readonly amounts: number;
  readonly fractions: number;
  readonly percents: number;
  readonly wholeDays: number;
  readonly terms: number;
  /** Numbers with or without a unit such as days or years. */
  readonly measures: number;
  readonly flags: number;
  readonly currencies: number;
  /** Texts that are nothing of the above. */
  readonly words: number;
  /** The different texts as they are compared, with how many cells hold them. */
  readonly texts: ReadonlyMap<string, number>;
}

/** 1990 to 2060 as serial numbers: days of business, and amounts as well. */
const possibleSerials = { first: 32_874, last: 58_807 } as const;

type Count = { -readonly [Key in Exclude<keyof ColumnProfile, "texts" | "distinct">]: number };

function countText(text: string, cells: number, count: Count): void {
  const day = readDayText(text) !== undefined;
  const amount = readMoneyText(text) !== undefined;
  const percent = /^\s*\d+(?:[.,]\d+)?\s*[%％]\s*$/.test(text);
  const flag = readFlagText(text) !== undefined;
  const currency = currencyOfWord(sameName(text)) !== undefined;
  const terms = readTermsText(text) !== undefined;
  if (day) count.days += cells;
  // 20240305 is a day before it is an amount.
  if (amount && !day) count.amounts += cells;
  if (percent) count.percents += cells;
  if (flag) count.flags += cells;
  if (currency) count.currencies += cells;
  if (terms) count.terms += cells;
  if (readMeasureText(text) !== undefined) count.measures += cells;
  if (!day && !amount && !percent) count.words += cells;
}

function countNumber(value: number, { showsDays, showsPercent }: ColumnFormat, count: Count): void {
  if (showsDays) {
    count.days++;
    return;
  }
  count.numbers++;
  count.amounts++;
  count.measures++;
  if (value >= possibleSerials.first && value <= possibleSerials.last) count.possibleDays++;
  else if (Number.isInteger(value) && value > 19_000_000 && readDayText(String(value))) count.possibleDays++;
  if (showsPercent) count.percents++;
  if (value >= 0 && value <= 1) count.fractions++;
  if (value >= 0 && value <= 100) count.percents += showsPercent ? 0 : 1;
  if (Number.isInteger(value) && value >= 0 && value <= 365) count.wholeDays++;
  if (value === 0 || value === 1) count.flags++;
}

/** Looks at every cell of a column, at equal texts once. */
export function profileColumn(cells: readonly unknown[], format: ColumnFormat): ColumnProfile {
  const count: Count = {
    ...{ filled: 0, days: 0, possibleDays: 0, numbers: 0, amounts: 0, fractions: 0, percents: 0, wholeDays: 0 },
    ...{ terms: 0, measures: 0, flags: 0, currencies: 0, words: 0 },
  };
  const numbers = new Set<unknown>();
  const raws = new Map<string, number>();
  for (const raw of cells) {
    if (isEmptyCell(raw) || errorOfCell(raw) !== undefined) continue;
    count.filled++;
    if (typeof raw === "string") raws.set(raw, (raws.get(raw) ?? 0) + 1);
    else {
      numbers.add(raw);
      if (typeof raw === "number") countNumber(raw, format, count);
      if (typeof raw === "boolean") count.flags++;
    }
  }
  const texts = new Map<string, number>();
  for (const [raw, cellCount] of raws) {
    countText(raw, cellCount, count);
    const name = sameName(raw);
    texts.set(name, (texts.get(name) ?? 0) + cellCount);
  }
  const share = (cellCount: number): number => (count.filled === 0 ? 0 : cellCount / count.filled);
  return {
    filled: count.filled,
    distinct: texts.size + numbers.size,
    days: share(count.days),
    possibleDays: share(count.possibleDays),
    numbers: share(count.numbers),
    amounts: share(count.amounts),
    fractions: share(count.fractions),
    percents: share(count.percents),
    wholeDays: share(count.wholeDays),
    terms: share(count.terms),
    measures: share(count.measures),
    flags: share(count.flags),
    currencies: share(count.currencies),
    words: share(count.words),
    texts,
  };
}
