import type { TextLanguage } from "../../texts/dictionaries";
import { formatDay, parseDay } from "../../workbookFile/daySerial";
import { defaultCurrency } from "./currencies";

export const moneyUnits = ["units", "thousands", "tenThousands", "millions"] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

export const rowKinds = ["sample", "empty", "own"] as const;
export type RowKind = (typeof rowKinds)[number];

/** What is chosen on a workbook's page. Dates and numbers are as typed. */
export interface BuildSettings {
  readonly language: TextLanguage;
  readonly currency: string;
  readonly moneyUnit: MoneyUnit;
  readonly rows: RowKind;
  readonly asOf: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly target: string;
}

/** The quarter around a day, as two ISO dates. */
export function quarterOf(day: number): readonly [from: string, to: string] {
  const [year = 0, month = 1] = (formatDay(day) ?? "").split("-").map(Number);
  const first = Math.floor((month - 1) / 3) * 3;
  const iso = (date: number): string => new Date(date).toISOString().slice(0, 10);
  return [iso(Date.UTC(year, first, 1)), iso(Date.UTC(year, first + 3, 0))];
}

export function defaultSettings(language: TextLanguage, today: number): BuildSettings {
  const [periodFrom, periodTo] = quarterOf(today);
  return {
    language,
    currency: defaultCurrency[language],
    moneyUnit: "units",
    rows: "sample",
    asOf: formatDay(today) ?? "",
    periodFrom,
    periodTo,
    target: "",
  };
}

/** A typed amount: 1,200,000 or 120万 is more than this field promises, so only digits, commas and a point. */
export function readTarget(typed: string): number | undefined {
  const text = typed.normalize("NFKC").replace(/[,\s]/g, "");
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  return Number(text);
}

export type SettingsMistake = "dateMissing" | "periodTurned" | "numberWrong" | "ownMissing";
export type SettingsMistakes = Readonly<Partial<Record<keyof BuildSettings, SettingsMistake>>>;

/** What has to be corrected before building. */
export function mistakesIn(settings: BuildSettings, asksForPeriod: boolean, ownIsReady: boolean): SettingsMistakes {
  const mistakes: Partial<Record<keyof BuildSettings, SettingsMistake>> = {};
  if (parseDay(settings.asOf) === undefined) mistakes.asOf = "dateMissing";
  if (settings.rows === "own" && !ownIsReady) mistakes.rows = "ownMissing";
  if (!asksForPeriod) return mistakes;
  const from = parseDay(settings.periodFrom);
  const to = parseDay(settings.periodTo);
  if (from === undefined) mistakes.periodFrom = "dateMissing";
  if (to === undefined) mistakes.periodTo = "dateMissing";
  else if (from !== undefined && to < from) mistakes.periodTo = "periodTurned";
  if (settings.target.trim() !== "" && readTarget(settings.target) === undefined) mistakes.target = "numberWrong";
  return mistakes;
}
