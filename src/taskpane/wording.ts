import { createContext, useContext } from "react";
import { dictionaries, type TextLanguage } from "../texts/dictionaries";
import type { Texts } from "../texts/texts";

export interface Wording {
  readonly language: TextLanguage;
  readonly texts: Texts;
}

export const wordingIn = (language: TextLanguage): Wording => ({ language, texts: dictionaries[language] });

export const WordingContext = createContext<Wording>(wordingIn("en"));

/** The texts of the pane in the person's language. */
export const useWording = (): Wording => useContext(WordingContext);
