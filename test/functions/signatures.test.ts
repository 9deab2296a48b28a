import { writeFileSync } from "node:fs";
import path from "node:path";
import { describedFunctions } from "../../src/functions/describedFunctions";
import { functionMetadata } from "../../src/functions/metadata";
import type { Parameter } from "../../src/functions/parameters";
import { readCsv } from "./readCsv";

const file = path.join(__dirname, "signatures.csv");
const { functions } = functionMetadata("en");

interface SignatureRow {
  readonly function: string;
  /** 0 is the result. */
  readonly position: string;
  readonly parameter: string;
  readonly kind: string;
  readonly optional: string;
  readonly dimensionality: string;
  readonly repeating: string;
}

const kindOf = ({ shape, domain }: Parameter): string =>
  `${shape} of ${domain.kind}${domain.choices === undefined ? "" : ` ${domain.choices.join("|")}`}`;
const repeats = (parameter: object): string => ("repeating" in parameter && parameter.repeating === true ? "yes" : "");

/** What a formula in somebody's workbook relies on, one row an argument. */
const signatures: readonly SignatureRow[] = describedFunctions.flatMap(({ id, parameters, result }, index) => {
  const entry = functions[index] as (typeof functions)[number];
  expect(entry.id).toBe(id);
  const byName: Readonly<Record<string, Parameter>> = parameters;
  return [
    {
      function: id,
      position: "0",
      parameter: "",
      kind: result.shape === "spills" ? result.shape : `${result.shape} of ${result.kind}`,
      optional: "",
      dimensionality: entry.result.dimensionality,
      repeating: "",
    },
    ...entry.parameters.map((parameter, position) => ({
      function: id,
      position: String(position + 1),
      parameter: parameter.name,
      kind: kindOf(byName[parameter.name] as Parameter),
      optional: parameter.optional === true ? "yes" : "",
      dimensionality: parameter.dimensionality,
      repeating: repeats(parameter),
    })),
  ];
});

const heading = ["function", "position", "parameter", "kind", "optional", "dimensionality", "repeating"] as const;
const lines = (rows: readonly Readonly<Record<(typeof heading)[number], string>>[]): string[] =>
  rows.map((row) => heading.map((name) => row[name]).join(","));

/**
 * An argument that is moved, renamed or taken away breaks the workbooks of everybody who has written the formula, without
 * a message: they show another number or #VALUE!. Where it is meant (a new function, a new optional argument at the end),
 * write the file anew with `UPDATE_SIGNATURES=1 npx jest test/functions/signatures --selectProjects unit` and read what
 * has changed in it line by line.
 */
test("every signature is the reviewed one", () => {
  if (process.env["UPDATE_SIGNATURES"] === "1")
    writeFileSync(file, [heading.join(","), ...lines(signatures), ""].join("\n"));
  expect(lines(signatures)).toEqual(lines(readCsv(file) as unknown as readonly SignatureRow[]));
});

test("no two ids or parameters differ only in . and _ or in capitals", () => {
  const plain = (name: string): string => name.replace(/[._]/g, "").toUpperCase();
  const ids = functions.map(({ id }) => plain(id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { id, parameters } of functions) {
    const names = parameters.map(({ name }) => plain(name));
    expect([id, new Set(names).size]).toEqual([id, names.length]);
  }
});

describe.each(["en", "zh"] as const)("metadata in %s", (language) => {
  test("is complete: every function and every argument is described, in that language", () => {
    const han = /\p{Script=Han}/u;
    for (const entry of functionMetadata(language).functions)
      for (const { name, description } of [{ name: entry.name, description: entry.description }, ...entry.parameters]) {
        expect([entry.id, name, description.trim()]).toEqual([entry.id, name, description]);
        expect([entry.id, name, description.length > 3]).toEqual([entry.id, name, true]);
        expect([entry.id, name, han.test(description)]).toEqual([entry.id, name, language === "zh"]);
      }
  });
});

test("both languages have the same functions with the same arguments in the same order", () => {
  const shape = (language: "en" | "zh") =>
    functionMetadata(language).functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ description: _, ...parameter }) => parameter),
    }));
  expect(shape("zh")).toEqual(shape("en"));
});
