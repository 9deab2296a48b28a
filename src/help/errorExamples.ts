import type { BothLanguages, Language } from "../functions/bothLanguages";
import type { FunctionId } from "../functions/catalogue";
import type { Answer, Definition, ExampleValue } from "../functions/definition";
import type { Domain } from "../functions/domain";
import type { ErrorCode } from "../functions/failure";
import type { Parameter } from "../functions/parameters";
import { failureOf, type Given } from "./callExample";
import { functionFacts } from "./facts/functionFacts";
import { helpTexts } from "./helpTexts";

/** A mistake in the example, and what the function answers to it. */
export interface ErrorExample {
  readonly when: BothLanguages;
  readonly given: Given;
  readonly code: ErrorCode;
  readonly sentence: BothLanguages;
}

type Mistake = Pick<ErrorExample, "when" | "given">;
type Grid = readonly (readonly Answer[])[];

const inBoth = (text: (language: Language) => string): BothLanguages => ({ en: text("en"), zh: text("zh") });
const written = (value: Answer): string =>
  typeof value === "string" ? `"${value}"` : typeof value === "boolean" ? String(value).toUpperCase() : String(value);

const writtenBlock = (value: ExampleValue): string =>
  typeof value === "object" ? `{${value.map((row) => row.map(written).join(",")).join(";")}}` : written(value);

/** Values that people put in by mistake, the likeliest first. */
function likelyMistakes({ kind, min, max, aboveMin, whole }: Domain): readonly Answer[] {
  switch (kind) {
    case "text":
      return ["XYZ"];
    case "day":
      return ["2025-03-01"];
    case "choice":
      return ["?"];
    case "flag":
      return ["n/a"];
    case "table":
      return [];
    default: {
      // 5 for 5 %: the commonest mistake with a fraction.
      const isFraction = max !== undefined && (kind === "share" || kind === "yearlyRate");
      const tooMuch = isFraction ? [5] : max === undefined ? [] : [max + 1];
      const tooLittle = isFraction || min === undefined ? [] : [aboveMin === true ? min : min - 1];
      return [...tooMuch, ...tooLittle, 0, ...(whole === true ? [1.5] : []), "n/a"];
    }
  }
}

/** The argument with one value changed; in a list it is the second row, so that the sentence can name it. */
function spoil(name: string, parameter: Parameter, value: ExampleValue | undefined, wrong: Answer): Mistake {
  const asGiven = {
    given: { [name]: wrong },
    when: inBoth((language) => helpTexts[language].given(name, written(wrong))),
  };
  if (typeof value !== "object" || parameter.shape === "scalar") return asGiven;
  const row = value.length > 1 ? 1 : 0;
  const spoilt: Grid = value.map((cells, index) => (index === row ? [wrong, ...cells.slice(1)] : cells));
  if (value.length === 1) return { ...asGiven, given: { [name]: spoilt } };
  return {
    given: { [name]: spoilt },
    when: inBoth((language) => helpTexts[language].givenInRow(name, row + 1, written(wrong))),
  };
}

function mistakesWith(name: string, parameter: Parameter, value: ExampleValue | undefined): readonly Mistake[] {
  const wrongValues = likelyMistakes(parameter.domain).map((wrong) => spoil(name, parameter, value, wrong));
  if (parameter.shape === "column") {
    // One value beside a list would only say again that the sizes differ.
    if (typeof value !== "object" || value.length === 1) return [];
    const shorter = inBoth((language) => helpTexts[language].shorter(name));
    return [{ given: { [name]: value.slice(0, -1) }, when: shorter }, ...wrongValues];
  }
  if (parameter.optional) return wrongValues;
  return [
    { given: { [name]: undefined }, when: inBoth((language) => helpTexts[language].missing(name)) },
    ...wrongValues,
  ];
}

const chosenMistake = (given: Readonly<Record<string, ExampleValue>>): Mistake => ({
  given,
  when: inBoth((language) => {
    const texts = helpTexts[language];
    return texts.together(Object.entries(given).map(([name, value]) => texts.given(name, writtenBlock(value))));
  }),
});

/** What a sentence says apart from the place it begins with and the names and numbers in it. */
const gistOf = (sentence: string, names: readonly string[]): string =>
  sentence
    .replace(/^[^:]*: /, "")
    .split(/[^\p{L}]+/u)
    .filter((word) => !names.includes(word))
    .join(" ");

/** Errors of the function with their own sentences: each kind once, as the example meets it with one thing wrong. */
export function errorExamples(definition: Definition & { readonly id: FunctionId }): readonly ErrorExample[] {
  const { id, parameters, example } = definition;
  const names = Object.keys(parameters);
  const mistakes = [
    ...(functionFacts[id].mistakes ?? []).map(chosenMistake),
    ...Object.entries(parameters).flatMap(([name, parameter]) => mistakesWith(name, parameter, example.given[name])),
  ];
  const found = new Map<string, ErrorExample>();
  for (const { when, given } of mistakes) {
    const failure = failureOf(definition, { ...example.given, ...given });
    if (failure === undefined) continue;
    const gist = `${failure.code} ${gistOf(failure.sentence.en, names)}`;
    if (!found.has(gist)) found.set(gist, { when, given, code: failure.code, sentence: failure.sentence });
  }
  return [...found.values()];
}
