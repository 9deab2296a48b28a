import { comparable, isBlank } from "./cells";
import type { Column } from "./column";
import type { Answer } from "./definition";
import { Failure } from "./failure";
import type { Place } from "./place";
import { readText } from "./readScalar";
import { Recollection } from "./recollection";

export const isEmptyText = (raw: unknown): boolean => isBlank(raw) || (typeof raw === "string" && raw.trim() === "");

/** Gives customers numbers by order of appearance. Kept per distinct cell: recognising each of 100,000 rows is slow. */
export class CustomerNumbers {
  /** As first written; undefined for rows without a customer. */
  readonly names: (Answer | undefined)[] = [];
  private readonly byCell = new Recollection();
  private readonly byName = new Map<string | undefined, number>();

  numberOf(column: Column, index: number): number {
    const raw = column.at(index);
    const known = this.byCell.find(raw);
    if (known !== -1) return known;
    const customer = this.recognise(raw, column.place(index));
    this.byCell.keep(raw, customer);
    return customer;
  }

  private recognise(raw: unknown, place: Place): number {
    let name: Answer | undefined;
    let key: string | undefined;
    if (!isEmptyText(raw)) {
      const text = readText(raw, place);
      if (text instanceof Failure) throw text;
      name = typeof raw === "number" ? raw : text;
      key = comparable(text);
    }
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    this.byName.set(key, this.names.length);
    return this.names.push(name) - 1;
  }
}
