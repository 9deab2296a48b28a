import fc from "fast-check";
import type { BlockPart, Expr, Literal, Operator, VariableId } from "../../src/formula/expression";
import { nativeFunctions, type NativeFunction } from "../../src/formula/nativeFunctions";
import { names, signatures } from "./dealBook";

const operators: readonly Operator[] = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="];

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
);
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("", '"', '""', "a,b", "(", "=1", "Deals[x]", "'", "#N/A", "TRUE", "1", "兴趣", "line\nbreak"),
);
const literal: fc.Arbitrary<Literal> = fc.oneof(number, text, fc.boolean());

const tableReference: fc.Arbitrary<Expr> = fc
  .constantFrom<(keyof typeof names.tables)[]>("deals", "stages")
  .chain((table) => {
    const columns = Object.keys(names.tables[table].columns);
    return fc
      .record({
        columns: fc.subarray(columns, { maxLength: 2 }),
        row: fc.constantFrom<(undefined | "this" | "headings")[]>(undefined, "this", "headings"),
      })
      .map(({ columns: [column, to], row }) => ({
        table,
        ...(column === undefined ? {} : { column }),
        ...(to === undefined ? {} : { to }),
        ...(row === undefined ? {} : { row }),
      }));
  });

const parts: Readonly<Record<keyof typeof names.blocks, readonly (BlockPart | undefined)[]>> = {
  forecast: [undefined],
  summary: [
    undefined,
    { row: 0 },
    { row: "total" },
    { row: "body" },
    { column: 3 },
    { row: 2, column: 1 },
    { row: "total", column: 0 },
    { row: "body", column: 2 },
  ],
  matrix: [undefined, { row: 2 }, { column: 1 }, { row: 2, column: 1 }],
};
const blockReference: fc.Arbitrary<Expr> = fc
  .constantFrom(...(Object.keys(parts) as (keyof typeof parts)[]))
  .chain((block) => fc.constantFrom(...parts[block]).map((part) => (part ? { block, part } : { block })));

const reference: fc.Arbitrary<Expr> = fc.oneof(
  fc.constantFrom<Expr[]>({ input: "asOf" }, { input: "target" }),
  tableReference,
  blockReference,
);

const arrayConstant: fc.Arbitrary<Expr> = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(literal, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .map((array) => ({ array }));

const variableNames: readonly VariableId[] = ["total", "x_", "份额", "Total2x", "half"];

/** Any tree that can be written, in the one shape in which it is read back. */
export function tree(depth = 4, scope: readonly VariableId[] = []): fc.Arbitrary<Expr> {
  const leaves: fc.Arbitrary<Expr>[] = [literal, reference, arrayConstant];
  if (scope.length > 0) leaves.push(fc.constantFrom(...scope).map((variable) => ({ variable })));
  if (depth === 0) return fc.oneof(...leaves);
  const below = fc.constant(null).chain(() => tree(depth - 1, scope));
  return fc.oneof(
    ...leaves,
    fc.record({ op: fc.constantFrom(...operators), left: below, right: below }),
    fc.record({ op: fc.constantFrom(...operators), left: below, right: below }),
    fc.record({ negative: below }),
    nativeCall(below),
    addInCall(below),
    letExpression(depth - 1, scope),
  );
}

function nativeCall(below: fc.Arbitrary<Expr>): fc.Arbitrary<Expr> {
  return fc.constantFrom(...(Object.keys(nativeFunctions) as NativeFunction[])).chain((native) => {
    const { minimum, maximum, readsWhole, cellsOnly } = nativeFunctions[native];
    return fc.integer({ min: minimum, max: Math.min(maximum, minimum + 3) }).chain((count) =>
      fc
        .tuple(
          ...Array.from({ length: count }, (_, place) => {
            const argument = cellsOnly && readsWhole(place) ? reference : below;
            return place === 0 ? argument : fc.option(argument, { freq: 6 });
          }),
        )
        .map((args): Expr => ({ native, args })),
    );
  });
}

function addInCall(below: fc.Arbitrary<Expr>): fc.Arbitrary<Expr> {
  return fc.constantFrom(...(Object.keys(signatures) as (keyof typeof signatures)[])).chain((call) => {
    const parameters: readonly [string, string][] = Object.entries(signatures[call]);
    return fc
      .tuple(...parameters.map(([, presence]) => (presence === "required" ? below : fc.option(below))))
      .map((given) => {
        const args: Record<string, Expr> = {};
        parameters.forEach(([name], place) => {
          const argument = given[place];
          if (argument !== null && argument !== undefined) args[name] = argument;
        });
        return { call, args };
      });
  });
}

function letExpression(depth: number, scope: readonly VariableId[]): fc.Arbitrary<Expr> {
  return fc.subarray([...variableNames], { minLength: 1, maxLength: 3 }).chain((declared) =>
    fc
      .tuple(
        fc.tuple(...declared.map((_, index) => tree(depth, [...scope, ...declared.slice(0, index)]))),
        tree(depth, [...scope, ...declared]),
      )
      .map(([values, body]) => ({
        let: declared.map((id, index) => [id, values[index]!] as const),
        in: body,
      })),
  );
}
