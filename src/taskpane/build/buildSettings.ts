import type { FormulaMode, MoneyUnit } from "../../blueprints/choices";
import { quarterOf } from "../../blueprints/day";
import { defaultChoices } from "../../blueprints/defaultChoices";
import type { TextLanguage } from "../../texts/dictionaries";
import { formatDay, parseDay } from "../../workbookFile/daySerial";
import { readAmount } from "../parts/readAmount";
import { version } from "../version";
import type { BlueprintQuestions } from "./offeredBlueprint";

export const moneyUnits = ["units", "thousands", "tenThousands", "millions"] as const satisfies readonly MoneyUnit[];

export const formulaModes = ["addIn", "native"] as const satisfies readonly FormulaMode[];

export const rowKinds = ["sample", "empty", "own"] as const;
export type RowKind = (typeof rowKinds)[number];

/** What is chosen on a workbook's page. Dates and numbers are as typed. */
export interface BuildSettings {
  readonly language: TextLanguage;
  readonly formulaMode: FormulaMode;
  readonly currency: string;
  readonly moneyUnit: MoneyUnit;
  readonly rows: RowKind;
  readonly asOf: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly target: string;
  /** Whether open deals without a date count in the period; undefined leaves it to what fits the list. */
  readonly countUndated?: boolean | undefined;
}

const iso = (day: number): string => formatDay(day) ?? "";

/** A day to look from, and the quarter around it. */
export function periodAround(day: number): Pick<BuildSettings, "asOf" | "periodFrom" | "periodTo"> {
  const { from, to } = quarterOf(day);
  return { asOf: iso(day), periodFrom: iso(from), periodTo: iso(to) };
}

export function defaultSettings(language: TextLanguage, today: number): BuildSettings {
  const { formulaMode, currency, moneyUnit } = defaultChoices(language, { today, version });
  return { language, formulaMode, currency, moneyUnit, rows: "sample", ...periodAround(today), target: "" };
}

export type SettingsMistake = "dateMissing" | "periodTurned" | "numberWrong" | "ownMissing";
export type SettingsMistakes = Readonly<Partial<Record<keyof BuildSettings, SettingsMistake>>>;

/** What has to be corrected before building. */
export function mistakesIn(settings: BuildSettings, asks: BlueprintQuestions, ownIsReady: boolean): SettingsMistakes {
  const mistakes: Partial<Record<keyof BuildSettings, SettingsMistake>> = {};
  if (asks.asOf && parseDay(settings.asOf) === undefined) mistakes.asOf = "dateMissing";
  if (settings.rows === "own" && !ownIsReady) mistakes.rows = "ownMissing";
  if (!asks.period) return mistakes;
  const from = parseDay(settings.periodFrom);
  const to = parseDay(settings.periodTo);
  if (from === undefined) mistakes.periodFrom = "dateMissing";
  if (to === undefined) mistakes.periodTo = "dateMissing";
  else if (from !== undefined && to < from) mistakes.periodTo = "periodTurned";
  if (settings.target.trim() !== "" && readAmount(settings.target) === undefined) mistakes.target = "numberWrong";
  return mistakes;
}
