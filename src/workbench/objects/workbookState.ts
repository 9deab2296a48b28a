import type { SheetEngine, SheetId } from "../engine/sheetEngine";
import { ObjectIds } from "./objectIds";
import { SettingsStore } from "./settingsStore";

export interface WorkbookOptions {
  /** With its ending, as in `Book1.xlsx`. */
  readonly name?: string;
  readonly settings?: SettingsStore;
}

/** Everything of a workbook that its sheets do not hold, as plain data for a file or a reload of the page. */
export interface WorkbookMemory {
  readonly ids: readonly (readonly [string, string])[];
  readonly settings: readonly (readonly [string, string])[];
  readonly nameComments: readonly (readonly [string, string])[];
  readonly tableStyles: readonly (readonly [string, string])[];
  readonly veryHidden: readonly SheetId[];
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

  memory(): WorkbookMemory {
    return {
      ids: this.ids.entries(),
      settings: this.settings.entries(),
      nameComments: [...this.nameComments],
      tableStyles: [...this.tableStyles],
      veryHidden: [...this.veryHidden],
    };
  }

  /** To be used together with the engine's snapshot of the same moment, and before an add-in is connected. */
  recall(memory: WorkbookMemory): void {
    this.ids.recall(memory.ids);
    this.settings.replaceAll(memory.settings);
    replace(this.nameComments, memory.nameComments);
    replace(this.tableStyles, memory.tableStyles);
    this.veryHidden.clear();
    for (const sheet of memory.veryHidden) this.veryHidden.add(sheet);
  }
}

function replace(map: Map<string, string>, entries: readonly (readonly [string, string])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
