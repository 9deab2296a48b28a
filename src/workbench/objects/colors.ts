import { invalidArgument } from "./hostError";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  purple: "#800080",
  navy: "#000080",
  teal: "#008080",
  lime: "#00FF00",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
  maroon: "#800000",
  olive: "#808000",
};

/** `#RRGGBB` in upper case from any of the notations that Excel's API takes. */
export function colorCode(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  const code = named[text.toLowerCase()] ?? /^#?([0-9a-f]{6})$/iu.exec(text)?.[1];
  if (code === undefined) throw invalidArgument();
  return code.startsWith("#") ? code : `#${code.toUpperCase()}`;
}
