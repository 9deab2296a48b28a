import type { BuildEntry } from "./buildEntry";
import { standardPatience, type Patience } from "./building/patience";
import { RequestLine } from "./building/requestLine";
import { takeBack } from "./building/takeBack";
import type { TakeBackOutcome } from "./takeBackOutcome";

export interface UndoBuildOptions {
  /** Removes also sheets that a person has worked in; to be asked for after an outcome `changed`. */
  readonly evenIfChanged?: boolean;
  readonly patience?: Patience;
}

/**
 * Takes back a finished build, or what is left of one that broke off: its sheets, tables and names, found by Excel's ids.
 * Nothing is removed when a person has worked in one of the sheets, until that is asked for.
 */
export const undoBuild = (
  entry: BuildEntry,
  { evenIfChanged = false, patience = standardPatience }: UndoBuildOptions = {},
): Promise<TakeBackOutcome> => takeBack(entry, { line: new RequestLine(patience), evenIfChanged });
