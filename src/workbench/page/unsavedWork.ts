/** Remembers which sheets hold work that would be lost with the page, and lets the browser ask before that happens. */
export class UnsavedWork {
  private readonly sheets = new Set<string>();

  constructor(private readonly page: Pick<Window, "addEventListener" | "removeEventListener">) {}

  get present(): boolean {
    return this.sheets.size > 0;
  }

  changed(sheet: string): void {
    // Only while there is something to lose: a standing listener keeps the browser from restoring the page quickly.
    if (!this.present) this.page.addEventListener("beforeunload", ask);
    this.sheets.add(sheet);
  }

  saved(sheet: string): void {
    this.sheets.delete(sheet);
    if (!this.present) this.page.removeEventListener("beforeunload", ask);
  }

  /** The person has agreed to lose it, or it is carried over. */
  forget(): void {
    for (const sheet of [...this.sheets]) this.saved(sheet);
  }
}

function ask(event: Event): void {
  event.preventDefault();
}
