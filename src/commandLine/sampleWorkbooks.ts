import { blueprints } from "../blueprints/blueprints";
import { sampleRows } from "../blueprints/choices";
import { dayNumber } from "../blueprints/day";
import { defaultChoices } from "../blueprints/defaultChoices";
import { layOut } from "../blueprints/layOut";
import type { Language } from "../functions/bothLanguages";
import { workbookFileOf } from "../workbookWriter/workbookFileOf";

const languages: readonly Language[] = ["en", "zh"];

/**
 * Every workbook of the add-in with its sample rows, as files by their names, and `samples.json`, which lists them.
 *
 * @param now      their as-of day
 * @param version  of the product
 */
export async function sampleWorkbooks(now: Date, version: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const today = dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const list: Partial<Record<Language, { name: string; file: string }[]>> = {};
  for (const language of languages) {
    list[language] = blueprints.map(({ id, name }) => ({ name: name[language], file: `${id}-${language}.xlsx` }));
    for (const blueprint of blueprints) {
      const choices = { ...defaultChoices(language, { today, version }), rows: sampleRows };
      files.set(`${blueprint.id}-${language}.xlsx`, await workbookFileOf(layOut(blueprint, choices)));
    }
  }
  return files.set("samples.json", JSON.stringify(list));
}
