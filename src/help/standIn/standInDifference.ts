import type { Language } from "../../functions/bothLanguages";

type InBoth = Readonly<Record<Language, string>>;

/** One thing that Excel does and the workbench does otherwise or not at all. */
export interface StandInDifference {
  readonly excel: InBoth;
  readonly workbench: InBoth;
}

export interface DifferenceGroup {
  readonly anchor: string;
  readonly title: InBoth;
  readonly differences: readonly StandInDifference[];
}
