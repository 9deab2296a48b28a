import { catalogue, type FunctionId } from "./catalogue";
import type { Definition, FunctionTexts } from "./definition";
import { functionTexts } from "./functionTexts";
import type { Language } from "./bothLanguages";

/** A function and the words for it. */
export interface DescribedFunction extends Definition {
  readonly id: FunctionId;
  readonly texts: Readonly<Record<Language, FunctionTexts<string>>>;
}

/** All worksheet functions with their words, for whoever shows them to people. */
export const describedFunctions: readonly DescribedFunction[] = catalogue.map((definition) => ({
  ...definition,
  texts: functionTexts[definition.id],
}));
