import type { FileComparison } from "../../workbookFile/fileComparison";
import type { ComparisonOperator } from "../engine/conditionalFormats";

const comparisons = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
} as const satisfies Record<FileComparison, ComparisonOperator>;

export const comparisonOf = (file: FileComparison): ComparisonOperator => comparisons[file];

export const fileComparison = (operator: ComparisonOperator): FileComparison =>
  (Object.keys(comparisons) as FileComparison[]).find((one) => comparisons[one] === operator)!;
