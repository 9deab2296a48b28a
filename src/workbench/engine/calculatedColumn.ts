import { FillTemplate } from "../../formula/fillTemplate";

/** The formula of a table's column, as it reads so many rows below the column's first one. */
export type FilledFormula = (row: number) => string;

/**
 * The formula that most of a column's cells hold. As in Excel, single cells that were overwritten do not keep the column
 * from being a calculated one.
 */
export function calculatedColumn(formulas: readonly (string | undefined)[]): FilledFormula | undefined {
  const own = formulas.flatMap((formula, row) => (formula === undefined ? [] : [{ formula, row }]));
  const middle = own[Math.floor(own.length / 2)];
  if (!middle || own.length * 2 <= formulas.length) return undefined;
  const template = new FillTemplate(middle.formula);
  const filled: FilledFormula = (row) => template.at(row - middle.row, 0);
  const same = own.filter(({ formula, row }) => filled(row) === formula);
  return same.length * 2 > formulas.length ? filled : undefined;
}
