import { writeFile } from "node:fs/promises";
import { sampleRows } from "../blueprints/choices";
import { dayNumber } from "../blueprints/day";
import { defaultChoices } from "../blueprints/defaultChoices";
import { layOut } from "../blueprints/layOut";
import { workbookFileOf } from "../workbookWriter/workbookFileOf";
import { workbookHelp, workbookOptions, type WorkbookOptions } from "./workbookOptions";
import manifest from "../../package.json" with { type: "json" };

try {
  const options = workbookOptions(process.argv.slice(2));
  console.log(options === undefined ? workbookHelp : await write(options));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function write({ blueprint, language, mode, currency, rows, asOf, out }: WorkbookOptions): Promise<string> {
  const now = new Date();
  const today = dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const choices = defaultChoices(language, { today, version: manifest.version });
  const plan = layOut(blueprint, {
    ...choices,
    formulaMode: mode,
    rows: rows === "sample" ? sampleRows : { kind: "empty" },
    ...(currency === undefined ? {} : { currency }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  const bytes = await workbookFileOf(plan);
  await writeFile(out, bytes);
  return `${out}: ${blueprint.name[language]}, ${plan.sheets.length} sheets, ${bytes.length} bytes.`;
}
