import type { SheetId } from "../engine/sheetEngine";

/**
 * The ids that the client sees: in Excel's form, and always the same ones for the same object of the engine, so that what an
 * add-in has stored in the workbook is still true when the workbook or the page is opened again.
 */
export class ObjectIds {
  private references = 0;

  worksheet(sheet: SheetId): string {
    return this.of("0001", sheet);
  }

  table(table: string): string {
    return this.of("0002", table);
  }

  /** Of an object of another kind, which has four digits of its own. */
  of(kind: string, key: string): string {
    const [first, second] = [hash(key, 0x811c9dc5), hash(key, 0x01000193)];
    return `{${first}-${kind}-${second.slice(0, 4)}-${second.slice(4)}-000000000000}`;
  }

  /** Never the same twice, over all loads of the add-in: a late "give back" must not hit another load's object. */
  reference(): string {
    this.references += 1;
    return `reference${this.references}`;
  }
}

/** FNV-1a, as eight digits. Two of them with different starts are far beyond what a workbook's objects could collide in. */
function hash(text: string, start: number): string {
  let value = start;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  return (value >>> 0).toString(16).toUpperCase().padStart(8, "0");
}
