import type { Language } from "./bothLanguages";

/** Where the help page of a function lies, seen from the add-in's own address. */
export const helpPath = (id: string, language: Language): string => `help/${language}/${helpFile(id)}`;

/** The page's name in the folder of its language. */
export const helpFile = (id: string): string => `${id.toLowerCase()}.html`;
