import type { Expr, TableReference } from "../formula/expression";
import { native } from "../formula/native";
import { equal, minus } from "../formula/operations";

/** No value of the column stands there twice; blank cells do not count. One pass, where COUNTIF a row would take n². */
export const eachOnce = (column: TableReference): Expr =>
  equal(
    native("COUNTA", column),
    minus(native("ROWS", native("UNIQUE", column)), native("IF", native("COUNTBLANK", column), 1, 0)),
  );
