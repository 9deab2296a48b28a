import type { Workbook } from "@univerjs/core";
import type { IRender } from "@univerjs/engine-render";
import { SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { SheetId } from "./sheetEngine";

/** How the sheet in front lies on the screen at this moment. */
export interface GridFrame {
  readonly sheet: SheetId;
  /** Where cells are drawn, without the headings of rows and columns and the scroll bars, in pixels of the page. */
  readonly cells: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Pixels of the page for one of the sheet. */
  readonly scale: number;
  /** How far cells that are not frozen are scrolled, in the sheet's pixels. */
  readonly scrolled: { readonly x: number; readonly y: number };
  /** Rows and columns from the first on that stay where they are, and their size in the sheet's pixels. */
  readonly frozen: {
    readonly rows: number;
    readonly columns: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The grid draws its scroll bars into the same canvas. */
const scrollBar = 12;

/** Undefined until the grid is drawn for the first time. */
export function gridFrame(workbook: Workbook, render: IRender): GridFrame | undefined {
  const worksheet = workbook.getActiveSheet();
  const sheet = worksheet.getSheetId();
  const skeleton = render.with(SheetSkeletonManagerService).getSkeletonParam(sheet)?.skeleton;
  const viewport = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !viewport) return undefined;

  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const { scaleX } = render.scene.getAncestorScale();
  const { startRow, startColumn } = worksheet.getFreeze();
  const rows = Math.max(0, startRow);
  const columns = Math.max(0, startColumn);
  const headings = { width: skeleton.rowHeaderWidth * scaleX, height: skeleton.columnHeaderHeight * scaleX };
  return {
    sheet,
    cells: {
      left: canvas.left + headings.width,
      top: canvas.top + headings.height,
      width: canvas.width - headings.width - scrollBar,
      height: canvas.height - headings.height - scrollBar,
    },
    scale: scaleX,
    scrolled: { x: viewport.viewportScrollX, y: viewport.viewportScrollY },
    frozen: {
      rows,
      columns,
      width: columns > 0 ? (skeleton.columnWidthAccumulation[columns - 1] ?? 0) : 0,
      height: rows > 0 ? (skeleton.rowHeightAccumulation[rows - 1] ?? 0) : 0,
    },
  };
}
