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
import type { SheetHappening } from "../engine/sheetHappenings";
import type { SheetPartChange } from "../engine/sheetParts";
import { localAddress } from "./address";
import { tellChartActivation } from "./chartEvents";
import { chartKind } from "./chartParts";
import { anchorCells } from "./chartRecord";
import { eventType, workbookTarget, type EventEntry, type EventType, type RaiseEvent } from "./eventTypes";
import { FormulaMemory } from "./formulaMemory";
import { tellLook, tellSorted } from "./lookEvents";
import { changeEntries, type ChangeType, type PendingChange, type ShiftDirection } from "./pendingChange";
import { contains, isSingleCell, sameRect } from "./rectangle";
import type { References } from "./references";
import { tellSelection } from "./selectionEvents";
import { tellActivation, tellMove, tellSheetsChange } from "./sheetsChangeEvents";
import { WatchedState } from "./watchedState";
import type { WorkbookState } from "./workbookState";

const isChange = (item: PendingChange | EventEntry): item is PendingChange => "rect" in item;

const cellKey = (rect: Rect): string => `${rect.sheet} ${rect.row} ${rect.column}`;

const plainEdit = { changeType: "RangeEdited", shiftDirection: "None" } as const;

const structural: Readonly<Partial<Record<SheetHappening["kind"], ChangeType>>> = {
  rowsInserted: "RowInserted",
  rowsRemoved: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsRemoved: "ColumnDeleted",
};

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
  private readonly formulas: FormulaMemory;
  private readonly watched: WatchedState;
  /** Nested calls of `shifting`: what the engine tells meanwhile is how it shifts cells, not what happened. */
  private shifts = 0;
  /** `context.runtime.enableEvents`. */
  enabled = true;
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
    this.formulas = new FormulaMemory(workbook);
    this.watched = new WatchedState(workbook);
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
      engine.happenings.listen((happening) => this.happened(happening)),
      workbook.activeChart.onChanged((left, entered) => this.chartActivated(left, entered)),
    ];
  }

  register(type: EventType, target: string): void {
    this.registered.add(`${type} ${target}`);
    this.watched.begin(type);
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
    return this.isRegistered(eventType.worksheetChanged) || this.isRegistered(eventType.tableChanged);
  }

  /** Remembers the formulas that the add-in is about to overwrite, if anybody wants to hear of them. */
  noteFormulasBefore(rect: Rect): void {
    if (this.isRegistered(eventType.worksheetFormulaChanged)) this.formulas.remember(rect);
  }

  /** Inserts or removes cells among others: one event instead of what the engine moves about for it. */
  async shifting(rect: Rect, direction: Exclude<ShiftDirection, "None">, shift: () => Promise<void>): Promise<void> {
    this.shifts += 1;
    try {
      await shift();
    } finally {
      this.shifts -= 1;
    }
    const inserted = direction === "ShiftCellDown" || direction === "ShiftCellRight";
    this.changed(rect, "program", inserted ? "CellInserted" : "CellDeleted", direction);
  }

  /** Rows were put into another order by their contents, or columns were. */
  sorted(rect: Rect, what: "rows" | "columns"): void {
    tellSorted(rect, what, this.workbook, (...event) => this.raise(...event));
  }

  /** The window with the workbook came to the front. */
  workbookActivated(): void {
    this.raise(eventType.workbookActivated, [workbookTarget], { type: "WorkbookActivated" });
    this.scheduleFlush();
  }

  private isRegistered(type: EventType): boolean {
    return [...this.registered].some((entry) => entry.startsWith(`${type} `));
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

  private contentChanged({ rect, source, moved }: ContentChange): void {
    // Rows and columns tell of themselves, and shifted cells are told as a whole.
    if (this.shifts > 0 || (moved && this.isOfRowsOrColumns(rect))) return;
    this.tellChangedFormulas(rect);
    const key = cellKey(rect);
    const selected = this.selectedValue?.key === key ? this.selectedValue.value : undefined;
    // A blank cell was null before: only a missing note sends us to the selection.
    const before = this.valuesBefore.has(key) ? this.valuesBefore.get(key) : selected;
    this.valuesBefore.delete(key);
    const cell = isSingleCell(rect) ? this.cellAt(rect) : undefined;
    const after = cell?.formula === undefined ? cell?.value : undefined;
    this.queue({ rect, source, byAddIn: this.isByAddIn(source), before, after, ...plainEdit });
  }

  private isByAddIn(source: Source): boolean {
    return source === "program" && this.requests > 0;
  }

  private changed(rect: Rect, source: Source, changeType: ChangeType, shiftDirection: ShiftDirection): void {
    const byAddIn = this.isByAddIn(source);
    this.queue({ rect, source, byAddIn, changeType, shiftDirection, before: undefined, after: undefined });
  }

  private queue(change: PendingChange): void {
    if (this.enabled) this.pending.push(change);
    this.noteSelectedValue();
    this.scheduleFlush();
  }

  /** Inserted or removed just now, which came first. */
  private isOfRowsOrColumns(rect: Rect): boolean {
    const last = this.pending.filter(isChange).at(-1);
    const whole = last && last.changeType !== "RangeEdited" && last.shiftDirection === "None";
    return whole === true && cellKey(last.rect) === cellKey(rect);
  }

  private happened(happening: SheetHappening): void {
    if (this.shifts > 0) return;
    const changeType = structural[happening.kind];
    if (happening.kind === "sheetMoved") tellMove(happening, this.workbook, (...event) => this.raise(...event));
    if (happening.kind === "sheetMoved" || happening.kind === "sheetsHidden") this.scheduleFlush();
    else if (changeType) this.changed(happening.rect, this.requests > 0 ? "program" : "person", changeType, "None");
    else {
      tellLook(happening.kind, happening.rect, this.workbook, this.references, (...event) => this.raise(...event));
      this.scheduleFlush();
    }
  }

  private tellChangedFormulas(rect: Rect): void {
    if (!this.isRegistered(eventType.worksheetFormulaChanged)) return;
    const changed = this.formulas.changedIn(rect);
    if (!changed) return;
    const worksheetId = this.workbook.ids.worksheet(rect.sheet);
    this.raise(eventType.worksheetFormulaChanged, [worksheetId, workbookTarget], {
      type: "WorksheetFormulaChanged",
      worksheetId,
      source: "Local",
      formulaDetails: changed.formulas,
    });
  }

  /** The cells in it were no part of the table when they changed. */
  private tableGrown({ table, kind, added }: TableGrown): void {
    this.pending.forEach((item, index) => {
      if (isChange(item) && contains(added, item.rect)) this.pending[index] = { ...item, joined: table };
    });
    const tableId = this.workbook.ids.table(table);
    const worksheetId = this.workbook.ids.worksheet(added.sheet);
    this.raise(eventType.tableChanged, [tableId, worksheetId, workbookTarget], {
      type: "TableChanged",
      tableId,
      changeType: kind === "rows" ? "RowInserted" : "ColumnInserted",
      source: "Local",
      worksheetId,
      address: localAddress(added),
      triggerSource: "Unknown",
      shiftDirection: "None",
      referenceId: this.references.keepEventRect(added),
    });
    this.scheduleFlush();
  }

  private noteSelectedValue(): void {
    const rect = { ...this.selection, rows: 1, columns: 1 };
    if (this.isRegistered(eventType.worksheetFormulaChanged) && this.sheetExists(rect.sheet))
      this.formulas.remember(rect);
    const cell = this.cellAt(rect);
    this.selectedValue = cell && { key: cellKey(rect), value: cell.value };
  }

  private sheetsChanged(change: SheetsChange): void {
    const raise: RaiseEvent = (...event) => this.raise(...event);
    if (change.kind !== "activated") tellSheetsChange(change, this.workbook, raise);
    else if (change.sheet !== this.active) {
      tellActivation(this.active, change.sheet, this.workbook, raise);
      this.active = change.sheet;
    }
    this.scheduleFlush();
  }

  private selected(rect: Rect): void {
    if (sameRect(rect, this.selection)) return;
    const before = this.selection;
    this.selection = rect;
    this.selectionMoved = true;
    this.noteSelectedValue();
    tellSelection(before, rect, this.workbook, (...event) => this.raise(...event));
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

  private chartActivated(left: string | undefined, entered: string | undefined): void {
    tellChartActivation(left, entered, this.workbook, (...event) => this.raise(...event));
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
    if (!this.enabled) return;
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
    this.watched.look((...event) => this.raise(...event));
    const isHeard = (type: EventType, target: string): boolean => this.registered.has(`${type} ${target}`);
    const entries = this.pending
      .splice(0)
      .flatMap((item) => (isChange(item) ? changeEntries(item, this.workbook, this.references, isHeard) : [item]));
    if (entries.length > 0) this.send(entries);
    if (this.selectionMoved) {
      this.selectionMoved = false;
      if (this.enabled) this.selectionChanged();
    }
  }

  private sheetExists(sheet: SheetId): boolean {
    return this.workbook.engine.sheets().some(({ id }) => id === sheet);
  }

  private cellAt(rect: Rect): { readonly value: CellValue; readonly formula?: string } | undefined {
    return this.sheetExists(rect.sheet) ? this.workbook.engine.read(rect)[0]?.[0] : undefined;
  }
}
