import { IResourceLoaderService, RedoCommand, UndoCommand, type IWorkbookData } from "@univerjs/core";
import { EngineError } from "./engineError";
import { steppedSnapshot } from "./steppedSnapshot";
import { undoStepsOf } from "./undoSteps";
import type {
  CalculationMode,
  Cell,
  CellAddress,
  CellFormat,
  CellInput,
  CellValue,
  ContentChange,
  FunctionDeclaration,
  FunctionResolver,
  NameInfo,
  Rect,
  SheetEngine,
  SheetId,
  SheetInfo,
  SheetsChange,
  TableAppearance,
  TableGrown,
  TableInfo,
  Unsubscribe,
} from "./sheetEngine";
import { EngineCapabilities } from "./engineCapabilities";

/** The sheet engine over Univer, each request handed to the part that answers it. */
export class UniverSheetEngine extends EngineCapabilities implements SheetEngine {
  private readonly recalculations = new Set<() => void>();

  sheets(): readonly SheetInfo[] {
    return this.own.tabs.list();
  }

  activeSheet(): SheetId {
    return this.own.tabs.active();
  }

  addSheet(name: string, position?: number): SheetId {
    return this.own.tabs.add(name, position);
  }

  removeSheet(sheet: SheetId): void {
    // First, because Univer stops removing a sheet half-way when one of its own formulas refers to one of its tables.
    for (const { id, rect } of this.own.tableList.list()) if (rect.sheet === sheet) this.own.tableList.remove(id);
    this.own.tabs.remove(sheet);
  }

  renameSheet(sheet: SheetId, name: string): void {
    this.own.tabs.rename(sheet, name);
    this.own.rewriting.sheetRenamed();
  }

  moveSheet(sheet: SheetId, position: number): void {
    this.own.tabs.move(sheet, position);
  }

  showSheet(sheet: SheetId, visible: boolean): void {
    this.own.tabs.show(sheet, visible);
  }

  copySheet(sheet: SheetId, name: string, position: number): SheetId {
    const copy = this.own.tabs.copy(sheet, name, position);
    this.own.tableList.copyTotals(sheet, copy);
    this.own.nameList.copyLocal(sheet, copy);
    this.own.rewriting.rewriteIfDue();
    return copy;
  }

  activateSheet(sheet: SheetId): void {
    this.own.tabs.activate(sheet);
  }

  read(rect: Rect): Cell[][] {
    this.own.rewriting.rewriteIfDue();
    return this.own.cells.read(rect);
  }

  readText(rect: Rect): string[][] {
    this.own.rewriting.rewriteIfDue();
    return this.own.cells.readText(rect);
  }

  write(rect: Rect, inputs: readonly (readonly CellInput[])[]): void {
    this.own.rewriting.rewriteIfDue();
    this.own.cells.write(rect, inputs);
  }

  clear(rect: Rect, what: "contents" | "formats" | "all"): void {
    this.own.cells.clear(rect, what);
  }

  async enter(at: CellAddress, input: CellInput): Promise<"entered" | "refused"> {
    const outcome = await this.own.person.enter(at, input);
    await this.settled();
    return outcome;
  }

  usedRect(sheet: SheetId): Rect | undefined {
    return this.own.cells.usedRect(sheet);
  }

  spillRect(at: CellAddress): Rect | undefined {
    return this.own.spills.from(at);
  }

  format(rect: Rect, format: CellFormat): void {
    this.own.formats.format(rect, format);
  }

  readFormats(rect: Rect): CellFormat[][] {
    return this.own.formats.read(rect);
  }

  setColumnWidth(sheet: SheetId, column: number, columns: number, pixels: number): void {
    this.own.formats.setColumnWidth(sheet, column, columns, pixels);
  }

  columnWidth(sheet: SheetId, column: number): number {
    return this.own.formats.columnWidth(sheet, column);
  }

  autofitColumns(sheet: SheetId, column: number, columns: number): void {
    this.own.formats.autofitColumns(sheet, column, columns);
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    this.own.formats.freeze(sheet, rows, columns);
  }

  tables(): readonly TableInfo[] {
    this.own.rewriting.rewriteIfDue();
    return this.own.tableList.list();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the interface leaves room for an engine that has to wait
  async addTable(name: string, rect: Rect, style?: string): Promise<TableInfo> {
    this.own.cells.grow(rect.sheet, rect.row + rect.rows, rect.column + rect.columns);
    const table = this.own.tableList.add(name, rect, style);
    this.own.rewriting.rewriteIfDue();
    return table;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as addTable
  async renameTable(id: string, name: string): Promise<void> {
    this.own.rewriting.rewriteIfDue();
    this.own.tableList.rename(id, name);
    this.own.rewriting.rewriteIfDue();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as addTable
  async resizeTable(id: string, rect: Rect): Promise<void> {
    this.own.cells.grow(rect.sheet, rect.row + rect.rows, rect.column + rect.columns);
    this.own.tableList.resize(id, rect);
    this.own.rewriting.rewriteIfDue();
  }

  addTableRow(at: CellAddress): Rect | undefined {
    return this.own.growth.addRow(at);
  }

  styleTable(id: string, look: TableAppearance): void {
    this.own.tableList.style(id, look);
  }

  showTableTotals(id: string, totals: boolean): void {
    this.own.tableList.showTotals(id, totals);
    this.own.rewriting.rewriteIfDue();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as addTable
  async removeTable(id: string): Promise<void> {
    this.own.tableList.remove(id);
    this.own.rewriting.rewriteIfDue();
  }

  names(): readonly NameInfo[] {
    return this.own.nameList.list();
  }

  addName(name: string, formula: string, sheet?: SheetId): void {
    this.own.nameList.add(name, formula, sheet);
  }

  changeName(name: string, formula: string, sheet?: SheetId): void {
    this.own.nameList.change(name, formula, sheet);
  }

  showName(name: string, visible: boolean, sheet?: SheetId): void {
    this.own.nameList.show(name, visible, sheet);
  }

  removeName(name: string, sheet?: SheetId): void {
    this.own.nameList.remove(name, sheet);
  }

  settled(): Promise<void> {
    return this.own.settled();
  }

  calculating(): boolean {
    return this.own.barrier.busy;
  }

  recalculate(): Promise<void> {
    this.recalculations.forEach((listener) => listener());
    this.own.functions.recalculateAll();
    return this.settled();
  }

  calculationMode(): CalculationMode {
    return this.own.manual.manual ? "manual" : "automatic";
  }

  setCalculationMode(mode: CalculationMode): void {
    if (this.own.manual.set(mode === "manual")) this.own.manual.calculate();
  }

  calculate(): Promise<void> {
    this.own.manual.calculate();
    return this.settled();
  }

  async calculateSheet(sheet: SheetId, everything: boolean): Promise<void> {
    // What came while this waited belongs to all sheets.
    do await this.settled();
    while (this.calculating());
    this.own.manual.calculateSheet(sheet, everything ? this.usedRect(sheet) : undefined);
    await this.settled();
    this.own.manual.endSheet();
  }

  evaluate(formula: string, home?: SheetId): Promise<readonly (readonly CellValue[])[]> {
    const typed = formula.startsWith("=") ? formula : `=${formula}`;
    this.own.nameChanges.followIfDue();
    this.own.rewriting.rewriteIfDue();
    const sheet = home ?? this.activeSheet();
    const sheetName = this.own.runtime.worksheet(sheet).getName();
    return this.own.evaluation.evaluate(this.own.typed.translateElsewhere(typed, sheetName), home);
  }

  registerFunctions(declarations: readonly FunctionDeclaration[], resolve: FunctionResolver): void {
    this.own.functions.register(declarations, resolve);
    if (this.own.hasFormulas()) this.own.functions.recalculateAll();
  }

  invalidate(cells: readonly CellAddress[]): void {
    const left = this.own.evaluation.wake(cells);
    if (left.length > 0) this.own.manual.whenForAllSheets(() => this.own.functions.invalidate(left));
  }

  healFunctions(): void {
    this.own.functions.heal();
    this.own.functions.recalculateAll();
  }

  selection(): Rect {
    return this.own.selected.current();
  }

  selections(): readonly Rect[] {
    return this.own.selected.all();
  }

  select(rect: Rect): void {
    this.own.selected.select(rect);
  }

  beginUndoStep(joins = false): void {
    undoStepsOf(this.own.runtime).begin(this.own.runtime.unitId, joins);
  }

  endUndoStep(): void {
    undoStepsOf(this.own.runtime).end();
  }

  closeUndoGroup(): void {
    undoStepsOf(this.own.runtime).closeGroup();
  }

  async undo(): Promise<void> {
    await this.own.runtime.asProgramAsync(() => this.own.runtime.commands.executeCommand(UndoCommand.id));
    await this.settled();
  }

  async redo(): Promise<void> {
    await this.own.runtime.asProgramAsync(() => this.own.runtime.commands.executeCommand(RedoCommand.id));
    await this.settled();
  }

  snapshot(): string {
    this.own.rewriting.rewriteIfDue();
    return JSON.stringify(this.own.runtime.injector.get(IResourceLoaderService).saveUnit(this.own.runtime.unitId));
  }

  snapshotInSteps(pause: () => Promise<void>): Promise<string | undefined> {
    this.own.rewriting.rewriteIfDue();
    return steppedSnapshot(this.own.runtime, pause);
  }

  async restore(snapshot: string): Promise<void> {
    let workbook: Partial<IWorkbookData>;
    try {
      workbook = JSON.parse(snapshot) as Partial<IWorkbookData>;
    } catch {
      throw new EngineError("InvalidArgument", "The snapshot is not one of a workbook.");
    }
    if (!workbook.sheets || !workbook.sheetOrder) {
      throw new EngineError("InvalidArgument", "The snapshot is not one of a workbook.");
    }
    await this.settled();
    this.own.runtime.asProgram(() => this.own.open(workbook));
    this.own.functions.heal();
    await this.recalculate();
  }

  onContentChanged(listener: (change: ContentChange) => void): Unsubscribe {
    return this.own.events.onContentChanged(listener);
  }

  onSheetsChanged(listener: (change: SheetsChange) => void): Unsubscribe {
    return this.own.events.onSheetsChanged(listener);
  }

  onTableGrown(listener: (grown: TableGrown) => void): Unsubscribe {
    return this.own.growth.onGrown(listener);
  }

  onSelectionChanged(listener: (selection: Rect) => void): Unsubscribe {
    return this.own.events.onSelectionChanged(() => listener(this.selection()));
  }

  onCalculated(listener: () => void): Unsubscribe {
    return this.own.barrier.onCalculated(listener);
  }

  onRecalculation(listener: () => void): Unsubscribe {
    this.recalculations.add(listener);
    return () => this.recalculations.delete(listener);
  }

  dispose(): void {
    this.own.dispose();
  }
}
