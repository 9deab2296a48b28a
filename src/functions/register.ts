import type { Language } from "./bothLanguages";
import { calculate } from "./calculate";
import { catalogue } from "./catalogue";
import type { Answer, Definition, Spill } from "./definition";
import { Failure } from "./failure";

type ExcelCell = Answer | CustomFunctions.Error;

/** Sentences of errors come in the language of Excel's own menus. */
const language = (): Language =>
  typeof Office !== "undefined" && /^zh\b/i.test(Office.context?.displayLanguage ?? "") ? "zh" : "en";

const toExcelError = ({ code, sentence }: Failure): CustomFunctions.Error =>
  new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence[language()]);

const toExcelCell = (cell: Answer | Failure): ExcelCell => (cell instanceof Failure ? toExcelError(cell) : cell);

const toExcelAnswer = (answer: Answer | Spill): ExcelCell | ExcelCell[][] =>
  typeof answer === "object" ? answer.map((row) => row.map(toExcelCell)) : answer;

/** A thrown #REF! or #NAME? arrives in the cell as #VALUE!; a returned one arrives as itself. */
const arrivesWhenThrown = ({ code }: Failure): boolean => code !== "#REF!" && code !== "#NAME?";

/** The function as Excel calls it. */
function excelFunction(definition: Definition): (...given: unknown[]) => ExcelCell | ExcelCell[][] {
  const parameterCount = Object.keys(definition.parameters).length;
  return (...given) => {
    try {
      // Excel appends its invocation object after the last argument, which it pads with null when omitted.
      return toExcelAnswer(calculate(definition, given.slice(0, parameterCount)));
    } catch (problem) {
      if (!(problem instanceof Failure)) throw problem;
      const error = toExcelError(problem);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's class is an Error; its typings do not say so
      if (arrivesWhenThrown(problem)) throw error;
      return definition.result.shape === "scalar" ? error : [[error]];
    }
  };
}

// This file is the first script of the page after office.js and needs nothing else, so that no formula waits for the pane.
for (const definition of catalogue) CustomFunctions.associate(definition.id, excelFunction(definition));
