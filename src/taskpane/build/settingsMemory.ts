import { asOfOwnRows } from "../../blueprints/asOfOwnRows";
import { defaultSettings, periodAround, type BuildSettings } from "./buildSettings";
import type { TextLanguage } from "../../texts/dictionaries";
import type { OwnTables } from "../myData/ownTables";
import { isOfferedCurrency } from "./currencies";
import type { OfferedBlueprint } from "./offeredBlueprint";

/** What was chosen for each workbook, and the person's tables as they were then. */
export type SettingsMemory = Readonly<
  Record<string, { readonly settings: BuildSettings; readonly own: OwnTables } | undefined>
>;

/**
 * The settings of a workbook: as they were left, else as they are usual. Rows that were made ready since are what it is
 * wanted with: in their currency, seen from a day that they know.
 */
export function settingsOf(
  { id, tables }: OfferedBlueprint,
  memory: SettingsMemory,
  ownTables: OwnTables,
  { language, today }: { readonly language: TextLanguage; readonly today: number },
): BuildSettings {
  const { settings, own } = memory[id] ?? { settings: defaultSettings(language, today), own: {} };
  const isNew = tables.some((kind) => ownTables[kind] !== undefined && ownTables[kind] !== own[kind]);
  if (!isNew) return settings;
  const currency = tables.map((kind) => ownTables[kind]?.currency).find((code) => code !== undefined);
  return {
    ...settings,
    ...periodAround(asOfOwnRows(ownTables, tables, today)),
    ...(currency !== undefined && isOfferedCurrency(currency) && { currency }),
    rows: "own",
    countUndated: undefined,
  };
}
