import type { CellFormat, Rect } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import { rectsWhere } from "./areas";
import { builtInStyles, plainFormat, type CellStyle, type StylePart, type StyleSide } from "./builtInStyles";
import { invalidArgument } from "./hostError";
import { common } from "./cellOutput";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";
import type { Session } from "./session";
import { StoredTexts } from "./storedTexts";

const stored = ({ workbook }: Session): StoredTexts => new StoredTexts(workbook.engine.parts, "cellStyle");

const parsed = (text: string): CellStyle => JSON.parse(text) as CellStyle;

/** The built-in styles as they are now, and after them those that were added. */
export function cellStyles(session: Session): CellStyle[] {
  const own = stored(session)
    .entries()
    .map(([, text]) => parsed(text));
  const added = own.filter(({ id }) => !isBuiltIn(id));
  return [...builtInStyles.map((style) => own.find(({ id }) => id === style.id) ?? style), ...added];
}

export const isBuiltIn = (id: string): boolean => builtInStyles.some((style) => style.id === id);

export function findStyle(session: Session, name: unknown): CellStyle | undefined {
  if (typeof name !== "string") throw invalidArgument();
  const wanted = name.toLowerCase();
  return cellStyles(session).find((style) => style.name.toLowerCase() === wanted || style.id.toLowerCase() === wanted);
}

const ofPart: Readonly<Record<StylePart, readonly (keyof CellFormat)[]>> = {
  Number: ["numberFormat"],
  Font: ["bold", "italic", "underline", "strikethrough", "script", "fontColor", "fontName", "fontSize"],
  Alignment: ["horizontalAlignment", "verticalAlignment", "wrapText", "indent", "textOrientation", "readingOrder"],
  Patterns: ["fillColor"],
  Border: [],
  Protection: [],
};

/** Gives cells the formats of a style and its name. */
function apply({ session, rect }: RangeTarget, style: CellStyle): void {
  const { engine } = session;
  const names = style.parts.flatMap((part) => ofPart[part]);
  const format = Object.fromEntries(names.map((name) => [name, style.format[name] ?? null]));
  const kept = style.parts.flatMap((part) => Object.entries(keptOf(style, part)));
  engine.format(rect, { ...format, kept: { ...Object.fromEntries(kept), style: style.id } });
  if (style.parts.includes("Protection")) engine.protection.setLocked(rect, style.locked);
  if (!style.parts.includes("Border")) return;
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = style.borders;
  engine.borders.set(rect, "InsideHorizontal", EdgeBottom ?? EdgeTop);
  engine.borders.set(rect, "InsideVertical", EdgeRight ?? EdgeLeft);
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const satisfies readonly StyleSide[])
    engine.borders.set(rect, side, style.borders[side]);
}

function keptOf({ format: { kept } }: CellStyle, part: StylePart): NonNullable<CellFormat["kept"]> {
  if (part === "Alignment") return { shrinkToFit: kept?.shrinkToFit ?? false, autoIndent: kept?.autoIndent ?? false };
  if (part === "Protection") return { formulaHidden: kept?.formulaHidden ?? false };
  return {};
}

export function readStyle(target: RangeTarget): string | null {
  const formats = target.session.engine.readFormats(formattedPart(target));
  return common(formats.flatMap((row) => row.map(({ kept }) => kept?.style ?? "Normal")));
}

export function writeStyle(target: RangeTarget, value: unknown): void {
  const style = findStyle(target.session, value);
  if (!style) throw invalidArgument();
  checkSheet(target.session, target.rect.sheet, "allowFormatCells");
  apply({ ...target, rect: formattedPart(target) }, style);
}

/** The filled cells that have a style; a blank one beyond them keeps the formats it was given. */
function cellsOf(session: Session, id: string): Rect[] {
  return session.structure.sheets().flatMap((sheet) => {
    const used = session.engine.usedRect(sheet.id);
    if (!used) return [];
    const formats = session.engine.readFormats(used);
    return rectsWhere(used, (row, column) => formats[row]?.[column]?.kept?.style === id);
  });
}

/** A change of a style reaches the cells that have it. */
export function changeStyle(session: Session, style: CellStyle): void {
  stored(session).set(style.id.toLowerCase(), JSON.stringify(style));
  for (const rect of cellsOf(session, style.id)) apply({ session, rect }, style);
}

export function addStyle(session: Session, name: string): void {
  const style: CellStyle = { ...builtInStyles[0]!, id: name, name, format: { ...plainFormat } };
  stored(session).set(name.toLowerCase(), JSON.stringify(style));
}

/** Cells that had the style are normal again. */
export function removeStyle(session: Session, id: string): void {
  const cells = cellsOf(session, id);
  stored(session).delete(id.toLowerCase());
  const normal = findStyle(session, "Normal");
  for (const rect of cells) if (normal) apply({ session, rect }, normal);
}
