import type { CellExtent } from "./cellExtent";
import { FormulaProblem } from "./formulaProblem";
import { conditional, lifting, pairs, reading, shaping, type NativeRule } from "./nativeRule";

const widthOf = ([first]: readonly CellExtent[]): CellExtent => first!;
const transposed = ([first]: readonly CellExtent[]): CellExtent => ({ rows: first!.columns, columns: first!.rows });
/** A look-up whose result is one cell, or one row (column) where the result range is wider (longer) than what was searched. */
const found = ([, searched, results]: readonly CellExtent[]): CellExtent =>
  searched!.columns === 1 ? { rows: 1, columns: results!.columns } : { rows: results!.rows, columns: 1 };
