import { writeFile } from "node:fs/promises";
import { asOfOwnRows } from "../blueprints/asOfOwnRows";
import { sampleRows, type BuildChoices } from "../blueprints/choices";
import { defaultChoices } from "../blueprints/defaultChoices";
import { layOut } from "../blueprints/layOut";
import { ownRowsChoice } from "../blueprints/ownRowsChoice";
import type { BothLanguages } from "../functions/bothLanguages";
import { workbookFileOf } from "../workbookWriter/workbookFileOf";
import { readOwnLists } from "./readOwnLists";
import type { WorkbookOptions } from "./workbookOptions";

export interface Written {
  readonly text: string;
  /** Nothing was written, because the person's lists leave something to be settled. */
  readonly isBlocked: boolean;
}

const nothingWritten: BothLanguages = {
  en: "Nothing was written. Correct the file, or answer with the options that --help names.",
  zh: "未写入文件。请更正清单，或使用 --help 列出的选项作答。",
};

/**
 * Writes a workbook to its file.
 *
 * @param today  Excel day number
 * @throws Error with a sentence for the person
 */
export async function writeWorkbook(
  options: WorkbookOptions,
  about: { readonly today: number; readonly version: string },
): Promise<Written> {
  const { blueprint, language, mode, currency, rows, asOf, out } = options;
  const defaults = { ...defaultChoices(language, about), formulaMode: mode };
  const own = typeof rows === "string" ? undefined : await readOwnLists(rows.files, rows.wishes, language);
  if (own?.isBlocked) return { text: `${own.report}\n\n${nothingWritten[language]}`, isBlocked: true };
  const chosen: Partial<BuildChoices> = {
    ...(currency !== undefined && { currency }),
    ...(asOf !== undefined && { asOf }),
  };
  const choices = own
    ? {
        ...defaults,
        ...fromLists(own.tables, about.today),
        ...chosen,
        rows: ownRowsChoice(blueprint, own.tables, language),
      }
    : { ...defaults, ...chosen, rows: rows === "sample" ? sampleRows : ({ kind: "empty" } as const) };
  const plan = layOut(blueprint, choices);
  const bytes = await workbookFileOf(plan);
  await writeFile(out, bytes);
  const done = `${out}: ${blueprint.name[language]}, ${plan.sheets.length} sheets, ${bytes.length} bytes.`;
  return { text: own ? `${own.report}\n\n${done}` : done, isBlocked: false };
}

/** What the lists themselves say: their currency, and the day that old ones are looked at from. */
function fromLists(
  tables: Parameters<typeof asOfOwnRows>[0],
  today: number,
): Pick<BuildChoices, "asOf"> & Partial<Pick<BuildChoices, "currency">> {
  const kinds = Object.keys(tables) as (keyof typeof tables)[];
  const currency = kinds.map((kind) => tables[kind]?.currency).find((code) => code !== undefined);
  return { asOf: asOfOwnRows(tables, kinds, today), ...(currency !== undefined && { currency }) };
}
