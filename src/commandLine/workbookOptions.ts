import { parseArgs } from "node:util";
import { blueprints } from "../blueprints/blueprints";
import type { Blueprint } from "../blueprints/blueprint";
import type { FormulaMode } from "../blueprints/choices";
import type { Language } from "../functions/bothLanguages";
import { parseDay } from "../workbookFile/daySerial";
import {
  ownRowsArguments,
  ownRowsHelp,
  ownRowsWishes,
  rowsOption,
  type OwnFile,
  type OwnRowsWishes,
} from "./ownRowsOptions";

export interface WorkbookOptions {
  readonly blueprint: Blueprint;
  readonly language: Language;
  readonly mode: FormulaMode;
  /** Undefined: that of the language. */
  readonly currency: string | undefined;
  readonly rows: "sample" | "empty" | { readonly files: readonly OwnFile[]; readonly wishes: OwnRowsWishes };
  /** Excel day number; undefined: today. */
  readonly asOf: number | undefined;
  readonly out: string;
}

const modes: Readonly<Record<string, FormulaMode>> = { "add-in": "addIn", addIn: "addIn", native: "native" };
const ids = blueprints.map(({ id }) => id);

export const workbookHelp = `Writes a workbook to an .xlsx file, without Excel.

  npm run workbook -- <workbook> --out <file.xlsx> [options]

  <workbook>   ${ids.join(", ")}
  --out        the file to write
  --language   en or zh; en if omitted
  --mode       add-in: formulas call the add-in; native: Excel's own formulas only; add-in if omitted
  --currency   an ISO code such as CNY; that of the rows, or EUR in English and CNY in Chinese, if omitted
  --as-of      the day for which it is calculated, such as 2026-11-20; today, or the last day of an old list, if omitted
${ownRowsHelp}`;

/**
 * What follows `npm run workbook --`; undefined when help is asked for.
 *
 * @throws Error with a sentence for the person
 */
export function workbookOptions(args: readonly string[]): WorkbookOptions | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean" },
      language: { type: "string", default: "en" },
      mode: { type: "string", default: "add-in" },
      currency: { type: "string" },
      ...ownRowsArguments,
      "as-of": { type: "string" },
      out: { type: "string" },
    },
  });
  if (values.help) return undefined;
  const { language, out, currency } = values;
  if (language !== "en" && language !== "zh") throw new Error(`--language wants en or zh, not ${language}.`);
  const mode = Object.hasOwn(modes, values.mode) ? modes[values.mode] : undefined;
  if (mode === undefined) throw new Error(`--mode wants add-in or native, not ${values.mode}.`);
  if (currency !== undefined && !/^[A-Z]{3}$/u.test(currency))
    throw new Error(`--currency wants an ISO code such as CNY, not ${currency}.`);
  const blueprint = blueprintOf(positionals);
  const files = rowsOption(values.rows, blueprint);
  const wishes = ownRowsWishes(values, typeof files !== "string");
  const rows = typeof files === "string" ? files : { files, wishes };
  const asOf = dayOf(values["as-of"]);
  if (out === undefined || out === "") throw new Error("Name the file to write: --out pipeline.xlsx.");
  if (!out.toLowerCase().endsWith(".xlsx")) throw new Error(`--out wants a name that ends in .xlsx, not ${out}.`);
  return { blueprint, language, mode, currency, rows, asOf, out };
}

function blueprintOf([id, ...more]: readonly string[]): Blueprint {
  const list = ids.join(", ");
  if (id === undefined) throw new Error(`Name a workbook: ${list}.`);
  if (more.length > 0) throw new Error(`Name one workbook, not ${[id, ...more].join(" and ")}.`);
  const blueprint = blueprints.find((one) => one.id === id);
  if (!blueprint) throw new Error(`There is no workbook "${id}". There are: ${list}.`);
  return blueprint;
}

function dayOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined) throw new Error(`--as-of wants a day such as 2026-11-20, not ${text}.`);
  return day;
}
