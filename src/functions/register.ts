import type { Language } from "./bothLanguages";
import { calculateCells } from "./calculate";
import { catalogue } from "./catalogue";
import type { Answer, Definition } from "./definition";
import { Failure } from "./failure";
import { ofOneCell } from "./ofOneCell";

type ExcelCell = Answer | CustomFunctions.Error;
type ExcelAnswer = ExcelCell | readonly (readonly ExcelCell[])[];

/** Sentences of errors come in the language of Excel's own menus. */
const language = (): Language =>
  typeof Office !== "undefined" && /^zh\b/i.test(Office.context?.displayLanguage ?? "") ? "zh" : "en";

const toExcelError = ({ code, sentence }: Failure): CustomFunctions.Error =>
  new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence[language()]);

/** A thrown #REF! or #NAME? arrives in the cell as #VALUE!; a returned one arrives as itself. */
const arrivesWhenThrown = ({ code }: Failure): boolean => code !== "#REF!" && code !== "#NAME?";

/** The function as Excel calls it. */
function excelFunction(definition: Definition): (...given: unknown[]) => ExcelAnswer {
  const parameterCount = Object.keys(definition.parameters).length;
  const calculated = (...given: unknown[]): ExcelAnswer => {
    try {
      // Excel appends its invocation object after the last argument, which it pads with null when omitted.
      return calculateCells(definition, given.slice(0, parameterCount), toExcelError);
    } catch (problem) {
      if (!(problem instanceof Failure)) throw problem;
      const error = toExcelError(problem);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's class is an Error; its typings do not say so
      if (arrivesWhenThrown(problem)) throw error;
      return definition.result.shape === "scalar" ? error : [[error]];
    }
  };
  const answer = ofOneCell(definition);
  if (answer === undefined) return calculated;
  return (first, second, third, fourth, fifth) => {
    const found = answer(first, second, third, fourth, fifth);
    return found === undefined ? calculated(first, second, third, fourth, fifth) : [[found]];
  };
}

// This file is the first script of the page after office.js and needs nothing else, so that no formula waits for the pane.
for (const definition of catalogue) CustomFunctions.associate(definition.id, excelFunction(definition));
