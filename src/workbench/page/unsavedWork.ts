/** Remembers whether something would be lost with the page, and lets the browser ask before that happens. */
export class UnsavedWork {
  private unsaved = false;

  constructor(private readonly page: Pick<Window, "addEventListener" | "removeEventListener">) {}

  get present(): boolean {
    return this.unsaved;
  }

  changed(): void {
    if (this.unsaved) return;
    this.unsaved = true;
    // Only while there is something to lose: a standing listener keeps the browser from restoring the page quickly.
    this.page.addEventListener("beforeunload", ask);
  }

  saved(): void {
    this.unsaved = false;
    this.page.removeEventListener("beforeunload", ask);
  }
}

function ask(event: Event): void {
  event.preventDefault();
}
