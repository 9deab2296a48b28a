import type { Size } from "../charts/chartDrawing";
import type { SheetEngine, SheetId } from "../engine/sheetEngine";
import { ActiveChart } from "./activeChart";
import { ObjectIds } from "./objectIds";
import { SavingState } from "./savingState";
import { StoredTexts } from "./storedTexts";

export interface WorkbookOptions {
  /** With its ending, as in `Book1.xlsx`. */
  readonly name?: string;
  /** Of the person's region, as in `zh-CN`. */
  readonly language?: string;
}

/**
 * What Excel's objects know beyond the sheets themselves. All of it lives in the engine's parts: undo takes it
 * back together with the cells, and a snapshot of the engine is the whole workbook.
 */
export class WorkbookState {
  readonly ids: ObjectIds;
  readonly language: string;
  readonly saving: SavingState;
  /** What the add-in keeps in `workbook.settings`: JSON texts, as they travel and as a file holds them. */
  readonly settings: StoredTexts;
  /** With its ending; another one once another file is open. */
  name: string;
  /** Comments of defined names, by the name in lower case. */
  readonly nameComments: StoredTexts;
  /** Excel's names of table styles by the engine's table id. */
  readonly tableStyles: StoredTexts;
  /** Hidden sheets that a person cannot bring back. */
  readonly veryHidden: StoredTexts;
  /** Title, author and the like, by the wire's name of the property. */
  readonly properties: StoredTexts;
  /** Properties of the document that an add-in named itself, as JSON. */
  readonly customProperties: StoredTexts;
  /** XML that add-ins keep in the workbook, by its id. */
  readonly customXml: StoredTexts;
  /** What comments have beyond the notes that a person sees, by the note's id, as JSON. */
  readonly comments: StoredTexts;
  /** Choices of tables that only a saved file shows, by the engine's table id, as JSON. */
  readonly tableOptions: StoredTexts;
  /** How tables were last sorted, by the engine's table id, as JSON. */
  readonly tableSorts: StoredTexts;
  /** Page layouts by the engine's sheet id, as JSON. */
  readonly pageLayouts: StoredTexts;

  /** Paints a chart as a picture: PNG in base64. Only a page can. */
  paintChart: ((chart: string, size: Size) => Promise<string>) | undefined;

  /** Inserts sheets of a file, all of them when none are named. Only what reads files can. */
  insertSheets:
    ((bytes: Uint8Array, names: readonly string[], position: number) => Promise<readonly SheetId[]>) | undefined;

  readonly activeChart: ActiveChart;

  constructor(
    readonly engine: SheetEngine,
    options: WorkbookOptions = {},
  ) {
    const { parts } = engine;
    this.name = options.name ?? "Book1.xlsx";
    this.ids = new ObjectIds();
    this.activeChart = new ActiveChart(engine);
    this.language = options.language ?? "en-US";
    this.saving = new SavingState(engine);
    this.settings = new StoredTexts(parts, "setting");
    this.nameComments = new StoredTexts(parts, "nameComment");
    this.tableStyles = new StoredTexts(parts, "tableStyle");
    this.veryHidden = new StoredTexts(parts, "veryHidden");
    this.properties = new StoredTexts(parts, "property");
    this.customProperties = new StoredTexts(parts, "customProperty");
    this.customXml = new StoredTexts(parts, "customXml");
    this.comments = new StoredTexts(parts, "comment");
    this.tableOptions = new StoredTexts(parts, "tableOptions");
    this.tableSorts = new StoredTexts(parts, "tableSort");
    this.pageLayouts = new StoredTexts(parts, "pageLayout");
  }
}
