import { invalidArgument } from "./hostError";

/** The arguments of one call as they came over the wire; an omitted one is null or missing. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The same with another argument at this place. */
  with(index: number, value: unknown): Arguments {
    const values = [...this.values];
    values[index] = value;
    return new Arguments(values);
  }

  get all(): readonly unknown[] {
    return this.values;
  }

  any(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.any(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.any(index) === null ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.any(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.any(index) === null ? undefined : this.integer(index);
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.any(index);
    if (value === null) return otherwise;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }
}
