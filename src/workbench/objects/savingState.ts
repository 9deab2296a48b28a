import type { SheetEngine } from "../engine/sheetEngine";

/** Whether there is something to save, and how the page around the workbook saves and closes it. */
export class SavingState {
  /** Changed since it was last saved or opened. */
  isDirty = false;
  /** There is a file of it. */
  savedBefore = false;
  /** Asks the person where to, if it is to ask. Only a page can. */
  save: ((asks: boolean) => Promise<void>) | undefined;
  close: ((saves: boolean) => Promise<void>) | undefined;

  constructor(engine: SheetEngine) {
    const changed = (): void => {
      this.isDirty = true;
    };
    engine.onContentChanged(changed);
    engine.parts.onChanged(changed);
    engine.onSheetsChanged(({ kind }) => {
      if (kind !== "activated") changed();
    });
  }

  /** To be called when the workbook has been saved or another one opened. */
  noteSaved(): void {
    this.isDirty = false;
    this.savedBefore = true;
  }
}
