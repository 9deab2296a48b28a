import type { FileMargin, FilePrint } from "./filePrint";
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
  const [header, footer] = [headings?.find("oddHeader")?.text, headings?.find("oddFooter")?.text];
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
  };
  return Object.keys(print).length === 0 ? undefined : print;
}

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
