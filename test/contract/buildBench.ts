import type { PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import type { BuildEntry } from "../../src/excel/buildEntry";
import type { BuildOutcome } from "../../src/excel/buildOutcome";
import { buildWorkbook, type BuildOptions } from "../../src/excel/buildWorkbook";
import type { TakeBackOutcome } from "../../src/excel/takeBackOutcome";
import { undoBuild } from "../../src/excel/undoBuild";
import type { Patience } from "../../src/excel/building/patience";
import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { FunctionHost } from "../../src/workbench/functionHost/functionHost";
import type { SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { AddInHost } from "../../src/workbench/wire/addInHost";
import { noFaults, type Fault } from "../../src/workbench/wire/faultPlan";
import { isSetSupported } from "../../src/workbench/wire/hostInfo";
import { loadRealClient, type RealClient } from "./realClient";
import { recordingFunctionHost } from "./recordingFunctionHost";

export type Built = Extract<BuildOutcome, { status: "built" }>;

/** A workbook of a person's, the real client beside it, and faults by the number of the request. */
export class BuildBench {
  readonly client: RealClient = loadRealClient();
  readonly engine: SheetEngine = createNodeSheetEngine();
  readonly host: AddInHost;
  /** Ends the wait for the answer of the request that is under way. */
  private giveUp: () => void = () => undefined;

  constructor(private readonly functions: FunctionHost = recordingFunctionHost()) {
    this.host = new AddInHost(this.engine, functions);
    // The client file brings an Office of its own that has no host to ask.
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
    this.client.bridge.connect(this.host);
  }

  /** Without clocks: a request is given up once the fault has swallowed it, pauses take no time. */
  readonly patience: Patience = {
    giveUp: () => ({
      passed: new Promise<void>((resolve) => (this.giveUp = resolve)),
      release: () => (this.giveUp = () => undefined),
    }),
    pause: () => Promise.resolve(),
  };

  /** The n-th request from now on meets the fault; `at` is told of every request before it is carried out. */
  faults(fault: (request: number) => Fault | undefined): void {
    const before = this.host.traffic.workbookRequests;
    this.host.faults = {
      faultFor: (request) => {
        const found = fault(request - before);
        if (found?.kind === "lost" || found?.kind === "gone") this.giveUp();
        return found;
      },
    };
  }

  noFaults(): void {
    this.host.faults = noFaults;
  }

  /** The add-in is loaded again, as when its pane is closed and opened; the workbook stays as it is. */
  reload(): void {
    this.noFaults();
    this.client.bridge.connect(this.host);
  }

  build(plan: PlannedWorkbook, options: BuildOptions = {}): Promise<BuildOutcome> {
    return buildWorkbook(plan, { patience: this.patience, ...options });
  }

  /** A build that has to succeed. */
  async built(plan: PlannedWorkbook, options?: BuildOptions): Promise<Built> {
    const outcome = await this.build(plan, options);
    if (outcome.status !== "built") throw new Error(JSON.stringify(outcome));
    return outcome;
  }

  undo(entry: BuildEntry, evenIfChanged = false): Promise<TakeBackOutcome> {
    return undoBuild(entry, { patience: this.patience, evenIfChanged });
  }

  /** What somebody changes with a request of its own. */
  async change(change: (workbook: Excel.Workbook) => void): Promise<void> {
    await this.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
    await this.client.quiet();
  }

  async run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.client.Excel.run(work);
  }

  /** A sheet with a table, a name, a formula over both and a look of its own, and a second sheet that refers to it. */
  async givePersonTheirWork(): Promise<void> {
    await this.run(async (context) => {
      const mine = context.workbook.worksheets.getItem("Sheet1");
      mine.getRange("A1:B3").values = [
        ["Item", "Price"],
        ["Pen", 2],
        ["Ink", 5],
      ];
      mine.tables.add("A1:B3", true).name = "tblMine";
      mine.getRange("D1").formulas = [["=SUM(tblMine[Price])*Rate"]];
      mine.getRange("D1").numberFormat = [["0.00"]];
      mine.getRange("E1").values = [[3]];
      context.workbook.names.add("Rate", mine.getRange("E1"), "Mine");
      context.workbook.worksheets.add("Notes").getRange("B2").formulas = [['=Sheet1!D1&"!"']];
      context.workbook.settings.add("someone else's", { kept: true });
      await context.sync();
    });
    await this.client.quiet();
  }

  /** Everything of the workbook that a person would miss, as plain data. */
  async everything(): Promise<unknown> {
    await this.engine.settled();
    const sheets = this.engine.sheets().map((sheet) => {
      const used = this.engine.usedRect(sheet.id);
      return {
        name: sheet.name,
        visible: sheet.visible,
        cells: used && this.engine.read(used),
        formats: used && this.engine.readFormats(used),
      };
    });
    return {
      sheets,
      tables: this.engine.tables().map(({ name, rect, headings }) => ({ name, rect, headings })),
      names: this.engine.names(),
      settings: this.host.workbook.settings.entries(),
    };
  }

  /** Settles when neither the engine nor the add-in's functions have anything left to calculate. */
  async calculated(): Promise<void> {
    do {
      await this.engine.settled();
      await this.functions.idle();
    } while (this.engine.calculating() || this.functions.busy());
  }

  /** Every cell that shows an error, as `Sheet: #N/A`. */
  errors(): string[] {
    return this.engine.sheets().flatMap(({ id, name }) => {
      const used = this.engine.usedRect(id);
      const cells = used ? this.engine.read(used).flat() : [];
      return cells.flatMap(({ value }) =>
        typeof value === "object" && value !== null ? [`${name}: ${value.error}`] : [],
      );
    });
  }

  /** What the cells with formulas show, errors aside. */
  results(): (string | number | boolean)[] {
    return this.engine.sheets().flatMap(({ id }) => {
      const used = this.engine.usedRect(id);
      const cells = used ? this.engine.read(used).flat() : [];
      return cells.flatMap(({ value, formula }) => (formula === undefined || typeof value === "object" ? [] : [value]));
    });
  }

  sheetNames(): string[] {
    return this.engine.sheets().map(({ name }) => name);
  }

  async cells(sheet: string, address: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
    return this.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load("values,formulas");
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
    });
  }

  async end(): Promise<void> {
    this.reload();
    await this.client.quiet();
    this.client.bridge.disconnect();
    this.engine.dispose();
  }
}
