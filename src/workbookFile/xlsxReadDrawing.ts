import type { FileChart } from "./fileChart";
import type { LostPart } from "./lostPart";
import { readChart } from "./xlsxReadChart";
import type { XlsxColors } from "./xlsxReadColors";
import type { SheetPixels } from "./sheetPixels";
import type { XlsxPackage } from "./xlsxPackage";
import type { XmlPart } from "./xmlPart";

const emuPerPixel = 9_525;

interface Reading {
  readonly file: XlsxPackage;
  readonly colors: XlsxColors;
  readonly lost: Set<LostPart>;
  readonly pixels: SheetPixels;
}

/** The charts of a drawing; whether there is anything else in it is told beside them. */
export function readDrawing(
  path: string,
  reading: Reading,
): { readonly charts: FileChart[]; readonly others: boolean } {
  const { file } = reading;
  const relations = new Map(file.relations(path).map((one) => [one.id, one.target]));
  let others = false;
  const charts = (file.xml(path)?.elements ?? []).flatMap((anchor): FileChart[] => {
    const frame = anchor.find("graphicFrame");
    const id = frame?.find("graphic", "graphicData", "chart")?.attribute("id");
    const space = id === undefined ? undefined : file.xml(relations.get(id) ?? "");
    const read = space && readChart(space, reading);
    const place = read && placeOf(anchor, reading.pixels);
    if (!read || !place) {
      others = true;
      return [];
    }
    const name = frame?.find("nvGraphicFramePr", "cNvPr")?.attributes["name"] ?? "";
    return [{ ...place, name, ...read }];
  });
  return { charts, others };
}

type Place = Pick<FileChart, "row" | "column" | "rows" | "columns" | "insets">;

/** The cells that an anchor covers, and how far its edges lie inside the first and the last of them. */
function placeOf(anchor: XmlPart, pixels: SheetPixels): Place | undefined {
  const from = anchor.find("from");
  if (!from) return undefined;
  const [column, row] = [numberIn(from, "col"), numberIn(from, "row")];
  const [left, top] = [numberIn(from, "colOff") / emuPerPixel, numberIn(from, "rowOff") / emuPerPixel];
  const to = anchor.find("to");
  const size = anchor.find("ext");
  const right = to
    ? endOf(numberIn(to, "col"), numberIn(to, "colOff") / emuPerPixel, (at) => pixels.columnWidth(at))
    : walked(column, left + (size?.number("cx") ?? 0) / emuPerPixel, (at) => pixels.columnWidth(at));
  const bottom = to
    ? endOf(numberIn(to, "row"), numberIn(to, "rowOff") / emuPerPixel, (at) => pixels.rowHeight(at))
    : walked(row, top + (size?.number("cy") ?? 0) / emuPerPixel, (at) => pixels.rowHeight(at));
  const [columns, rows] = [Math.max(1, right.end - column), Math.max(1, bottom.end - row)];
  const insets = { left, top, right: right.inside, bottom: bottom.inside };
  const rounded = Object.fromEntries(Object.entries(insets).map(([side, inset]) => [side, Math.round(inset)]));
  const none = Object.values(rounded).every((inset) => inset === 0);
  return { row, column, rows, columns, ...(none ? {} : { insets: rounded as typeof insets }) };
}

const numberIn = (part: XmlPart, name: string): number => Number(part.find(name)?.text ?? 0) || 0;

/** Where something ends that reaches so many pixels into a cell: behind that cell, or before it when it does not reach in. */
function endOf(at: number, offset: number, sizeOf: (at: number) => number): { end: number; inside: number } {
  return offset <= 0 ? { end: at, inside: 0 } : { end: at + 1, inside: Math.max(0, sizeOf(at) - offset) };
}

function walked(start: number, pixels: number, sizeOf: (at: number) => number): { end: number; inside: number } {
  let [at, left] = [start, pixels];
  while (left > sizeOf(at) && at - start < 10_000) left -= sizeOf(at++);
  return endOf(at, left, sizeOf);
}
