import type { SpillContext } from "../formula/spillOf";
import { spillOfCall } from "./addInFunctions";
import type { Blueprint, Lane, Part, Sheet } from "./blueprint";
import type { BuildChoices } from "./choices";
import { formulasUsed, wordsOfFormulas } from "./formulasUsed";
import type { LanePlace, Layout } from "./layout/lanePlace";
import { standsIn, wordsOf } from "./layout/lanePlace";
import { placeChart } from "./layout/placeChart";
import { placeChecks, placeInputs, placeResults, placeTitle } from "./layout/placeFigures";
import { placeGrid } from "./layout/placeGrid";
import { placeMatrix, placeSpill } from "./layout/placeSpill";
import { placeTable } from "./layout/placeTable";
import { placeNotes } from "./layout/placeWords";
import { SheetDraft } from "./layout/sheetDraft";
import { plannedNames } from "./plannedNames";
import type { PlannedSheet, PlannedWorkbook } from "./plannedWorkbook";
import { withWrittenFormulas } from "./writtenFormulas";

const gutterPixels = 18;
/** Between lanes that stand side by side. */
const gapPixels = 28;

/**
 * Places everything a blueprint says, for these choices, in cells.
 * @throws when Excel's own formulas are chosen and one of the blueprint's calls has none
 */
export function layOut(blueprint: Blueprint, choices: BuildChoices): PlannedWorkbook {
  const layout: Layout = { blueprint, choices, filling: blueprint.fill(choices) };
  const drafts = blueprint.sheets.map((sheet) => draftSheet(sheet, layout));
  const sheets = drafts.map(({ sheet }) => sheet);
  const names = drafts.flatMap(({ draft }) => draft.names);
  const context: SpillContext = {
    names: plannedNames({ names, sheets }),
    rowsOf: (id) => layout.filling.tables[id]?.length ?? 0,
    spillOfCall,
  };
  const written = sheets.map((sheet) => withWrittenFormulas(sheet, choices.formulaMode, context));
  const used = formulasUsed(written);
  const words = wordsOf(wordsOfFormulas(used), layout);
  return {
    blueprint: blueprint.id,
    version: blueprint.version,
    language: choices.language,
    formulaMode: used.mode,
    sheets: written.map((sheet, index) => withFormulaWords(sheet, words, drafts[index]?.draft)),
    names,
  };
}

/** Which formulas a workbook holds is known only once all of it has been placed. */
function withFormulaWords(sheet: PlannedSheet, words: string, draft: SheetDraft | undefined): PlannedSheet {
  const cells = draft?.formulaWords ?? [];
  if (cells.length === 0) return sheet;
  const values = cells.map(({ row, column }) => ({ row, column, cells: [[words]] }));
  return { ...sheet, values: [...sheet.values, ...values] };
}

function draftSheet(sheet: Sheet, layout: Layout): { readonly sheet: PlannedSheet; readonly draft: SheetDraft } {
  const draft = new SheetDraft(sheet.id);
  const left = sheet.gutter ? 1 : 0;
  if (sheet.gutter) draft.widths.need(0, 1, gutterPixels);
  let row = 0;
  let right = 0;
  for (const band of sheet.bands) {
    row = Math.max(...band.map((lane) => placeLane(lane, row, left, draft, layout))) + 1;
    right = Math.max(right, ...band.map((lane) => left + lane.column + lane.columns));
  }
  const { values, tables, blocks, formulas, formats, validations, conditionalFormats, charts } = draft;
  return {
    draft,
    sheet: {
      id: sheet.id,
      name: wordsOf(sheet.name, layout),
      tabColor: sheet.tabColor,
      ...(draft.freeze ? { freeze: draft.freeze } : {}),
      showGridlines: !sheet.gutter,
      columnWidths: draft.widths.settle(),
      rowHeights: [...draft.heights].map(([at, pixels]) => ({ row: at, pixels })),
      ...{ values, tables, blocks, formulas, formats, validations, conditionalFormats, charts },
      ...(sheet.gutter
        ? { print: { landscape: sheet.landscape, area: { row: 0, column: 0, rows: row, columns: right } } }
        : {}),
    },
  };
}

/** Answers with the first row below the lane. */
function placeLane(lane: Lane, top: number, left: number, draft: SheetDraft, layout: Layout): number {
  let row = top;
  if (lane.column > 0) draft.widths.gap(left + lane.column - 1, gapPixels);
  for (const part of lane.parts.filter((one) => standsIn(layout, one))) {
    const place: LanePlace = {
      row,
      column: left + lane.column,
      labelColumns: lane.labelColumns ?? 1,
      columns: lane.columns,
    };
    row += placePart(part, place, draft, layout) + 1;
  }
  return row - 1;
}

function placePart(part: Part, place: LanePlace, draft: SheetDraft, layout: Layout): number {
  switch (part.part) {
    case "title":
      return placeTitle(part, place, draft, layout);
    case "inputs":
      return placeInputs(part, place, draft, layout);
    case "results":
      return placeResults(part, place, draft, layout);
    case "table":
      return placeTable(part, place, draft, layout);
    case "spill":
      return placeSpill(part, place, draft, layout);
    case "matrix":
      return placeMatrix(part, place, draft, layout);
    case "grid":
      return placeGrid(part, place, draft, layout);
    case "checks":
      return placeChecks(part, place, draft, layout);
    case "notes":
      return placeNotes(part, place, draft, layout);
    case "chart":
      return placeChart(part, place, draft, layout);
  }
}
