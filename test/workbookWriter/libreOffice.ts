import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { workbookFileOf } from "../../src/workbookWriter/workbookFileOf";
import { cellsOf, partsOf, type Parts } from "./openXlsx";
import { planCases, planOf } from "./planCases";

// Opens every workbook's file in LibreOffice and saves it again: its values must be those that the file came with.
const program = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (program === undefined) {
  console.error("This opens the workbooks in LibreOffice, which is not installed here (soffice is not on the PATH).");
  process.exit(2);
}

async function savedAgain(bytes: Uint8Array): Promise<Parts> {
  const folder = mkdtempSync(path.join(tmpdir(), "workbooks-"));
  try {
    writeFileSync(path.join(folder, "book.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const saved = path.join(folder, "saved");
    execFileSync(program!, [profile, "--headless", "--convert-to", "xlsx", "--outdir", saved, `${folder}/book.xlsx`]);
    return await partsOf(readFileSync(path.join(saved, "book.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const comparable = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(12)) : value);

let different = 0;
for (const planCase of planCases) {
  const plan = planOf(planCase);
  const bytes = await workbookFileOf(plan);
  const [before, after] = [await partsOf(bytes), await savedAgain(bytes)];
  const changes = plan.sheets.flatMap((sheet, index) => {
    const saved = cellsOf(after, index, { anyArray: true });
    return [...cellsOf(before, index)].flatMap(([cell, { value = "" }]) => {
      const now = saved.get(cell)?.value ?? "";
      return comparable(now) === comparable(value) ? [] : [`${sheet.name}!${cell}: ${value} became ${now}`];
    });
  });
  const { id, language, formulaMode, rowsName } = planCase;
  console.log(`${id} ${language} ${formulaMode} ${rowsName}: ${changes.length} cells differ`);
  for (const change of changes.slice(0, 10)) console.log(`  ${change}`);
  different += changes.length;
}
process.exitCode = different === 0 ? 0 : 1;
