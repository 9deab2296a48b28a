import type { FileHeaders, FileMargin, FilePrint } from "./filePrint";
import { allowedUnlessForbidden, fileAllowances, type FileSheetProtection } from "./fileSheetProtection";
import type { XmlPart } from "./xmlPart";

const usualMargins: Readonly<Record<FileMargin, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** How a sheet is printed, without what its names say: the area and the titles. */
export function readPrint(sheet: XmlPart): FilePrint | undefined {
  const [setup, options] = [sheet.find("pageSetup"), sheet.find("printOptions")];
  const fitted = sheet.find("sheetPr", "pageSetUpPr")?.flag("fitToPage") ?? false;
  const headings = sheet.find("headerFooter");
  const { header, footer } = headersOf(headings, "odd");
  const [comments, errors] = [setup?.attributes["cellComments"], setup?.attributes["errors"]];
  const [rowBreaks, columnBreaks] = [breaksOf(sheet.find("rowBreaks")), breaksOf(sheet.find("colBreaks"))];
  const pageNumber = setup?.flag("useFirstPageNumber") ? setup.number("firstPageNumber") : undefined;
  const [paper, scale] = [setup?.number("paperSize"), setup?.number("scale")];
  const print: FilePrint = {
    ...(setup?.attributes["orientation"] === "landscape" ? { landscape: true } : {}),
    ...(fitted ? { fit: { wide: setup?.number("fitToWidth") ?? 1, tall: setup?.number("fitToHeight") ?? 1 } } : {}),
    ...(!fitted && scale !== undefined && scale !== 100 ? { scale } : {}),
    ...(paper === undefined || paper === 1 ? {} : { paperSize: paper }),
    ...(options?.flag("horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(options?.flag("verticalCentered") ? { centerVertically: true } : {}),
    ...(options?.flag("gridLines") ? { gridlines: true } : {}),
    ...(options?.flag("headings") ? { headings: true } : {}),
    ...(setup?.flag("blackAndWhite") ? { blackAndWhite: true } : {}),
    ...marginsOf(sheet.find("pageMargins")),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    ...(headings?.flag("differentFirst") ? { first: headersOf(headings, "first") } : {}),
    ...(headings?.flag("differentOddEven") ? { even: headersOf(headings, "even") } : {}),
    ...(headings?.flag("scaleWithDoc", true) === false ? { unscaled: true } : {}),
    ...(headings?.flag("alignWithMargins", true) === false ? { unaligned: true } : {}),
    ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
    ...(columnBreaks.length > 0 ? { columnBreaks } : {}),
    ...(pageNumber === undefined ? {} : { firstPageNumber: pageNumber }),
    ...(comments === "atEnd" || comments === "asDisplayed" ? { comments } : {}),
    ...(errors === "blank" || errors === "dash" || errors === "NA" ? { errors } : {}),
    ...(setup?.attributes["pageOrder"] === "overThenDown" ? { overThenDown: true } : {}),
    ...(setup?.flag("draft") ? { draft: true } : {}),
  };
  return Object.keys(print).length === 0 ? undefined : print;
}

function headersOf(part: XmlPart | undefined, pages: "odd" | "even" | "first"): FileHeaders {
  const [header, footer] = [part?.find(`${pages}Header`)?.text, part?.find(`${pages}Footer`)?.text];
  return { ...(header ? { header } : {}), ...(footer ? { footer } : {}) };
}

/** Those that somebody set; the others follow from the paper. */
const breaksOf = (part: XmlPart | undefined): number[] =>
  (part?.elements ?? []).flatMap((one) => (one.flag("man") ? (one.number("id") ?? []) : []));

function marginsOf(part: XmlPart | undefined): Pick<FilePrint, "margins"> {
  if (!part) return {};
  const sides = Object.keys(usualMargins) as FileMargin[];
  const entries = sides.map((side) => [side, part.number(side) ?? usualMargins[side]] as const);
  if (entries.every(([side, inches]) => Math.abs(inches - usualMargins[side]) < 0.001)) return {};
  return { margins: Object.fromEntries(entries) as Record<FileMargin, number> };
}

const passwordAttributes = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

export function readProtection(part: XmlPart | undefined): FileSheetProtection | undefined {
  if (!part?.flag("sheet")) return undefined;
  // The attributes say what is forbidden.
  const allowed = fileAllowances.filter((name) => !part.flag(name, !allowedUnlessForbidden.has(name)));
  const password = Object.entries(part.attributes).filter(([name]) => passwordAttributes.includes(name));
  return { allowed, ...(password.length > 0 ? { password: Object.fromEntries(password) } : {}) };
}
