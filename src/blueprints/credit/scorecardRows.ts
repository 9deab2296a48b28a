import type { Language } from "../../functions/bothLanguages";
import type { PlannedValue } from "../plannedWorkbook";
import { factors } from "./factors";

/** Factor, what it says, the two weights, where it comes from. */
export const factorRows = (language: Language): PlannedValue[][] =>
  factors.map(({ column, says, from, fullWeight, ledgerWeight }) => [
    column.heading[language],
    says[language],
    fullWeight,
    ledgerWeight ?? "",
    from[language],
  ]);

/** Factor, weight (calculated), from, points. */
export const bandRows = (card: "full" | "ledger", language: Language): PlannedValue[][] =>
  factors
    .filter(({ ledgerWeight }) => card === "full" || ledgerWeight !== undefined)
    .flatMap(({ column, bands }) =>
      bands.map(([from, points]) => [
        column.heading[language],
        "",
        typeof from === "number" ? from : from[language],
        points,
      ]),
    );
