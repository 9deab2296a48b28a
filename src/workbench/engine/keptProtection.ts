import type { Protection, Refusal, SheetProtection } from "./protection";
import { rectWithout } from "./rectWithout";
import type { Rect, SheetId, Unsubscribe } from "./sheetEngine";
import type { SheetParts } from "./sheetParts";

const sheetKind = "sheetProtection";
const workbookKind = "workbookProtection";
const unlockedKind = "unlockedCells";

/** Protection as parts of the workbook: undo and snapshots carry it, and unlocked cells move with inserted rows. */
export class KeptProtection implements Protection {
  private minted = 0;
  private readonly listeners = new Set<(refusal: Refusal) => void>();

  constructor(private readonly parts: SheetParts) {}

  ofSheet(sheet: SheetId): SheetProtection | undefined {
    const id = `${sheetKind}:${sheet}`;
    return this.parts.list(sheetKind).find((part) => part.id === id)?.data as SheetProtection | undefined;
  }

  setSheet(sheet: SheetId, protection: SheetProtection | undefined): void {
    const id = `${sheetKind}:${sheet}`;
    if (protection) this.parts.put({ id, kind: sheetKind, data: protection, cells: {} });
    else if (this.ofSheet(sheet)) this.parts.remove(id);
  }

  ofWorkbook(): string | undefined {
    return this.parts.list(workbookKind)[0]?.data as string | undefined;
  }

  setWorkbook(password: string | undefined): void {
    if (password !== undefined) this.parts.put({ id: workbookKind, kind: workbookKind, data: password, cells: {} });
    else if (this.ofWorkbook() !== undefined) this.parts.remove(workbookKind);
  }

  locked(rect: Rect): boolean | null {
    const left = this.lockedParts(rect);
    if (left.length === 0) return false;
    const cells = left.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return cells === rect.rows * rect.columns ? true : null;
  }

  setLocked(rect: Rect, locked: boolean): void {
    const touched = this.unlocked().filter(({ cells }) => rectWithout(cells, rect)[0] !== cells);
    for (const { id, cells } of touched) {
      this.parts.remove(id);
      rectWithout(cells, rect).forEach((rest) => this.unlock(rest));
    }
    if (!locked) this.unlock(rect);
  }

  keepsFrom(rect: Rect): boolean {
    return this.ofSheet(rect.sheet) !== undefined && this.lockedParts(rect).length > 0;
  }

  onRefused(listener: (refusal: Refusal) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  refuse(refusal: Refusal): void {
    [...this.listeners].forEach((listener) => listener(refusal));
  }

  private lockedParts(rect: Rect): Rect[] {
    return this.unlocked().reduce<Rect[]>(
      (left, { cells }) => left.flatMap((part) => rectWithout(part, cells)),
      [rect],
    );
  }

  private unlocked(): { readonly id: string; readonly cells: Rect }[] {
    return this.parts
      .list(unlockedKind)
      .flatMap(({ id, cells }) => (cells["area"] ? [{ id, cells: cells["area"] }] : []));
  }

  private unlock(area: Rect): void {
    const taken = new Set(this.unlocked().map(({ id }) => id));
    let id: string;
    do id = `${unlockedKind}:${++this.minted}`;
    while (taken.has(id));
    this.parts.put({ id, kind: unlockedKind, data: null, cells: { area } });
  }
}
