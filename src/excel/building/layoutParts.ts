import type { PlannedSheet } from "../../blueprints/plannedWorkbook";
import { wordsPerCall, type BuildPart } from "./buildPart";
import { addressOf, rangeOf } from "./rangeOf";
import { supports } from "../excelVersion";

/** Excel counts widths and heights in points. */
const pointsPerPixel = 0.75;

/** What a sheet as a whole looks like: colour of its tab, gridlines, widths, heights, frozen panes, printing. */
export function layoutParts(sheet: PlannedSheet): readonly BuildPart[] {
  const calls = [
    ...tabAndGridlines(sheet),
    ...widths(sheet),
    ...heights(sheet),
    ...frozenPanes(sheet),
    ...printing(sheet),
  ];
  if (calls.length === 0) return [];
  return [
    {
      sheet: sheet.id,
      step: "formatting",
      rows: 0,
      bytes: calls.length * wordsPerCall,
      add: (scope) => {
        for (const call of calls) call(scope.sheet(sheet.id));
      },
    },
  ];
}

type Call = (sheet: Excel.Worksheet) => void;

function tabAndGridlines({ tabColor, showGridlines }: PlannedSheet): Call[] {
  const calls: Call[] = [];
  if (tabColor !== undefined) calls.push((sheet) => (sheet.tabColor = tabColor));
  if (showGridlines !== undefined && supports("1.8")) calls.push((sheet) => (sheet.showGridlines = showGridlines));
  return calls;
}

const widths = ({ columnWidths }: PlannedSheet): Call[] =>
  columnWidths.map(({ column, columns, pixels }) => (sheet) => {
    const cells = rangeOf(sheet, { row: 0, column, rows: 1, columns });
    cells.getEntireColumn().untrack().format.columnWidth = pixels * pointsPerPixel;
  });

const heights = ({ rowHeights = [] }: PlannedSheet): Call[] =>
  rowHeights.map(({ row, pixels }) => (sheet) => {
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = pixels * pointsPerPixel;
  });

function frozenPanes({ freeze }: PlannedSheet): Call[] {
  if (freeze === undefined || (freeze.rows === 0 && freeze.columns === 0)) return [];
  const { rows, columns } = freeze;
  return [
    ({ freezePanes }) => {
      if (columns === 0) freezePanes.freezeRows(rows);
      else if (rows === 0) freezePanes.freezeColumns(columns);
      else freezePanes.freezeAt(addressOf({ row: 0, column: 0, rows, columns }));
    },
  ];
}

function printing({ print }: PlannedSheet): Call[] {
  if (print === undefined || !supports("1.9")) return [];
  return [
    ({ pageLayout }) => {
      pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
      pageLayout.setPrintArea(addressOf(print.area));
      pageLayout.zoom = { horizontalFitToPages: 1 };
    },
  ];
}
