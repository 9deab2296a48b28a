import { invalidArgument } from "./hostError";
import { namedColors } from "./namedColors";

/** `#RRGGBB` in upper case from any of the notations that Excel's API takes. */
export function colorCode(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  const code = namedColors[text.toLowerCase()] ?? /^#?([0-9a-f]{6})$/iu.exec(text)?.[1];
  if (code === undefined) throw invalidArgument();
  return code.startsWith("#") ? code : `#${code.toUpperCase()}`;
}
