import type { Definition } from "../../functions/definition";
import type { Texts } from "../../texts/texts";

export interface PossibleError {
  readonly codes: string;
  readonly meaning: keyof Texts["errorMeanings"];
}

/** The errors that a function of this shape can show, the likeliest first. */
export function possibleErrors({ parameters, result }: Definition): readonly PossibleError[] {
  const given = Object.values(parameters);
  const ranges = given.filter(({ shape }) => shape !== "scalar").length;
  const looksUp = given.some(({ domain }) => domain.kind === "table");
  const answersNumber = result.shape === "spills" || !["text", "choice", "flag"].includes(result.kind);
  const errors: PossibleError[] = [
    { codes: "#VALUE!", meaning: ranges > 1 || result.shape === "lifts" ? "valueRanges" : "value" },
  ];
  if (looksUp) errors.push({ codes: "#N/A", meaning: "notAvailable" });
  if (answersNumber) errors.push({ codes: "#DIV/0! #NUM!", meaning: "noNumber" });
  if (result.shape !== "scalar") errors.push({ codes: "#SPILL!", meaning: "spill" });
  errors.push({ codes: "#NAME?", meaning: "name" });
  return errors;
}
