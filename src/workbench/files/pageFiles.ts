import type { FileArea } from "../../workbookFile/fileWorkbook";
import type { FileMargin, FilePrint } from "../../workbookFile/filePrint";
import { parseArea, rangeAddress } from "../../workbookFile/xlsxAddress";
import type { Rect, SheetEngine, SheetId } from "../engine/sheetEngine";
import { pointsPer, type PageLayoutRecord } from "../objects/pageLayouts";
import { printedParts, putPrintedParts } from "../objects/printedParts";
import type { WorkbookState } from "../objects/workbookState";
import { freePartId } from "./freePartId";
import { fileHeaders, headersOf } from "./headerFiles";

/** Excel's names of papers by the numbers of files. */
const papers: Readonly<Record<number, string>> = {
  1: "Letter",
  3: "Tabloid",
  5: "Legal",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};

const margins: Readonly<Record<FileMargin, keyof PageLayoutRecord & `${string}Margin`>> = {
  left: "LeftMargin",
  right: "RightMargin",
  top: "TopMargin",
  bottom: "BottomMargin",
  header: "HeaderMargin",
  footer: "FooterMargin",
};
const sides = Object.keys(margins) as FileMargin[];
const usualInches: Readonly<Record<FileMargin, number>> = {
  ...{ left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 },
  ...{ header: 0.3, footer: 0.3 },
};

const printedKinds = { areas: "printArea", titleRows: "printTitleRows", titleColumns: "printTitleColumns" } as const;

export function openPrint(workbook: WorkbookState, sheet: SheetId, print: FilePrint): void {
  const layout = layoutOf(print);
  if (Object.keys(layout).length > 0) workbook.pageLayouts.set(sheet, JSON.stringify(layout));
  const titles = (text: string | undefined): FileArea[] => (text === undefined ? [] : [parseArea(text) ?? []].flat());
  const printed = {
    areas: print.areas ?? [],
    titleRows: titles(print.titleRows),
    titleColumns: titles(print.titleColumns),
  };
  openBreaks(workbook.engine, sheet, "row", print.rowBreaks ?? []);
  openBreaks(workbook.engine, sheet, "column", print.columnBreaks ?? []);
  for (const [name, areas] of Object.entries(printed)) {
    const rects = areas.map((area) => ({ sheet, ...area }));
    if (rects.length > 0)
      putPrintedParts(workbook.engine, sheet, printedKinds[name as keyof typeof printedKinds], rects);
  }
}

function layoutOf(print: FilePrint): PageLayoutRecord {
  const { fit, scale, paperSize, comments, errors, firstPageNumber } = print;
  const headers = headersOf(print);
  const paper = paperSize === undefined ? undefined : papers[paperSize];
  const pages = {
    ...(fit && fit.wide > 0 ? { horizontalFitToPages: fit.wide } : {}),
    ...(fit && fit.tall > 0 ? { verticalFitToPages: fit.tall } : {}),
  };
  const inches = sides.flatMap((side) =>
    print.margins ? [[margins[side], print.margins[side] * pointsPer.Inches] as const] : [],
  );
  return {
    ...(print.landscape ? { Orientation: "Landscape" } : {}),
    ...(paper === undefined ? {} : { PaperSize: paper }),
    ...(fit ? { Zoom: pages } : scale === undefined ? {} : { Zoom: { scale } }),
    ...(print.centerHorizontally ? { CenterHorizontally: true } : {}),
    ...(print.centerVertically ? { CenterVertically: true } : {}),
    ...(print.gridlines ? { PrintGridlines: true } : {}),
    ...(print.headings ? { PrintHeadings: true } : {}),
    ...(print.blackAndWhite ? { BlackAndWhite: true } : {}),
    ...Object.fromEntries(inches),
    ...(firstPageNumber === undefined ? {} : { FirstPageNumber: firstPageNumber }),
    ...(comments === undefined ? {} : { PrintComments: commentPlaces[comments] }),
    ...(errors === undefined ? {} : { PrintErrors: errorWords[errors] }),
    ...(print.overThenDown ? { PrintOrder: "OverThenDown" } : {}),
    ...(print.draft ? { DraftMode: true } : {}),
    ...(headers ? { headersFooters: headers } : {}),
  };
}

const commentPlaces = { atEnd: "EndSheet", asDisplayed: "InPlace" } as const;
const errorWords = { blank: "Blank", dash: "Dash", NA: "NotAvailable" } as const;

function chosen(layout: PageLayoutRecord): Pick<FilePrint, "comments" | "errors" | "overThenDown" | "draft"> {
  const comments = (["atEnd", "asDisplayed"] as const).find((one) => commentPlaces[one] === layout.PrintComments);
  const errors = (["blank", "dash", "NA"] as const).find((one) => errorWords[one] === layout.PrintErrors);
  return {
    ...(comments === undefined ? {} : { comments }),
    ...(errors === undefined ? {} : { errors }),
    ...(layout.PrintOrder === "OverThenDown" ? { overThenDown: true } : {}),
    ...(layout.DraftMode ? { draft: true } : {}),
  };
}

const breakKinds = { row: "rowPageBreak", column: "columnPageBreak" } as const;

function openBreaks(
  { parts }: SheetEngine,
  sheet: SheetId,
  direction: keyof typeof breakKinds,
  places: readonly number[],
): void {
  const kind = breakKinds[direction];
  for (const place of places) {
    const at = { sheet, row: 0, column: 0, [direction]: place, rows: 1, columns: 1 };
    parts.put({ id: freePartId(parts, kind), kind, data: null, cells: { at } });
  }
}

const breaks = (engine: SheetEngine, sheet: SheetId, direction: keyof typeof breakKinds): number[] =>
  engine.parts
    .list(breakKinds[direction])
    .flatMap(({ cells: { at } }) => (at?.sheet === sheet ? [at[direction]] : []))
    .sort((one, other) => one - other);

export function filePrint(workbook: WorkbookState, sheet: SheetId): FilePrint | undefined {
  const layout = JSON.parse(workbook.pageLayouts.get(sheet) ?? "{}") as PageLayoutRecord;
  const areas = printedParts(workbook.engine, sheet, "printArea");
  const [titleRows] = printedParts(workbook.engine, sheet, "printTitleRows");
  const [titleColumns] = printedParts(workbook.engine, sheet, "printTitleColumns");
  const [rowBreaks, columnBreaks] = [breaks(workbook.engine, sheet, "row"), breaks(workbook.engine, sheet, "column")];
  const paper = Object.entries(papers).find(([, name]) => name.toLowerCase() === layout.PaperSize?.toLowerCase())?.[0];
  const inches = sides.map((side) => [side, inchesOf(layout[margins[side]]) ?? usualInches[side]] as const);
  const hasMargins = inches.some(([side, size]) => Math.abs(size - usualInches[side]) > 0.001);
  const print: FilePrint = {
    ...(layout.Orientation === "Landscape" ? { landscape: true } : {}),
    ...zoomOf(layout.Zoom),
    ...(paper === undefined || paper === "1" ? {} : { paperSize: Number(paper) }),
    ...(layout.CenterHorizontally ? { centerHorizontally: true } : {}),
    ...(layout.CenterVertically ? { centerVertically: true } : {}),
    ...(layout.PrintGridlines ? { gridlines: true } : {}),
    ...(layout.PrintHeadings ? { headings: true } : {}),
    ...(layout.BlackAndWhite ? { blackAndWhite: true } : {}),
    ...(hasMargins ? { margins: Object.fromEntries(inches) as Record<FileMargin, number> } : {}),
    ...fileHeaders(layout.headersFooters),
    ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
    ...(columnBreaks.length > 0 ? { columnBreaks } : {}),
    ...(typeof layout.FirstPageNumber === "number" ? { firstPageNumber: layout.FirstPageNumber } : {}),
    ...chosen(layout),
    ...(areas.length > 0 ? { areas: areas.map(({ sheet: _, ...area }) => area) } : {}),
    ...(titleRows ? { titleRows: `$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}` } : {}),
    ...(titleColumns ? { titleColumns: columnsText(titleColumns) } : {}),
  };
  return Object.keys(print).length === 0 ? undefined : print;
}

/** Points came of inches before, and would come back a hair beside them. */
const inchesOf = (points: number | undefined): number | undefined =>
  points === undefined ? undefined : Number((points / pointsPer.Inches).toPrecision(15));

function zoomOf(zoom: PageLayoutRecord["Zoom"]): Pick<FilePrint, "fit" | "scale"> {
  if (!zoom) return {};
  const {
    scale,
    horizontalFitToPages: wide = 0,
    verticalFitToPages: tall = 0,
  } = zoom as Readonly<Record<string, number>>;
  if (scale !== undefined) return scale === 100 ? {} : { scale };
  return { fit: { wide, tall } };
}

function columnsText({ column, columns }: Rect): string {
  const [first, last] = [column, column + columns - 1].map((at) =>
    rangeAddress({ row: 0, column: at, rows: 1, columns: 1 }).replace(/\d+/u, ""),
  );
  return `$${first}:$${last}`;
}
