import { calculate } from "../../functions/calculate";
import type { Language } from "../../functions/bothLanguages";
import type { Definition } from "../../functions/definition";

/** The headings that the function itself gives the columns of its example, when it is asked for them. */
export function exampleHeadings(definition: Definition, language: Language): readonly string[] | undefined {
  const { parameters, example } = definition;
  if (parameters["headings"] === undefined) return undefined;
  const given: Definition["example"]["given"] = { ...example.given, headings: language };
  const answer = calculate(
    definition,
    Object.keys(parameters).map((name) => given[name] ?? null),
  );
  return typeof answer === "object" ? answer[0]?.map(String) : undefined;
}
