import type { CellArea, PlannedFormat, PlannedSheet } from "../../blueprints/plannedWorkbook";
import { wordsPerCall, type BuildPart } from "./buildPart";
import { addressOf, rangeOf } from "./rangeOf";

const lineColor = "#808080";

export const formatParts = (sheet: PlannedSheet): readonly BuildPart[] =>
  sheet.formats.map((format) => ({
    sheet: sheet.id,
    step: "formatting",
    address: addressOf(format),
    rows: 0,
    bytes: wordsPerCall * 2,
    add: (scope) => setFormat(rangeOf(scope.sheet(sheet.id), format), format),
  }));

function setFormat(range: Excel.Range, format: CellArea & PlannedFormat): void {
  const { font, fill } = range.format;
  // One value stands for all cells, which the types of office.js do not know.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.fillColor !== undefined) fill.color = format.fillColor;
  if (format.horizontalAlignment !== undefined) range.format.horizontalAlignment = format.horizontalAlignment;
  if (format.verticalAlignment !== undefined) range.format.verticalAlignment = format.verticalAlignment;
  // After the alignment, with which Excel may take an indent back.
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.wrapText !== undefined) range.format.wrapText = format.wrapText;
  if (format.lineAbove === true) {
    const line = range.format.borders.getItem("EdgeTop");
    line.style = "Continuous";
    line.weight = "Thin";
    line.color = lineColor;
  }
}
