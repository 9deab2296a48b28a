import type { Unsubscribe } from "../engine/sheetEngine";

/** What is in no sheet, such as the sheets themselves. */
const workbookItself = "";

/** Remembers which sheets hold work that would be lost with the page, and lets the browser ask before that happens. */
export class UnsavedWork {
  private readonly sheets = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly page: Pick<Window, "addEventListener" | "removeEventListener">) {}

  get present(): boolean {
    return this.sheets.size > 0;
  }

  changed(sheet = workbookItself): void {
    // Only while there is something to lose: a standing listener keeps the browser from restoring the page quickly.
    if (!this.present) this.page.addEventListener("beforeunload", ask);
    this.sheets.add(sheet);
    this.tell();
  }

  saved(sheet: string): void {
    if (!this.sheets.delete(sheet) || this.present) return;
    this.page.removeEventListener("beforeunload", ask);
    this.tell();
  }

  /** The whole workbook is saved, the person has agreed to lose it, or it is carried over. */
  forget(): void {
    for (const sheet of [...this.sheets]) this.saved(sheet);
  }

  /** After every change, and when nothing is left to be saved. */
  onChanged(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function ask(event: Event): void {
  event.preventDefault();
}
