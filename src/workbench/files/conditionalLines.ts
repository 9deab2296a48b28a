import type { FileBorderSide, FileBorderStyle, FileBorders } from "../../workbookFile/fileFormat";
import type { ConditionalLine, ConditionalLook, ConditionalSide } from "../engine/conditionalFormats";
import { fileColor } from "./cellLooks";

type Lines = NonNullable<ConditionalLook["borders"]>;

const sides = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const satisfies Record<FileBorderSide, ConditionalSide>;

const styles = {
  thin: "Continuous",
  dashed: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  dotted: "Dot",
} as const satisfies Partial<Record<FileBorderStyle, ConditionalLine["style"]>>;

/** Lines that a conditional format draws; those of styles that it cannot have are thin. */
export function conditionalLines(borders: FileBorders): Lines {
  const known: Readonly<Partial<Record<FileBorderStyle, ConditionalLine["style"]>>> = styles;
  const lines = Object.entries(borders).map(([side, { style, color }]) => {
    return [sides[side as FileBorderSide], { style: known[style] ?? "Continuous", color }];
  });
  return Object.fromEntries(lines) as Lines;
}

export function fileLines(lines: Lines): FileBorders {
  const names = Object.keys(styles) as (keyof typeof styles)[];
  const told = (Object.keys(sides) as FileBorderSide[]).flatMap((side) => {
    const line = lines[sides[side]];
    if (!line) return [];
    const style = names.find((one) => styles[one] === line.style) ?? "thin";
    return [[side, { style, color: fileColor(line.color) }] as const];
  });
  return Object.fromEntries(told);
}
