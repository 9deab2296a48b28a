import { familyOf } from "../../functions/definition";
import type { DescribedFunction } from "../../functions/describedFunctions";
import { dictionaries } from "../../texts/dictionaries";
import { familyName } from "./familyName";

/** People type full-width letters and any case; ＤＳＯ finds DSO. */
const comparable = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Texts in which a word may be found, from the strongest evidence to the weakest. */
function searchedTexts({ id, parameters, texts }: DescribedFunction): readonly string[] {
  const languages = [texts.en, texts.zh];
  return [
    id,
    [familyName(familyOf(id), dictionaries.en), familyName(familyOf(id), dictionaries.zh)].join("\n"),
    languages.map(({ purpose }) => purpose).join("\n"),
    Object.keys(parameters)
      .flatMap((name) => [name, ...languages.map((text) => text.parameters[name] ?? "")])
      .join("\n"),
    languages.flatMap(({ notes = [] }) => notes).join("\n"),
  ].map(comparable);
}

/** Functions in which every word of the query occurs, in either language; the better the place, the earlier. */
export function searchFunctions(functions: readonly DescribedFunction[], query: string): readonly DescribedFunction[] {
  const words = comparable(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return functions;
  const found = functions.flatMap((definition) => {
    const places = searchedTexts(definition);
    const ranks = words.map((word) => places.findIndex((text) => text.includes(word)));
    return ranks.includes(-1) ? [] : [{ definition, rank: ranks.reduce((sum, rank) => sum + rank, 0) }];
  });
  return found.sort((left, right) => left.rank - right.rank).map(({ definition }) => definition);
}
