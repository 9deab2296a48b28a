import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { calculate } from "../../src/functions/calculate";
import { catalogue } from "../../src/functions/catalogue";
import { isBlank, toGrid } from "../../src/functions/cells";
import type { Definition, Spill } from "../../src/functions/definition";
import { Failure } from "../../src/functions/failure";
import type { Parameter } from "../../src/functions/parameters";
import { badValuesOf, errors, nameKinds, type BadValue } from "./badValues";
import { exampleArguments, goodRange } from "./givenArguments";
import { toCells } from "./toCells";

/**
 * What every function answers when one argument of its example goes wrong. The table was looked through line by line; a
 * changed answer must be looked at too. `RETAKE=1 npx jest test/functions/everyArgument` writes it anew.
 */
const file = path.join(__dirname, "../golden/reactions/badArguments.csv");
const COLUMNS = ["function", "argument", "answer", "given"] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/** One way of calling a function with something wrong. */
interface Call extends Pick<Row, "argument"> {
  readonly kind: string;
  readonly given: readonly unknown[];
}

const replaced = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((each, i) => (i === at ? item : each));

const errorCells = errors.map(([kind, cell]): BadValue => [kind, cell]);
const errorKinds = errors.map(([kind]) => kind);

function inSingle(definition: Definition, parameter: Parameter, good: unknown): BadValue[] {
  const lifts = parameter.shape === "scalar" && parameter.lifts && definition.result.shape === "lifts";
  const cell: unknown = Array.isArray(good) ? (good as unknown[][])[0]?.[0] : good;
  return [
    ["omitted", null],
    ...badValuesOf(parameter.domain),
    ...errorCells,
    ["range of two", [[cell], [cell]]],
    ["no cells", []],
    ...(lifts ? ([["column with a bad cell", [[cell], ["abc"], [""]]]] as const) : []),
  ];
}

/** Each bad value in a cell of the first row: of a table in each of its columns, else in the first. */
function inRange(definition: Definition, name: string, parameter: Parameter): [column: string, ...BadValue][] {
  const good = goodRange(definition, name, parameter);
  const [first = []] = good;
  const isTable = parameter.domain.kind === "table" && first.length > 1;
  const cells = (isTable ? first : [first[0]]).flatMap((_, column) =>
    [...badValuesOf(parameter.domain), ...errorCells].map(([kind, bad]): [string, ...BadValue] => [
      isTable ? ` column ${column + 1}` : "",
      kind,
      replaced(good, 0, replaced(first, column, bad)),
    ]),
  );
  const shorter = good.length > 1 ? good.slice(1) : [first.slice(1)];
  return [
    ["", "omitted", null],
    ...cells,
    ["", "one cell less", shorter],
    ["", "one cell more", good.length > 1 ? [...good, good[0] as unknown[]] : [[...first, first[0]]]],
    ["", "block of blanks", good.map((row) => row.map(() => ""))],
    ["", "one blank cell", ""],
    ["", "turned", first.map((_, column) => good.map((row) => row[column]))],
    ["", "no cells", []],
  ];
}

const calls = (definition: Definition): Call[] =>
  Object.entries(definition.parameters).flatMap(([name, parameter], index) => {
    const example = exampleArguments(definition);
    const single = parameter.shape === "scalar";
    const bad = single
      ? inSingle(definition, parameter, example[index] ?? 1).map((each) => ["", ...each] as const)
      : inRange(definition, name, parameter);
    return bad.map(([column, kind, value]) => ({
      argument: name + column,
      kind,
      given: replaced(example, index, value),
    }));
  });

function expectSentence({ code, sentence: { en, zh } }: Failure, call: Call): void {
  const where = `${call.argument}, ${call.kind}: ${code} ${en} / ${zh}`;
  expect([where, /^[^\n]{10,300}[.!?]$/.test(en)]).toEqual([where, true]);
  expect([where, /[\u4e00-\u9fff][^\n]*。$/.test(zh)]).toEqual([where, true]);
  expect([where, /undefined|null|\[object|function/.test(en + zh)]).toEqual([where, false]);
}

/** A rectangle, never larger than the space that the definition claims for arguments of these sizes. */
function expectRoom({ parameters, result }: Definition, { argument, kind, given }: Call, cells: Spill): void {
  const columns = cells[0]?.length ?? 0;
  expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columns]));
  if (result.shape !== "spills") return;
  const sizes = Object.keys(parameters).flatMap((name, index) => {
    const value = given[index];
    // A single blank cell counts as an argument left out.
    if (isBlank(value)) return [];
    const grid = toGrid(value);
    return [[name, { rows: grid.length, columns: grid[0]?.length ?? 0 }] as const];
  });
  const extent = result.extent(Object.fromEntries(sizes));
  const where = `${argument}, ${kind}: ${cells.length} × ${columns} in ${extent.rows} × ${extent.columns}`;
  expect([where, cells.length <= extent.rows, columns <= extent.columns]).toEqual([where, true, true]);
}

/** Twelve digits, as two computers may differ in the last ones. */
const show = (cell: unknown): unknown => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell);

/** The answer as a text; what no cell may hold fails here. */
function react(definition: Definition, call: Call): string {
  let cells;
  try {
    cells = toCells(calculate(definition, call.given));
  } catch (problem) {
    if (!(problem instanceof Failure)) throw new Error(`${call.argument}, ${call.kind}: ${String(problem)}`);
    expectSentence(problem, call);
    return problem.code;
  }
  expectRoom(definition, call, cells);
  const shown = cells.map((row) =>
    row.map((cell) => {
      if (cell instanceof Failure) {
        expectSentence(cell, call);
        return cell.code;
      }
      if (typeof cell === "number" && (!Number.isFinite(cell) || Object.is(cell, -0)))
        throw new Error(`${call.argument}, ${call.kind}: ${cell} is in the answer.`);
      expect(["number", "string", "boolean"]).toContain(typeof cell);
      return show(cell);
    }),
  );
  return JSON.stringify(shown.length === 1 && shown[0]?.length === 1 ? shown[0][0] : shown);
}

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

/** One row for each answer that an argument leads to. Error cells that come out as themselves are one row together. */
function reactions(definition: Definition): Row[] {
  const usual = react(definition, { argument: "", kind: "example", given: exampleArguments(definition) });
  return [...groupBy(calls(definition), ({ argument }) => argument)].flatMap(([argument, wrong]) => {
    const answers = new Map(wrong.map((call) => [call.kind, react(definition, call)]));
    const passesOn = errors.every(([kind, , code]) => !answers.has(kind) || answers.get(kind) === code);
    const kinds = groupBy(answers.keys(), (kind) => {
      if (passesOn && errorKinds.includes(kind)) return "the error itself";
      const answer = answers.get(kind) as string;
      return answer === usual ? "as in the example" : answer;
    });
    return Array.from(kinds, ([answer, alike]) => ({
      function: definition.id,
      argument,
      answer,
      given: answer === "the error itself" ? "any error" : nameKinds(alike),
    }));
  });
}

if (process.env["RETAKE"] === "1")
  writeFileSync(file, `${Papa.unparse(catalogue.flatMap(reactions), { columns: [...COLUMNS], newline: "\n" })}\n`);

const { data: reviewed } = Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true });

test.each(catalogue.map((definition) => [definition.id, definition] as const))(
  "%s answers every bad argument as reviewed, with a finite number or an error that says what is wrong",
  (id, definition) => {
    expect(reactions(definition)).toEqual(reviewed.filter((row) => row.function === id));
  },
);

test("the table speaks of no function that there is not", () => {
  const ids = new Set<string>(catalogue.map(({ id }) => id));
  expect(reviewed.filter((row) => !ids.has(row.function))).toEqual([]);
});
