import type { Rect } from "../engine/sheetEngine";
import type { SheetPart } from "../engine/sheetParts";
import { HostError, invalidArgument, itemNotFound } from "./hostError";
import type { Session } from "./session";
import { intersection, isSingleCell, sameRect } from "./rectangle";
import { wholeTable } from "./tableParts";

export type BindingType = "Range" | "Table" | "Text";

export interface BindingTarget {
  readonly session: Session;
  readonly id: string;
}

const kind = "binding";
const boundCells = "cells";

interface BindingData {
  readonly id: string;
  readonly type: BindingType;
  /** The engine's id of the table that is bound. */
  readonly table?: string;
}

interface Binding extends BindingData {
  readonly part: SheetPart;
}

const invalidBinding = (): HostError =>
  new HostError("InvalidBinding", "This object binding is no longer valid due to previous updates.");

const bindingOf = (part: SheetPart): Binding => ({ ...(part.data as BindingData), part });

export const bindings = ({ engine }: Session): readonly Binding[] => engine.parts.list(kind).map(bindingOf);

export function findBinding(session: Session, id: unknown): Binding | undefined {
  if (typeof id !== "string") throw invalidArgument();
  return bindings(session).find((binding) => binding.id === id);
}

export function bindingInfo({ session, id }: BindingTarget): Binding {
  const found = findBinding(session, id);
  if (!found) throw itemNotFound();
  return found;
}

function bindingType(given: unknown): BindingType {
  if (given !== "Range" && given !== "Table" && given !== "Text") throw invalidArgument();
  return given;
}

/** Binds cells under a name of the add-in's, in place of what was bound under it before. */
export function addBinding(session: Session, rect: Rect, givenType: unknown, id: string): BindingTarget {
  const type = bindingType(givenType);
  if (id === "" || (type === "Text" && !isSingleCell(rect))) throw invalidArgument();
  const { engine } = session;
  const table =
    type === "Table"
      ? engine.tables().find((one) => {
          const whole = wholeTable(one);
          const common = intersection(whole, rect);
          return common !== undefined && (sameRect(common, rect) || sameRect(common, whole));
        })
      : undefined;
  if (type === "Table" && !table) throw invalidArgument("A table binding needs a table.");
  const data: BindingData = { id, type, ...(table ? { table: table.id } : {}) };
  engine.parts.put({ id: `${kind}:${id}`, kind, data, cells: { [boundCells]: table ? wholeTable(table) : rect } });
  return { session, id };
}

export function removeBinding(target: BindingTarget): void {
  target.session.engine.parts.remove(bindingInfo(target).part.id);
}

/** The cells of a binding of this type, wherever they have got to. */
export function boundRect(target: BindingTarget, type: Exclude<BindingType, "Table">): Rect {
  const { part, type: own } = bindingInfo(target);
  if (own !== type) throw wrongType(own);
  const rect = part.cells[boundCells];
  const exists = rect && target.session.engine.sheets().some(({ id }) => id === rect.sheet);
  if (!exists) throw invalidBinding();
  return rect;
}

export function boundTable(target: BindingTarget): string {
  const { type, table } = bindingInfo(target);
  if (type !== "Table") throw wrongType(type);
  if (table === undefined || !target.session.engine.tables().some(({ id }) => id === table)) throw invalidBinding();
  return table;
}

const wrongType = (type: BindingType): HostError =>
  new HostError("InvalidOperation", `This is not possible with a binding of the type ${type}.`);
