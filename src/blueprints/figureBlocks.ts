import type { Check, ChecksPart, Input, InputsPart, Result, ResultsPart } from "./blueprint";
import type { BothLanguages } from "../functions/bothLanguages";

/** The blocks that stand on the first sheet of every workbook, called the same everywhere. */

export const inputsBlock = (inputs: readonly Input[]): InputsPart => ({
  part: "inputs",
  heading: { en: "Inputs", zh: "输入" },
  inputs,
});

export const resultsBlock = (results: readonly Result[]): ResultsPart => ({
  part: "results",
  heading: { en: "Results", zh: "结果" },
  results,
});

export const checksBlock = (checks: readonly Check[]): ChecksPart => ({
  part: "checks",
  heading: { en: "Checks", zh: "校验" },
  checks,
});

/** The day that everything is looked at from. */
export const asOfInput = (help: BothLanguages): Input => ({
  id: "asOf",
  name: { en: "AsOf", zh: "截止日" },
  label: { en: "As of", zh: "截止日" },
  kind: "day",
  help,
});
