import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { twins } from "../../src/twins/twins";
import { areSame, type Shown } from "./answer";
import { generatedCase } from "./generatedCases";
import { judgedCases, type JudgedCase } from "./judgedCases";
import { formulaColumn } from "./twinCase";
import { workbookOfCases } from "./workbookOfCases";

// Compares the twins with the functions in LibreOffice 25.8 or later (VSTACK and HSTACK came with it).
const program = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (program === undefined) {
  console.error(
    "This compares the native formulas in LibreOffice, which is not installed here (soffice is not on the PATH).",
  );
  process.exit(2);
}

const casesAFunction = 20;
const cases: JudgedCase[] = [];
for (const id of twins.keys()) cases.push(...judgedCases(id, casesAFunction, generatedCase, cases.length));

/** Comma, quotes, UTF-8, from the first line; values as they are, not as shown; no formulas. */
const csvFilter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";

function calculated(): string[][] {
  const folder = mkdtempSync(path.join(tmpdir(), "twins-"));
  try {
    writeFileSync(path.join(folder, "twins.xlsx"), workbookOfCases(cases));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const file = path.join(folder, "twins.xlsx");
    execFileSync(program!, [profile, "--headless", "--convert-to", csvFilter, "--outdir", folder, file]);
    return Papa.parse<string[]>(readFileSync(path.join(folder, "twins.csv"), "utf8")).data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A cell of the file, read as what is expected there. */
function asShown(text: string, expected: Shown): Shown {
  if (typeof expected === "number" && text !== "" && Number.isFinite(Number(text))) return Number(text);
  if (typeof expected === "boolean" && /^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text.startsWith("#") ? { error: text } : text;
}

const rows = calculated();
const different = cases.filter(({ row, expected }) => {
  const answered = expected.map((line, down) =>
    line.map((cell, across) => asShown(rows[row + down]?.[formulaColumn + across] ?? "", cell)),
  );
  return !areSame(expected, answered);
});
for (const { call, formula } of different) console.log(`${call.id} answers differently: ${formula}`);
console.log(`${cases.length - different.length} of ${cases.length} calls have the same answer in LibreOffice.`);
process.exitCode = different.length === 0 ? 0 : 1;
