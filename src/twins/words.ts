import { arrayOf } from "../formula/arrayOf";
import type { Expr } from "../formula/expression";
import { native } from "../formula/native";
import { equal } from "../formula/operations";
import type { BothLanguages, Language } from "../functions/bothLanguages";

const tagOf = (language: string): Language => (/^zh\b/i.test(language.trim()) ? "zh" : "en");
const isChinese = (language: Expr): Expr => equal(native("LEFT", language, 2), "zh");

/** The word in the language of the call, English when omitted. A language in a cell is looked at in the formula. */
export function inLanguage(language: Expr | undefined, word: BothLanguages): Expr {
  if (language === undefined) return word.en;
  if (typeof language === "string") return word[tagOf(language)];
  return word.en === word.zh ? word.en : native("IF", isChinese(language), word.zh, word.en);
}

/** The rows below a row of headings, if the call asks for one. */
export function headed(
  headings: Expr | undefined,
  words: Readonly<Record<Language, readonly string[]>>,
  rows: Expr,
): Expr {
  if (headings === undefined || headings === "") return rows;
  const under = (language: Language): Expr => native("VSTACK", arrayOf(words[language]), rows);
  if (typeof headings === "string") return under(tagOf(headings));
  return native("IF", equal(headings, ""), rows, native("IF", isChinese(headings), under("zh"), under("en")));
}
