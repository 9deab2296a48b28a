import type { SheetEngine } from "../engine/sheetEngine";
import type { EventEntry } from "./eventTypes";
import { PendingWrites } from "./pendingWrites";
import { References } from "./references";
import { WorkbookEvents } from "./workbookEvents";
import type { WorkbookState } from "./workbookState";

/** One load of the add-in: what it registered and which objects it holds. Gone when the pane is closed or reloaded. */
export class Session {
  readonly references: References;
  readonly events: WorkbookEvents;
  readonly writes: PendingWrites;

  constructor(
    readonly workbook: WorkbookState,
    sendEvents: (entries: readonly EventEntry[]) => void,
    selectionChanged: () => void,
  ) {
    this.references = new References(workbook.ids);
    this.writes = new PendingWrites(workbook.engine);
    this.events = new WorkbookEvents(workbook, this.references, sendEvents, selectionChanged);
  }

  /** What is said of cells, sheets and names apart from contents; reading it puts no pending content into the cells. */
  get structure(): Pick<SheetEngine, "sheets" | "names" | "activeSheet"> {
    return this.workbook.engine;
  }

  /** The engine with everything in it that was written so far. */
  get engine(): SheetEngine {
    this.writes.flush();
    return this.workbook.engine;
  }

  close(): void {
    this.events.close();
    this.references.clear();
  }
}
