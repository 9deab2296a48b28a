import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { columnLetters } from "./columnLetters";

const cell = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `=B5*2` as it reads in R1C1 notation in the cell at this row and column, counted from 0. */
export const toRowColumnNotation = (formula: string, row: number, column: number): string =>
  translateFormulaToR1C1(formula, cell(row, column));

export const fromRowColumnNotation = (formula: string, row: number, column: number): string =>
  translateFormulaToA1(formula, cell(row, column));
