import type { CellAddress, Rect } from "../engine/sheetEngine";
import type { SheetParts } from "../engine/sheetParts";
import { checkCells } from "./access";
import { invalidArgument } from "./hostError";
import type { RangeTarget } from "./ranges";
import { intersection } from "./rectangle";

export interface Hyperlink {
  /** Outside the workbook, as in a browser. */
  readonly address?: string;
  /** Inside the workbook: `Sheet1!A1` or a name. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

const kind = "hyperlink";
const members = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

interface Placed {
  readonly id: string;
  readonly cells: Rect;
  readonly link: Hyperlink;
}

const placed = (parts: SheetParts): Placed[] =>
  parts
    .list(kind)
    .flatMap(({ id, cells, data }) => (cells["at"] ? [{ id, cells: cells["at"], link: data as Hyperlink }] : []));

/** The link of a cell, for the object and for a person's click. */
export const hyperlinkAt = (parts: SheetParts, at: CellAddress): Hyperlink | undefined =>
  placed(parts).find(({ cells }) => intersection(cells, { ...at, rows: 1, columns: 1 }) !== undefined)?.link;

export function readHyperlink({ session, rect }: RangeTarget): Hyperlink | null {
  return hyperlinkAt(session.workbook.engine.parts, rect) ?? null;
}

/** As in Excel the text goes into the cells and looks like a link. `null` takes the link away and leaves the text. */
export function writeHyperlink({ session, rect }: RangeTarget, value: unknown): void {
  checkCells(session, rect);
  const { engine } = session;
  for (const { id, cells } of placed(engine.parts)) if (intersection(cells, rect)) engine.parts.remove(id);
  if (value === null) return;
  if (typeof value !== "object") throw invalidArgument();
  const given: Readonly<Record<string, unknown>> = { ...value };
  const texts = members.flatMap((name): [string, string][] => {
    const text = given[name];
    return typeof text === "string" && text !== "" ? [[name, text]] : [];
  });
  const link: Hyperlink = Object.fromEntries(texts);
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument();
  const taken = new Set(placed(engine.parts).map(({ id }) => id));
  let number = 1;
  while (taken.has(`${kind}:${number}`)) number += 1;
  engine.parts.put({ id: `${kind}:${number}`, kind, data: link, cells: { at: rect } });
  const first = { ...rect, rows: 1, columns: 1 };
  const blank = engine.read(first)[0]?.[0]?.value === null;
  const text = link.textToDisplay ?? (blank ? (link.documentReference ?? link.address) : undefined);
  if (text !== undefined) engine.write(first, [[/^[=']/u.test(text) ? `'${text}` : text]]);
  engine.format(rect, { fontColor: "#0563C1", underline: true });
}
