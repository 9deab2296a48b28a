import type { CellValue } from "../engine/sheetEngine";
import { shownValue } from "./cellOutput";
import { defineObject, type ObjectKind } from "./hostObject";

interface FunctionResultTarget {
  readonly value: CellValue;
}

const errorOf = ({ value }: FunctionResultTarget): string | null =>
  typeof value === "object" && value !== null ? value.error : null;

/** What a function came to when it was called: a value, or an error in its English name. */
export const functionResult: ObjectKind<FunctionResultTarget> = defineObject({
  name: "FunctionResult",
  properties: {
    Error: { read: errorOf },
    Value: {
      // A blank cell that a function hands on is 0, as it is in a cell.
      read: (target) => (errorOf(target) === null ? shownValue(target.value ?? 0) : null),
    },
  },
});
