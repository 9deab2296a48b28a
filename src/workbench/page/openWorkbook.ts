import type { Bounds, GridView } from "../engine/gridView";
import type { CellAddress, SheetEngine, SheetId, Source, Unsubscribe } from "../engine/sheetEngine";
import type { FunctionHost } from "../functionHost/functionHost";
import type { FunctionMetadata } from "../functionHost/functionMetadata";
import type { OpenedXlsx } from "../files/openXlsx";
import type { LostPart } from "../../workbookFile/lostPart";
import type { WorkbookState } from "../objects/workbookState";
import { readCsv } from "../../workbookFile/readCsv";
import { carryWorkbook, type CarriedWorkbook } from "./carriedWorkbook";
import { callsAnyOf } from "./callsAnyOf";
import type { AddInConnection } from "./addInConnection";
import type { TaskOptions } from "./files/slowTask";
import type { KeptContent } from "./recovery/keptWork";
import { explainCell, type CellExplanation } from "./explainCell";
import type { Language } from "./language";
import { followLinks } from "./followLinks";
import { nextFrame } from "./nextFrame";
import { openTable } from "./openTable";
import { writeSampleSheet } from "./sampleSheet";
import { revealSelection } from "./revealSelection";
import { settle } from "./settle";
import { sheetAsCsv } from "./sheetAsCsv";
import { texts, type Texts } from "./pageTexts";
import { UnsavedWork } from "./unsavedWork";

export interface OpenWorkbookParts {
  readonly engine: SheetEngine;
  readonly view: GridView;
  readonly functions: FunctionHost;
  readonly metadata: FunctionMetadata;
  readonly connection: AddInConnection;
}

export interface OpenedFile {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** The workbook in the page: what a person does with it beyond the grid's own commands. */
export class OpenWorkbook {
  readonly engine: SheetEngine;
  readonly view: GridView;
  readonly functions: FunctionHost;
  readonly unsaved = new UnsavedWork(window);
  private readonly callsAddIn: (formula: string) => boolean;
  private readonly functionNames: readonly string[];
  private readonly connection: AddInConnection;
  /** What a new workbook is. */
  private readonly blank: string;
  private readonly replacementListeners = new Set<() => void>();
  /** How often another workbook has come in place of the first. */
  replacements = 0;
  /** Another workbook is coming in: half of what is there refers to the other half, which is not there yet. */
  beingReplaced = false;
  private pristine = true;
  private filling = 0;
  private preparing = 0;

  constructor(parts: OpenWorkbookParts) {
    this.engine = parts.engine;
    this.view = parts.view;
    this.functions = parts.functions;
    this.connection = parts.connection;
    this.callsAddIn = callsAnyOf(parts.metadata.functions.map(({ name }) => name));
    this.functionNames = parts.metadata.functions.map(({ id }) => id);
    this.blank = this.engine.snapshot();
    revealSelection(this.engine, this.view);
    followLinks(this.engine, this.view);
    this.engine.onContentChanged(({ rect, source }) => this.changed(source, rect.sheet));
    this.engine.parts.onChanged(({ source }) => this.changed(source));
    this.engine.onSheetsChanged((change) => {
      if (change.kind === "activated") return;
      this.changed(change.source);
      if (change.kind === "removed") this.unsaved.saved(change.sheet);
    });
  }

  /** The name that the workbook has or would have as a file, with its ending. */
  get name(): string {
    return this.state.name;
  }

  async showSample(language: Language): Promise<void> {
    const { engine } = this;
    const sheet = engine.activeSheet();
    await this.fill(() => {
      engine.renameSheet(sheet, texts[language].sample.sheet);
      writeSampleSheet(engine, sheet, language);
      return Promise.resolve();
    });
    this.pristine = true;
  }

  async restore({ name, unsaved, ...carried }: CarriedWorkbook): Promise<void> {
    await this.bringBack(carried);
    this.state.name = name;
    this.pristine = false;
    if (unsaved) this.unsaved.changed();
  }

  /** Lays the workbook aside for the page's next load; false when it is too large for that. */
  carry(storage: Storage): boolean {
    const carried =
      this.pristine ||
      carryWorkbook(storage, {
        ...this.contentWith(this.engine.snapshot()),
        name: this.name,
        unsaved: this.unsaved.present,
      });
    if (carried) this.unsaved.forget();
    return carried;
  }

  /** What is kept of the workbook; undefined when it was changed in one of the pauses. */
  async content(pause: () => Promise<void>): Promise<KeptContent | undefined> {
    const snapshot = await this.engine.snapshotInSteps(pause);
    return snapshot === undefined ? undefined : this.contentWith(snapshot);
  }

  describe(): { readonly name: string; readonly sheets: readonly string[] } {
    const sheets = this.engine.sheets().filter(({ visible }) => visible);
    return { name: this.name, sheets: sheets.map(({ name }) => name) };
  }

  /** Brings back what a page that ended had kept; it still is to be saved. */
  async restoreKept(name: string, content: KeptContent): Promise<void> {
    await this.replace(name, () => this.bringBack(content));
    this.unsaved.changed();
  }

  /** A blank workbook in place of the open one. */
  async begin(): Promise<void> {
    await this.replace("Book1.xlsx", () => this.engine.restore(this.blank));
    this.state.saving.savedBefore = false;
  }

  /**
   * Opens an Excel file in place of the open workbook, which stays when that fails.
   *
   * @throws XlsxProblem
   * @throws DOMException `AbortError`, when cancelled
   */
  async openXlsx(file: string, bytes: Uint8Array, options: TaskOptions): Promise<OpenedXlsx> {
    const { openXlsx } = await import("../files/openXlsx");
    const { engine, state: workbook, functionNames } = this;
    return this.replace(file, () => openXlsx(bytes, { engine, workbook, functionNames }, options));
  }

  /** @throws DOMException `AbortError`, when cancelled */
  async saveXlsx(options: TaskOptions): Promise<{ readonly bytes: Uint8Array; readonly lost: readonly LostPart[] }> {
    await this.view.endEditing();
    const { saveXlsx } = await import("../files/saveXlsx");
    const { engine, state: workbook, functionNames } = this;
    let changed = false;
    let lost: readonly LostPart[] = [];
    const watching = this.unsaved.onChanged(() => (changed = true));
    try {
      const settled = (): Promise<void> => settle(engine, this.functions);
      const onLost = (parts: readonly LostPart[]) => void (lost = parts);
      const bytes = await saveXlsx({ engine, workbook, functionNames }, { ...options, settled, onLost });
      if (!changed) {
        this.unsaved.forget();
        this.state.saving.noteSaved();
      }
      return { bytes, lost };
    } finally {
      watching();
    }
  }

  /** What the add-in does meanwhile prepares the workbook: it is no work that could be lost. */
  async prepare(work: () => Promise<unknown>): Promise<void> {
    this.preparing++;
    try {
      await work();
    } finally {
      this.preparing--;
    }
  }

  /** After another workbook has come in place of the open one. */
  onReplaced(listener: () => void): Unsubscribe {
    this.replacementListeners.add(listener);
    return () => this.replacementListeners.delete(listener);
  }

  forgetUnsaved(): void {
    this.unsaved.forget();
  }

  /**
   * @throws CsvProblem
   * @throws DOMException `AbortError`, when cancelled
   */
  async openCsv(file: string, bytes: Uint8Array, { signal, onProgress }: TaskOptions): Promise<OpenedFile> {
    const table = readCsv(bytes);
    const pause = async (share: number): Promise<void> => {
      onProgress(share);
      await nextFrame();
      signal.throwIfAborted();
    };
    return this.fill(async () => {
      const sheet = await openTable(this.engine, file, table, pause);
      return { sheet, rows: table.rows.length - (table.hasHeadings ? 1 : 0), columns: table.columns };
    });
  }

  /** The sheet in front as a file; undefined when it is empty. */
  saveCsv(): { readonly name: string; readonly text: string } | undefined {
    const id = this.engine.activeSheet();
    const text = sheetAsCsv(this.engine, id);
    if (text === undefined) return undefined;
    this.unsaved.saved(id);
    const name = this.engine.sheets().find((sheet) => sheet.id === id)?.name ?? "";
    return { name: `${name}.csv`, text };
  }

  explainSelection(language: Texts): CellExplanation | undefined {
    return explainCell(
      {
        engine: this.engine,
        functions: this.functions,
        addIn: this.connection.addIn,
        callsAddIn: this.callsAddIn,
        spillObstacle: (at) => this.view.spillObstacle(at),
      },
      this.selectedCell(),
      language,
    );
  }

  selectedCellBounds(): Bounds | undefined {
    return this.view.cellBounds(this.selectedCell());
  }

  /** After the selection moved or the selected cell may show something else. */
  onSelectedCellChanged(listener: () => void): Unsubscribe {
    const stops = [
      this.engine.onSelectionChanged(listener),
      this.engine.onCalculated(listener),
      this.functions.onErrorMessagesChanged(listener),
    ];
    return () => stops.forEach((stop) => stop());
  }

  /** A person has chosen a chart; choosing cells ends it. */
  chartChosen(chart: string): void {
    this.state.activeChart.set(chart);
  }

  private get state(): WorkbookState {
    return this.connection.host.workbook;
  }

  private changed(source: Source, sheet?: SheetId): void {
    if (this.filling > 0) return;
    this.pristine = false;
    if (this.preparing === 0 || source === "person") this.unsaved.changed(sheet);
  }

  private contentWith(snapshot: string): KeptContent {
    return {
      snapshot,
      selection: this.engine.selection(),
      documentSettings: this.connection.host.documentSettings.entries(),
    };
  }

  private async bringBack({ snapshot, selection, documentSettings }: KeptContent): Promise<void> {
    await this.fill(() => this.engine.restore(snapshot));
    this.engine.select(selection);
    this.connection.host.documentSettings.replaceAll(documentSettings);
  }

  /** As Excel starts an add-in anew with each workbook, so that nothing meant for one is written into the next. */
  private async replace<T>(name: string, open: () => Promise<T>): Promise<T> {
    const { documentSettings } = this.connection.host;
    const settings = documentSettings.entries();
    this.connection.end();
    documentSettings.replaceAll([]);
    this.beingReplaced = true;
    try {
      const opened = await this.fill(open);
      this.state.name = name;
      this.pristine = false;
      this.unsaved.forget();
      this.state.saving.noteSaved();
      this.view.forgetUndo();
      return opened;
    } catch (error) {
      documentSettings.replaceAll(settings);
      throw error;
    } finally {
      this.beingReplaced = false;
      // Also when it failed: what was there has been brought back as another workbook.
      this.replacements++;
      this.replacementListeners.forEach((listener) => listener());
      this.connection.load();
    }
  }

  private selectedCell(): CellAddress {
    const { sheet, row, column } = this.engine.selection();
    return { sheet, row, column };
  }

  /** Changes made here are no work of the person's that could be lost. */
  private async fill<T>(change: () => Promise<T>): Promise<T> {
    this.filling++;
    try {
      return await change();
    } finally {
      this.filling--;
    }
  }
}
