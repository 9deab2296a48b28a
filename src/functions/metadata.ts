import type { Language } from "./bothLanguages";
import type { Definition } from "./definition";
import { describedFunctions } from "./describedFunctions";
import { helpPath } from "./helpPath";
import type { Parameter } from "./parameters";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
}

/** functions.json as Excel reads it. */
export interface Metadata {
  /** Error cells reach the functions, so that the sentence can name their row. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const takesRange = ({ result }: Definition, parameter: Parameter): boolean =>
  parameter.shape !== "scalar" || (result.shape === "lifts" && parameter.lifts);

/**
 * The functions in the words of one language. Ids and names are the same in all of them: a translated name in a formula
 * that a program writes gives #NAME? (office-js#891, #6614). Every type is `any`, because Excel turns a blank cell into 0
 * and a wrong cell into a bare #VALUE! before a function that asks for numbers can say which cell it was.
 *
 * @param origin  the address that the add-in is built for; with it each function names its help page
 */
export function functionMetadata(language: Language, origin?: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: describedFunctions.map((definition) => {
      const texts = definition.texts[language];
      return {
        id: definition.id,
        name: definition.id,
        description: texts.purpose,
        ...(origin === undefined ? {} : { helpUrl: `${origin}/${helpPath(definition.id, language)}` }),
        parameters: Object.entries(definition.parameters).map(([name, parameter]) => ({
          name,
          description: texts.parameters[name] as string,
          type: "any",
          dimensionality: takesRange(definition, parameter) ? "matrix" : "scalar",
          ...(parameter.optional ? { optional: true as const } : {}),
        })),
        result: { type: "any", dimensionality: definition.result.shape === "scalar" ? "scalar" : "matrix" },
      };
    }),
  };
}
