import { eventType, workbookTarget, type EventType, type RaiseEvent } from "./eventTypes";
import { commentWatch } from "./commentWatch";
import type { WorkbookState } from "./workbookState";

/** A part of the workbook that tells of its changes by comparison, whoever made them: person, add-in or undo. */
export interface Watch<State> {
  readonly types: readonly EventType[];
  read(workbook: WorkbookState): State;
  tell(before: State, after: State, workbook: WorkbookState, raise: RaiseEvent): void;
}

const visibility: Watch<ReadonlyMap<string, string>> = {
  types: [eventType.worksheetVisibilityChanged],
  read: ({ engine, veryHidden }) =>
    new Map(
      engine
        .sheets()
        .map(({ id, visible }) => [id, visible ? "Visible" : veryHidden.has(id) ? "VeryHidden" : "Hidden"]),
    ),
  tell(before, after, { ids }, raise) {
    for (const [sheet, visibilityAfter] of after) {
      const visibilityBefore = before.get(sheet);
      if (visibilityBefore === undefined || visibilityBefore === visibilityAfter) continue;
      const worksheetId = ids.worksheet(sheet);
      raise(eventType.worksheetVisibilityChanged, [worksheetId, workbookTarget], {
        type: "WorksheetVisibilityChanged",
        worksheetId,
        visibilityBefore,
        visibilityAfter,
        source: "Local",
      });
    }
  },
};

const protection: Watch<ReadonlyMap<string, string | undefined>> = {
  types: [eventType.worksheetProtectionChanged],
  read: ({ engine }) =>
    new Map(engine.sheets().map(({ id }) => [id, JSON.stringify(engine.protection.ofSheet(id)) as string | undefined])),
  tell(before, after, { ids }, raise) {
    for (const [sheet, now] of after) {
      if (!before.has(sheet) || before.get(sheet) === now) continue;
      const worksheetId = ids.worksheet(sheet);
      raise(eventType.worksheetProtectionChanged, [worksheetId, workbookTarget], {
        type: "WorksheetProtectionChanged",
        worksheetId,
        isProtected: now !== undefined,
        source: "Local",
      });
    }
  },
};

const tables: Watch<ReadonlyMap<string, { readonly name: string; readonly sheet: string }>> = {
  types: [eventType.tableAdded, eventType.tableDeleted],
  read: ({ engine }) => new Map(engine.tables().map(({ id, name, rect }) => [id, { name, sheet: rect.sheet }])),
  tell(before, after, { ids }, raise) {
    for (const [id, { name, sheet }] of before) {
      if (after.has(id)) continue;
      const worksheetId = ids.worksheet(sheet);
      raise(eventType.tableDeleted, [worksheetId, workbookTarget], {
        type: "TableDeleted",
        tableId: ids.table(id),
        tableName: name,
        worksheetId,
        source: "Local",
      });
    }
    for (const [id, { sheet }] of after) {
      if (before.has(id)) continue;
      const worksheetId = ids.worksheet(sheet);
      raise(eventType.tableAdded, [worksheetId, workbookTarget], {
        type: "TableAdded",
        tableId: ids.table(id),
        worksheetId,
        source: "Local",
      });
    }
  },
};

/** One watch with what it saw last; it looks only once somebody listens. */
class Watcher<State> {
  private last: { readonly state: State } | undefined;

  constructor(
    private readonly watch: Watch<State>,
    private readonly workbook: WorkbookState,
  ) {}

  begin(type: EventType): void {
    if (this.watch.types.includes(type)) this.last ??= { state: this.watch.read(this.workbook) };
  }

  look(raise: RaiseEvent): void {
    if (!this.last) return;
    const before = this.last.state;
    const after = this.watch.read(this.workbook);
    this.last = { state: after };
    this.watch.tell(before, after, this.workbook, raise);
  }
}

/** What is compared before and after, because no single change in the engine stands for it. */
export class WatchedState {
  private readonly watchers: readonly Pick<Watcher<unknown>, "begin" | "look">[];

  constructor(workbook: WorkbookState) {
    this.watchers = [
      new Watcher(visibility, workbook),
      new Watcher(protection, workbook),
      new Watcher(tables, workbook),
      new Watcher(commentWatch, workbook),
    ];
  }

  /** Somebody listens from now on: what is there already is no news. */
  begin(type: EventType): void {
    for (const watcher of this.watchers) watcher.begin(type);
  }

  look(raise: RaiseEvent): void {
    for (const watcher of this.watchers) watcher.look(raise);
  }
}
