import { article } from "./documentation";
import type { KnownDifference } from "./statedCase";

/** Statements that do not hold here yet; each is noticed as soon as it does. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    statement: "a prompt can be shown on cells that have no rule",
    source: article("excel/excel-add-ins-data-validation#create-validation-prompts"),
    observe: async ({ sheet, outcome }) =>
      outcome(() => {
        sheet.getRange("B2:C5").dataValidation.prompt = {
          message: "Above 0, please.",
          showPrompt: true,
          title: "Hint",
        };
      }),
    expected: "done",
    today: "InvalidOperation",
    reason: "The grid keeps prompts together with the rule of their cells and has no place for one alone.",
  },
];
