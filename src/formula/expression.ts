import type { NativeFunction } from "./nativeFunctions";

/** Ids of a blueprint; what they are called in a workbook stands in its `FormulaNames`. */
export type InputId = string;
export type TableId = string;
export type ColumnId = string;
export type BlockId = string;
export type VariableId = string;

export type Literal = number | string | boolean;

/** A gap between the commas of a call. */
export type Omitted = null;

/** An input cell, called by its defined name. */
export interface InputReference {
  readonly input: InputId;
}

/**
 * Cells of a table: all its data, one column, or the columns from `column` to `to`.
 * `row` takes the row of the formula's own cell, or the row of headings, instead of the data.
 */
export interface TableReference {
  readonly table: TableId;
  readonly column?: ColumnId;
  readonly to?: ColumnId;
  readonly row?: "this" | "headings";
}

/** Rows and columns count from 0 within the block; without them it is all rows, all columns. */
export interface BlockPart {
  /** `body` is every row but the total. */
  readonly row?: number | "total" | "body";
  readonly column?: number;
}

/** A placed cell, a placed group of cells or a spill of known size, or a part of it. */
export interface BlockReference {
  readonly block: BlockId;
  readonly part?: BlockPart;
}

export interface NativeCall {
  readonly native: NativeFunction;
  readonly args: readonly (Expr | Omitted)[];
}

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

export interface Operation {
  readonly op: Operator;
  readonly left: Expr;
  readonly right: Expr;
}

export interface Negation {
  readonly negative: Expr;
}

/** A call of one of the add-in's own functions; arguments go by name, an omitted one is absent. */
export interface AddInCall {
  readonly call: string;
  readonly args: Readonly<Record<string, Expr>>;
}

/** Later bindings may use earlier ones. */
export interface LetExpression {
  readonly let: readonly (readonly [VariableId, Expr])[];
  readonly in: Expr;
}

export interface VariableReference {
  readonly variable: VariableId;
}

/** `{0,30,60}`: rows of equal length. */
export interface ArrayConstant {
  readonly array: readonly (readonly Literal[])[];
}

/** A formula as a tree: plain data that says what is meant, not how it is written. */
export type Expr =
  | Literal
  | InputReference
  | TableReference
  | BlockReference
  | NativeCall
  | Operation
  | Negation
  | AddInCall
  | LetExpression
  | VariableReference
  | ArrayConstant;
