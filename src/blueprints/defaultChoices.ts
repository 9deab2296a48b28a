import type { Language } from "../functions/bothLanguages";
import { sampleRows, type BuildChoices } from "./choices";

/** What the pane offers first: sample rows, the add-in's functions, the currency of the language, whole units. */
export const defaultChoices = (
  language: Language,
  { today, version }: { readonly today: number; readonly version: string },
): BuildChoices => ({
  language,
  formulaMode: "addIn",
  currency: language === "zh" ? "CNY" : "EUR",
  moneyUnit: "units",
  asOf: today,
  builtOn: today,
  version,
  rows: sampleRows,
});
