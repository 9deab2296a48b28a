import type { Language } from "./bothLanguages";
import { isBlank, type Grid } from "./cells";
import type { Column } from "./column";
import type { Domain } from "./domain";
import { Failure } from "./failure";
import type { Place } from "./place";
import { FIRST_DAY, LAST_DAY, readChoice, readDay, readFlag, readLanguage, readNumber, readText } from "./readScalar";

/** One value. In a function that lifts, a range of them gives a range of answers. */
export interface ScalarParameter<Value> {
  readonly shape: "scalar";
  readonly optional: boolean;
  readonly domain: Domain;
  /** False for settings such as the language, which hold for all elements. */
  readonly lifts: boolean;
  /** May be blank although it is not optional: Excel wants optional arguments last, and required ones follow this one. */
  readonly mayBeBlank?: boolean;
  /** The value when the argument is omitted or its cell blank. */
  readonly absent?: Value;
  /** Numbers from the first to the second are taken as they are, which spares the common cell the work of `read`. */
  readonly between?: readonly [min: number, max: number];
  /** Of those, only whole numbers: days without a time. */
  readonly wholeOnly?: boolean;
  /** Reads a cell that is not blank. Gives the failure back instead of throwing: a spill keeps its other elements. */
  readonly read: (raw: unknown, place: Place) => Value | Failure;
}

/** A range that belongs together as a whole: a table, the bounds of buckets. */
export interface RangeParameter<Value> {
  readonly shape: "range";
  readonly optional: boolean;
  readonly domain: Domain;
  readonly absent?: Value;
  readonly read: (grid: Grid, argument: string) => Value;
}

/** One column of a list. All columns of a function (or of one group of it) have the same number of cells. */
export interface ColumnParameter<Value> {
  readonly shape: "column";
  readonly optional: boolean;
  readonly domain: Domain;
  readonly absent?: Value;
  /** Columns of two lists in one function belong to a group each; those without one are a group too. */
  readonly group?: string;
  /** This column says which rows count; the others read as blank elsewhere. */
  readonly selects: boolean;
  readonly read: (column: Column) => Value;
}

/** A parameter that may be left out, known to the type check as well: calls in blueprints are checked against it. */
export type Optional<P> = P & { readonly optional: true };

export type Parameter<Value = unknown> = ScalarParameter<Value> | RangeParameter<Value> | ColumnParameter<Value>;

const scalar = <Value>(domain: Domain, read: ScalarParameter<Value>["read"]): ScalarParameter<Value> => ({
  shape: "scalar",
  optional: false,
  lifts: true,
  domain,
  read,
});

type Bounds = Pick<Domain, "min" | "max" | "aboveMin">;

/** The numbers that need no closer look; none where whole numbers or more than the lower end are asked for. */
const between = ({ min = -Number.MAX_VALUE, max = Number.MAX_VALUE, aboveMin = false, whole = false }: Domain) =>
  aboveMin || whole ? ([Infinity, -Infinity] as const) : ([min, max] as const);

const numeric = (domain: Domain): ScalarParameter<number> => ({
  ...scalar(domain, (raw, place) => readNumber(raw, domain, place)),
  between: between(domain),
});

export const money = (bounds: Bounds = {}): ScalarParameter<number> => numeric({ kind: "money", ...bounds });
/** A fraction of a whole: 0.02 for 2 %. */
export const share = (bounds: Bounds = {}): ScalarParameter<number> =>
  numeric({ kind: "share", min: 0, max: 1, ...bounds });
/** A fraction a year: 0.08 for 8 %. */
export const yearlyRate = (): ScalarParameter<number> => numeric({ kind: "yearlyRate", min: 0, max: 2 });
export const days = (bounds: Bounds = {}): ScalarParameter<number> => numeric({ kind: "days", ...bounds });
export const number = (bounds: Bounds = {}): ScalarParameter<number> => numeric({ kind: "number", ...bounds });
/** A whole number. */
export const count = (bounds: Bounds = {}): ScalarParameter<number> =>
  numeric({ kind: "count", whole: true, ...bounds });
export const day = (): ScalarParameter<number> => ({
  ...scalar({ kind: "day" }, readDay),
  between: [FIRST_DAY, LAST_DAY],
  wholeOnly: true,
});
export const text = (): ScalarParameter<string> => scalar({ kind: "text" }, readText);
export const choice = <const Word extends string>(...choices: readonly Word[]): ScalarParameter<Word> => ({
  ...scalar({ kind: "choice", choices }, (raw, place) => readChoice(raw, choices, place)),
  lifts: false,
});
export const flag = (): ScalarParameter<boolean> => ({ ...scalar({ kind: "flag" }, readFlag), lifts: false });

const languageDomain: Domain = { kind: "choice", choices: ["en", "zh"] };
/** Language of the words in the answer, English by default. */
export const language = (): Optional<ScalarParameter<Language>> => ({
  ...scalar(languageDomain, readLanguage),
  lifts: false,
  optional: true,
  absent: "en",
});
/** With a language, the spill starts with a row of headings in it. */
export const headings = (): Optional<ScalarParameter<Language | undefined>> => ({
  ...scalar<Language | undefined>(languageDomain, readLanguage),
  lifts: false,
  optional: true,
});

/** A range read as a whole by a function of its own: a table, bounds, labels. */
export const range = <Value>(domain: Domain, read: RangeParameter<Value>["read"]): RangeParameter<Value> => ({
  shape: "range",
  optional: false,
  domain,
  read,
});

const column = <Value>(domain: Domain, read: ColumnParameter<Value>["read"]): ColumnParameter<Value> => ({
  shape: "column",
  optional: false,
  selects: false,
  domain,
  read,
});

/** A column of numbers; NaN where the cell is blank. */
const numericColumn = (domain: Domain): ColumnParameter<Float64Array> =>
  column(domain, (given) => {
    const [min, max] = between(domain);
    return given.numbers(min, max, (raw, index) => {
      if (isBlank(raw)) return NaN;
      const value = readNumber(raw, domain, given.place(index));
      if (value instanceof Failure) throw value;
      return value;
    });
  });

export const moneyColumn = (bounds: Bounds = {}): ColumnParameter<Float64Array> =>
  numericColumn({ kind: "money", ...bounds });
export const numberColumn = (bounds: Bounds = {}): ColumnParameter<Float64Array> =>
  numericColumn({ kind: "number", ...bounds });
export const shareColumn = (): ColumnParameter<Float64Array> => numericColumn({ kind: "share", min: 0, max: 1 });
/** A column of days, the time of day cut off; NaN where the cell is blank. */
export const dayColumn = (): ColumnParameter<Float64Array> =>
  column({ kind: "day" }, (given) =>
    given
      .numbers(FIRST_DAY, LAST_DAY, (raw, index) => {
        if (isBlank(raw)) return NaN;
        const value = readDay(raw, given.place(index));
        if (value instanceof Failure) throw value;
        return value;
      })
      .map(Math.floor),
  );
/** Cells as they are, for a function that knows what to look for: names of stages, of customers. */
export const cellColumn = (kind: "text"): ColumnParameter<Column> => column({ kind }, (given) => given);

/** Which rows count: those with TRUE or 1. */
export const include = (): Optional<ColumnParameter<Uint8Array | undefined>> => ({
  ...column<Uint8Array | undefined>({ kind: "flag" }, (given) => {
    const included = new Uint8Array(given.length);
    for (let index = 0; index < included.length; index++) {
      const raw = given.at(index);
      if (isBlank(raw)) continue;
      const value = readFlag(raw, given.place(index));
      if (value instanceof Failure) throw value;
      included[index] = value ? 1 : 0;
    }
    return included;
  }),
  optional: true,
  selects: true,
});

/** The column belongs to one of two lists, whose lengths differ. */
export const inGroup = <P extends ColumnParameter<unknown>>(group: string, parameter: P): P => ({
  ...parameter,
  group,
});

/** In a function that lifts, this argument still takes one value, which holds for all elements. */
export const setting = <P extends ScalarParameter<unknown>>(parameter: P): P => ({ ...parameter, lifts: false });

/** The argument has its place but may be blank there; then its value is undefined. */
export const blankable = <Value>(parameter: ScalarParameter<Value>): ScalarParameter<Value | undefined> => ({
  ...parameter,
  mayBeBlank: true,
});

/** The argument may be left out; then its value is undefined. */
export function optional<Value>(parameter: ScalarParameter<Value>): Optional<ScalarParameter<Value | undefined>>;
export function optional<Value>(parameter: RangeParameter<Value>): Optional<RangeParameter<Value | undefined>>;
export function optional<Value>(parameter: ColumnParameter<Value>): Optional<ColumnParameter<Value | undefined>>;
export function optional(parameter: Parameter): Optional<Parameter> {
  return { ...parameter, optional: true };
}

/** The argument may be left out; then it has this value. */
export function withDefault<Value>(parameter: ScalarParameter<Value>, absent: Value): Optional<ScalarParameter<Value>>;
export function withDefault<Value>(parameter: RangeParameter<Value>, absent: Value): Optional<RangeParameter<Value>>;
export function withDefault(parameter: Parameter, absent: unknown): Optional<Parameter> {
  return { ...parameter, optional: true, absent };
}
