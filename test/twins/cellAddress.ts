import { columnLetters } from "../../src/formula/columnLetters";

/** `B4` for row 3 and column 1, both counted from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
