import type { ICellData } from "@univerjs/core";

/** Formats that are kept and saved with a cell although the grid does not draw them. */
export interface KeptFormat {
  readonly shrinkToFit: boolean;
  readonly autoIndent: boolean;
  readonly formulaHidden: boolean;
  /** `""` follows from the fill: none, or solid. */
  readonly pattern: string;
  readonly patternColor: string;
  readonly patternTint: number;
  readonly fillTint: number;
  readonly fontTint: number;
  readonly borderTint: number;
  /** The name of the cell style that was given last. */
  readonly style: string;
}

const plain: KeptFormat = {
  shrinkToFit: false,
  autoIndent: false,
  formulaHidden: false,
  pattern: "",
  patternColor: "#000000",
  patternTint: 0,
  fillTint: 0,
  fontTint: 0,
  borderTint: 0,
  style: "Normal",
};

const mark = "format:";

/** What is out of the ordinary; undefined when nothing is. */
export const chosenFormat = (field: ICellData["xf"]): Partial<KeptFormat> | undefined =>
  field?.startsWith(mark) ? (JSON.parse(field.slice(mark.length)) as Partial<KeptFormat>) : undefined;

/** From the field of a cell that Univer copies, moves and saves with it but uses only on its own server. */
export function readKeptFormat(field: ICellData["xf"]): KeptFormat {
  return { ...plain, ...chosenFormat(field) };
}

/** What to put there; null when nothing is out of the ordinary. */
export function keptFormatField(field: ICellData["xf"], change: Partial<KeptFormat>): string | null {
  const kept = { ...readKeptFormat(field), ...change };
  const own = Object.entries(kept).filter(([name, value]) => value !== plain[name as keyof KeptFormat]);
  return own.length === 0 ? null : mark + JSON.stringify(Object.fromEntries(own));
}
