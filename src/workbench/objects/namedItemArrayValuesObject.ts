import type { CellValue } from "../engine/sheetEngine";
import { shownValue, valueType } from "./cellOutput";
import { afterCalculation, defineObject, type ObjectKind } from "./hostObject";

/** Works out what the name stands for. */
interface ArrayTarget {
  readonly values: () => Promise<readonly (readonly CellValue[])[]>;
}

const each =
  <Result>(show: (value: CellValue) => Result) =>
  async (target: ArrayTarget): Promise<Result[][]> =>
    (await target.values()).map((row) => row.map(show));

export const namedItemArrayValues: ObjectKind<ArrayTarget> = defineObject({
  name: "NamedItemArrayValues",
  properties: {
    Types: { read: afterCalculation(each(valueType)) },
    Values: { read: afterCalculation(each(shownValue)) },
  },
});
