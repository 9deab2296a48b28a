import { chartTypes, type ChartType } from "../charts/chartTypes";
import { invalidArgument } from "./hostError";
import type { Property } from "./hostObject";

/** Checks of what an add-in writes, and of what Excel has but this host does not draw. */
export function chartType(value: unknown): ChartType {
  const found = chartTypes.find((type) => type === value);
  if (found === undefined) {
    throw invalidArgument(`The chart type ${String(value)} is not one of ${chartTypes.join(", ")}.`);
  }
  return found;
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function textValue(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberValue(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function oneOf<Value extends string>(value: unknown, known: readonly Value[]): Value {
  const found = known.find((one) => one === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** `undefined` takes a member away. */
export type ChangeOf<Record> = { readonly [Key in keyof Record]?: Record[Key] | undefined };

/** A property that is one member of a record, read and put back with the rest. */
export const memberOf =
  <Target, Record>(read: (target: Target) => Record, change: (target: Target, part: Partial<Record>) => void) =>
  <Key extends keyof Record>(key: Key, check: (value: unknown) => Record[Key]): Property<Target> => ({
    read: (target) => read(target)[key],
    write: (target, value) => change(target, { [key]: check(value) } as unknown as Partial<Record>),
  });

/** The same for a member that is absent while it is as Excel has it by default. */
export const optionalOf =
  <Target, Record>(read: (target: Target) => Record, change: (target: Target, part: ChangeOf<Record>) => void) =>
  <Key extends keyof Record>(
    key: Key,
    otherwise: NonNullable<Record[Key]>,
    check: (value: unknown) => NonNullable<Record[Key]>,
  ): Property<Target> => ({
    read: (target) => read(target)[key] ?? otherwise,
    write: (target, value) => change(target, { [key]: check(value) } as ChangeOf<Record>),
  });

export function integerValue(value: unknown, least: number, most: number): number {
  const number = numberValue(value, least, most);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** Degrees from -90 to 90, or 180 for letters one below the other. */
export const orientationValue = (value: unknown): number => (value === 180 ? 180 : integerValue(value, -90, 90));
