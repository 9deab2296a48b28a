import type { Rect, SheetId, TableInfo } from "../engine/sheetEngine";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./hostError";
import { checkDefinedName, sameName } from "./itemNames";
import { intersection } from "./rectangle";
import type { Session } from "./session";
import { wholeTable } from "./tableParts";

export interface TableTarget {
  readonly session: Session;
  /** The engine's id. */
  readonly table: string;
}

export function tableInfo({ session, table }: TableTarget): TableInfo {
  const info = session.engine.tables().find(({ id }) => id === table);
  if (!info) throw itemNotFound();
  return info;
}

export function findTable(session: Session, among: readonly TableInfo[], key: unknown): TableInfo | undefined {
  const text = typeof key === "number" ? String(key) : key;
  if (typeof text !== "string") throw invalidArgument();
  return among.find(({ id, name }) => session.workbook.ids.table(id) === text || sameName(name, text));
}

interface NameTaken {
  /** The name that the thing to be named has now. */
  readonly except?: string;
  /** The sheet that the new name is for; names of other sheets and of the workbook may be the same. */
  readonly sheet?: SheetId | undefined;
}

/** Tables and defined names share one space of names. */
export function freeName(session: Session, name: unknown, { except, sheet }: NameTaken = {}): string {
  const checked = checkDefinedName(name);
  const names = session.engine.names().filter((item) => item.sheet === sheet);
  const taken = [...session.engine.tables(), ...names].some(
    (item) => sameName(item.name, checked) && item.name !== except,
  );
  if (taken) throw itemAlreadyExists();
  return checked;
}

export function nextTableName(session: Session): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    const taken = [...session.engine.tables(), ...session.engine.names()].some((item) => sameName(item.name, name));
    if (!taken) return name;
  }
}

/** No cell belongs to two tables. */
export function checkTableRect(session: Session, rect: Rect, itself?: string): void {
  const overlaps = session.engine
    .tables()
    .some((other) => other.id !== itself && intersection(wholeTable(other), rect));
  if (overlaps) throw invalidArgument("A table can't overlap another table.");
}

/** Missing and repeated headings get the names that Excel gives them. */
export function tableHeadingTexts(values: readonly (string | number | boolean | null)[]): string[] {
  const taken = new Set<string>();
  return values.map((value, index) => {
    const wanted = value === null || value === "" ? `Column${index + 1}` : String(value);
    let heading = wanted;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${wanted}${number}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}
