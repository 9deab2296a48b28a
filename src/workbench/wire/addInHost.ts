import type { SheetEngine } from "../engine/sheetEngine";
import type { FunctionHost } from "../functionHost/functionHost";
import { SettingsStore } from "../objects/settingsStore";
import { WorkbookState, type WorkbookOptions } from "../objects/workbookState";
import { AddInSession, type AddInConnection } from "./addInSession";
import { noFaults, type FaultPlan } from "./faultPlan";
import { Traffic } from "./traffic";

export interface AddInHostOptions extends WorkbookOptions {
  /** What `Office.context.document.settings` keeps; apart from `workbook.settings`, as saving it replaces all of it. */
  readonly documentSettings?: SettingsStore;
  /** While a person types into a cell: what settles when they are done. Requests are refused or wait meanwhile. */
  readonly cellEdit?: () => Promise<unknown> | undefined;
  /** The add-in asks to be shown or hidden (`Office.addin.showAsTaskpane`, `hide`). */
  readonly onPaneRequest?: (visible: boolean) => void;
}

/**
 * Excel as an add-in sees it: one workbook and whatever loads of the add-in come and go. A transport connects it to a real
 * office.js, in a frame of the page or in the same Node process.
 */
export class AddInHost {
  readonly workbook: WorkbookState;
  readonly documentSettings: SettingsStore;
  readonly traffic = new Traffic();
  faults: FaultPlan = noFaults;
  private paneVisible = true;
  private session: AddInSession | undefined;

  constructor(
    engine: SheetEngine,
    private readonly functions: FunctionHost,
    private readonly options: AddInHostOptions = {},
  ) {
    this.workbook = new WorkbookState(engine, options);
    this.documentSettings = options.documentSettings ?? new SettingsStore();
  }

  /** Begins a load of the add-in; the one before it, if any, ends. */
  connect(connection: AddInConnection): AddInSession {
    this.session?.close();
    this.session = new AddInSession(
      {
        workbook: this.workbook,
        functions: this.functions,
        traffic: this.traffic,
        faults: () => this.faults,
        cellEdit: () => this.options.cellEdit?.(),
        showPane: (visible) => this.options.onPaneRequest?.(visible),
        paneVisible: () => this.paneVisible,
      },
      connection,
    );
    return this.session;
  }

  /** To be called by the page when its window comes to the front. */
  workbookActivated(): void {
    this.session?.workbookActivated();
  }

  /** To be called by the page whenever the pane appears or disappears while the add-in goes on running. */
  setPaneVisible(visible: boolean): void {
    if (visible === this.paneVisible) return;
    this.paneVisible = visible;
    this.session?.visibilityChanged(visible);
  }
}
