import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import { callFunction } from "../functions/callFunction";
import { trimmed, type Answer } from "./answer";
import { asGrid, placeCase, type Given, type PlacedTwin, type TwinCase } from "./twinCase";

const handedOver = (given: Given | undefined): unknown => {
  if (given === undefined) return null;
  const cells = asGrid(given).map((row) => row.map((cell) => cell ?? ""));
  return Array.isArray(given) ? cells : cells[0]![0];
};

/** What our function answers, as cells. */
function ours({ id, given }: TwinCase): Answer {
  const { parameters } = catalogue.find((one) => one.id === id)!;
  const { value } = callFunction(
    id,
    Object.keys(parameters).map((name) => handedOver(given[name])),
  );
  return trimmed(Array.isArray(value) ? value : [[value]]);
}

/** Whether the function refuses what is entered, which a twin does not. */
const isRefused = (answer: Answer): boolean =>
  answer.some((row) => row.some((cell) => typeof cell === "object" && cell.error === "#VALUE!"));

export interface JudgedCase extends PlacedTwin {
  readonly call: TwinCase;
  readonly expected: Answer;
}

/**
 * Calls that the function answers, with the twin's formula for each.
 *
 * @param first  where the first one stands on the sheet, counted in cases
 */
export function judgedCases(
  id: FunctionId,
  wanted: number,
  generated: (id: FunctionId, seed: number) => TwinCase,
  first = 0,
): JudgedCase[] {
  const judged: JudgedCase[] = [];
  for (let seed = 1; judged.length < wanted && seed < 40 * wanted; seed++) {
    const call = generated(id, seed * 7919);
    const expected = ours(call);
    if (isRefused(expected)) continue;
    const placed = placeCase(call, first + judged.length);
    if (placed !== undefined) judged.push({ ...placed, call, expected });
  }
  return judged;
}
