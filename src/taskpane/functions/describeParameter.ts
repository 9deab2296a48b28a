import type { Result } from "../../functions/definition";
import type { Domain } from "../../functions/domain";
import type { Parameter } from "../../functions/parameters";
import type { TextLanguage } from "../../texts/dictionaries";
import type { Texts } from "../../texts/texts";
import { formatNumber } from "./formatNumber";

function describeBounds({ min, max, aboveMin = false }: Domain, texts: Texts, language: TextLanguage): string {
  const show = (bound: number): string => formatNumber(bound, language);
  if (min !== undefined && max !== undefined)
    return (aboveMin ? texts.bounds.aboveUpTo : texts.bounds.between)(show(min), show(max));
  if (min !== undefined) return (aboveMin ? texts.bounds.above : texts.bounds.atLeast)(show(min));
  return max === undefined ? "" : texts.bounds.atMost(show(max));
}

/** What may be given for an argument, in words: “one column”, “fraction of a whole”, “0 to 1”. */
export function describeParameter(
  parameter: Parameter,
  result: Result,
  texts: Texts,
  language: TextLanguage,
): readonly string[] {
  const { domain } = parameter;
  const lifts = parameter.shape === "scalar" && parameter.lifts && result.shape === "lifts";
  return [
    texts.shapes[lifts ? "lifts" : parameter.shape],
    texts.kinds[domain.kind],
    domain.whole === true && domain.kind !== "count" ? texts.bounds.whole : "",
    describeBounds(domain, texts, language),
    domain.choices === undefined ? "" : texts.bounds.oneOf(domain.choices),
  ].filter((part) => part !== "");
}
