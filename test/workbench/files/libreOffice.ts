import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { blueprints } from "../../../src/blueprints/blueprints";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import type { FileSheet, FileWorkbook } from "../../../src/workbookFile/fileWorkbook";
import { readXlsx } from "../../../src/workbookFile/readXlsx";
import { workbookFileOf } from "../../../src/workbookWriter/workbookFileOf";
import type { PlannedWorkbook } from "../../../src/blueprints/plannedWorkbook";
import { dependenciesOf } from "../../../src/formula/dependenciesOf";
import type { Expr } from "../../../src/formula/expression";
import { missingFunctions } from "../../twins/missingFunctions";
import { cellsThatNeed } from "../../workbookWriter/cellsThatNeed";
import { planOf } from "../../workbookWriter/planCases";
import { newWorkbook } from "./openedWorkbook";

// Opens each workbook in the workbench, saves it there, lets LibreOffice open and save that file, and compares: every
// cell's value and number format, and the tables, names and charts.
const program = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (program === undefined) {
  console.error("This opens saved workbooks in LibreOffice, which is not installed here (soffice is not on the PATH).");
  process.exit(2);
}

const version = Number(/ (\d+\.\d+)/.exec(spawnSync(program, ["--version"], { encoding: "utf8" }).stdout)?.[1]);
/** LibreOffice calculates arrays anew when it opens them, and knows neither the add-in nor every function of Excel's. */
const cannot = (formula: Expr): boolean =>
  dependenciesOf(formula).calls.length > 0 || missingFunctions([formula], version).length > 0;

function savedAgain(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "saved-"));
  try {
    writeFileSync(path.join(folder, "book.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const saved = path.join(folder, "saved");
    const told = ["--headless", "--convert-to", "xlsx", "--outdir", saved, `${folder}/book.xlsx`];
    execFileSync(program!, [profile, ...told], { stdio: "pipe", timeout: 120_000 });
    return readFileSync(path.join(saved, "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const key = (row: number, column: number): string => `${row} ${column}`;
const rounded = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(12)) : value);

function numberFormats({ formats }: FileSheet): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { row, column, rows, columns, numberFormat } of formats)
    for (let down = 0; down < rows; down++)
      for (let over = 0; over < columns; over++)
        if (numberFormat !== undefined) found.set(key(row + down, column + over), numberFormat);
  return found;
}

/** LibreOffice spells the same formats otherwise: without quotes that need not be, `\` before signs, languages told. */
const plainFormat = (format = "General"): string =>
  format.replaceAll(/["\\]|_[()]|\[\$([^\-\]]*)[^\]]*\]/gu, "$1").toLowerCase();

const holdings = ({ sheets, names }: FileWorkbook): readonly string[] => [
  ...sheets.flatMap(({ tables }) =>
    tables.map(({ name, row, column, rows, columns }) => `table ${name} ${row} ${column} ${rows} ${columns}`),
  ),
  ...names.map(({ name }) => `name ${name}`),
  ...sheets.flatMap(({ name, charts }) =>
    charts.map(
      ({ kind, series }) =>
        `chart on ${name}: ${kind}, ${series.map(({ values }) => values.replaceAll(/['$]/gu, "")).join("; ")}`,
    ),
  ),
];

interface Comparison {
  readonly cells: number;
  readonly leftOut: number;
  readonly differences: readonly string[];
}

function compare(plan: PlannedWorkbook, before: FileWorkbook, after: FileWorkbook): Comparison {
  const differences: string[] = [];
  const isBeyond = cellsThatNeed(plan, cannot);
  let [cells, leftOut] = [0, 0];
  before.sheets.forEach((sheet, index) => {
    const other = after.sheets[index]!;
    const values = new Map(other.cells.map((cell) => [key(cell.row, cell.column), cell.value]));
    const [formats, otherFormats] = [numberFormats(sheet), numberFormats(other)];
    for (const { row, column, value, pending } of sheet.cells) {
      if (pending) differences.push(`${sheet.name} ${key(row, column)}: saved without a value`);
      if (isBeyond(plan.sheets[index]!.id, row, column)) {
        leftOut += 1;
        continue;
      }
      cells += 1;
      const place = key(row, column);
      const now = values.get(place) ?? "";
      if (JSON.stringify(rounded(now)) !== JSON.stringify(rounded(value)))
        differences.push(`${sheet.name} ${place}: ${JSON.stringify(value)} became ${JSON.stringify(now)}`);
      const [format, otherFormat] = [formats.get(place), otherFormats.get(place)];
      if (plainFormat(format) !== plainFormat(otherFormat))
        differences.push(`${sheet.name} ${place}: format ${format} became ${otherFormat}`);
    }
  });
  const now = new Set(holdings(after));
  differences.push(
    ...holdings(before)
      .filter((one) => !now.has(one))
      .map((one) => `lost: ${one}`),
  );
  return { cells, leftOut, differences };
}

async function run(): Promise<void> {
  let different = 0;
  for (const { id } of blueprints)
    for (const formulaMode of ["addIn", "native"] as const) {
      const opened = newWorkbook();
      // What the file says is compared, not what functions answer that are not there.
      opened.engine.setCalculationMode("manual");
      const plan = planOf({ id, language: "en", formulaMode, rowsName: "sample" });
      await openXlsx(await workbookFileOf(plan), opened);
      const bytes = await saveXlsx(opened);
      // A calculation that was due would look for what is disposed.
      await opened.engine.settled();
      opened.engine.dispose();
      const { file: before } = await readXlsx(bytes);
      const { cells, leftOut, differences } = compare(plan, before, (await readXlsx(savedAgain(bytes))).file);
      const held = holdings(before);
      console.log(
        `${id} ${formulaMode}: ${cells} cells, ${leftOut} left out, ${held.length} tables, names and charts, ${differences.length} differences`,
      );
      for (const difference of differences.slice(0, 10)) console.log(`  ${difference}`);
      different += differences.length;
    }
  console.log(different === 0 ? "All alike." : `${different} differences.`);
  process.exitCode = different === 0 ? 0 : 1;
}

void run();
