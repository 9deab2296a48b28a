import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import type { Domain } from "../../src/functions/domain";
import { knownArguments } from "./knownArguments";
import { SeededRandom } from "../../src/blueprints/samples/seededRandom";
import type { CellValue, Given, TwinCase } from "./twinCase";

function edgeOf({ kind, min, max }: Domain, random: SeededRandom): number {
  const edges = [min, max, 0, kind === "share" ? 0.5 : 1].filter((edge) => edge !== undefined);
  return random.pick(edges);
}

/** A value inside a domain: one in five at its edges. */
function valueOf(domain: Domain, random: SeededRandom): CellValue {
  const { kind, min = kind === "money" ? -50_000 : kind === "days" ? -40 : 0, max } = domain;
  if (kind === "flag") return random.chance(0.5);
  if (kind === "day") return random.whole(45_600, 45_900) + (random.chance(0.1) ? 0.75 : 0);
  if (kind === "choice") return random.pick(domain.choices ?? []);
  if (random.chance(0.2)) return edgeOf(domain, random);
  if (domain.whole === true) return random.whole(Math.max(min, 0), Math.min(max ?? 40, 40));
  const high = max ?? (kind === "money" ? 100_000 : kind === "days" ? 120 : 200);
  return Math.round((min + random.next() * (high - min)) * 10_000) / 10_000;
}

/**
 * What the twin has to know when it is written: a range of delays would be one a row, and a cell may hold any order or
 * no headings at all.
 */
const inFormula = ["delayDays", "sort", "detail"];

/** A call with values of the kinds that the definition asks for, some of them blank, some optional ones omitted. */
export function generatedCase(id: FunctionId, seed: number): TwinCase {
  const random = new SeededRandom(seed);
  const definition = catalogue.find((one) => one.id === id)!;
  const known = knownArguments[id]?.(random) ?? {};
  const given: Record<string, Given> = {};
  const literal: string[] = [];
  for (const [name, { shape, domain, optional }] of Object.entries(definition.parameters)) {
    if (Object.hasOwn(known, name)) {
      const value = known[name];
      if (value === undefined) continue;
      given[name] = value;
      if (inFormula.includes(name) || (value !== null && typeof value !== "object" && random.chance(0.2)))
        literal.push(name);
      continue;
    }
    if (optional && random.chance(0.4)) continue;
    if (shape !== "scalar") throw new Error(`${id}: say in knownArguments what stands in ${name}.`);
    const isBlank = random.chance(0.06);
    given[name] = isBlank ? null : valueOf(domain, random);
    if (!isBlank && (random.chance(domain.kind === "choice" ? 0.7 : 0.2) || (id === "AR.AGING" && name === "headings")))
      literal.push(name);
  }
  return { id, given, literal };
}
