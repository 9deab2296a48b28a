import type { PlannedSheet } from "../../blueprints/plannedWorkbook";
import { withoutApostrophe } from "./asEntered";
import type { PrintedFormula } from "./formulaParts";

/** What stands in a cell: a constant, or a formula as a text with its `=`. */
export type CellContent = number | string | boolean;

/** A sum over cells that does not depend on their order; equal contents in equal places give equal digests. */
export class ContentDigest {
  private low = 0;
  private high = 0;
  /** The formula of a column is the same text in thousands of rows. */
  private readonly formulas = new Map<string, Hash>();

  add(row: number, column: number, content: CellContent): void {
    const [first, second] = this.hashOf(content);
    const place = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca77);
    this.low = (this.low + mixed(first ^ place)) >>> 0;
    this.high = (this.high + mixed(second + place)) >>> 0;
  }

  text(): string {
    return `${this.high.toString(16)}-${this.low.toString(16)}`;
  }

  private hashOf(content: CellContent): Hash {
    if (typeof content !== "string" || !content.startsWith("=")) return hashed(canonical(content));
    const known = this.formulas.get(content);
    if (known) return known;
    const hash = hashed(canonical(content));
    this.formulas.set(content, hash);
    return hash;
  }
}

type Hash = readonly [number, number];

function hashed(text: string): Hash {
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) + 0x27d4eb2f;
  }
  return [first, second];
}

/** Spreads each bit over the whole number, so that neighbouring cells do not cancel each other out. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** Excel hands some things back not quite as they were written: formulas in its own spacing, numbers to 15 digits. */
function canonical(content: CellContent): string {
  if (typeof content === "number") return `n${Number(content.toPrecision(14))}`;
  if (typeof content === "boolean") return content ? "bTRUE" : "bFALSE";
  return content.startsWith("=") ? `f${canonicalFormula(content)}` : `t${withoutApostrophe(content)}`;
}

/** Without what Excel may add or leave out (spaces, `@`, quotes around sheet names), in capitals; texts stay as they are. */
const canonicalFormula = (formula: string): string =>
  formula
    .split('"')
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[\s@']|_xlfn\.|_xlws\./gu, "").toUpperCase()))
    .join('"');

/** The digest of a sheet as it stands right after building; spilled results are no content. */
export function plannedDigest(sheet: PlannedSheet, formulas: readonly PrintedFormula[]): string {
  const digest = new ContentDigest();
  const withFormula = new Set<number>();
  for (const { row, column, rows, text } of formulas) {
    for (let down = 0; down < rows; down += 1) {
      withFormula.add(cellNumber(row + down, column));
      digest.add(row + down, column, text);
    }
  }
  for (const { row, column, cells } of sheet.values) {
    cells.forEach((line, down) => {
      line.forEach((value, right) => {
        if (value === "" || withFormula.has(cellNumber(row + down, column + right))) return;
        digest.add(row + down, column + right, value);
      });
    });
  }
  return digest.text();
}

const sheetColumns = 16_384;

const cellNumber = (row: number, column: number): number => row * sheetColumns + column;
