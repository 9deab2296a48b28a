import type { FileMargin, FilePrint } from "../../workbookFile/filePrint";
import { parseArea, rangeAddress } from "../../workbookFile/xlsxAddress";
import type { Rect, SheetEngine, SheetId } from "../engine/sheetEngine";
import { pointsPer, type HeaderText, type PageLayoutRecord } from "../objects/pageLayouts";
import type { WorkbookState } from "../objects/workbookState";

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

const printedKinds = { area: "printArea", titleRows: "printTitleRows", titleColumns: "printTitleColumns" } as const;

export function openPrint(workbook: WorkbookState, sheet: SheetId, print: FilePrint): void {
  const layout = layoutOf(print);
  if (Object.keys(layout).length > 0) workbook.pageLayouts.set(sheet, JSON.stringify(layout));
  const areas = {
    area: print.area,
    titleRows: print.titleRows === undefined ? undefined : parseArea(print.titleRows),
    titleColumns: print.titleColumns === undefined ? undefined : parseArea(print.titleColumns),
  };
  for (const [name, area] of Object.entries(areas)) {
    const kind = printedKinds[name as keyof typeof printedKinds];
    if (area)
      workbook.engine.parts.put({ id: `${kind}:${sheet}`, kind, data: null, cells: { area: { sheet, ...area } } });
  }
}

function layoutOf(print: FilePrint): PageLayoutRecord {
  const { fit, scale, paperSize, header, footer } = print;
  const paper = paperSize === undefined ? undefined : papers[paperSize];
  const pages = {
    ...(fit && fit.wide > 0 ? { horizontalFitToPages: fit.wide } : {}),
    ...(fit && fit.tall > 0 ? { verticalFitToPages: fit.tall } : {}),
  };
  const inches = sides.flatMap((side) =>
    print.margins ? [[margins[side], print.margins[side] * pointsPer.Inches] as const] : [],
  );
  const texts = { ...partsOf(header, "Header"), ...partsOf(footer, "Footer") };
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
    ...(Object.keys(texts).length > 0 ? { headersFooters: { pages: { defaultForAllPages: texts } } } : {}),
  };
}

const places = { L: "Left", C: "Center", R: "Right" } as const;

/** `&LReport&RPage &P`: a text for the left, the middle and the right. */
function partsOf(text: string | undefined, kind: "Header" | "Footer"): Readonly<Partial<Record<HeaderText, string>>> {
  if (!text) return {};
  const pieces = text.split(/&([LCR])/u);
  const parts: [HeaderText, string][] = pieces[0] ? [[`Center${kind}`, pieces[0]]] : [];
  for (let at = 1; at < pieces.length; at += 2)
    parts.push([`${places[pieces[at] as keyof typeof places]}${kind}`, pieces[at + 1] ?? ""]);
  return Object.fromEntries(parts);
}

export function filePrint(workbook: WorkbookState, sheet: SheetId): FilePrint | undefined {
  const layout = JSON.parse(workbook.pageLayouts.get(sheet) ?? "{}") as PageLayoutRecord;
  const printed = (name: keyof typeof printedKinds): Rect | undefined =>
    rectOf(workbook.engine, printedKinds[name], sheet);
  const [area, titleRows, titleColumns] = [printed("area"), printed("titleRows"), printed("titleColumns")];
  const texts = layout.headersFooters?.pages?.defaultForAllPages ?? {};
  const joined = (kind: "Header" | "Footer"): string =>
    Object.entries(places)
      .flatMap(([code, place]) => {
        const text = texts[`${place}${kind}`];
        return text === undefined || text === "" ? [] : [`&${code}${text}`];
      })
      .join("");
  const [header, footer] = [joined("Header"), joined("Footer")];
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
    ...(header === "" ? {} : { header }),
    ...(footer === "" ? {} : { footer }),
    ...(area ? { area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns } } : {}),
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

function rectOf(engine: SheetEngine, kind: string, sheet: SheetId): Rect | undefined {
  const part = engine.parts.list(kind).find(({ id }) => id === `${kind}:${sheet}`);
  return part?.cells["area"] ?? undefined;
}

function columnsText({ column, columns }: Rect): string {
  const [first, last] = [column, column + columns - 1].map((at) =>
    rangeAddress({ row: 0, column: at, rows: 1, columns: 1 }).replace(/\d+/u, ""),
  );
  return `$${first}:$${last}`;
}
