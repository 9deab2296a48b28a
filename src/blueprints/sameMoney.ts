import type { Expr } from "../formula/expression";
import { native } from "../formula/native";
import { less, minus } from "../formula/operations";

/** Money is the same when it differs by less than this. */
const halfCent = 0.005;

export const sameMoney = (one: Expr, other: Expr): Expr => less(native("ABS", minus(one, other)), halfCent);
