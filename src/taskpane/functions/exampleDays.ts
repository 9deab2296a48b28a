import type { Definition, ExampleValue } from "../../functions/definition";
import { isoDate } from "./showValue";

const numbersIn = (value: ExampleValue | undefined): readonly number[] =>
  [value].flat(2).filter((element) => typeof element === "number");

/** The dates of the example, each as the number in its formula and as people write it, the earliest first. */
export function exampleDays({ parameters, example }: Definition): readonly string[] {
  const days = Object.entries(parameters).flatMap(([name, { domain }]) =>
    domain.kind === "day" ? numbersIn(example.given[name]) : [],
  );
  return [...new Set(days)].sort((left, right) => left - right).map((day) => `${day} = ${isoDate(day)}`);
}
