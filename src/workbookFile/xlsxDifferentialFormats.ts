import type { FileConditionalFormat } from "./fileConditionalFormat";
import type { FileBorders } from "./fileFormat";
import { escapedAttribute } from "./xlsxEdit";
import { argb } from "./xlsxFormats";

/** Beyond the numbers that cells' own formats take. */
const firstNumberFormat = 1_000;

/** Looks of conditional formats and of filters by colour, by their number; the same one is written once. */
export class DifferentialFormats {
  private readonly written: string[] = [];
  private readonly numberFormats: string[] = [];

  numberOf(format: Omit<FileConditionalFormat, "when" | "others" | "stopIfTrue">): number | undefined {
    const { fillColor, fontColor, bold, italic, underline, strikethrough, numberFormat, borders } = format;
    const mark = (name: string, on: boolean | undefined): string =>
      on === undefined ? "" : on ? `<${name}/>` : `<${name} val="${name === "u" ? "none" : "0"}"/>`;
    const marks = [mark("b", bold), mark("i", italic), mark("strike", strikethrough), mark("u", underline)].join("");
    const font = `${marks}${fontColor === undefined ? "" : colorXml("color", fontColor)}`;
    const parts = [
      font === "" ? "" : `<font>${font}</font>`,
      numberFormat === undefined ? "" : this.numberFormatXml(numberFormat),
      fillColor === undefined
        ? ""
        : `<fill><patternFill patternType="solid">${colorXml("bgColor", fillColor)}</patternFill></fill>`,
      borders === undefined ? "" : bordersXml(borders),
    ].join("");
    return parts === "" ? undefined : this.write(`<dxf>${parts}</dxf>`);
  }

  /** Of a filter by colour: there, as in cells, it is the colour in front that counts. */
  numberOfFill(color: string): number {
    const colors = colorXml("fgColor", color) + colorXml("bgColor", color);
    return this.write(`<dxf><fill><patternFill patternType="solid">${colors}</patternFill></fill></dxf>`);
  }

  /** `""` when there are none. */
  get xml(): string {
    return this.written.length === 0 ? "" : `<dxfs count="${this.written.length}">${this.written.join("")}</dxfs>`;
  }

  private write(dxf: string): number {
    const known = this.written.indexOf(dxf);
    return known >= 0 ? known : this.written.push(dxf) - 1;
  }

  private numberFormatXml(code: string): string {
    const known = this.numberFormats.indexOf(code);
    const place = known >= 0 ? known : this.numberFormats.push(code) - 1;
    return `<numFmt numFmtId="${firstNumberFormat + place}" formatCode="${escapedAttribute(code)}"/>`;
  }
}

export const colorXml = (name: string, color: string): string => `<${name} rgb="${argb(color).argb}"/>`;

function bordersXml(borders: FileBorders): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const line = borders[side];
    return line ? `<${side} style="${line.style}">${colorXml("color", line.color)}</${side}>` : "";
  });
  return `<border>${sides.join("")}</border>`;
}
