import type { TextLanguage } from "./dictionaries";
import { enActions } from "./enActions";
import type { Translated } from "./translated";
import { zhCNActions } from "./zhCNActions";

/** Every text of what can be done with built workbooks, in one language. Apart from the others, as it is fetched with Build. */
export type ActionTexts = Translated<typeof enActions>;

export const actionTexts: Readonly<Record<TextLanguage, ActionTexts>> = { en: enActions, zh: zhCNActions };
