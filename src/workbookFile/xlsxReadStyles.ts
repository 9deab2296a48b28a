import { fileBorderStyles, type FileBorder, type FileBorders, type FileFormat } from "./fileFormat";
import type { FileConditionalFormat } from "./fileConditionalFormat";
import { builtInNumberFormats } from "./builtInNumberFormats";
import type { XlsxColors } from "./xlsxReadColors";
import type { XmlPart } from "./xmlPart";

export type ConditionalLook = Pick<
  FileConditionalFormat,
  "fillColor" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough"
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
      const fillColor = fills[xf.number("fillId") ?? 0];
      const lines = borders[xf.number("borderId") ?? 0];
      return {
        ...(numberFormat === "General" ? {} : { numberFormat }),
        ...fonts[xf.number("fontId") ?? 0],
        ...(fillColor === undefined ? {} : { fillColor }),
        ...alignmentOf(xf.find("alignment")),
        ...(lines === undefined ? {} : { borders: lines }),
        ...(xf.find("protection")?.flag("locked", true) === false ? { unlocked: true } : {}),
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
    return {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strikethrough ? { strikethrough } : {}),
      ...(name === undefined || name === usualFont.name ? {} : { fontName: name }),
      ...(size === undefined || size === usualFont.size ? {} : { fontSize: size }),
      ...(color === undefined || color === usualFont.color ? {} : { fontColor: color }),
    };
  }

  private fillOf(fill: XmlPart): string | undefined {
    const pattern = fill.find("patternFill");
    // Of a pattern only its first colour is left.
    if (!pattern || (pattern.attributes["patternType"] ?? "none") === "none") return undefined;
    if (pattern.attributes["patternType"] === "gray125") return undefined;
    return this.colors.of(pattern.find("fgColor"));
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
    return {
      ...(fillColor === undefined ? {} : { fillColor }),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(font ? marksOf(font) : {}),
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

function alignmentOf(alignment: XmlPart | undefined): FileFormat {
  if (!alignment) return {};
  const { attributes } = alignment;
  const across = horizontal.get(attributes["horizontal"] as "left");
  const down = vertical.get(attributes["vertical"] as "top");
  const indent = alignment.number("indent") ?? 0;
  return {
    ...(across === undefined ? {} : { horizontalAlignment: across }),
    ...(down === undefined ? {} : { verticalAlignment: down }),
    ...(alignment.flag("wrapText") ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}
