import type { Texts } from "../../texts/texts";

/** What people call a family; its own id if the texts do not know it. */
export const familyName = (family: string, texts: Texts): string =>
  (texts.families as Readonly<Record<string, string>>)[family] ?? family;
