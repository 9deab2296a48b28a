import { fileComparisons } from "./fileComparison";
import type { FileValidation, FileValidationRule } from "./fileValidation";
import type { FileSheet } from "./fileWorkbook";
import type { LostPart } from "./lostPart";
import { parseAreas } from "./xlsxAddress";
import { unescapedText } from "./xlsxTexts";
import type { XmlPart } from "./xmlPart";

/** Data validation and prompts, those as well that Excel 2010 keeps apart because they look at other sheets. */
export function readValidations(sheet: XmlPart, lost: Set<LostPart>): FileSheet["validations"] {
  const apart = sheet.find("extLst")?.elements.flatMap((extension) => extension.all("dataValidations")) ?? [];
  const all = [...sheet.all("dataValidations"), ...apart].flatMap((list) => list.all("dataValidation"));
  return all.flatMap((part) => {
    const rule = ruleOf(part);
    if (!rule) lost.add("validations");
    const areas = parseAreas(part.attributes["sqref"] ?? part.find("sqref")?.text ?? "");
    return rule ? areas.map((area) => ({ ...area, ...validationOf(part, rule) })) : [];
  });
}

function validationOf(part: XmlPart, rule: FileValidationRule): FileValidation {
  const { error, errorTitle, errorStyle, prompt, promptTitle } = part.attributes;
  const shown = part.flag("showErrorMessage");
  return {
    rule,
    style: errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop",
    ...(shown || rule.kind === "any" ? {} : { silent: true }),
    ...(errorTitle ? { title: unescapedText(errorTitle) } : {}),
    ...(error ? { message: unescapedText(error) } : {}),
    ...(promptTitle && part.flag("showInputMessage") ? { promptTitle: unescapedText(promptTitle) } : {}),
    ...(prompt && part.flag("showInputMessage") ? { prompt: unescapedText(prompt) } : {}),
    ...(part.flag("allowBlank") || rule.kind === "any" ? {} : { refusesBlanks: true }),
  };
}

const comparedKinds = ["whole", "decimal", "date", "time", "textLength"] as const;

function ruleOf(part: XmlPart): FileValidationRule | undefined {
  const { type = "none", operator: named = "between" } = part.attributes;
  const formula = (name: string): string | undefined => {
    const found = part.find(name);
    return found && (found.find("f")?.text ?? found.text);
  };
  const [formula1 = "", formula2] = [formula("formula1"), formula("formula2")];
  if (type === "none") return { kind: "any" };
  // The attribute says the opposite of its name.
  const withoutButton = part.flag("showDropDown") ? ({ withoutButton: true } as const) : {};
  if (type === "list") return { kind: "list", source: formula1, ...withoutButton };
  if (type === "custom") return { kind: "custom", formula: formula1 };
  const what = comparedKinds.find((kind) => kind === type);
  const operator = fileComparisons.find((one) => one === named);
  if (!what || !operator) return undefined;
  const second = operator === "between" || operator === "notBetween" ? { formula2: formula2 ?? "" } : {};
  return { kind: "compared", what, operator, formula1, ...second };
}
