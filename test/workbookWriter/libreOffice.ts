import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { dependenciesOf } from "../../src/formula/dependenciesOf";
import type { Expr } from "../../src/formula/expression";
import { workbookFileOf } from "../../src/workbookWriter/workbookFileOf";
import { missingFunctions } from "../twins/missingFunctions";
import { storedZip } from "../twins/storedZip";
import { cellsThatNeed } from "./cellsThatNeed";
import { cellsOf, partOf, partsOf, within, type Parts } from "./openXlsx";
import { planCases, planOf } from "./planCases";

// Opens every workbook's file in LibreOffice and saves it again, with its results and without them, so that LibreOffice
// works out each: the values must be those that the file came with, and its tables, names and charts must all be there.
// What calls the add-in or a function that this version of LibreOffice does not have, and what reads that, is left out.
const program = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (program === undefined) {
  console.error(
    "This opens the workbooks in LibreOffice, which is not installed here (soffice is not on the PATH). 24.8 or later is wanted; Debian 12 has 25.2 in its backports (libreoffice-calc).",
  );
  process.exit(2);
}
const version = Number(/ (\d+\.\d+)/.exec(spawnSync(program, ["--version"], { encoding: "utf8" }).stdout)?.[1]);

async function savedAgain(bytes: Uint8Array): Promise<Parts> {
  const folder = mkdtempSync(path.join(tmpdir(), "workbooks-"));
  try {
    writeFileSync(path.join(folder, "book.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const saved = path.join(folder, "saved");
    const told = ["--headless", "--convert-to", "xlsx", "--outdir", saved, `${folder}/book.xlsx`];
    // Its warnings, as of a missing Java, are none of ours.
    execFileSync(program!, [profile, ...told], { stdio: "pipe" });
    return await partsOf(readFileSync(path.join(saved, "book.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file without what its formulas have answered. */
const withoutResults = (parts: Parts): Uint8Array =>
  storedZip(
    Object.fromEntries(
      [...parts].map(([name, text]) => [
        name,
        name.startsWith("xl/worksheets/sheet") ? text.replace(/<\/f><v>[^<]*<\/v>|<\/f><v\/>/g, "</f>") : text,
      ]),
    ),
  );

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const comparable = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
const cannot = (formula: Expr): boolean =>
  dependenciesOf(formula).calls.length > 0 || missingFunctions([formula], version).length > 0;

interface Comparison {
  readonly compared: number;
  readonly beyond: number;
  readonly changes: readonly string[];
}

function compare(plan: PlannedWorkbook, before: Parts, after: Parts): Comparison {
  const isBeyond = cellsThatNeed(plan, cannot);
  let [compared, beyond] = [0, 0];
  const changes: string[] = [];
  plan.sheets.forEach(({ id, name }, index) => {
    const saved = cellsOf(after, index, { anyArray: true });
    for (const [cell, { value = "" }] of cellsOf(before, index)) {
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      if (isBeyond(id, Number(row) - 1, columnNumber(letters))) {
        beyond += 1;
        continue;
      }
      compared += 1;
      const now = saved.get(cell)?.value ?? "";
      if (comparable(now) !== comparable(value)) changes.push(`${name}!${cell}: ${value} became ${now}`);
    }
  });
  return { compared, beyond, changes };
}

/** What else the file holds, counted. */
const holdings = (parts: Parts): string => {
  const count = (pattern: RegExp): number => [...parts.keys()].filter((name) => pattern.test(name)).length;
  const names = within(partOf(parts, "xl/workbook.xml"), "definedNames", "definedName").filter(
    ({ attributes }) => !String(attributes.name).startsWith("_xlnm."),
  );
  return `${count(/^xl\/tables\//)} tables, ${count(/^xl\/charts\/chart\d+\.xml$/)} charts, ${names.length} names`;
};

let different = 0;
for (const planCase of planCases) {
  const plan = planOf(planCase);
  const bytes = await workbookFileOf(plan);
  const before = await partsOf(bytes);
  const { id, language, formulaMode, rowsName } = planCase;
  for (const [form, file] of [
    ["opened", bytes],
    ["calculated anew", withoutResults(before)],
  ] as const) {
    const after = await savedAgain(file);
    const { compared, beyond, changes } = compare(plan, before, after);
    const [held, kept] = [holdings(before), holdings(after)];
    console.log(
      `${id} ${language} ${formulaMode} ${rowsName}, ${form}: ${compared - changes.length} of ${compared} cells alike, ${beyond} left out; ${held}`,
    );
    for (const change of changes.slice(0, 10)) console.log(`  ${change}`);
    if (held !== kept) console.log(`  There are ${kept} now.`);
    different += changes.length + (held === kept ? 0 : 1);
  }
}
console.log(different === 0 ? `All alike in LibreOffice ${version}.` : `${different} differences.`);
process.exitCode = different === 0 ? 0 : 1;
