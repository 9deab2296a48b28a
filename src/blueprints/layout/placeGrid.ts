import type { GridAxis, GridPart } from "../blueprint";
import { alignmentOf, look } from "../look";
import type { CellArea, PlannedValue } from "../plannedWorkbook";
import { addHighlights } from "./addHighlights";
import { inputRule } from "./inputRule";
import { formulaOf, valueFormat, widthOfKind, widthOfWords, wordsOf, type LanePlace, type Layout } from "./lanePlace";
import { placeHeading } from "./placeFigures";
import type { SheetDraft } from "./sheetDraft";

/** Heading, what runs along the top, the typed values of the top, then a typed value and its figures in each row. */
export function placeGrid(part: GridPart, place: LanePlace, draft: SheetDraft, layout: Layout): number {
  const { id, heading, rows, columns, kind, body, highlights } = part;
  placeHeading(heading, place, draft, layout);
  const down = valuesOf(rows, layout);
  const across = valuesOf(columns, layout);
  const top = place.row + 2;
  const left = place.column + 1;
  const figures = { row: top + 1, column: left, rows: down.length, columns: across.length };
  draft.word(place.row + 1, left, wordsOf(columns.heading, layout), look.term);
  draft.format({ row: top, column: place.column, rows: 1, columns: 1 }, look.columnHeading);
  draft.word(top, place.column, wordsOf(rows.heading, layout));
  placeAxis(columns, `${id}.columns`, { ...figures, row: top, rows: 1 }, [across], draft, layout);
  placeAxis(
    rows,
    `${id}.rows`,
    { ...figures, column: place.column, columns: 1 },
    down.map((value) => [value]),
    draft,
    layout,
  );
  if ("spill" in body) draft.formula(figures.row, figures.column, formulaOf(body.spill, layout));
  else
    for (let row = 0; row < figures.rows; row++)
      for (let column = 0; column < figures.columns; column++)
        draft.formula(figures.row + row, left + column, formulaOf(body.formula(row, column), layout));
  draft.format(figures, {
    ...look.calculatedColumn,
    ...valueFormat(kind, layout),
    horizontalAlignment: alignmentOf(kind),
  });
  draft.block(`${id}.body`, figures);
  addHighlights(highlights, figures, draft, layout);
  draft.widths.need(place.column, 1, Math.max(widthOfWords(rows.heading, true), widthOfKind(rows.kind)));
  const width = Math.max(widthOfKind(kind), widthOfKind(columns.kind));
  for (let column = 0; column < figures.columns; column++) draft.widths.need(left + column, 1, width);
  draft.widths.need(left, figures.columns, widthOfWords(columns.heading, true));
  return 3 + down.length;
}

const valuesOf = ({ values }: GridAxis, { filling }: Layout): readonly PlannedValue[] =>
  typeof values === "function" ? values(filling) : values;

function placeAxis(
  { kind, help, ...bounds }: GridAxis,
  block: string,
  area: CellArea,
  cells: readonly (readonly PlannedValue[])[],
  draft: SheetDraft,
  layout: Layout,
): void {
  draft.put(area.row, area.column, cells, {
    ...look.input,
    ...valueFormat(kind, layout),
    horizontalAlignment: alignmentOf(kind),
  });
  draft.block(block, area);
  const rule = inputRule(kind, { ...bounds }, layout.choices.language, help);
  if (rule) draft.validations.push({ ...area, ...rule });
}
