import { FillTemplate } from "../../formula/fillTemplate";
import type { CellInput, Rect } from "../engine/sheetEngine";
import { checkCells } from "./access";
import type { Arguments } from "./arguments";
import { fillSeries, fillTypes, inputOf, type FillType } from "./fillSeries";
import { invalidArgument, notImplemented } from "./hostError";
import { otherRect } from "./rangeObject";
import type { RangeTarget } from "./ranges";
import { contains, isUnbounded } from "./rectangle";

/** `range.autoFill`: the range goes on through the rest of the destination, in one of the four directions. */
export function autoFill(target: RangeTarget, given: Arguments): void {
  const { session, rect: source } = target;
  const wanted = given.optionalText(1) ?? "FillDefault";
  if (wanted === "FlashFill") throw notImplemented(wanted);
  const type = fillTypes.find((one) => one === wanted);
  if (type === undefined || isUnbounded(source)) throw invalidArgument();
  const destination = given.any(0) === null ? besideData(target) : otherRect(target, given.any(0));
  if (!destination) return;
  const down = destination.columns === source.columns && destination.column === source.column;
  const across = destination.rows === source.rows && destination.row === source.row;
  if (!contains(destination, source) || isUnbounded(destination) || (!down && !across)) throw invalidArgument();
  for (const part of around(source, destination, down)) {
    checkCells(session, part);
    if (type !== "FillFormats") session.engine.write(part, inputs(target, part, down, type));
    if (type !== "FillValues") copyFormats(target, part);
  }
}

/** What lies before and behind the source. */
function around(source: Rect, whole: Rect, down: boolean): Rect[] {
  const parts = down
    ? [
        { ...whole, rows: source.row - whole.row },
        { ...whole, row: source.row + source.rows, rows: whole.row + whole.rows - source.row - source.rows },
      ]
    : [
        { ...whole, columns: source.column - whole.column },
        {
          ...whole,
          column: source.column + source.columns,
          columns: whole.column + whole.columns - source.column - source.columns,
        },
      ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** As far down as the column to the left, else to the right, is filled: a double click on the handle. */
function besideData({ session, rect }: RangeTarget): Rect | undefined {
  const used = session.engine.usedRect(rect.sheet);
  const rows = used ? used.row + used.rows - rect.row : 0;
  for (const column of [rect.column - 1, rect.column + rect.columns]) {
    if (column < 0 || rows <= rect.rows) continue;
    const cells = session.engine.read({ ...rect, column, rows, columns: 1 }).flat();
    const blank = cells.findIndex(({ value, formula }) => value === null && formula === undefined);
    const filled = blank < 0 ? rows : blank;
    if (filled > rect.rows) return { ...rect, rows: filled };
  }
  return undefined;
}

const modulo = (value: number, size: number): number => ((value % size) + size) % size;

function inputs({ session, rect }: RangeTarget, part: Rect, down: boolean, type: FillType): CellInput[][] {
  const cells = session.engine.read(rect);
  const formats = session.engine.readFormats(rect);
  const formulas = cells.map((row) =>
    row.map(({ formula }) => (formula === undefined ? undefined : new FillTemplate(formula))),
  );
  const lines = Array.from({ length: down ? rect.columns : rect.rows }, (_, line) => {
    const size = down ? rect.rows : rect.columns;
    const source = Array.from({ length: size }, (_unused, at) => {
      const [i, j] = down ? [at, line] : [line, at];
      // A formula interrupts a series; what it comes to is not its business.
      return { value: formulas[i]?.[j] ? null : cells[i]![j]!.value, format: formats[i]![j]! };
    });
    return fillSeries(source, type);
  });
  return Array.from({ length: part.rows }, (_, row) =>
    Array.from({ length: part.columns }, (_unused, column): CellInput => {
      const [i, j] = [part.row + row - rect.row, part.column + column - rect.column];
      const [fromRow, fromColumn] = [modulo(i, rect.rows), modulo(j, rect.columns)];
      const formula = formulas[fromRow]?.[fromColumn];
      if (formula)
        return type === "FillValues"
          ? inputOf(cells[fromRow]![fromColumn]!.value)
          : formula.at(i - fromRow, j - fromColumn);
      return down ? lines[j]!(i) : lines[i]!(j);
    }),
  );
}

function copyFormats({ session, rect }: RangeTarget, part: Rect): void {
  const formats = session.engine.readFormats(rect);
  for (let row = 0; row < part.rows; row += 1) {
    for (let column = 0; column < part.columns; column += 1) {
      const [i, j] = [part.row + row - rect.row, part.column + column - rect.column];
      const at = { ...part, row: part.row + row, column: part.column + column, rows: 1, columns: 1 };
      session.engine.format(at, formats[modulo(i, rect.rows)]![modulo(j, rect.columns)]!);
    }
  }
}
