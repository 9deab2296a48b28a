import type { SheetId } from "../engine/sheetEngine";

/**
 * The ids that the client sees. The engine's own never leave the host: another engine, or a table that had to be made anew,
 * must not invalidate what an add-in has stored in the workbook.
 */
export class ObjectIds {
  private readonly ids = new Map<string, string>();
  private minted = 0;
  private references = 0;

  worksheet(sheet: SheetId): string {
    return this.idOf("0001", sheet);
  }

  table(table: string): string {
    return this.idOf("0002", table);
  }

  /** Never the same twice, over all loads of the add-in: a late "give back" must not hit another load's object. */
  reference(): string {
    this.references += 1;
    return `reference${this.references}`;
  }

  entries(): [string, string][] {
    return [...this.ids];
  }

  recall(entries: readonly (readonly [string, string])[]): void {
    this.ids.clear();
    for (const [key, id] of entries) {
      this.ids.set(key, id);
      // Ids count upwards in their first part; new ones must not meet the old.
      this.minted = Math.max(this.minted, parseInt(id.slice(1, 9), 16));
    }
  }

  private idOf(kind: string, key: string): string {
    const entry = `${kind} ${key}`;
    const known = this.ids.get(entry);
    if (known !== undefined) return known;
    this.minted += 1;
    const id = `{${this.minted.toString(16).toUpperCase().padStart(8, "0")}-${kind}-0000-0000-000000000000}`;
    this.ids.set(entry, id);
    return id;
  }
}
