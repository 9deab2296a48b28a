import { numfmt } from "@univerjs/core";
import { awayFromTie } from "./awayFromTie";

/** A number as a cell of this number format shows it; as it is where the format cannot be understood. */
export function formatNumber(value: number, numberFormat: string): string {
  try {
    return numfmt.format(numberFormat === "" ? "General" : numberFormat, awayFromTie(value, numberFormat));
  } catch {
    return String(value);
  }
}
