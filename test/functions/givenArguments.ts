import type { Definition } from "../../src/functions/definition";
import type { Domain } from "../../src/functions/domain";
import type { Parameter } from "../../src/functions/parameters";

type Grid = readonly (readonly unknown[])[];

/** Good ranges for arguments that a function's example leaves out, by name. */
const TABLES: Readonly<Record<string, Grid>> = {
  stageTable: [
    ["Interest", 0.05, "raised", 10, "open"],
    ["Incubation", 0.1, "agreed", 20, "open"],
    ["Design", 0.2, "invited", 30, "open"],
    ["Comparison", 0.3, "negotiating", 14, "open"],
    ["Commitment", 0.5, "signed", 30, "open"],
    ["In use", 0.8, "paid", 60, "open"],
    ["Won", 1, "", "", "won"],
    ["Paid", 1, "", "", "won"],
    ["Lost", 0, "", "", "lost"],
  ],
  grades: [
    [80, "AA", 1, "open account"],
    [50, "BB", 0.2, "cash on delivery"],
    [0, "C", 0, "cash in advance"],
  ],
  ladder: [
    [0, "Sales"],
    [31, "Finance"],
  ],
  bounds: [[0, 30, 60, 90]],
  labels: [["not due", "to 30", "to 60", "to 90", "more"]],
  holidays: [[45_720], [45_725]],
};

const USUAL: Readonly<Partial<Record<Domain["kind"], unknown>>> = {
  money: 100,
  share: 0.5,
  number: 1,
  count: 1,
  days: 10,
  day: 45_720,
  text: "Alpha",
  flag: true,
};

const asGrid = (value: unknown): Grid => (Array.isArray(value) ? (value as Grid) : [[value]]);

/** What stands in a range before one of its cells goes wrong. */
export function goodRange(definition: Definition, name: string, parameter: Parameter): Grid {
  const given = definition.example.given as Readonly<Record<string, unknown>>;
  if (given[name] !== undefined) return asGrid(given[name]);
  if (parameter.shape === "range") {
    const table = TABLES[name];
    if (table === undefined) throw new Error(`${definition.id}: say in TABLES what a good ${name} is.`);
    return table;
  }
  const beside = Object.entries(definition.parameters).find(
    ([other, { shape }]) =>
      shape === "column" &&
      given[other] !== undefined &&
      (definition.parameters[other] as typeof parameter & { group?: string }).group ===
        (parameter as typeof parameter & { group?: string }).group,
  );
  const usual = USUAL[parameter.domain.kind];
  // A column without one of its group in the example is as long as the first of all.
  const [first] = Object.values(given);
  return asGrid(beside === undefined ? first : given[beside[0]]).map((row) => row.map(() => usual));
}

/** The arguments of the example, in order; null where it leaves one out. */
export const exampleArguments = (definition: Definition): unknown[] =>
  Object.keys(definition.parameters).map(
    (name) => (definition.example.given as Readonly<Record<string, unknown>>)[name] ?? null,
  );
