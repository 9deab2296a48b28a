import { fileBorderStyles, filePatterns, type FileBorder, type FileBorders, type FileFormat } from "./fileFormat";
import type { FileConditionalFormat } from "./fileConditionalFormat";
import { builtInNumberFormats } from "./builtInNumberFormats";
import type { XlsxColors } from "./xlsxReadColors";
import type { XmlPart } from "./xmlPart";

export type ConditionalLook = Pick<
  FileConditionalFormat,
  "fillColor" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough" | "borders" | "numberFormat"
>;

/** The formats of a file by the numbers that its cells go by. */
export class XlsxStyles {
  private readonly formats: readonly FileFormat[];
  private readonly looks: readonly ConditionalLook[];
  private readonly numberFormats: ReadonlyMap<number, string>;

  constructor(
    styles: XmlPart | undefined,
    private readonly colors: XlsxColors,
  ) {
    this.numberFormats = new Map(
      (styles?.find("numFmts")?.elements ?? []).map((one) => [
        one.number("numFmtId") ?? -1,
        one.attributes["formatCode"] ?? "",
      ]),
    );
    const list = (name: string): readonly XmlPart[] => styles?.find(name)?.elements ?? [];
    const fonts = list("fonts").map((font) => this.fontOf(font));
    const fills = list("fills").map((fill) => this.fillOf(fill));
    const borders = list("borders").map((border) => this.bordersOf(border));
    this.formats = list("cellXfs").map((xf): FileFormat => {
      const numberFormat = this.numberFormat(xf.number("numFmtId") ?? 0);
      const protection = xf.find("protection");
      const lines = borders[xf.number("borderId") ?? 0];
      return {
        ...(numberFormat === "General" ? {} : { numberFormat }),
        ...fonts[xf.number("fontId") ?? 0],
        ...fills[xf.number("fillId") ?? 0],
        ...alignmentOf(xf.find("alignment")),
        ...(lines === undefined ? {} : { borders: lines }),
        ...(protection?.flag("locked", true) === false ? { unlocked: true } : {}),
        ...(protection?.flag("hidden") ? { formulaHidden: true } : {}),
      };
    });
    this.looks = list("dxfs").map((dxf) => this.lookOf(dxf));
  }

  format(number: number): FileFormat {
    return this.formats[number] ?? {};
  }

  look(number: number | undefined): ConditionalLook {
    return (number === undefined ? undefined : this.looks[number]) ?? {};
  }

  private numberFormat(id: number): string {
    const code = this.numberFormats.get(id) ?? builtInNumberFormats[id] ?? "General";
    return code === "" || code.toUpperCase() === "GENERAL" ? "General" : code;
  }

  private fontOf(font: XmlPart): FileFormat {
    const { bold, italic, underline, strikethrough } = marksOf(font);
    const name = font.find("name")?.attributes["val"];
    const size = font.find("sz")?.number("val");
    const color = this.colors.of(font.find("color"));
    const script = scripts.get(font.find("vertAlign")?.attributes["val"]);
    return {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strikethrough ? { strikethrough } : {}),
      ...(name === undefined || name === usualFont.name ? {} : { fontName: name }),
      ...(size === undefined || size === usualFont.size ? {} : { fontSize: size }),
      ...(color === undefined || color === usualFont.color ? {} : { fontColor: color }),
      ...(script === undefined ? {} : { script }),
    };
  }

  private fillOf(fill: XmlPart): FileFormat {
    const part = fill.find("patternFill");
    const [front, behind] = [this.colors.of(part?.find("fgColor")), this.colors.of(part?.find("bgColor"))];
    const type = part?.attributes["patternType"] ?? "none";
    if (type === "solid") return front === undefined ? {} : { fillColor: front };
    const pattern = filePatterns.find((one) => one === type);
    if (pattern === undefined) return {};
    return {
      pattern,
      ...(front === undefined ? {} : { patternColor: front }),
      ...(behind === undefined ? {} : { fillColor: behind }),
    };
  }

  private bordersOf(border: XmlPart): FileBorders | undefined {
    const line = (name: string, other: string): FileBorder | undefined => {
      const part = border.find(name) ?? border.find(other);
      const style = fileBorderStyles.find((one) => one === part?.attributes["style"]);
      return style && { style, color: this.colors.of(part?.find("color")) ?? usualFont.color };
    };
    const [top, bottom, left, right] = [
      line("top", "top"),
      line("bottom", "bottom"),
      line("left", "start"),
      line("right", "end"),
    ];
    if (!top && !bottom && !left && !right) return undefined;
    return { ...(top && { top }), ...(bottom && { bottom }), ...(left && { left }), ...(right && { right }) };
  }

  private lookOf(dxf: XmlPart): ConditionalLook {
    const font = dxf.find("font");
    const fontColor = this.colors.of(font?.find("color"));
    const pattern = dxf.find("fill", "patternFill");
    // Of a conditional format's solid fill, unlike a cell's, it is the background that is seen.
    const fillColor = this.colors.of(pattern?.find("bgColor")) ?? this.colors.of(pattern?.find("fgColor"));
    const border = dxf.find("border");
    const borders = border && this.bordersOf(border);
    const numberFormat = dxf.find("numFmt")?.attributes["formatCode"];
    return {
      ...(fillColor === undefined ? {} : { fillColor }),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(font ? marksOf(font) : {}),
      ...(borders === undefined ? {} : { borders }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  }
}

/** Of a cell that says nothing of its font in a file of ours. */
export const usualFont = { name: "Calibri", size: 11, color: "#000000" } as const;

function marksOf(font: XmlPart): Pick<FileFormat, "bold" | "italic" | "underline" | "strikethrough"> {
  const mark = (name: string): boolean | undefined => {
    const part = font.find(name);
    if (!part) return undefined;
    return name === "u" ? part.attributes["val"] !== "none" : part.flag("val", true);
  };
  const marks = { bold: mark("b"), italic: mark("i"), underline: mark("u"), strikethrough: mark("strike") };
  return Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined));
}

const horizontal = new Map([
  ["left", "Left"],
  ["center", "Center"],
  ["centerContinuous", "Center"],
  ["right", "Right"],
] as const);
const vertical = new Map([
  ["top", "Top"],
  ["center", "Center"],
] as const);

const scripts = new Map<string | undefined, FileFormat["script"]>([
  ["subscript", "Subscript"],
  ["superscript", "Superscript"],
]);

/** From 91 on files turn clockwise; 255 is letter below letter. */
const degrees = (rotation: number): number => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation);

function alignmentOf(alignment: XmlPart | undefined): FileFormat {
  if (!alignment) return {};
  const { attributes } = alignment;
  const across = horizontal.get(attributes["horizontal"] as "left");
  const down = vertical.get(attributes["vertical"] as "top");
  const indent = alignment.number("indent") ?? 0;
  const rotation = alignment.number("textRotation") ?? 0;
  const order = alignment.number("readingOrder");
  return {
    ...(across === undefined ? {} : { horizontalAlignment: across }),
    ...(down === undefined ? {} : { verticalAlignment: down }),
    ...(alignment.flag("wrapText") ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(alignment.flag("shrinkToFit") ? { shrinkToFit: true } : {}),
    ...(rotation === 0 ? {} : { textOrientation: degrees(rotation) }),
    ...(order === 1 ? { readingOrder: "LeftToRight" } : order === 2 ? { readingOrder: "RightToLeft" } : {}),
  };
}
