import type { XlsxPackage } from "./xlsxPackage";
import type { XmlPart } from "./xmlPart";

/** Excel's palette of old; 64 and 65 are the window's own text and background. */
const palette =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** As Office made them from 2013 on, for files without a theme. */
const usualTheme = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** The numbers that colours go by, which is not their order in the theme: light and dark are swapped. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const linkOrder = ["hlink", "folHlink"];

/** Says what a colour of a file looks like: `#RRGGBB`. */
export class XlsxColors {
  private readonly theme: readonly string[];

  constructor(file: XlsxPackage, workbookPath: string) {
    const path = file.related(workbookPath, "theme");
    const scheme = path === undefined ? undefined : file.xml(path)?.find("themeElements", "clrScheme");
    this.theme = [...themeOrder, ...linkOrder].map((name, index) => {
      const color = scheme?.find(name)?.elements[0];
      return color?.attributes["lastClr"] ?? color?.attributes["val"] ?? usualTheme[index]!;
    });
  }

  /** Undefined for the colour that a cell has without one. */
  of(part: XmlPart | undefined): string | undefined {
    if (!part) return undefined;
    const [rgb, theme, indexed] = [part.attributes["rgb"], part.number("theme"), part.number("indexed")];
    const base = rgb?.slice(-6) ?? (theme !== undefined ? this.theme[theme] : palette[indexed ?? -1]);
    return base === undefined || base.length !== 6 ? undefined : tinted(base, part.number("tint") ?? 0);
  }

  /** Of drawings: `srgbClr`, or a colour of the theme with its changes of lightness. */
  ofDrawing(fill: XmlPart | undefined): string | undefined {
    const color = fill?.elements[0];
    const value = color?.attributes["val"];
    if (!color || value === undefined) return undefined;
    if (color.name === "srgbClr") return `#${value.toUpperCase()}`;
    if (color.name !== "schemeClr") return undefined;
    const names = [...themeOrder, ...linkOrder];
    const aliases: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };
    const base = this.theme[names.indexOf(aliases[value] ?? value)];
    if (base === undefined) return undefined;
    const share = (name: string): number => (color.find(name)?.number("val") ?? 0) / 100_000;
    // Only the two ways in which Office itself makes the lighter and darker rows of its palette.
    const [mod, off] = [share("lumMod"), share("lumOff")];
    return tinted(base, off > 0 ? off : mod > 0 ? mod - 1 : 0);
  }
}

/** Lighter (up to 1) or darker (down to -1) in the way of Excel, which changes the lightness alone. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return `#${color.toUpperCase()}`;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = (most - least) / (1 - Math.abs(2 * lightness - 1) || 1);
  const wanted = spread * (1 - Math.abs(2 * changed - 1));
  const parts = [red, green, blue].map((part) => {
    const place = most === least ? 0.5 : (part - least) / (most - least);
    return Math.round(255 * Math.min(1, Math.max(0, changed - wanted / 2 + place * wanted)));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
