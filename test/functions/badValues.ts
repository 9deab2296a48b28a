import type { Domain } from "../../src/functions/domain";

/** A cell that a person should not have filled like this, and what is wrong with it. */
export type BadValue = readonly [kind: string, cell: unknown];

const texts: readonly BadValue[] = [
  ["text", "abc"],
  ["spaces", "  "],
  ["number as text", "12"],
  ["full-width digits", "１２"],
  ["NaN as text", "NaN"],
  ["Infinity as text", "Infinity"],
  ["1e999 as text", "1e999"],
  ["date as text", "2025-03-31"],
];

const flags: readonly BadValue[] = [
  ["TRUE", true],
  ["FALSE", false],
];

const huge: readonly BadValue[] = [
  ["1e308", 1e308],
  ["largest number", Number.MAX_VALUE],
];

const noNumbers: readonly BadValue[] = [
  ["not a number", NaN],
  ["infinite", Infinity],
];

/** Error cells and the error that each must become. */
export const errors: readonly (readonly [...BadValue, code: string])[] = [
  ["error #N/A", { code: "#N/A" }, "#N/A"],
  ["error #DIV/0! as text", "#DIV/0!", "#DIV/0!"],
  ["error that spilled", { code: "#SPILL!" }, "#VALUE!"],
];

const everywhere: readonly BadValue[] = [
  ["blank", ""],
  ...texts,
  ...flags,
  ["data type", { type: "Entity", text: "Contoso" }],
  ["0", 0],
  ["-1", -1],
  ["1.5", 1.5],
  ["smallest number", Number.MIN_VALUE],
  ...huge,
  ["most negative number", -Number.MAX_VALUE],
  ["date with time", 45_747.75],
  ...noNumbers,
];

/** Kinds that most arguments answer alike, under one name. */
const groups: readonly (readonly [name: string, kinds: readonly string[]])[] = [
  ["any text", texts.map(([kind]) => kind)],
  ["TRUE and FALSE", flags.map(([kind]) => kind)],
  ["huge numbers", huge.map(([kind]) => kind)],
  ["no numbers at all", noNumbers.map(([kind]) => kind)],
];

/** The kinds that lead to one answer, shortened. */
export const nameKinds = (kinds: readonly string[]): string =>
  groups
    .reduce<readonly string[]>(
      (left, [name, members]) =>
        members.every((kind) => left.includes(kind))
          ? left.flatMap((kind) => (kind === members[0] ? [name] : members.includes(kind) ? [] : [kind]))
          : left,
      kinds,
    )
    .join(" | ");

/** The ends of what is allowed, and the next values beyond. */
function atTheEnds({ kind, min, max }: Domain): BadValue[] {
  const step = kind === "count" || kind === "days" ? 1 : 0.001;
  const ends: BadValue[] = [];
  if (min !== undefined) ends.push(["lowest", min], ["below lowest", min - step]);
  if (max !== undefined) ends.push(["highest", max], ["above highest", max + step]);
  if (kind === "day") ends.push(["last day", 2_958_465], ["day after the last", 2_958_466]);
  return ends;
}

export const badValuesOf = (domain: Domain): readonly BadValue[] => [...everywhere, ...atTheEnds(domain)];
