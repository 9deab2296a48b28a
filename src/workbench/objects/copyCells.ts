import { FillTemplate } from "../../formula/fillTemplate";
import type { Cell, CellInput, CellValue, Rect } from "../engine/sheetEngine";
import { checkCells } from "./access";
import type { Arguments } from "./arguments";
import { invalidArgument } from "./hostError";
import { otherRect } from "./rangeObject";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";
import { isUnbounded, onSheet } from "./rectangle";

const copyTypes = ["All", "Formulas", "Values", "Formats"] as const;

/** `copyFrom`: a target of one cell takes the size of the source, a larger one is filled with the source again and again. */
export async function copyCells(target: RangeTarget, given: Arguments): Promise<void> {
  const { session } = target;
  const source = otherRect(target, given.any(0));
  const type = copyTypes.find((one) => one === (given.optionalText(1) ?? "All"));
  const skipBlanks = given.flag(2);
  const transpose = given.flag(3);
  if (type === undefined || isUnbounded(source)) throw invalidArgument();
  const size = transpose ? { rows: source.columns, columns: source.rows } : source;
  const wanted = formattedPart(target);
  const times = (whole: number, part: number): number => (whole % part === 0 ? whole / part : 1);
  const rect = onSheet({
    ...wanted,
    rows: size.rows * times(wanted.rows, size.rows),
    columns: size.columns * times(wanted.columns, size.columns),
  });
  checkCells(session, rect);
  const { engine } = session;
  // Values are copied as they are calculated, not as they stand half-way.
  if (type === "Values" && engine.calculating()) await engine.settled();
  const from = (row: number, column: number): readonly [number, number] => {
    const [down, right] = [row % size.rows, column % size.columns];
    return transpose ? [right, down] : [down, right];
  };
  if (type !== "Formats") {
    const cells = engine.read(source);
    const templates = cells.map((row) =>
      row.map(({ formula }) => (formula === undefined ? undefined : new FillTemplate(formula))),
    );
    const inputs = blockOf(rect, (row, column): CellInput => {
      const [i, j] = from(row, column);
      const cell = cells[i]?.[j];
      const template = type === "Values" ? undefined : templates[i]?.[j];
      if (template) return template.at(rect.row + row - source.row - i, rect.column + column - source.column - j);
      return skipBlanks && isBlank(cell) ? null : inputOf(cell?.value ?? null);
    });
    engine.write(rect, inputs);
  }
  if (type !== "All" && type !== "Formats") return;
  const formats = engine.readFormats(source);
  for (let row = 0; row < rect.rows; row += 1) {
    for (let column = 0; column < rect.columns; column += 1) {
      const [i, j] = from(row, column);
      const format = formats[i]?.[j];
      const cell = { ...rect, row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 };
      if (format) engine.format(cell, format);
    }
  }
}

const blockOf = (rect: Rect, input: (row: number, column: number) => CellInput): CellInput[][] =>
  Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_unused, column) => input(row, column)),
  );

const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === undefined);

/** A value as it has to be written to come out the same. */
function inputOf(value: CellValue): CellInput {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" && /^[=']/u.test(value) ? `'${value}` : value;
}
