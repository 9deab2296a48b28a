import { spillOf, type SpillContext } from "../formula/spillOf";
import { spillOfCall } from "./addInFunctions";
import type { Blueprint, Lane, Part, Sheet } from "./blueprint";
import type { BuildChoices } from "./choices";
import type { LanePlace, Layout } from "./layout/lanePlace";
import { wordsOf } from "./layout/lanePlace";
import { placeChecks, placeInputs, placeResults, placeTitle } from "./layout/placeFigures";
import { placeMatrix, placeSpill } from "./layout/placeSpill";
import { placeTable } from "./layout/placeTable";
import { placeChart, placeNotes } from "./layout/placeWords";
import { SheetDraft } from "./layout/sheetDraft";
import { plannedNames } from "./plannedNames";
import type { PlannedFormula, PlannedSheet, PlannedWorkbook } from "./plannedWorkbook";

const gutterPixels = 18;
/** Between lanes that stand side by side. */
const gapPixels = 28;

/** Places everything a blueprint says, for these choices, in cells. */
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
  return {
    blueprint: blueprint.id,
    version: blueprint.version,
    language: choices.language,
    sheets: sheets.map((sheet) => ({ ...sheet, formulas: sheet.formulas.map((one) => withSpill(one, context)) })),
    names,
  };
}

function withSpill(formula: PlannedFormula, context: SpillContext): PlannedFormula {
  if (formula.rows !== undefined) return formula;
  const spill = spillOf(formula.formula, context);
  return spill && (spill.rows > 1 || spill.columns > 1) ? { ...formula, spill } : formula;
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
  if (lane.column > 0) draft.widths.need(left + lane.column - 1, 1, gapPixels);
  for (const part of lane.parts) {
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
    case "checks":
      return placeChecks(part, place, draft, layout);
    case "notes":
      return placeNotes(part, place, draft, layout);
    case "chart":
      return placeChart(part, place, draft, layout);
  }
}
