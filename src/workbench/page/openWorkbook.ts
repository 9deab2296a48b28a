import type { Bounds, GridView } from "../engine/gridView";
import type { CellAddress, SheetEngine, Unsubscribe } from "../engine/sheetEngine";
import type { FunctionHost } from "../functionHost/functionHost";
import type { FunctionMetadata } from "../functionHost/functionMetadata";
import { readCsv } from "../../workbookFile/readCsv";
import { carryWorkbook, type CarriedWorkbook } from "./carriedWorkbook";
import { callsAnyOf } from "./callsAnyOf";
import type { AddInConnection } from "./addInConnection";
import { explainCell, type CellExplanation } from "./explainCell";
import type { Language } from "./language";
import { followLinks } from "./followLinks";
import { nextFrame } from "./nextFrame";
import { openTable } from "./openTable";
import { writeSampleSheet } from "./sampleSheet";
import { revealSelection } from "./revealSelection";
import { sheetAsCsv } from "./sheetAsCsv";
import { texts, type Texts } from "./texts";
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
  private readonly unsaved = new UnsavedWork(window);
  private readonly callsAddIn: (formula: string) => boolean;
  private readonly connection: AddInConnection;
  private pristine = true;
  private filling = 0;

  constructor(parts: OpenWorkbookParts) {
    this.engine = parts.engine;
    this.view = parts.view;
    this.functions = parts.functions;
    this.connection = parts.connection;
    this.callsAddIn = callsAnyOf(parts.metadata.functions.map(({ name }) => name));
    revealSelection(this.engine, this.view);
    followLinks(this.engine, this.view);
    this.engine.onContentChanged(({ rect }) => {
      if (this.filling > 0) return;
      this.pristine = false;
      this.unsaved.changed(rect.sheet);
    });
    this.engine.parts.onChanged(() => {
      if (this.filling === 0) this.pristine = false;
    });
    this.engine.onSheetsChanged((change) => {
      if (change.kind !== "activated") this.pristine = false;
      if (change.kind === "removed") this.unsaved.saved(change.sheet);
    });
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

  async restore(carried: CarriedWorkbook): Promise<void> {
    await this.fill(() => this.engine.restore(carried.snapshot));
    this.engine.activateSheet(carried.activeSheet);
    this.connection.host.workbook.settings.replaceAll(carried.settings);
    this.connection.host.documentSettings.replaceAll(carried.documentSettings);
    this.pristine = false;
    if (carried.unsaved) this.engine.sheets().forEach(({ id }) => this.unsaved.changed(id));
  }

  /** Lays the workbook aside for the page's next load; false when it is too large for that. */
  carry(storage: Storage): boolean {
    const { host } = this.connection;
    const carried =
      this.pristine ||
      carryWorkbook(storage, {
        snapshot: this.engine.snapshot(),
        activeSheet: this.engine.activeSheet(),
        unsaved: this.unsaved.present,
        settings: host.workbook.settings.entries(),
        documentSettings: host.documentSettings.entries(),
      });
    if (carried) this.unsaved.forget();
    return carried;
  }

  forgetUnsaved(): void {
    this.unsaved.forget();
  }

  /** @throws CsvProblem */
  async openCsv(file: string, bytes: Uint8Array): Promise<OpenedFile> {
    const table = readCsv(bytes);
    return this.fill(async () => {
      const sheet = await openTable(this.engine, file, table, nextFrame);
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
        functionsReady: this.connection.ready,
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
