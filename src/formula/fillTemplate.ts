import { columnLetters } from "./columnLetters";
import { parseRange } from "./parseRange";
import { tokenizeFormula } from "./tokenizeFormula";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** A row or column of a reference: where it points, and whether it moves when the formula is filled. */
interface Ordinate {
  readonly at: number;
  readonly fixed: boolean;
}

interface Corner {
  readonly column?: Ordinate;
  readonly row?: Ordinate;
}

type Piece = string | { readonly prefix: string; readonly from: Corner; readonly to?: Corner };

/** One formula, ready to be said again as it would read when filled into a cell some rows and columns away. */
export class FillTemplate {
  private readonly pieces: readonly Piece[];

  constructor(readonly formula: string) {
    this.pieces = joinTexts(
      tokenizeFormula(formula).map(({ kind, text }) => (kind === "range" ? referencePiece(text) : text)),
    );
  }

  at(rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return this.formula;
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : printMoved(piece, rows, columns))).join("");
  }
}

function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (typeof piece === "string" && typeof before === "string") joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  return joined;
}

function referencePiece(text: string): Piece {
  const range = parseRange(text)?.range;
  if (!range) return text;
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  const from = corner(range.left, range.$left, range.top, range.$top);
  const single = !text.slice(prefix.length).includes(":");
  return single
    ? { prefix, from }
    : { prefix, from, to: corner(range.right, range.$right, range.bottom, range.$bottom) };
}

function corner(
  column: number | null | undefined,
  columnFixed: boolean | null | undefined,
  row: number | null | undefined,
  rowFixed: boolean | null | undefined,
): Corner {
  return {
    ...(column == null ? {} : { column: { at: column, fixed: columnFixed === true } }),
    ...(row == null ? {} : { row: { at: row, fixed: rowFixed === true } }),
  };
}

function printMoved(piece: Exclude<Piece, string>, rows: number, columns: number): string {
  const from = printCorner(piece.from, rows, columns);
  if (from === undefined) return "#REF!";
  if (!piece.to) return piece.prefix + from;
  const to = printCorner(piece.to, rows, columns);
  return to === undefined ? "#REF!" : `${piece.prefix}${from}:${to}`;
}

function printCorner({ column, row }: Corner, rows: number, columns: number): string | undefined {
  let text = "";
  if (column) {
    const at = column.fixed ? column.at : column.at + columns;
    if (at < 0 || at > lastColumn) return undefined;
    text += (column.fixed ? "$" : "") + columnLetters(at);
  }
  if (row) {
    const at = row.fixed ? row.at : row.at + rows;
    if (at < 0 || at > lastRow) return undefined;
    text += (row.fixed ? "$" : "") + (at + 1);
  }
  return text;
}
