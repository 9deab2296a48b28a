import { oneCell, type CellExtent } from "./cellExtent";
import { extentOf, type GivenArgument } from "./nativeRule";

type Given = readonly GivenArgument[];

const count = (argument: GivenArgument, otherwise: number): number =>
  argument === undefined ? otherwise : typeof argument.literal === "number" ? Math.abs(argument.literal) : Infinity;

export const asFirst = ([array]: Given): CellExtent => extentOf(array);

export const transposed = ([array]: Given): CellExtent => {
  const { rows, columns } = extentOf(array);
  return { rows: columns, columns: rows };
};

/** One cell, or a whole row (column) where the results are wider (longer) than what was searched. */
export const lookedUp = ([, searched, results]: Given): CellExtent => {
  const { rows, columns } = extentOf(results);
  return extentOf(searched).columns === 1 ? { rows: 1, columns } : { rows, columns: 1 };
};

/** A row or column of 0, or none, is all of them. */
export const indexed = ([array, row, column]: Given): CellExtent => {
  const { rows, columns } = extentOf(array);
  const all = (argument: GivenArgument) => argument === undefined || argument.literal === 0;
  if (column === undefined && (rows === 1 || columns === 1)) return all(row) ? { rows, columns } : oneCell;
  return { rows: all(row) ? rows : 1, columns: all(column) ? columns : 1 };
};

export const sequence = ([rows, columns]: Given): CellExtent => ({ rows: count(rows, 1), columns: count(columns, 1) });

export const taken = ([array, rows, columns]: Given): CellExtent => {
  const extent = extentOf(array);
  return {
    rows: Math.min(extent.rows, count(rows, Infinity)),
    columns: Math.min(extent.columns, count(columns, Infinity)),
  };
};

export const stackedDown = (given: Given): CellExtent => ({
  rows: given.reduce((sum, one) => sum + extentOf(one).rows, 0),
  columns: Math.max(...given.map((one) => extentOf(one).columns)),
});

export const stackedAcross = (given: Given): CellExtent => ({
  rows: Math.max(...given.map((one) => extentOf(one).rows)),
  columns: given.reduce((sum, one) => sum + extentOf(one).columns, 0),
});

export const chosenColumns = ([array, ...chosen]: Given): CellExtent => ({
  rows: extentOf(array).rows,
  columns: chosen.reduce((sum, one) => sum + extentOf(one).rows * extentOf(one).columns, 0),
});

/** As many rows as the first matrix, as many columns as the second. */
export const multiplied = ([left, right]: Given): CellExtent => ({
  rows: extentOf(left).rows,
  columns: extentOf(right).columns,
});
