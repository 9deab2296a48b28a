import type { CellArea } from "../../blueprints/plannedWorkbook";
import { rangeOf } from "../building/rangeOf";
import { supports } from "../excelVersion";
import { sendRepeatable, type Sending } from "./sendRepeatable";

/** How a cell looks and what may be typed into it, to be given to others of its column. */
export interface ColumnLook {
  readonly giveTo: (range: Excel.Range) => void;
}

/** Rules that mean the same wherever they stand; a formula of a person's own would shift. */
const lastingRules = ["List", "WholeNumber", "Decimal", "Date"];

/** The looks of a row's cells, one each. */
export async function columnLooks(
  sending: Sending,
  worksheet: string,
  cells: readonly CellArea[],
): Promise<readonly ColumnLook[]> {
  const withRules = supports("1.8");
  let ranges: readonly Excel.Range[] = [];
  await sendRepeatable(sending, [
    {
      bytes: 0,
      add: ({ workbook }) => {
        ranges = cells.map((cell) => {
          const range = rangeOf(workbook.worksheets.getItem(worksheet), cell);
          range.load(
            "numberFormat,format/horizontalAlignment,format/indentLevel,format/font/color,format/font/bold,format/fill/color",
          );
          if (withRules) range.dataValidation.load("type,rule,errorAlert");
          return range;
        });
      },
    },
  ]);
  return ranges.map((range) => lookOf(range, withRules));
}

function lookOf(range: Excel.Range, withRules: boolean): ColumnLook {
  const [[numberFormat]] = range.numberFormat as [[string]];
  const { horizontalAlignment, indentLevel, font, fill } = range.format;
  const { color, bold } = font;
  const { color: fillColor } = fill;
  const rule = withRules && lastingRules.includes(String(range.dataValidation.type)) ? range.dataValidation : undefined;
  const { rule: given, errorAlert } = rule ?? {};
  return {
    giveTo: (other) => {
      // One value stands for all cells, which the types of office.js do not know.
      other.numberFormat = numberFormat as unknown as string[][];
      other.format.horizontalAlignment = horizontalAlignment;
      other.format.indentLevel = indentLevel;
      other.format.font.color = color;
      other.format.font.bold = bold;
      // Excel says white where nothing is filled.
      if (!["", "#FFFFFF"].includes(fillColor)) other.format.fill.color = fillColor;
      if (given === undefined) return;
      other.dataValidation.rule = given;
      if (errorAlert !== undefined) other.dataValidation.errorAlert = errorAlert;
    },
  };
}
