import type { ICellData, IStyleData } from "@univerjs/core";
import { fromStyle, toStyle } from "./cellFormats";
import { chosenFormat } from "./keptFormat";
import { lineOf, univerLine } from "./univerCellBorders";
import type { CellLook, LookSide } from "./wholeWorkbook";

/** Where Univer keeps a member of a format. */
const places = {
  numberFormat: "n",
  bold: "bl",
  italic: "it",
  underline: "ul",
  strikethrough: "st",
  fontName: "ff",
  fontColor: "cl",
  fontSize: "fs",
  fillColor: "bg",
  horizontalAlignment: "ht",
  verticalAlignment: "vt",
  wrapText: "tb",
  indent: "pd",
  script: "va",
  textOrientation: "tr",
  readingOrder: "td",
} as const satisfies Record<keyof CellLook["format"], keyof IStyleData>;

const edges = { top: "t", bottom: "b", left: "l", right: "r" } as const satisfies Record<LookSide, string>;
const sides = Object.keys(edges) as LookSide[];

/** Only what was chosen: reading a format otherwise answers what a cell looks like that has none. */
export function lookOfStyle(style: IStyleData, field?: ICellData["xf"]): CellLook {
  const kept = chosenFormat(field);
  const format = fromStyle(style, undefined);
  const members = Object.keys(places) as (keyof typeof places)[];
  const chosen = members.filter((member) => style[places[member]] !== undefined && style[places[member]] !== null);
  const lines = sides.flatMap((side) => {
    const line = lineOf(style.bd?.[edges[side]]);
    return line ? [[side, line] as const] : [];
  });
  return {
    format: Object.fromEntries(chosen.map((member) => [member, format[member]])),
    borders: Object.fromEntries(lines),
    ...(kept ? { kept } : {}),
  };
}

export function styleOfLook({ format, borders }: CellLook): IStyleData {
  const lines = sides.flatMap((side) => {
    const line = borders[side];
    return line ? [[edges[side], univerLine(line)] as const] : [];
  });
  const style = Object.entries(toStyle(format)).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(style), ...(lines.length > 0 ? { bd: Object.fromEntries(lines) } : {}) };
}
