import { SaxParser } from "@cj-tech-master/excelts/xml";
import { FillTemplate } from "../formula/fillTemplate";
import type { FileArea, FileCell, FileLevel, FileValue } from "./fileWorkbook";
import type { LostPart } from "./lostPart";
import { parseAddress, parseArea } from "./xlsxAddress";
import { xlsxLimits } from "./xlsxPackage";
import { XlsxProblem } from "./xlsxProblem";
import { unescapedText } from "./xlsxTexts";
import { localName } from "./xmlPart";

/** The cells of a sheet as they stand in its part, and what their rows say. */
export interface ReadCells {
  readonly cells: FileCell[];
  /** Cells that have a format, by its number. */
  readonly styled: StyledCells;
  readonly rowHeights: { readonly row: number; readonly pixels: number }[];
  readonly hiddenRows: number[];
  readonly rowLevels: FileLevel[];
}

/** In the order of the file: three numbers for each, because a large sheet has hundreds of thousands. */
export interface StyledCells {
  readonly rows: number[];
  readonly columns: number[];
  readonly styles: number[];
}

interface Reading {
  readonly sharedTexts: readonly string[];
  readonly lost: Set<LostPart>;
  /** Called between portions. */
  readonly pause: (share: number) => Promise<void>;
  /** Days count from 1904 in files that an old Macintosh began. */
  readonly isDay: ((style: number) => boolean) | undefined;
}

const charactersAtOnce = 1_000_000;
const days1904 = 1_462;
const pointsPerPixel = 0.75;

/** Reads the text within `sheetData`, in portions. */
export async function readCells(sheetData: string, reading: Reading): Promise<ReadCells> {
  const reader = new CellReader(reading);
  const parser = new SaxParser();
  parser.on("opentag", ({ name, attributes }) => reader.open(localName(name), attributes));
  parser.on("text", (text) => reader.add(text));
  parser.on("cdata", (text) => reader.add(text));
  parser.on("closetag", ({ name }) => reader.close(localName(name)));
  parser.on("error", (problem) => {
    throw new XlsxProblem("damaged", { cause: problem });
  });
  parser.write("<sheetData>");
  for (let start = 0; start < sheetData.length; start += charactersAtOnce) {
    parser.write(sheetData.slice(start, start + charactersAtOnce));
    await reading.pause(Math.min(1, (start + charactersAtOnce) / sheetData.length));
  }
  parser.write("</sheetData>").close();
  return reader.read;
}

type Attributes = Readonly<Record<string, string>>;

class CellReader {
  readonly read: ReadCells = {
    cells: [],
    styled: { rows: [], columns: [], styles: [] },
    rowHeights: [],
    hiddenRows: [],
    rowLevels: [],
  };
  private row = -1;
  private column = -1;
  private cell: Attributes = {};
  private formula: Attributes | undefined;
  private formulaText = "";
  private value: string | undefined;
  private collecting: "f" | "v" | "t" | undefined;
  private text = "";
  private reads = true;
  private readonly shared = new Map<string, { template: FillTemplate; row: number; column: number }>();

  constructor(private readonly reading: Reading) {}

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "f") {
      this.formula = attributes;
      this.collect("f");
    } else if (name === "v" || (name === "t" && this.reads)) this.collect(name);
    // How a text is read aloud is no part of it.
    else if (name === "rPh") this.reads = false;
    else if (name === "rPr") this.reading.lost.add("richText");
  }

  add(text: string): void {
    if (this.collecting !== undefined) this.text += text;
  }

  close(name: string): void {
    if (name === this.collecting) {
      if (name === "f") this.formulaText = this.text;
      else if (name === "v") this.value = this.text;
      else this.value = `${this.value ?? ""}${this.text}`;
      this.collecting = undefined;
    } else if (name === "c") this.closeCell();
    else if (name === "rPh") this.reads = true;
  }

  private collect(name: "f" | "v" | "t"): void {
    this.collecting = name;
    this.text = "";
  }

  private openRow(attributes: Attributes): void {
    const number = attributes["r"];
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    const { ht, customHeight, hidden, outlineLevel } = attributes;
    const level = Number(outlineLevel ?? 0);
    if (level > 0) addLevel(this.read.rowLevels, { at: this.row, count: 1, level });
    if (isTrue(hidden)) this.read.hiddenRows.push(this.row);
    if (ht !== undefined && isTrue(customHeight))
      this.read.rowHeights.push({ row: this.row, pixels: Math.round(Number(ht) / pointsPerPixel) });
  }

  private openCell(attributes: Attributes): void {
    const address = attributes["r"];
    const place = address === undefined ? undefined : parseAddress(address);
    this.row = place?.row ?? this.row;
    this.column = place?.column ?? this.column + 1;
    this.cell = attributes;
    this.formula = undefined;
    this.formulaText = "";
    this.value = undefined;
    const { styled } = this.read;
    styled.rows.push(this.row);
    styled.columns.push(this.column);
    styled.styles.push(Number(attributes["s"] ?? 0));
  }

  private closeCell(): void {
    const { row, column } = this;
    const value = this.valueOfCell();
    const formula = this.formulaOfCell();
    if (value === undefined && formula === undefined) return;
    const pending = value === undefined && this.cell["t"] !== "str" ? ({ pending: true } as const) : {};
    this.read.cells.push({ row, column, value: value ?? "", ...pending, ...formula });
    if (this.read.cells.length > xlsxLimits.cells) throw new XlsxProblem("tooLarge");
  }

  private valueOfCell(): FileValue | undefined {
    const { value } = this;
    if (value === undefined) return undefined;
    switch (this.cell["t"]) {
      case "s":
        return this.reading.sharedTexts[Number(value)] ?? "";
      case "str":
      case "inlineStr":
        return unescapedText(value);
      case "b":
        return isTrue(value.trim());
      case "e":
        return { error: value.trim() };
      case "d":
        return (Date.parse(value.includes("Z") ? value : `${value}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
      default: {
        const number = Number(value);
        if (value.trim() === "" || !Number.isFinite(number)) return undefined;
        return this.reading.isDay?.(Number(this.cell["s"] ?? 0)) ? number + days1904 : number;
      }
    }
  }

  private formulaOfCell(): Pick<FileCell, "formula" | "fills" | "fixedArray"> | undefined {
    const { formula, formulaText, row, column } = this;
    if (!formula) return undefined;
    const { t: type, ref, si } = formula;
    const text = unescapedText(formulaText).trim();
    if (type === "shared" && si !== undefined) {
      // Only its first cell says it.
      if (text !== "") this.shared.set(si, { template: new FillTemplate(`=${text}`), row, column });
      const shared = this.shared.get(si);
      return shared && { formula: shared.template.at(row - shared.row, column - shared.column).slice(1) };
    }
    if (type === "dataTable") {
      this.reading.lost.add("arrayFormulas");
      return undefined;
    }
    if (text === "") return undefined;
    if (type !== "array") return { formula: text };
    const area: FileArea = (ref === undefined ? undefined : parseArea(ref)) ?? { row, column, rows: 1, columns: 1 };
    return {
      formula: text,
      fills: { rows: area.rows, columns: area.columns },
      ...(this.cell["cm"] === undefined ? { fixedArray: true } : {}),
    };
  }
}

/** Joined to what stands before when it is alike. */
export function addLevel(levels: FileLevel[], added: FileLevel): void {
  const last = levels.at(-1);
  if (last && last.at + last.count === added.at && last.level === added.level)
    levels[levels.length - 1] = { ...last, count: last.count + added.count };
  else levels.push(added);
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";
