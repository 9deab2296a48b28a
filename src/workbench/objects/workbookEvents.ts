import type {
  CellValue,
  ContentChange,
  Rect,
  SheetId,
  SheetsChange,
  Source,
  TableGrown,
  Unsubscribe,
} from "../engine/sheetEngine";
import type { SheetPartChange } from "../engine/sheetParts";
import { localAddress } from "./address";
import { shownValue, valueType } from "./cellOutput";
import { chartKind } from "./chartParts";
import { anchorCells } from "./chartRecord";
import { contains, intersection, isSingleCell, sameRect } from "./rectangle";
import type { References } from "./references";
import type { WorkbookState } from "./workbookState";

/** The client's numbers for the events that this host raises. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

export type EventType = (typeof eventType)[keyof typeof eventType];

/** Target of what is registered on a collection instead of on one sheet or table. */
export const workbookTarget = "Workbook";

export interface EventEntry {
  readonly type: EventType;
  readonly target: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

interface PendingChange {
  readonly rect: Rect;
  readonly source: Source;
  readonly byAddIn: boolean;
  /** Of a single cell whose value before is known. */
  readonly before: CellValue | undefined;
  /** Absent when a formula has to be calculated first. */
  readonly after: CellValue | undefined;
  /** The table that it made grow, and that tells of its new rows or columns instead. */
  readonly joined?: string;
}

const isChange = (item: PendingChange | EventEntry): item is PendingChange => "rect" in item;

const cellKey = (rect: Rect): string => `${rect.sheet} ${rect.row} ${rect.column}`;

/**
 * Turns what happens in the engine into the events that the client registered. Held back while a request is answered:
 * an add-in must see its sync settle before the events of that sync.
 */
export class WorkbookEvents {
  private readonly registered = new Set<string>();
  private readonly subscriptions: Unsubscribe[];
  /** In the order in which things happened. */
  private readonly pending: (PendingChange | EventEntry)[] = [];
  private readonly valuesBefore = new Map<string, CellValue>();
  private active: SheetId;
  private selection: Rect;
  /** What a person is about to overwrite: typing goes into the selection's first cell, and no engine tells it afterwards. */
  private selectedValue: { readonly key: string; readonly value: CellValue } | undefined;
  private selectionMoved = false;
  private requests = 0;
  private flushing: Promise<void> | undefined;
  private closed = false;

  constructor(
    private readonly workbook: WorkbookState,
    private readonly references: References,
    private readonly send: (entries: readonly EventEntry[]) => void,
    private readonly selectionChanged: () => void,
  ) {
    const { engine } = workbook;
    this.active = engine.activeSheet();
    this.selection = engine.selection();
    this.noteSelectedValue();
    this.subscriptions = [
      engine.onContentChanged((change) => this.contentChanged(change)),
      engine.onSheetsChanged((change) => this.sheetsChanged(change)),
      engine.onTableGrown((grown) => this.tableGrown(grown)),
      engine.onSelectionChanged((rect) => this.selected(rect)),
      engine.onCalculated(() => this.calculated()),
      engine.parts.onChanged((change) => this.partChanged(change)),
    ];
  }

  register(type: EventType, target: string): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: EventType, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  /** Remembers a single cell's value just before the add-in overwrites it; the changed event tells it. */
  noteValueBefore(rect: Rect, value: CellValue): void {
    this.valuesBefore.set(cellKey(rect), value);
  }

  /** Whether anybody wants to hear of changed cells. */
  get tellsChanges(): boolean {
    const types = [eventType.worksheetChanged, eventType.tableChanged].map((type) => `${type} `);
    return [...this.registered].some((entry) => types.some((type) => entry.startsWith(type)));
  }

  requestStarts(): void {
    this.requests += 1;
  }

  /** To be called once the answer is on its way. */
  requestAnswered(): void {
    this.requests -= 1;
    this.scheduleFlush();
  }

  close(): void {
    this.closed = true;
    for (const unsubscribe of this.subscriptions) unsubscribe();
    this.registered.clear();
  }

  private contentChanged({ rect, source }: ContentChange): void {
    const byAddIn = source === "program" && this.requests > 0;
    const key = cellKey(rect);
    const selected = this.selectedValue?.key === key ? this.selectedValue.value : undefined;
    // A blank cell was null before: only a missing note sends us to the selection.
    const before = this.valuesBefore.has(key) ? this.valuesBefore.get(key) : selected;
    this.valuesBefore.delete(key);
    const cell = isSingleCell(rect) ? this.cellAt(rect) : undefined;
    this.pending.push({ rect, source, byAddIn, before, after: cell?.formula === undefined ? cell?.value : undefined });
    this.noteSelectedValue();
    this.scheduleFlush();
  }

  /** The cells in it were no part of the table when they changed. */
  private tableGrown({ table, kind, added }: TableGrown): void {
    this.pending.forEach((item, index) => {
      if (isChange(item) && contains(added, item.rect)) this.pending[index] = { ...item, joined: table };
    });
    const tableId = this.workbook.ids.table(table);
    this.raise(eventType.tableChanged, [tableId, workbookTarget], {
      type: "TableChanged",
      tableId,
      changeType: kind === "rows" ? "RowInserted" : "ColumnInserted",
      source: "Local",
      worksheetId: this.workbook.ids.worksheet(added.sheet),
      address: localAddress(added),
      triggerSource: "Unknown",
      shiftDirection: "None",
      referenceId: this.references.keepEventRect(added),
    });
    this.scheduleFlush();
  }

  private noteSelectedValue(): void {
    const rect = { ...this.selection, rows: 1, columns: 1 };
    const cell = this.cellAt(rect);
    this.selectedValue = cell && { key: cellKey(rect), value: cell.value };
  }

  private sheetsChanged(change: SheetsChange): void {
    const worksheetId = this.workbook.ids.worksheet(change.sheet);
    const shared = { worksheetId, source: "Local" };
    switch (change.kind) {
      case "added":
        this.raise(eventType.worksheetAdded, [workbookTarget], { type: "WorksheetAdded", ...shared });
        break;
      case "removed":
        this.raise(eventType.worksheetDeleted, [workbookTarget], { type: "WorksheetDeleted", ...shared });
        break;
      case "renamed": {
        const nameAfter = this.workbook.engine.sheets().find((sheet) => sheet.id === change.sheet)?.name;
        const names = { nameBefore: change.before, nameAfter };
        this.raise(eventType.worksheetNameChanged, [worksheetId, workbookTarget], {
          type: "WorksheetNameChanged",
          ...shared,
          ...names,
        });
        break;
      }
      case "activated":
        this.activated(change.sheet);
        break;
    }
    this.scheduleFlush();
  }

  private activated(sheet: SheetId): void {
    if (sheet === this.active) return;
    const left = this.workbook.ids.worksheet(this.active);
    const entered = this.workbook.ids.worksheet(sheet);
    this.active = sheet;
    this.raise(eventType.worksheetDeactivated, [left, workbookTarget], {
      type: "WorksheetDeactivated",
      worksheetId: left,
    });
    this.raise(eventType.worksheetActivated, [entered, workbookTarget], {
      type: "WorksheetActivated",
      worksheetId: entered,
    });
  }

  private selected(rect: Rect): void {
    if (sameRect(rect, this.selection)) return;
    const before = this.selection;
    this.selection = rect;
    this.selectionMoved = true;
    this.noteSelectedValue();
    const worksheetId = this.workbook.ids.worksheet(rect.sheet);
    this.raise(eventType.worksheetSelectionChanged, [worksheetId, workbookTarget], {
      type: "WorksheetSelectionChanged",
      worksheetId,
      address: localAddress(rect),
    });
    for (const table of this.workbook.engine.tables()) {
      const inside = intersection(table.rect, rect);
      // Leaving a table is told too, with an empty address; elsewhere in the sheet it hears nothing.
      if (!inside && !intersection(table.rect, before)) continue;
      const tableId = this.workbook.ids.table(table.id);
      this.raise(eventType.tableSelectionChanged, [tableId], {
        type: "TableSelectionChanged",
        tableId,
        worksheetId: this.workbook.ids.worksheet(table.rect.sheet),
        address: inside ? localAddress(inside) : "",
      });
    }
    this.scheduleFlush();
  }

  private calculated(): void {
    this.noteSelectedValue();
    // The engine does not tell which sheets it calculated, so all of them hear of it.
    for (const sheet of this.workbook.engine.sheets()) {
      const worksheetId = this.workbook.ids.worksheet(sheet.id);
      this.raise(eventType.worksheetCalculated, [worksheetId, workbookTarget], {
        type: "WorksheetCalculated",
        worksheetId,
        address: "",
      });
    }
    this.scheduleFlush();
  }

  private partChanged({ before, after }: SheetPartChange): void {
    const part = after ?? before;
    const sheet = part?.cells[anchorCells]?.sheet;
    if (part?.kind !== chartKind || sheet === undefined || (before && after)) return;
    const worksheetId = this.workbook.ids.worksheet(sheet);
    const [type, name] = after ? [eventType.chartAdded, "ChartAdded"] : [eventType.chartDeleted, "ChartDeleted"];
    const chartId = this.workbook.ids.of("0003", part.id);
    this.raise(type, [worksheetId], { type: name, chartId, worksheetId, source: "Local" });
    this.scheduleFlush();
  }

  private raise(type: EventType, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    for (const target of targets) {
      if (this.registered.has(`${type} ${target}`)) this.pending.push({ type, target, arguments: args });
    }
  }

  private scheduleFlush(): void {
    if (this.flushing || this.requests > 0 || this.closed) return;
    this.flushing = Promise.resolve().then(async () => {
      await this.settleSingleFormulas();
      this.flushing = undefined;
      // A request that began meanwhile takes these events along with its own.
      if (this.requests === 0 && !this.closed) this.flush();
    });
  }

  /** The event of a single cell tells its new value, which for a formula exists only after calculation. */
  private async settleSingleFormulas(): Promise<void> {
    const { engine } = this.workbook;
    const waits = this.pending.some(
      (item) => isChange(item) && isSingleCell(item.rect) && item.before !== undefined && item.after === undefined,
    );
    if (waits && engine.calculating()) await engine.settled();
  }

  private flush(): void {
    const entries = this.pending.splice(0).flatMap((item) => (isChange(item) ? this.changeEntries(item) : [item]));
    if (entries.length > 0) this.send(entries);
    if (this.selectionMoved) {
      this.selectionMoved = false;
      this.selectionChanged();
    }
  }

  private changeEntries(change: PendingChange): EventEntry[] {
    const worksheetId = this.workbook.ids.worksheet(change.rect.sheet);
    const entries: EventEntry[] = [];
    const add = (
      type: EventType,
      targets: readonly string[],
      rect: Rect,
      more: Readonly<Record<string, unknown>>,
    ): void => {
      const listening = targets.filter((target) => this.registered.has(`${type} ${target}`));
      if (listening.length === 0) return;
      const args = {
        ...more,
        changeType: "RangeEdited",
        source: "Local",
        worksheetId,
        address: localAddress(rect),
        triggerSource: change.byAddIn ? "ThisLocalAddin" : "Unknown",
        shiftDirection: "None",
        referenceId: this.references.keepEventRect(rect),
        ...this.details(change),
      };
      entries.push(...listening.map((target) => ({ type, target, arguments: args })));
    };
    add(eventType.worksheetChanged, [worksheetId, workbookTarget], change.rect, { type: "WorksheetChanged" });
    for (const table of this.workbook.engine.tables()) {
      const inside = intersection(table.rect, change.rect);
      if (!inside || table.id === change.joined) continue;
      const tableId = this.workbook.ids.table(table.id);
      add(eventType.tableChanged, [tableId, workbookTarget], inside, { type: "TableChanged", tableId });
    }
    return entries;
  }

  private details({ rect, before, after: typed }: PendingChange): Readonly<Record<string, unknown>> {
    if (!isSingleCell(rect) || before === undefined) return {};
    const after = typed === undefined ? (this.cellAt(rect)?.value ?? null) : typed;
    return {
      valueBefore: shownValue(before),
      valueAfter: shownValue(after),
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  private cellAt(rect: Rect): { readonly value: CellValue; readonly formula?: string } | undefined {
    const exists = this.workbook.engine.sheets().some((sheet) => sheet.id === rect.sheet);
    return exists ? this.workbook.engine.read(rect)[0]?.[0] : undefined;
  }
}
