import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { twins } from "../../src/twins/twins";
import { areSame, type Shown } from "./answer";
import { generatedCase } from "./generatedCases";
import { judgedCases, type JudgedCase } from "./judgedCases";
import { missingFunctions } from "./missingFunctions";
import { formulaColumn } from "./twinCase";
import { workbookOfCases } from "./workbookOfCases";

// Compares the twins with the functions in LibreOffice. Which of them it knows depends on its version: from 25.8 on all but
// those with LAMBDA. Debian 12 has 25.2 in its backports (libreoffice-calc).
const program = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (program === undefined) {
  console.error(
    "This compares the native formulas in LibreOffice, which is not installed here (soffice is not on the PATH).",
  );
  process.exit(2);
}

const version = Number(/ (\d+\.\d+)/.exec(spawnSync(program, ["--version"], { encoding: "utf8" }).stdout)?.[1]);
const casesAFunction = 20;
const cases: JudgedCase[] = [];
const unknownThere = new Map<string, readonly string[]>();
for (const id of twins.keys()) {
  const judged = judgedCases(id, casesAFunction, generatedCase, cases.length);
  const missing = missingFunctions(
    judged.map(({ tree }) => tree),
    version,
  );
  if (missing.length === 0) cases.push(...judged);
  else unknownThere.set(id, missing);
}

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

/** What LibreOffice has words of its own for. */
const errorCodes: Readonly<Record<string, string>> = { "Err:502": "#NUM!", "Err:503": "#NUM!" };

/** A cell of the file, read as what is expected there. */
function asShown(text: string, expected: Shown): Shown {
  if (typeof expected === "number" && text !== "" && Number.isFinite(Number(text))) return Number(text);
  if (typeof expected === "boolean" && /^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const error = errorCodes[text] ?? text;
  return error.startsWith("#") ? { error } : text;
}

const rows = calculated();
const answers = cases.map(({ row, expected }) =>
  expected.map((line, down) =>
    line.map((cell, across) => asShown(rows[row + down]?.[formulaColumn + across] ?? "", cell)),
  ),
);
/** Where LibreOffice goes a way of its own, and Excel, IronCalc and the workbench do not. */
const ownWays: Readonly<Record<string, string>> = {
  "AR.COLLECTOR": "XLOOKUP takes a blank line of the ladder for day 0",
};

const all = cases.flatMap((one, index) => (areSame(one.expected, answers[index]!) ? [] : [{ one, index }]));
const different = all.filter(({ one }) => ownWays[one.call.id] === undefined);
for (const [id, reason] of Object.entries(ownWays)) {
  const count = all.filter(({ one }) => one.call.id === id).length;
  console.log(`${id}: ${count} calls have another answer, because ${reason}.`);
}
for (const { one, index } of different) {
  const { call, formula, expected } = one;
  console.log(`${call.id} answers differently: ${formula}`);
  console.log(`  ${JSON.stringify(answers[index])} instead of ${JSON.stringify(expected)}`);
}
for (const [id, missing] of unknownThere)
  console.log(`${id} is left out: LibreOffice ${version} has no ${missing.join(", ")}.`);
console.log(`${cases.length - all.length} of ${cases.length} calls have the same answer in LibreOffice ${version}.`);
process.exitCode = different.length === 0 ? 0 : 1;
