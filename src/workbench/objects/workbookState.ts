import type { SheetEngine, SheetId } from "../engine/sheetEngine";
import { ObjectIds } from "./objectIds";
import { SettingsStore } from "./settingsStore";

export interface WorkbookOptions {
  /** With its ending, as in `Book1.xlsx`. */
  readonly name?: string;
  readonly settings?: SettingsStore;
}

/** What Excel's objects know beyond the sheets themselves. It lives as long as the workbook, over any number of loads of the add-in. */
export class WorkbookState {
  readonly ids = new ObjectIds();
  readonly settings: SettingsStore;
  readonly name: string;
  /** Comments of defined names, by the name in lower case. */
  readonly nameComments = new Map<string, string>();
  /** Excel's names of table styles by the engine's table id; the grid has one look for all of them, a saved file has more. */
  readonly tableStyles = new Map<string, string>();
  /** Hidden sheets that a person cannot bring back. */
  readonly veryHidden = new Set<SheetId>();

  constructor(
    readonly engine: SheetEngine,
    options: WorkbookOptions = {},
  ) {
    this.name = options.name ?? "Book1.xlsx";
    this.settings = options.settings ?? new SettingsStore();
  }
}
