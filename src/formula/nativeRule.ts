import { oneCell, type CellExtent } from "./cellExtent";
import type { Literal } from "./expression";

/** An argument as far as the size of the answer depends on it; undefined where it is omitted. */
export type GivenArgument = { readonly extent: CellExtent; readonly literal?: Literal } | undefined;

export type FilePrefix = "_xlfn." | "_xlfn._xlws.";

export interface NativeRule {
  readonly minimum: number;
  readonly maximum: number;
  /** What stands before the name in files, for functions younger than the file format. */
  readonly prefix?: FilePrefix;
  /** Whether the argument in this place is read as a whole; several cells anywhere else give an answer for each. */
  readonly readsWhole: (place: number) => boolean;
  /** Excel refuses a calculated array where this function reads an argument as a whole. */
  readonly cellsOnly?: boolean;
  /** Calculates its arguments cell by cell also in a formula that a file does not mark as an array. */
  readonly calculatesArrays?: boolean;
  /** Answers with several cells, whatever it is given. */
  readonly dynamic?: boolean;
  /** The most cells it answers with; one when absent. */
  readonly extent?: (given: readonly GivenArgument[]) => CellExtent;
}

type Details = Partial<NativeRule>;
type Places = (place: number) => boolean;

export const everywhere: Places = () => true;
export const nowhere: Places = () => false;
export const at =
  (...places: readonly number[]): Places =>
  (place) =>
    places.includes(place);

/** One value in, one value out. */
export const perValue = (minimum: number, maximum = minimum, details: Details = {}): NativeRule => ({
  minimum,
  maximum,
  readsWhole: nowhere,
  ...details,
});

/** Reads ranges and answers with one value. */
export const perRange = (
  minimum: number,
  maximum = minimum,
  readsWhole: Places = everywhere,
  details: Details = {},
): NativeRule => ({ minimum, maximum, readsWhole, ...details });

/** SUMIFS and its kin: ranges must be cells, criteria may be several. */
export const perCriteria = (
  minimum: number,
  maximum: number,
  readsWhole: Places,
  details: Details = {},
): NativeRule => ({ minimum, maximum, readsWhole, cellsOnly: true, ...details });

/** Answers with an array. */
export const perArray = (
  minimum: number,
  maximum: number,
  readsWhole: Places,
  extent: NonNullable<NativeRule["extent"]>,
  details: Details = {},
): NativeRule => ({ minimum, maximum, readsWhole, dynamic: true, extent, ...details });

export const extentOf = (argument: GivenArgument): CellExtent => argument?.extent ?? oneCell;
