import type { FileFormat } from "./fileFormat";
import type { FileChart } from "./fileChart";
import type { FileLevel, FileSheet, FileTable } from "./fileWorkbook";
import { numberedAreas, type NumberedCell } from "./formatAreas";
import type { LostPart } from "./lostPart";
import { parseArea, parseAreas } from "./xlsxAddress";
import { readFilters } from "./xlsxFilters";
import { addLevel, readCells, type ReadCells } from "./xlsxReadCells";
import { readConditionalFormats } from "./xlsxReadConditions";
import { readDrawing } from "./xlsxReadDrawing";
import { readNotes } from "./xlsxReadNotes";
import { readPrint, readProtection } from "./xlsxReadPage";
import { readTable } from "./xlsxReadTable";
import { readValidations } from "./xlsxReadValidations";
import type { XlsxColors } from "./xlsxReadColors";
import type { XlsxStyles } from "./xlsxReadStyles";
import { sheetPixels } from "./sheetPixels";
import { usualColumnPixels, usualRowPixels } from "./usualSizes";
import type { XlsxPackage } from "./xlsxPackage";
import { XlsxProblem } from "./xlsxProblem";
import { xmlPart, type XmlPart } from "./xmlPart";

export interface SheetReading {
  readonly file: XlsxPackage;
  readonly path: string;
  readonly name: string;
  readonly visibility: FileSheet["visibility"];
  readonly sharedTexts: readonly string[];
  readonly styles: XlsxStyles;
  readonly colors: XlsxColors;
  readonly lost: Set<LostPart>;
  readonly from1904: boolean;
  readonly pause: (share: number) => Promise<void>;
}

export interface ReadSheet {
  readonly sheet: FileSheet;
  /** What else belongs to the sheet: its part without the cells, for those who look for more. */
  readonly part: XmlPart;
  /** The drawing has more than the charts that were read. */
  readonly hasOtherDrawings: boolean;
}

export async function readSheet(reading: SheetReading): Promise<ReadSheet> {
  const { file, path, name, visibility, styles, lost } = reading;
  const { around, within } = divided(file.text(path) ?? "");
  const part = xmlPart(around);
  const isDay = reading.from1904 ? (style: number) => isDayFormat(styles.format(style).numberFormat ?? "") : undefined;
  const read = await readCells(within, { sharedTexts: reading.sharedTexts, lost, pause: reading.pause, isDay });
  const columns = readColumns(part);
  const view = part.find("sheetViews", "sheetView");
  const tabColor = reading.colors.of(part.find("sheetPr", "tabColor"));
  const freeze = freezeOf(view);
  const merges = part.find("mergeCells")?.elements.flatMap((one) => parseArea(one.attributes["ref"] ?? "") ?? []) ?? [];
  const drawn = drawingOf(reading, part, columns, read);
  const notes = readNotes(file, path, lost);
  const print = readPrint(part);
  const protection = readProtection(part.find("sheetProtection"));
  const links = linksOf(part, file, path);
  const hiddenRows = runs(read.hiddenRows).map(({ at, count }) => ({ row: at, rows: count }));
  tellLost(part, read, lost);
  const sheet: FileSheet = {
    name,
    ...(visibility === undefined ? {} : { visibility }),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(freeze === undefined ? {} : { freeze }),
    showGridlines: view?.flag("showGridLines", true) ?? true,
    columnWidths: columns.widths,
    rowHeights: shownHeights(read, part),
    ...(columns.usual === usualColumnPixels ? {} : { defaultColumnPixels: columns.usual }),
    ...defaultRowOf(part),
    ...(columns.hidden.length > 0 ? { hiddenColumns: columns.hidden } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    ...(read.rowLevels.length > 0 ? { rowLevels: read.rowLevels } : {}),
    ...(columns.levels.length > 0 ? { columnLevels: columns.levels } : {}),
    ...(merges.length > 0 ? { merges } : {}),
    cells: read.cells,
    formats: formatsOf(read, columns.styles, styles),
    tables: tablesOf(part, reading),
    ...sheetFilterOf(part, reading),
    validations: readValidations(part, lost),
    conditionalFormats: readConditionalFormats(part, { styles, colors: reading.colors, lost }),
    charts: drawn.charts,
    ...(print === undefined ? {} : { print }),
    ...(notes.length > 0 ? { notes } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(protection === undefined ? {} : { protection }),
  };
  return { sheet, part, hasOtherDrawings: drawn.others };
}

/** The cells of a sheet are read by themselves, because there may be a million of them. */
function divided(text: string): { readonly around: string; readonly within: string } {
  const start = /<(?:[\w.-]+:)?sheetData\b[^>]*?(\/?)>/u.exec(text);
  if (!start || start[1] === "/") return { around: text, within: "" };
  const from = start.index + start[0].length;
  const end = /<\/(?:[\w.-]+:)?sheetData\s*>/u.exec(text.slice(from));
  if (!end) throw new XlsxProblem("damaged");
  const to = from + end.index;
  return { around: text.slice(0, from) + text.slice(to), within: text.slice(from, to) };
}

interface Columns {
  readonly widths: { readonly column: number; readonly columns: number; readonly pixels: number }[];
  readonly hidden: { readonly column: number; readonly columns: number }[];
  readonly styles: { readonly column: number; readonly columns: number; readonly style: number }[];
  readonly levels: FileLevel[];
  readonly usual: number;
}

const pixelsPerCharacter = 7;
/** From here on a width is meant for all columns that are left, not for these. */
const farColumn = 1_024;

function readColumns(part: XmlPart): Columns {
  const format = part.find("sheetFormatPr");
  const characters = format?.number("defaultColWidth");
  const columns: Omit<Columns, "usual"> = { widths: [], hidden: [], styles: [], levels: [] };
  let usual = characters === undefined ? usualColumnPixels : Math.round(characters * pixelsPerCharacter);
  for (const one of part.find("cols")?.elements ?? []) {
    const [first, last] = [one.number("min") ?? 1, one.number("max") ?? 1];
    const [column, count] = [first - 1, last - first + 1];
    const width = one.number("width");
    const pixels = width === undefined ? usual : Math.round(width * pixelsPerCharacter);
    if (last > farColumn) usual = pixels;
    else if (width !== undefined && pixels !== usual) {
      const before = columns.widths.at(-1);
      if (before && before.pixels === pixels && before.column + before.columns === column)
        columns.widths[columns.widths.length - 1] = { ...before, columns: before.columns + count };
      else columns.widths.push({ column, columns: count, pixels });
    }
    if (one.flag("hidden") && last <= farColumn) columns.hidden.push({ column, columns: count });
    const level = one.number("outlineLevel") ?? 0;
    if (level > 0 && last <= farColumn) addLevel(columns.levels, { at: column, count, level });
    const style = one.number("style") ?? 0;
    if (style > 0) columns.styles.push({ column, columns: count, style });
  }
  const hidden = runs(
    columns.hidden.flatMap(({ column, columns: count }) => Array.from({ length: count }, (_, at) => column + at)),
  );
  return { ...columns, hidden: hidden.map(({ at, count }) => ({ column: at, columns: count })), usual };
}

function defaultRowOf(part: XmlPart): { readonly defaultRowPixels?: number } {
  const format = part.find("sheetFormatPr");
  const points = format?.number("defaultRowHeight");
  const pixels = points === undefined ? usualRowPixels : Math.round(points / 0.75);
  return pixels === usualRowPixels || pixels <= 0 ? {} : { defaultRowPixels: pixels };
}

/** A hidden row is written with the usual height only so that it is written at all. */
function shownHeights({ rowHeights, hiddenRows }: ReadCells, part: XmlPart): ReadCells["rowHeights"] {
  const hidden = new Set(hiddenRows);
  const usual = defaultRowOf(part).defaultRowPixels ?? usualRowPixels;
  return rowHeights.filter(({ row, pixels }) => pixels !== usual || !hidden.has(row));
}

function freezeOf(view: XmlPart | undefined): FileSheet["freeze"] {
  const pane = view?.find("pane");
  if (!pane?.attributes["state"]?.startsWith("frozen")) return undefined;
  const [rows, columns] = [pane.number("ySplit") ?? 0, pane.number("xSplit") ?? 0];
  return rows > 0 || columns > 0 ? { rows, columns } : undefined;
}

/** Formats by area; those of whole columns reach as far down as the sheet is used, which is as far as they are seen. */
function formatsOf({ styled }: ReadCells, columns: Columns["styles"], styles: XlsxStyles): FileSheet["formats"] {
  const numbers = new Map<string, number>([["{}", 0]]);
  const formats: FileFormat[] = [{}];
  const byStyle = new Map<number, number>();
  const numberOf = (style: number): number => {
    const known = byStyle.get(style);
    if (known !== undefined) return known;
    const format = styles.format(style);
    const text = JSON.stringify(format);
    const number = numbers.get(text) ?? formats.push(format) - 1;
    numbers.set(text, number);
    byStyle.set(style, number);
    return number;
  };
  const depth = styled.rows.reduce((most, row) => Math.max(most, row + 1), 0);
  const width = styled.columns.reduce((most, column) => Math.max(most, column + 1), 0);
  function* cells(): Generator<NumberedCell> {
    const told = new Set<number>();
    for (let index = 0; index < styled.rows.length; index++) {
      const [row, column] = [styled.rows[index]!, styled.columns[index]!];
      if (columns.length > 0) told.add(row * farColumn + column);
      yield { row, column, number: numberOf(styled.styles[index]!) };
    }
    for (const { column, columns: count, style } of columns)
      for (let at = column; at < Math.min(column + count, width); at++)
        for (let row = 0; row < depth; row++)
          if (!told.has(row * farColumn + at)) yield { row, column: at, number: numberOf(style) };
  }
  return numberedAreas(cells()).map(({ number, ...area }) => ({ ...area, ...formats[number]! }));
}

function tablesOf(part: XmlPart, { file, path, styles, lost }: SheetReading): FileTable[] {
  const targets = new Map(file.relations(path).map(({ id, target }) => [id, target]));
  return (part.find("tableParts")?.elements ?? []).flatMap((one) => {
    const table = file.xml(targets.get(one.attribute("id") ?? "") ?? "");
    return (table && readTable(table, styles, lost)) ?? [];
  });
}

function sheetFilterOf(part: XmlPart, { styles, lost }: SheetReading): Pick<FileSheet, "filter"> {
  const autoFilter = part.find("autoFilter");
  const area = parseArea(autoFilter?.attributes["ref"] ?? "");
  if (!autoFilter || !area) return {};
  const { filters, incomplete } = readFilters(autoFilter, area.columns, (number) => styles.look(number));
  if (incomplete) lost.add("filters");
  return { filter: { ...area, filters } };
}

function drawingOf(
  { file, path, colors, lost }: SheetReading,
  part: XmlPart,
  columns: Columns,
  { rowHeights }: ReadCells,
): { readonly charts: readonly FileChart[]; readonly others: boolean } {
  const id = part.find("drawing")?.attribute("id");
  const drawing = file.relations(path).find((one) => one.id === id)?.target;
  if (drawing === undefined) return { charts: [], others: false };
  const pixels = sheetPixels({
    columnWidths: columns.widths,
    rowHeights,
    defaultColumnPixels: columns.usual,
    ...defaultRowOf(part),
  });
  return readDrawing(drawing, { file, colors, lost, pixels });
}

function linksOf(part: XmlPart, file: XlsxPackage, path: string): NonNullable<FileSheet["links"]> {
  const targets = new Map(file.relations(path).map(({ id, target }) => [id, target]));
  return (part.find("hyperlinks")?.elements ?? []).flatMap((link) => {
    const address = targets.get(link.attribute("id") ?? "");
    const { location: place, tooltip: tip } = link.attributes;
    return parseAreas(link.attributes["ref"] ?? "").map((area) => ({
      ...area,
      ...(address === undefined ? {} : { address }),
      ...(place === undefined ? {} : { place }),
      ...(tip === undefined ? {} : { tip }),
    }));
  });
}

function tellLost(part: XmlPart, { cells }: ReadCells, lost: Set<LostPart>): void {
  if (cells.some(({ fixedArray }) => fixedArray)) lost.add("arrayFormulas");
  if (part.find("controls") || part.find("oleObjects")) lost.add("controls");
  const known = new Set(["conditionalFormattings", "dataValidations"]);
  const extensions = part.find("extLst")?.elements.flatMap(({ elements }) => elements.map(({ name }) => name)) ?? [];
  if (extensions.includes("slicerList")) lost.add("slicers");
  if (extensions.some((name) => !known.has(name) && name !== "slicerList")) lost.add("sheetExtensions");
}

function runs(places: readonly number[]): { readonly at: number; readonly count: number }[] {
  const found: { at: number; count: number }[] = [];
  for (const at of places) {
    const last = found.at(-1);
    if (last && last.at + last.count === at) last.count += 1;
    else found.push({ at, count: 1 });
  }
  return found;
}

const isDayFormat = (format: string): boolean => /[dmy]/iu.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ""));
