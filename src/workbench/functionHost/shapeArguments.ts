import type { CellValue, ErrorCode, FunctionArgument, FunctionCall, Rect } from "../engine/sheetEngine";
import type { FunctionEntry, ParameterEntry } from "./functionMetadata";
import type { HostSentences } from "./hostSentences";
import { toWireValue, type Values } from "./wireValues";

/** A call the way the runtime gets it, one for each cell of the result when ranges stand where single values belong. */
export type ShapedCall =
  | { readonly kind: "refused"; readonly error: ErrorCode; readonly sentence?: string }
  | { readonly kind: "single"; readonly arguments: readonly unknown[]; readonly references: readonly (Rect | null)[] }
  | { readonly kind: "lifted"; readonly rows: readonly (readonly ShapedCall[])[] };

interface Slot {
  readonly parameter: ParameterEntry;
  readonly argument: FunctionArgument;
  /** Which item of a repeating parameter this is; undefined for one that does not repeat. */
  readonly repeat?: number;
}

/**
 * Shapes arguments by functions.json, as Excel does:
 * - too few or too many are `#VALUE!`; omitted ones arrive as null, those left off at the end too, because the runtime
 *   appends its invocation object right behind the last argument;
 * - a parameter of dimensionality `matrix` gets rows of cells, also for a single value; a `scalar` one gets the value of
 *   a single cell, and a larger range makes the function be called once for every cell (dynamic arrays);
 * - blank cells are `""`, for a number 0; texts that read as numbers count as numbers where one is declared;
 * - an error in an argument is the answer and the function is not called, unless functions.json says
 *   `allowErrorForDataTypeAny` and the parameter is of type `any`. `#BUSY!` is never passed on.
 */
export function shapeArguments(
  call: FunctionCall,
  entry: FunctionEntry,
  errorsAllowed: boolean,
  sentences: HostSentences,
): ShapedCall {
  const parameters = entry.parameters;
  const repeats = parameters.at(-1)?.repeating === true;
  if (!repeats && call.arguments.length > parameters.length) {
    return refuse("#VALUE!", sentences.tooMany(entry.name, parameters.length));
  }
  const slots = slotsOf(call.arguments, parameters);
  for (const parameter of parameters) {
    const given = slots.find((slot) => slot.parameter === parameter)?.argument;
    if (!parameter.optional && !parameter.repeating && (!given || given.kind === "omitted")) {
      return refuse("#VALUE!", sentences.tooFew(entry.name, parameter.name));
    }
  }
  const busy = slots.some((slot) =>
    valuesOf(slot.argument).some((row) => row.some((value) => errorOf(value) === "#BUSY!")),
  );
  if (busy) return refuse("#BUSY!");
  const size = liftedSize(slots);
  if (!size) return shapeOne(slots, parameters, errorsAllowed, sentences);
  return {
    kind: "lifted",
    rows: Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (_unused, column) => {
        const element = slots.map((slot) => (isLifted(slot) ? elementOf(slot, row, column) : slot));
        return element.includes(undefined)
          ? refuse("#N/A")
          : shapeOne(element as readonly Slot[], parameters, errorsAllowed, sentences);
      }),
    ),
  };
}

function refuse(error: ErrorCode, sentence?: string): ShapedCall {
  return sentence === undefined ? { kind: "refused", error } : { kind: "refused", error, sentence };
}

function slotsOf(given: readonly FunctionArgument[], parameters: readonly ParameterEntry[]): Slot[] {
  return given.map((argument, index) => {
    const parameter = parameters[Math.min(index, parameters.length - 1)]!;
    return parameter.repeating
      ? { parameter, argument, repeat: index - parameters.length + 1 }
      : { parameter, argument };
  });
}

function valuesOf(argument: FunctionArgument): Values {
  if (argument.kind === "omitted") return [];
  return argument.kind === "value" ? [[argument.value]] : argument.values;
}

function errorOf(value: CellValue): ErrorCode | undefined {
  return typeof value === "object" && value !== null ? value.error : undefined;
}

function isMatrix(parameter: ParameterEntry): boolean {
  return parameter.dimensionality === "matrix";
}

function isLifted({ parameter, argument }: Slot): boolean {
  if (isMatrix(parameter) || argument.kind === "omitted" || argument.kind === "value") return false;
  return argument.values.length > 1 || (argument.values[0]?.length ?? 0) > 1;
}

function liftedSize(slots: readonly Slot[]): { rows: number; columns: number } | undefined {
  const lifted = slots.filter(isLifted).map(({ argument }) => valuesOf(argument));
  if (lifted.length === 0) return undefined;
  return {
    rows: Math.max(...lifted.map((values) => values.length)),
    columns: Math.max(...lifted.map((values) => values[0]?.length ?? 0)),
  };
}

/** The argument of one call among many: a single row or column meets every other, anything else only its own place. */
function elementOf(slot: Slot, row: number, column: number): Slot | undefined {
  const values = valuesOf(slot.argument);
  const ownRow = values.length === 1 ? 0 : row;
  const ownColumn = values[0]?.length === 1 ? 0 : column;
  const value = values[ownRow]?.[ownColumn];
  if (value === undefined) return undefined;
  const { argument } = slot;
  if (argument.kind !== "reference") return { ...slot, argument: { kind: "value", value } };
  const { rect } = argument;
  const cell = { sheet: rect.sheet, row: rect.row + ownRow, column: rect.column + ownColumn, rows: 1, columns: 1 };
  return { ...slot, argument: { kind: "reference", values: [[value]], rect: cell } };
}

function shapeOne(
  slots: readonly Slot[],
  parameters: readonly ParameterEntry[],
  errorsAllowed: boolean,
  sentences: HostSentences,
): ShapedCall {
  const shaped: unknown[] = parameters.map((parameter) => (parameter.repeating ? [] : null));
  const references: (Rect | null)[] = parameters.map(() => null);
  for (const slot of slots) {
    const { parameter, argument } = slot;
    if (argument.kind === "omitted") continue;
    const passesErrors = errorsAllowed && (parameter.type ?? "any") === "any";
    const cells: unknown[][] = [];
    for (const row of valuesOf(argument)) {
      const shapedRow: unknown[] = [];
      for (const value of row) {
        const error = errorOf(value);
        if (error !== undefined && !passesErrors) return refuse(error);
        const coerced = coerce(value, parameter, sentences);
        if ("sentence" in coerced) return refuse("#VALUE!", coerced.sentence);
        shapedRow.push(coerced.wire);
      }
      cells.push(shapedRow);
    }
    const index = parameters.indexOf(parameter);
    const given = isMatrix(parameter) ? cells : cells[0]?.[0];
    if (slot.repeat === undefined) shaped[index] = given;
    else (shaped[index] as unknown[])[slot.repeat] = given;
    if (argument.kind === "reference") references[index] = argument.rect;
  }
  return { kind: "single", arguments: shaped, references };
}

type Coerced = { readonly wire: unknown } | { readonly sentence: string };

function coerce(value: CellValue, { name, type }: ParameterEntry, sentences: HostSentences): Coerced {
  if (typeof value === "object" && value !== null) return { wire: toWireValue(value) };
  if (type === "number") {
    const number = numberOf(value);
    return number === undefined ? { sentence: sentences.notANumber(name) } : { wire: number };
  }
  if (type === "boolean") {
    const truth = truthOf(value);
    return truth === undefined ? { sentence: sentences.notTrueOrFalse(name) } : { wire: truth };
  }
  if (type === "string") return { wire: textOf(value) };
  return { wire: toWireValue(value) };
}

function numberOf(value: number | string | boolean | null): number | undefined {
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? undefined : number;
}

function truthOf(value: number | string | boolean | null): boolean | undefined {
  if (typeof value !== "string") return Boolean(value);
  const upper = value.trim().toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : undefined;
}

function textOf(value: number | string | boolean | null): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
