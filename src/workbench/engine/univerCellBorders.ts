import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import { SetBorderCommand } from "@univerjs/sheets";
import type { BorderLine, BorderSide, CellBorders } from "./cellBorders";
import type { SheetCells } from "./sheetCells";
import type { Rect } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

/** The cells that a line runs along, and on which of their edges. */
interface Edge {
  readonly part: Rect;
  readonly edge: "t" | "b" | "l" | "r";
}

export class UniverCellBorders implements CellBorders {
  constructor(
    private readonly runtime: UniverRuntime,
    private readonly cells: SheetCells,
  ) {}

  set(rect: Rect, side: BorderSide, line: BorderLine | undefined): void {
    this.cells.grow(rect.sheet, rect.row + rect.rows, rect.column + rect.columns);
    const drawn = line ? univerLine(line) : null;
    const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    for (const { part, edge } of edgesOf(rect, side)) {
      for (let row = part.row; row < part.row + part.rows; row++) {
        for (let column = part.column; column < part.column + part.columns; column++) {
          const cells = (cellValue[row] ??= {});
          const before = cells[column]?.s as { readonly bd: IBorderData } | undefined;
          cells[column] = { s: { bd: { ...before?.bd, [edge]: drawn } } };
        }
      }
    }
    if (Object.keys(cellValue).length > 0) this.cells.change(rect.sheet, cellValue, SetBorderCommand.id);
  }

  read(rect: Rect, side: BorderSide): readonly (BorderLine | undefined)[] {
    const worksheet = this.runtime.worksheet(rect.sheet);
    const styles = this.runtime.workbook.getStyles();
    // A line inside is drawn on both of its cells; one of them is enough to read it.
    const [first] = edgesOf(rect, side);
    if (!first) return [];
    const { part, edge } = first;
    return Array.from({ length: part.rows * part.columns }, (_, index) => {
      const row = part.row + Math.floor(index / part.columns);
      const cell = worksheet.getCellRaw(row, part.column + (index % part.columns));
      return lineOf(cell ? styles.getStyleByCell(cell)?.bd?.[edge] : undefined);
    });
  }
}

function edgesOf(rect: Rect, side: BorderSide): Edge[] {
  const { row, column, rows, columns } = rect;
  switch (side) {
    case "EdgeTop":
      return [{ part: { ...rect, rows: 1 }, edge: "t" }];
    case "EdgeBottom":
      return [{ part: { ...rect, row: row + rows - 1, rows: 1 }, edge: "b" }];
    case "EdgeLeft":
      return [{ part: { ...rect, columns: 1 }, edge: "l" }];
    case "EdgeRight":
      return [{ part: { ...rect, column: column + columns - 1, columns: 1 }, edge: "r" }];
    case "InsideHorizontal":
      if (rows === 1) return [];
      return [
        { part: { ...rect, rows: rows - 1 }, edge: "b" },
        { part: { ...rect, row: row + 1, rows: rows - 1 }, edge: "t" },
      ];
    case "InsideVertical":
      if (columns === 1) return [];
      return [
        { part: { ...rect, columns: columns - 1 }, edge: "r" },
        { part: { ...rect, column: column + 1, columns: columns - 1 }, edge: "l" },
      ];
  }
}

const continuous = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
} as const;

const broken = {
  Dash: [BorderStyleTypes.DASHED, BorderStyleTypes.MEDIUM_DASHED],
  Dot: [BorderStyleTypes.DOTTED, BorderStyleTypes.DOTTED],
  DashDot: [BorderStyleTypes.DASH_DOT, BorderStyleTypes.MEDIUM_DASH_DOT],
  DashDotDot: [BorderStyleTypes.DASH_DOT_DOT, BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  Double: [BorderStyleTypes.DOUBLE, BorderStyleTypes.DOUBLE],
} as const;

export function univerLine({ style, weight, color }: BorderLine): IBorderStyleData {
  const strong = weight === "Medium" || weight === "Thick";
  const s = style === "Continuous" ? continuous[weight] : broken[style][strong ? 1 : 0];
  return { s, cl: { rgb: color } };
}

export function lineOf(line: Nullable<IBorderStyleData>): BorderLine | undefined {
  if (!line || line.s === BorderStyleTypes.NONE) return undefined;
  const color = line.cl.rgb ?? "#000000";
  const weights = Object.keys(continuous) as BorderLine["weight"][];
  const weight = weights.find((one) => continuous[one] === line.s);
  if (weight) return { style: "Continuous", weight, color };
  const styles = Object.keys(broken) as (keyof typeof broken)[];
  const style = styles.find((one) => broken[one].some((drawn) => drawn === line.s));
  const strong = style !== undefined && broken[style][1] === line.s && broken[style][0] !== line.s;
  return { style: style ?? "Continuous", weight: strong ? "Medium" : "Thin", color };
}
