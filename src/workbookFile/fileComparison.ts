/** In the words of files. */
export const fileComparisons = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;

export type FileComparison = (typeof fileComparisons)[number];
