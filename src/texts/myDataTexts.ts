import type { TextLanguage } from "./dictionaries";
import { enMyData } from "./enMyData";
import type { Translated } from "./translated";
import { zhCNMyData } from "./zhCNMyData";

/** Every text of the place My data, in one language. Apart from the others, because the place is fetched when first seen. */
export type MyDataTexts = Translated<typeof enMyData>;

export const myDataTexts: Readonly<Record<TextLanguage, MyDataTexts>> = { en: enMyData, zh: zhCNMyData };
