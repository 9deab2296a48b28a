import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import type { Parameter } from "../../src/functions/parameters";
import { callFunction, type Shown } from "./callFunction";

type Cells = readonly (readonly unknown[])[];
type Definition = (typeof catalogue)[number];

const isGrid = (value: unknown): value is Cells => Array.isArray(value);
const answerOf = (id: string, given: readonly unknown[]): Shown[][] => {
  const { value } = callFunction(id, given);
  return Array.isArray(value) ? value : [[value]];
};
const parametersOf = ({ parameters }: Definition): [string, Parameter][] => Object.entries(parameters);
const exampleOf = (definition: Definition): unknown[] =>
  parametersOf(definition).map(([name]) => (definition.example.given as Record<string, unknown>)[name] ?? null);
const groupOf = (parameter: Parameter): string | undefined =>
  parameter.shape === "column" ? (parameter.group ?? "rows") : undefined;

/** The example with all columns of a list changed alike, one list after the other. */
function changed(definition: Definition, change: (column: Cells, group: string) => Cells): unknown[] {
  const parameters = parametersOf(definition);
  return exampleOf(definition).map((value, index) => {
    const group = groupOf((parameters[index] as [string, Parameter])[1]);
    return group !== undefined && isGrid(value) ? change(value, group) : value;
  });
}

const withLists = catalogue.filter((definition) =>
  exampleOf(definition).some(
    (value, index) =>
      isGrid(value) && value.length > 1 && groupOf((parametersOf(definition)[index] as [string, Parameter])[1]),
  ),
);
/** They answer each row of the list in its own place. */
const rowByRow = ["ACCOUNT.SEGMENT", "ACCOUNT.PARETO", "VALUE.IMPACT"];
const isBlankRow = (row: readonly Shown[]): boolean => row.every((cell) => cell === "");
const sorted = (rows: readonly (readonly Shown[])[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
const transposed = (grid: Cells): unknown[][] =>
  Array.from({ length: grid[0]?.length ?? 0 }, (_, column) => grid.map((row) => row[column]));

const each = (definitions: readonly Definition[]) =>
  definitions.map((definition) => [definition.id, definition] as const);

test("the lists that are tried are those of most families", () => {
  expect(new Set(withLists.map(({ id }) => id.split(".")[0]))).toEqual(
    new Set(["FUNNEL", "AR", "CREDIT", "ACCOUNT", "VALUE", "WORKSHOP"]),
  );
  expect(rowByRow.filter((id) => !withLists.some((definition) => definition.id === id))).toEqual([]);
});

describe.each(each(withLists))("%s", (id, definition) => {
  const usualAnswer = (): Shown[][] => answerOf(id, exampleOf(definition));

  test("a list that lies in a row answers the same", () => {
    const usual = usualAnswer();
    const answer = answerOf(id, changed(definition, transposed));
    if (rowByRow.includes(id) && answer.length === 1) expect(transposed(answer)).toEqual(usual);
    else expect(answer).toEqual(usual);
  });

  test("blank rows at the end change nothing", () => {
    const usual = usualAnswer();
    const blank = (column: Cells): Cells => [...column, ...[0, 1].map(() => (column[0] ?? []).map(() => ""))];
    const answer = answerOf(id, changed(definition, blank));
    expect(answer.filter((row) => !isBlankRow(row))).toEqual(usual.filter((row) => !isBlankRow(row)));
  });

  test("blank rows in between change nothing", () => {
    const usual = usualAnswer();
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const inserted = (column: Cells): Cells => {
          const at = seed % (column.length + 1);
          return [...column.slice(0, at), (column[0] ?? []).map(() => ""), ...column.slice(at)];
        };
        const answer = answerOf(id, changed(definition, inserted));
        expect(answer.filter((row) => !isBlankRow(row))).toEqual(usual.filter((row) => !isBlankRow(row)));
      }),
      { numRuns: 12 },
    );
  });

  test("the order of the rows changes no figure", () => {
    const usual = usualAnswer();
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 40, maxLength: 40 }), (keys) => {
        const order = (length: number): number[] =>
          Array.from({ length }, (_, row) => row).sort((one, other) => (keys[one] as number) - (keys[other] as number));
        const answer = answerOf(
          id,
          changed(definition, (column) => order(column.length).map((row) => column[row] ?? [])),
        );
        // Rows of an answer may come in the order in which their names are met; no row may change.
        expect(sorted(answer)).toEqual(sorted(usual));
      }),
      { numRuns: 12 },
    );
  });
});

const isMoney = ({ domain }: Parameter): boolean => domain.kind === "money";
const withMoney = catalogue.filter((definition) =>
  parametersOf(definition).some(([, parameter]) => isMoney(parameter)),
);
const scaled = (value: unknown, scale: number): unknown => {
  if (isGrid(value)) return value.map((row) => row.map((cell) => scaled(cell, scale)));
  return typeof value === "number" ? value * scale : value;
};

describe.each(each(withMoney))("%s", (id, definition) => {
  const kind = "kind" in definition.result ? definition.result.kind : undefined;

  test("in another unit of money, money is in that unit and nothing else changes", () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 10, 0.5, 7.2, 1000), (scale) => {
        const parameters = parametersOf(definition);
        const given = exampleOf(definition).map((value, index) =>
          isMoney((parameters[index] as [string, Parameter])[1]) ? scaled(value, scale) : value,
        );
        const [usual, answer] = [answerOf(id, exampleOf(definition)), answerOf(id, given)];
        expect(answer.map((row) => row.length)).toEqual(usual.map((row) => row.length));
        usual.flat().forEach((was, index) => {
          const is = answer.flat()[index];
          if (typeof was !== "number" || typeof is !== "number") {
            expect(is).toEqual(was);
            return;
          }
          const near = (expected: number): boolean => Math.abs(is - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
          // A spill does not say which of its columns are money.
          if (kind === undefined) expect([was, is, near(was) || near(was * scale)]).toEqual([was, is, true]);
          else expect(near(kind === "money" ? was * scale : was)).toBe(true);
        });
        if (kind === undefined)
          expect(
            answer.flat().some((cell) => typeof cell === "number" && cell !== 0 && !usual.flat().includes(cell)),
          ).toBe(!["CREDIT.BEHAVIOUR", "BADDEBT.ROLLRATES", "ACCOUNT.SEGMENT", "ACCOUNT.PARETO"].includes(id));
      }),
      { numRuns: 5 },
    );
  });
});
