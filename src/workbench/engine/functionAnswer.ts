import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";
import type { CellValue, FunctionAnswer } from "./sheetEngine";

/** An answer on its way into Univer. Short rows are filled with `#N/A`, an empty array is `#CALC!`, as in Excel. */
export function toVariant(answer: FunctionAnswer): BaseValueObject {
  if (!isArray(answer)) return toValueObject(answer);
  const columns = answer.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return ErrorValueObject.create(univerError("#CALC!"));
  if (answer.length === 1 && columns === 1) return toValueObject(answer[0]![0]!);
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) =>
      Array.from({ length: columns }, (_, column) =>
        toValueObject(column < row.length ? row[column]! : { error: "#N/A" }),
      ),
    ),
    rowCount: answer.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

function isArray(answer: FunctionAnswer): answer is readonly (readonly CellValue[])[] {
  return Array.isArray(answer);
}

function toValueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "object") return ErrorValueObject.create(univerError(value.error));
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(univerError("#NUM!"));
}
