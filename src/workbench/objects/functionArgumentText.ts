import type { CellValue } from "../engine/sheetEngine";
import { functionResult } from "./functionResultObject";
import { invalidArgument } from "./hostError";
import { rangeAreas } from "./rangeAreasObject";
import { range } from "./rangeObject";
import { addressOf } from "./ranges";

const areaAddress = (given: unknown): string | undefined => {
  if (typeof given !== "object" || given === null || !("address" in given)) return undefined;
  return typeof given.address === "string" ? given.address : undefined;
};

function literal(value: CellValue): string {
  if (value === null) return "0";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : value.error;
}

/** An argument of `workbook.functions` as it stands in a formula; an omitted one is empty. */
function textOf(given: unknown): string {
  if (given === null || given === undefined) return "";
  if (typeof given === "number" || typeof given === "boolean" || typeof given === "string") return literal(given);
  const cells = range.targetOf(given);
  if (cells) return addressOf(cells);
  const areas = rangeAreas.targetOf(given);
  if (areas) return `(${areas.rects.map((rect) => addressOf({ session: areas.session, rect })).join(",")})`;
  const result = functionResult.targetOf(given);
  if (result) return literal(result.value);
  const address = areaAddress(given);
  if (address === undefined) throw invalidArgument();
  return address;
}

/** All arguments of a call; those that the client sends as one list stand beside the others. */
export function functionArgumentTexts(given: readonly unknown[]): string[] {
  const texts = given.flatMap((one): string[] => (Array.isArray(one) ? one.map(textOf) : [textOf(one)]));
  while (texts.at(-1) === "") texts.pop();
  return texts;
}
