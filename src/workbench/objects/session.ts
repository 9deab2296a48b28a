import type { SheetEngine } from "../engine/sheetEngine";
import { References } from "./references";
import { WorkbookEvents, type EventEntry } from "./workbookEvents";
import type { WorkbookState } from "./workbookState";

/** One load of the add-in: what it registered and which objects it holds. Gone when the pane is closed or reloaded. */
export class Session {
  readonly references = new References();
  readonly events: WorkbookEvents;
  readonly engine: SheetEngine;

  constructor(
    readonly workbook: WorkbookState,
    sendEvents: (entries: readonly EventEntry[]) => void,
    selectionChanged: () => void,
  ) {
    this.engine = workbook.engine;
    this.events = new WorkbookEvents(workbook, this.references, sendEvents, selectionChanged);
  }

  close(): void {
    this.events.close();
    this.references.clear();
  }
}
