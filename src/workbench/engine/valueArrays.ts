import { ArrayValueObject, ErrorValueObject, NullValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";

export function isArray(variant: BaseValueObject): variant is ArrayValueObject {
  return variant.isArray();
}

/** An array that no cell stands behind: Univer must not look it up in its index of the cells' values. */
export function arrayOfValues(values: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Every value of an array, or the one value, through `change`. */
export function mapValues(
  variant: BaseValueObject,
  change: (value: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  if (!isArray(variant)) return change(variant);
  return arrayOfValues(
    Array.from({ length: variant.getRowCount() }, (_, row) =>
      Array.from({ length: variant.getColumnCount() }, (_, column) => change(valueAt(variant, row, column))),
    ),
  );
}

/** Two values, or arrays spread over each other as Excel does: what one of them does not reach is `#N/A`. */
export function spreadValues(
  left: BaseValueObject,
  right: BaseValueObject,
  combine: (left: BaseValueObject, right: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  const [rows, columns] = [Math.max(rowsOf(left), rowsOf(right)), Math.max(columnsOf(left), columnsOf(right))];
  if (rows === 1 && columns === 1) return combine(spread(left, 0, 0)!, spread(right, 0, 0)!);
  const [one, other] = [downwards(left, rows), downwards(right, rows)];
  if (columns === 1 && one && other) {
    const column: BaseValueObject[][] = [];
    for (let row = 0; row < rows; row++) column.push([combine(one(row), other(row))]);
    return arrayOfValues(column);
  }
  return arrayOfValues(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const [one, other] = [spread(left, row, column), spread(right, row, column)];
        return one && other ? combine(one, other) : ErrorValueObject.create(univerError("#N/A"));
      }),
    ),
  );
}

/** The values of a column that reaches all rows, or one value for all of them. */
function downwards(variant: BaseValueObject, rows: number): ((row: number) => BaseValueObject) | undefined {
  if (!isArray(variant)) return () => variant;
  if (variant.getColumnCount() !== 1 || variant.getRowCount() !== rows) return undefined;
  return (row) => valueAt(variant, row, 0);
}

function spread(variant: BaseValueObject, row: number, column: number): BaseValueObject | undefined {
  if (!isArray(variant)) return variant;
  const [at, on] = [variant.getRowCount() === 1 ? 0 : row, variant.getColumnCount() === 1 ? 0 : column];
  return at < variant.getRowCount() && on < variant.getColumnCount() ? valueAt(variant, at, on) : undefined;
}

function valueAt(array: ArrayValueObject, row: number, column: number): BaseValueObject {
  return array.get(row, column) ?? NullValueObject.create();
}

const rowsOf = (variant: BaseValueObject): number => (isArray(variant) ? variant.getRowCount() : 1);
const columnsOf = (variant: BaseValueObject): number => (isArray(variant) ? variant.getColumnCount() : 1);
