import { parseRange } from "../../formula/parseRange";
import { parseStructuredReference } from "../../formula/structuredReference";
import { tokenizeFormula } from "../../formula/tokenizeFormula";

/** What a formula may refer to, in lower case. */
export interface ReferredNames {
  readonly sheets: ReadonlySet<string>;
  /** Tables and defined names. */
  readonly names: ReadonlySet<string>;
}

/** Whether a formula on another sheet reads any of these. */
export function refersTo(formula: string, { sheets, names }: ReferredNames): boolean {
  return tokenizeFormula(formula).some(({ kind, text }) => {
    if (kind === "range")
      return parseRange(text)?.context?.some((context) => sheets.has(context.toLowerCase())) ?? false;
    if (kind === "structured") return names.has(parseStructuredReference(text)?.table.toLowerCase() ?? "");
    return kind === "name" && names.has(text.toLowerCase());
  });
}
