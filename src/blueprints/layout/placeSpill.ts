import type { MatrixColumn, MatrixPart, SpillPart } from "../blueprint";
import { alignmentOf, indentAfter, indentPixels, look } from "../look";
import { cellPadding, textWidth } from "../textWidth";
import { addHighlights } from "./addHighlights";
import { inputRule } from "./inputRule";
import {
  formulaOf,
  inBothLanguages,
  typedWords,
  valueFormat,
  widthOfKind,
  widthOfTexts,
  widthOfWords,
  wordsOf,
  type LanePlace,
  type Layout,
} from "./lanePlace";
import { placeHeading } from "./placeFigures";
import { headingsOf, wordsShown } from "./shownWords";
import type { SheetDraft } from "./sheetDraft";

/** The formats and the space of a spill that may grow without end reach this many rows further than today. */
const formattedGrowth = 200;

export function placeSpill(part: SpillPart, place: LanePlace, draft: SheetDraft, layout: Layout): number {
  const { id, heading, headings, formula, columns, room, total, names } = part;
  const rows = part.rows(layout.filling);
  const top = place.row + 1;
  placeHeading(heading, place, draft, layout);
  draft.formula(top, place.column, formulaOf(formula, layout));
  draft.block(id, { row: top + 1, column: place.column, rows: rows - 1, columns: columns.length }, total !== undefined);
  const growth = Math.min(room, formattedGrowth);
  const space = Number.isFinite(room) ? room : growth;
  draft.block(`${id}.space`, { row: top + 1, column: place.column, rows: rows - 1 + space, columns: columns.length });
  draft.format({ row: top, column: place.column, rows: 1, columns: columns.length }, look.columnHeading);
  const height = rows - 1 + growth;
  // A single cell over several columns is a sentence that runs on over them.
  const headingRows = (headings ? [headings.en, headings.zh] : inBothLanguages(formula).map(headingsOf)).filter(
    (row) => row.length === columns.length,
  );
  columns.forEach((kind, index) => {
    const column = place.column + index;
    const distance = indentAfter(kind, columns[index - 1]);
    const alignment = { horizontalAlignment: alignmentOf(kind), ...distance };
    draft.format({ row: top, column, rows: 1, columns: 1 }, alignment);
    draft.format(
      { row: top + 1, column, rows: height, columns: 1 },
      { ...look.calculated, ...valueFormat(kind, layout), ...alignment },
    );
    const before = (distance.indent ?? 0) * indentPixels;
    const headingWidths = headingRows.map((row) => textWidth(row[index] ?? "", { bold: true }) + cellPadding);
    draft.widths.need(column, 1, Math.max(widthOfKind(kind), ...headingWidths) + before);
  });
  if (names) draft.widths.need(place.column, 1, widthOfTexts(names(layout.filling)));
  // The total moves as the spill grows, so its look follows the word in its first cell.
  if (total)
    draft.conditionalFormats.push({
      row: top + 1,
      column: place.column,
      rows: height,
      columns: columns.length,
      when: { firstInRow: wordsOf(total, layout) },
      bold: true,
      fillColor: look.columnHeading.fillColor,
    });
  return 1 + rows + (Number.isFinite(room) ? room : 0);
}

export function placeMatrix(part: MatrixPart, place: LanePlace, draft: SheetDraft, layout: Layout): number {
  const { heading, columns, rows, total } = part;
  placeHeading(heading, place, draft, layout);
  const top = place.row + 1;
  const totalRow = top + 1 + rows;
  columns.forEach((column, index) => {
    const at = place.column + index;
    const distance = indentAfter(column.kind, columns[index - 1]?.kind);
    const alignment = { horizontalAlignment: alignmentOf(column.kind), ...distance };
    draft.word(top, at, wordsOf(column.heading, layout), { ...look.columnHeading, ...alignment });
    const body = { row: top + 1, column: at, rows, columns: 1 };
    draft.format(body, { ...look.calculated, ...valueFormat(column.kind, layout), ...alignment });
    placeCells(column, body, draft, layout);
    const held = "inputs" in column.cells ? column.cells.inputs.length : rows;
    const hasTotal = column.total !== undefined;
    draft.block(`${part.id}.${column.id}`, { ...body, rows: hasTotal ? rows + 1 : held }, hasTotal);
    if (column.total !== undefined) draft.formula(totalRow, at, formulaOf(column.total, layout));
    if (total)
      draft.format(
        { ...body, row: totalRow, rows: 1 },
        { ...look.total, ...valueFormat(column.kind, layout), ...alignment },
      );
    addHighlights(column.highlights, body, draft, layout);
    const needed = [
      column.width ?? 0,
      widthOfWords(column.heading, true),
      widthOfKind(column.kind),
      widthOfTexts(wordsOfCells(column, rows, layout)),
    ];
    draft.widths.need(at, 1, Math.max(...needed) + (distance.indent ?? 0) * indentPixels);
  });
  if (!total) return 2 + rows;
  draft.word(totalRow, place.column, wordsOf(total, layout));
  return 3 + rows;
}

/** The words that the cells of a column hold or choose among, in both languages. */
function wordsOfCells({ cells, kind }: MatrixColumn, rows: number, layout: Layout): readonly string[] {
  if ("words" in cells) return cells.words.flatMap(({ en, zh }) => [en, zh]);
  if ("inputs" in cells) return [];
  const formulas =
    "spill" in cells ? [cells.spill] : Array.from({ length: rows }, (_, row) => cells.formula(row) ?? "");
  const typed = (table: string, column: string) => typedWords(table, column, layout);
  // Remarks may be as long as they like.
  return kind === "longText" ? [] : formulas.flatMap(inBothLanguages).flatMap((one) => wordsShown(one, typed));
}

function placeCells(
  { cells, kind }: MatrixColumn,
  body: { readonly row: number; readonly column: number; readonly rows: number },
  draft: SheetDraft,
  layout: Layout,
): void {
  if ("spill" in cells) {
    draft.formula(body.row, body.column, formulaOf(cells.spill, layout));
    return;
  }
  if ("formula" in cells) {
    for (let row = 0; row < body.rows; row++) {
      const formula = cells.formula(row);
      if (formula !== undefined) draft.formula(body.row + row, body.column, formulaOf(formula, layout));
    }
    return;
  }
  if ("words" in cells) {
    draft.put(
      body.row,
      body.column,
      cells.words.map((words) => [wordsOf(words, layout)]),
    );
    return;
  }
  const { inputs, help, ...bounds } = cells;
  const area = { row: body.row, column: body.column, rows: inputs.length, columns: 1 };
  draft.put(
    area.row,
    area.column,
    inputs.map((value) => [value]),
    look.input,
  );
  const rule = inputRule(kind, bounds, layout.choices.language, help);
  if (rule) draft.validations.push({ ...area, ...rule });
}
