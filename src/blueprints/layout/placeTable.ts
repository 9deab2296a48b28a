import type { TableColumn, TablePart } from "../blueprint";
import { alignmentOf, besideButton, indentAfter, indentPixels, look, rowHeight } from "../look";
import type { CellArea, PlannedValue } from "../plannedWorkbook";
import { addHighlights } from "./addHighlights";
import { inputRule } from "./inputRule";
import {
  formatInTable,
  formulaOf,
  typedValue,
  widthOfColumn,
  widthOfTexts,
  widthOfWords,
  wordsOf,
  type LanePlace,
  type Layout,
} from "./lanePlace";
import { placeHeading } from "./placeFigures";
import type { SheetDraft } from "./sheetDraft";

/** At the right of a cell with a list. */
const listButton = 20;

/** Without bands and colours of its own: those of the cells say what is typed and what is calculated. */
const tableStyle = "TableStyleLight1";

export function placeTable(part: TablePart, lane: LanePlace, draft: SheetDraft, layout: Layout): number {
  const { id, name, heading: title, columns, beside = [] } = part;
  const place = title === undefined ? lane : { ...lane, row: lane.row + 1 };
  if (title) placeHeading(title, lane, draft, layout);
  const rows = (layout.filling.tables[id] ?? []).map((row) => row.map((value) => typedValue(value, layout)));
  const headings = columns.map(({ heading }) => wordsOf(heading, layout));
  draft.put(place.row, place.column, [headings, ...rows]);
  draft.format({ ...place, rows: 1, columns: columns.length }, look.tableHeading);
  draft.heights.set(place.row - 1, rowHeight.aboveTable);
  draft.tables.push({
    id,
    name: wordsOf(name, layout),
    row: place.row,
    column: place.column,
    rows: rows.length + 1,
    columns: columns.length,
    tableColumns: columns.map((column, index) => ({ id: column.id, heading: headings[index] ?? "" })),
    style: tableStyle,
    banded: false,
  });
  columns.forEach((column, index) =>
    placeColumn(
      column,
      { row: place.row, column: place.column + index, rows: rows.length, columns: 1 },
      rows.map((row) => row[index] ?? ""),
      indentAfter(column.kind, columns[index - 1]?.kind),
      draft,
      layout,
    ),
  );
  // An empty column keeps the table from taking the spills in when somebody types beside it.
  const besideColumn = place.column + columns.length + 1;
  if (beside.length > 0) draft.widths.gap(besideColumn - 1, 24);
  beside.forEach(({ id: block, heading, kind, formula, room, highlights }, index) => {
    const column = besideColumn + index;
    const body = { row: place.row + 1, column, rows: rows.length, columns: 1 };
    draft.word(place.row, column, wordsOf(heading, layout), look.columnHeading);
    draft.formula(body.row, column, formulaOf(formula, layout));
    draft.format(body, {
      ...look.calculatedColumn,
      ...formatInTable(kind, layout),
      horizontalAlignment: alignmentOf(kind),
    });
    draft.block(block, body);
    if (room !== undefined) draft.block(`${block}.space`, { ...body, rows: rows.length + room });
    addHighlights(highlights, body, draft, layout);
    draft.widths.need(column, 1, widthOfColumn({ id: block, heading, kind }));
  });
  if (part.freeze !== false) draft.freeze = { rows: place.row + 1, columns: place.column + 1 };
  return place.row - lane.row + rows.length + 1;
}

function placeColumn(
  column: TableColumn,
  heading: CellArea,
  values: readonly PlannedValue[],
  distance: ReturnType<typeof indentAfter>,
  draft: SheetDraft,
  layout: Layout,
): void {
  const { kind, formula, words, from, highlights, ...bounds } = column;
  const body = { ...heading, row: heading.row + 1 };
  const alignment = { horizontalAlignment: alignmentOf(kind), ...distance };
  draft.format(
    { ...heading, rows: 1 },
    alignment.horizontalAlignment === "Right" ? { ...alignment, ...besideButton } : alignment,
  );
  draft.format(body, {
    ...(formula === undefined ? look.typed : look.calculatedColumn),
    ...formatInTable(kind, layout),
    ...alignment,
  });
  if (formula !== undefined) draft.formula(body.row, body.column, formulaOf(formula, layout), body.rows);
  const { language } = layout.choices;
  if (words) {
    draft.validations.push({
      ...body,
      kind: "list",
      from: Object.values(words).map((word) => word[language]),
      strict: true,
    });
  } else if (from) {
    draft.validations.push({ ...body, kind: "list", from, strict: true });
  } else if (formula === undefined) {
    const rule = inputRule(kind, bounds, language);
    if (rule) draft.validations.push({ ...body, ...rule });
  }
  addHighlights(highlights, body, draft, layout);
  const before = (distance.indent ?? 0) * indentPixels;
  draft.widths.need(body.column, 1, widthOfColumn(column) + before);
  draft.widths.need(body.column, 1, widthOfTexts(values) + before + (words || from ? listButton : 0));
  for (const word of Object.values(words ?? {}))
    draft.widths.need(body.column, 1, widthOfWords(word) + before + listButton);
}
