import type { CSSProperties } from "react";
import { legibleOn } from "./chartColors";
import type { FontLook, LineLook, PartLook } from "./chartLook";
import type { ChartTheme } from "./chartTheme";

export interface StrokeStyle {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
  readonly strokeOpacity?: number;
}

/** Lengths of dashes and gaps, in line widths. */
const dashes: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [1, 2],
};

/** Patterns of grey dots, which a picture shows as a paler line. */
const paleness: Readonly<Record<string, number>> = { Grey25: 0.25, Grey50: 0.5, Grey75: 0.75 };

/** How a line is drawn; undefined when it was taken away. */
export function strokeOf(
  look: LineLook | undefined,
  theme: ChartTheme,
  usual: { readonly color: string; readonly width: number },
): StrokeStyle | undefined {
  const { color, style, weight } = look ?? {};
  if (style === "None" || color === "none") return undefined;
  const strokeWidth = weight ?? usual.width;
  const dash = style && dashes[style];
  const pale = style && paleness[style];
  return {
    stroke: color === undefined ? usual.color : legibleOn(theme.surface, theme.ink, color),
    strokeWidth,
    ...(dash && { strokeDasharray: dash.map((length) => length * strokeWidth).join(" ") }),
    ...(pale && { strokeOpacity: pale }),
  };
}

export interface TextStyle {
  readonly fontSize: number;
  readonly fill: string;
  readonly fontWeight?: number;
  readonly fontStyle?: "italic";
  readonly fontFamily?: string;
  readonly textDecoration?: "underline";
}

export function textStyle(
  font: FontLook | undefined,
  theme: ChartTheme,
  usual: { readonly size: number; readonly color: string },
): TextStyle {
  const { bold, italic, size, color, name, underline } = font ?? {};
  return {
    fontSize: size ?? usual.size,
    fill: color === undefined ? usual.color : legibleOn(theme.surface, theme.ink, color),
    ...(bold && { fontWeight: 600 }),
    ...(italic && { fontStyle: "italic" }),
    ...(name && { fontFamily: `'${name.replaceAll("'", "")}', sans-serif` }),
    ...(underline === "Single" && { textDecoration: "underline" }),
  };
}

export const shadowStyle = (shadow: boolean | undefined): { style?: CSSProperties } =>
  shadow ? { style: { filter: "drop-shadow(1px 2px 2px rgba(0,0,0,0.4))" } } : {};

/** Turns a text about its own place, as Excel counts: against the clock. Letters below each other are not turned. */
export function turned(orientation: number | undefined, x: number, y: number): { transform?: string } {
  return orientation === undefined || orientation === 0 || orientation === 180
    ? {}
    : { transform: `rotate(${-orientation} ${x} ${y})` };
}

export const upright = (orientation: number | undefined): { style?: CSSProperties } =>
  orientation === 180 ? { style: { writingMode: "vertical-rl", textOrientation: "upright" } } : {};

export const hasBox = (look: PartLook | undefined): boolean =>
  look?.fill !== undefined || look?.border !== undefined || look?.shadow === true;
