import type { Answer, Definition, ExampleValue } from "../../functions/definition";

function constant(value: Answer): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const argument = (value: ExampleValue | undefined): string => {
  if (value === undefined) return "";
  if (typeof value !== "object") return constant(value);
  return `{${value.map((row) => row.map(constant).join(",")).join(";")}}`;
};

/** The example as a formula in Excel's English spelling, which Office.js and English Excel understand. */
export function exampleFormula({ id, parameters, example }: Definition): string {
  const given = Object.keys(parameters).map((name) => argument(example.given[name]));
  while (given.at(-1) === "") given.pop();
  return `=${id}(${given.join(",")})`;
}
