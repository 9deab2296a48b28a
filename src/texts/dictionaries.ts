import { en } from "./en";
import type { Texts } from "./texts";
import { zhCN } from "./zhCN";

export const dictionaries = { en, zh: zhCN } as const satisfies Readonly<Record<string, Texts>>;

export type TextLanguage = keyof typeof dictionaries;
