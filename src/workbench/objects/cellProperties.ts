import type { Rect } from "../engine/sheetEngine";
import type { Arguments } from "./arguments";
import { invalidArgument } from "./hostError";
import { HostObject } from "./hostObject";
import { range } from "./rangeObject";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";

/** The client names these as it does its own properties; inside this host they have the wire's names. */
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** How the sides of a cell are called here, and what they are in the collection of borders. */
const sides: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  top: "EdgeTop",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};
const readSides = ["bottom", "top", "left", "right"];

type Tree = Readonly<Record<string, unknown>>;

function asTree(given: unknown): Tree {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw invalidArgument();
  return { ...given };
}

/** What an object without further wishes tells of itself: `protection: true` asks for all of it. */
function everything(object: HostObject): Tree {
  return Object.fromEntries(
    Object.keys(object.definition.properties ?? {}).map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]),
  );
}

async function readTree(object: HostObject, wanted: Tree): Promise<Tree> {
  const { properties, links, collection } = object.definition;
  const answer: Record<string, unknown> = {};
  for (const [name, wish] of Object.entries(wanted)) {
    if (wish === false || wish === undefined || wish === null) continue;
    const property = properties?.[wireName(name)];
    const linked = links?.[wireName(name)]?.(object.target);
    if (property) answer[name] = await property.read(object.target);
    else if (linked?.definition.collection) {
      const lines: Record<string, unknown> = {};
      for (const side of readSides) {
        const line = await linked.definition.collection.item(linked.target, sides[side]);
        lines[side] = await readTree(line, wish === true ? everything(line) : asTree(wish));
      }
      answer[name] = lines;
    } else if (linked && !collection)
      answer[name] = await readTree(linked, wish === true ? everything(linked) : asTree(wish));
    else throw invalidArgument();
  }
  return answer;
}

async function writeTree(object: HostObject, values: Tree): Promise<void> {
  const { properties, links, collection } = object.definition;
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const write = properties?.[wireName(name)]?.write;
    const side = collection && sides[name];
    const linked = side ? await collection.item(object.target, side) : links?.[wireName(name)]?.(object.target);
    if (write) await write(object.target, value);
    else if (linked) await writeTree(linked, asTree(value));
    else throw invalidArgument();
  }
}

type Split = (rect: Rect) => Rect[];

const rowsOf: Split = (rect) =>
  Array.from({ length: rect.rows }, (_, row) => ({ ...rect, row: rect.row + row, rows: 1 }));
const columnsOf: Split = (rect) =>
  Array.from({ length: rect.columns }, (_, column) => ({ ...rect, column: rect.column + column, columns: 1 }));

const object = ({ session }: RangeTarget, rect: Rect): HostObject => range.of({ session, rect });

export async function readCellProperties(target: RangeTarget, given: Arguments): Promise<Tree[][]> {
  const wanted = asTree(given.any(0));
  const rows: Tree[][] = [];
  for (const row of rowsOf(formattedPart(target))) {
    const cells: Tree[] = [];
    for (const cell of columnsOf(row)) cells.push(await readTree(object(target, cell), wanted));
    rows.push(cells);
  }
  return rows;
}

export async function writeCellProperties(target: RangeTarget, given: Arguments): Promise<void> {
  const rows = listOf(given.any(0), target.rect.rows);
  for (const [index, row] of rowsOf(target.rect).entries()) {
    const cells = listOf(rows[index], target.rect.columns);
    for (const [at, cell] of columnsOf(row).entries()) await writeTree(object(target, cell), asTree(cells[at]));
  }
}

export type Line = "rows" | "columns";

const linesOf = (target: RangeTarget, line: Line): Rect[] =>
  (line === "rows" ? rowsOf : columnsOf)(formattedPart(target));

export async function readLineProperties(target: RangeTarget, given: Arguments, line: Line): Promise<Tree[]> {
  const wanted = asTree(given.any(0));
  const answers: Tree[] = [];
  for (const rect of linesOf(target, line)) answers.push(await readTree(object(target, rect), wanted));
  return answers;
}

export async function writeLineProperties(target: RangeTarget, given: Arguments, line: Line): Promise<void> {
  const lines = linesOf(target, line);
  const values = listOf(given.any(0), lines.length);
  for (const [index, rect] of lines.entries()) await writeTree(object(target, rect), asTree(values[index]));
}

function listOf(given: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(given) || given.length !== length) throw invalidArgument();
  return given;
}
