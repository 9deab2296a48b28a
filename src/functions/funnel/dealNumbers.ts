import { comparable, isBlank, quoteCell } from "../cells";
import type { Column } from "../column";
import { Failure } from "../failure";
import { at } from "../place";
import { readText } from "../readScalar";

/** Numbers deals by name or number as written in the cells: "A-17" and " a-17" are one deal. */
export class DealNumbers {
  private readonly byName = new Map<string, number>();

  get count(): number {
    return this.byName.size;
  }

  /** Number of the deal in a row; a row that holds anything else but no deal is an error. */
  numberOf(deals: Column, index: number): number {
    const raw = deals.at(index);
    const text = isBlank(raw) ? "" : readText(raw, deals.place(index));
    if (text instanceof Failure) throw text;
    if (text === "")
      throw new Failure(
        "#VALUE!",
        at(deals.place(index), {
          en: "the row has no deal. Enter the name or the number of the deal.",
          zh: "该行没有商机，请填写商机名称或编号。",
        }),
      );
    const name = comparable(text);
    let number = this.byName.get(name);
    if (number === undefined) {
      number = this.byName.size;
      this.byName.set(name, number);
    }
    return number;
  }
}

/** The same deal a second time in a list where each may stand once. */
export const dealTwice = (deals: Column, index: number): Failure =>
  new Failure(
    "#VALUE!",
    at(deals.place(index), {
      en: `the deal ${quoteCell(deals.at(index))} stands in the list twice. Keep one of the rows.`,
      zh: `商机 ${quoteCell(deals.at(index))} 重复出现，请只保留一行。`,
    }),
  );
