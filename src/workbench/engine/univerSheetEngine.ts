import { IResourceLoaderService, RedoCommand, UndoCommand, type IWorkbookData, type Univer } from "@univerjs/core";
import { CalculationBarrier } from "./calculationBarrier";
import type { CellBorders } from "./cellBorders";
import type { CellNotes } from "./cellNotes";
import { CellFormats } from "./cellFormats";
import { DefinedNames } from "./definedNames";
import { EngineError } from "./engineError";
import { emptySheet } from "./emptySheet";
import { Evaluation } from "./evaluation";
import { FormulaRewriting } from "./formulaRewriting";
import { FormulaSearch } from "./formulaSearch";
import { gatherFormulasBySheet } from "./sheetwiseFormulaData";
import { NameChanges } from "./nameChanges";
import { resolveIndirectReferences } from "./indirectReferences";
import { guardAnswers } from "./answerGuard";
import { guardInterpreter } from "./interpreterGuard";
import { KeptProtection } from "./keptProtection";
import { guardLexer, guardNames } from "./lexerGuard";
import { ManualCalculation } from "./manualCalculation";
import { OutsideFunctions } from "./outsideFunctions";
import { PersonEntry } from "./personEntry";
import { PersonGuard } from "./personGuard";
import { SheetCells } from "./sheetCells";
import { SheetEvents } from "./sheetEvents";
import { SheetGeometry } from "./sheetGeometry";
import type { SheetLayout } from "./sheetLayout";
import { SheetSelection } from "./sheetSelection";
import { SheetTables } from "./sheetTables";
import { SheetTabs } from "./sheetTabs";
import { SpillRoom } from "./spillRoom";
import { Spills } from "./spills";
import { TypedFormulas } from "./typedFormulas";
import { undoStepsOf } from "./undoSteps";
import { UniverCellBorders } from "./univerCellBorders";
import { UniverCellNotes } from "./univerCellNotes";
import { UniverConditionalFormats } from "./univerConditionalFormats";
import { UniverRuntime } from "./univerRuntime";
import { UniverSheetLayout } from "./univerSheetLayout";
import { UniverValidations } from "./univerValidations";
import { UniverSheetParts } from "./univerSheetParts";
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
  TableInfo,
  Unsubscribe,
} from "./sheetEngine";

/** The sheet engine over Univer. Each of its parts keeps Univer from one kind of wrong answer; this puts them together. */
export class UniverSheetEngine implements SheetEngine {
  readonly geometry: SheetGeometry;
  readonly borders: CellBorders;
  readonly layout: SheetLayout;
  readonly conditionalFormats: UniverConditionalFormats;
  readonly validations: UniverValidations;
  readonly notes: CellNotes;
  readonly protection: KeptProtection;
  readonly parts: UniverSheetParts;
  private readonly runtime: UniverRuntime;
  private readonly barrier: CalculationBarrier;
  private readonly spills: Spills;
  private readonly typed: TypedFormulas;
  private readonly cells: SheetCells;
  private readonly formats: CellFormats;
  private readonly tabs: SheetTabs;
  private readonly tableList: SheetTables;
  private readonly nameList: DefinedNames;
  private readonly evaluation: Evaluation;
  private readonly functions: OutsideFunctions;
  private readonly events: SheetEvents;
  private readonly selected: SheetSelection;
  private opened = 0;
  private readonly rewriting: FormulaRewriting;
  private readonly nameChanges: NameChanges;
  private readonly person: PersonEntry;
  private readonly manual: ManualCalculation;

  constructor(univer: Univer, firstSheetName = "Sheet1") {
    const runtime = (this.runtime = new UniverRuntime(univer));
    undoStepsOf(runtime).source = () => runtime.source;
    this.typed = new TypedFormulas(runtime, {
      tables: () => this.tableList.shapes(),
      definedNames: () => this.nameList.lowerCase(),
    });
    this.barrier = new CalculationBarrier(runtime);
    this.spills = new Spills(runtime);
    this.cells = new SheetCells(runtime, this.typed, this.spills);
    this.formats = new CellFormats(runtime, this.cells);
    this.tabs = new SheetTabs(runtime);
    this.tableList = new SheetTables(
      runtime,
      (sheet, row, column) => this.textAt(sheet, row, column),
      () => this.parts,
    );
    this.nameList = new DefinedNames(runtime, () => this.typed);
    const usedRect = (sheet: SheetId): Rect | undefined => this.cells.usedRect(sheet);
    this.evaluation = new Evaluation(runtime, () => this.settled(), usedRect);
    this.functions = new OutsideFunctions(
      runtime,
      usedRect,
      (at) => this.evaluation.addressOf(at),
      (busy) => this.evaluation.noteAnswer(busy),
    );
    this.events = new SheetEvents(runtime);
    this.selected = new SheetSelection(runtime, this.tabs);
    this.geometry = new SheetGeometry(runtime);
    this.parts = new UniverSheetParts(runtime);
    this.borders = new UniverCellBorders(runtime, this.cells);
    this.layout = new UniverSheetLayout(runtime, this.cells);
    const ruleFormula = (formula: string, at: Rect): string => this.ruleFormula(formula, at);
    this.conditionalFormats = new UniverConditionalFormats(runtime, ruleFormula);
    this.validations = new UniverValidations(runtime, ruleFormula);
    this.notes = new UniverCellNotes(runtime);
    this.protection = new KeptProtection(this.parts);
    this.open({ name: "Workbook", sheetOrder: [], sheets: {} }, firstSheetName);
    this.parts.followCells();
    guardLexer(runtime);
    guardNames(runtime);
    guardInterpreter(runtime);
    guardAnswers(runtime);
    gatherFormulasBySheet(runtime);
    this.tableList.hideFilterButtons();
    new PersonGuard(runtime, this.protection, this.selected);
    const entries = this.validations.watchEntries({
      seen: async (at) => {
        await this.settled();
        const rect = { ...at, rows: 1, columns: 1 };
        return { value: this.read(rect)[0]![0]!.value, text: this.readText(rect)[0]![0]! };
      },
      evaluate: (formula, home) => this.evaluation.evaluate(this.ruleFormula(formula, home), home.sheet),
    });
    this.person = new PersonEntry(runtime, entries);
    this.manual = new ManualCalculation(runtime, this.functions);
    new SpillRoom(runtime, this.barrier, this.cells, this.functions);
    this.rewriting = new FormulaRewriting({
      runtime,
      barrier: this.barrier,
      events: this.events,
      cells: this.cells,
      tables: this.tableList,
      names: this.nameList,
      typed: this.typed,
      rules: [this.conditionalFormats, this.validations],
      tableResized: (sheetName, before, after) => this.validations.tableResized(sheetName, before, after),
    });
    this.nameChanges = new NameChanges({
      runtime,
      barrier: this.barrier,
      names: this.nameList,
      rewriting: this.rewriting,
      search: new FormulaSearch(runtime, this.cells),
      reread: (cells) => this.reread(cells),
    });
    this.typed.showWhenEdited((sheet, row, column, cell) => this.cells.univerFormula(sheet, row, column, cell));
  }

  sheets(): readonly SheetInfo[] {
    return this.tabs.list();
  }

  activeSheet(): SheetId {
    return this.tabs.active();
  }

  addSheet(name: string, position?: number): SheetId {
    return this.tabs.add(name, position);
  }

  removeSheet(sheet: SheetId): void {
    this.tabs.remove(sheet);
  }

  renameSheet(sheet: SheetId, name: string): void {
    this.tabs.rename(sheet, name);
    this.rewriting.sheetRenamed();
  }

  moveSheet(sheet: SheetId, position: number): void {
    this.tabs.move(sheet, position);
  }

  showSheet(sheet: SheetId, visible: boolean): void {
    this.tabs.show(sheet, visible);
  }

  copySheet(sheet: SheetId, name: string, position: number): SheetId {
    const copy = this.tabs.copy(sheet, name, position);
    this.rewriting.rewriteIfDue();
    return copy;
  }

  activateSheet(sheet: SheetId): void {
    this.tabs.activate(sheet);
  }

  read(rect: Rect): Cell[][] {
    this.rewriting.rewriteIfDue();
    return this.cells.read(rect);
  }

  readText(rect: Rect): string[][] {
    this.rewriting.rewriteIfDue();
    return this.cells.readText(rect);
  }

  write(rect: Rect, inputs: readonly (readonly CellInput[])[]): void {
    this.rewriting.rewriteIfDue();
    this.cells.write(rect, inputs);
  }

  clear(rect: Rect, what: "contents" | "formats" | "all"): void {
    this.cells.clear(rect, what);
  }

  async enter(at: CellAddress, input: CellInput): Promise<"entered" | "refused"> {
    const outcome = await this.person.enter(at, input);
    await this.settled();
    return outcome;
  }

  usedRect(sheet: SheetId): Rect | undefined {
    return this.cells.usedRect(sheet);
  }

  spillRect(at: CellAddress): Rect | undefined {
    return this.spills.from(at);
  }

  format(rect: Rect, format: CellFormat): void {
    this.formats.format(rect, format);
  }

  readFormats(rect: Rect): CellFormat[][] {
    return this.formats.read(rect);
  }

  setColumnWidth(sheet: SheetId, column: number, columns: number, pixels: number): void {
    this.formats.setColumnWidth(sheet, column, columns, pixels);
  }

  columnWidth(sheet: SheetId, column: number): number {
    return this.formats.columnWidth(sheet, column);
  }

  autofitColumns(sheet: SheetId, column: number, columns: number): void {
    this.formats.autofitColumns(sheet, column, columns);
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    this.formats.freeze(sheet, rows, columns);
  }

  tables(): readonly TableInfo[] {
    this.rewriting.rewriteIfDue();
    return this.tableList.list();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the interface leaves room for an engine that has to wait
  async addTable(name: string, rect: Rect, style?: string): Promise<TableInfo> {
    this.cells.grow(rect.sheet, rect.row + rect.rows, rect.column + rect.columns);
    const table = this.tableList.add(name, rect, style);
    this.rewriting.rewriteIfDue();
    return table;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as addTable
  async renameTable(id: string, name: string): Promise<void> {
    this.rewriting.rewriteIfDue();
    const before = this.tableList.info(id).name;
    this.tableList.rename(id, name);
    this.rewriting.tableRenamed(before, name);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as addTable
  async resizeTable(id: string, rect: Rect): Promise<void> {
    this.cells.grow(rect.sheet, rect.row + rect.rows, rect.column + rect.columns);
    this.tableList.resize(id, rect);
    this.rewriting.rewriteIfDue();
  }

  styleTable(id: string, look: TableAppearance): void {
    this.tableList.style(id, look);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as addTable
  async removeTable(id: string): Promise<void> {
    this.tableList.remove(id);
    this.rewriting.rewriteIfDue();
  }

  names(): readonly NameInfo[] {
    return this.nameList.list();
  }

  addName(name: string, formula: string): void {
    this.nameList.add(name, formula);
  }

  changeName(name: string, formula: string): void {
    this.nameList.change(name, formula);
  }

  removeName(name: string): void {
    this.nameList.remove(name);
  }

  settled(): Promise<void> {
    this.nameChanges.followIfDue();
    this.rewriting.rewriteIfDue();
    return this.barrier.settled();
  }

  calculating(): boolean {
    return this.barrier.busy;
  }

  recalculate(): Promise<void> {
    this.functions.recalculateAll();
    return this.settled();
  }

  calculationMode(): CalculationMode {
    return this.manual.manual ? "manual" : "automatic";
  }

  setCalculationMode(mode: CalculationMode): void {
    if (this.manual.set(mode === "manual")) this.manual.calculate();
  }

  calculate(): Promise<void> {
    this.manual.calculate();
    return this.settled();
  }

  evaluate(formula: string): Promise<readonly (readonly CellValue[])[]> {
    const typed = formula.startsWith("=") ? formula : `=${formula}`;
    this.nameChanges.followIfDue();
    this.rewriting.rewriteIfDue();
    return this.evaluation.evaluate(this.typed.translateElsewhere(typed));
  }

  registerFunctions(declarations: readonly FunctionDeclaration[], resolve: FunctionResolver): void {
    this.functions.register(declarations, resolve);
    if (this.hasFormulas()) this.functions.recalculateAll();
  }

  invalidate(cells: readonly CellAddress[]): void {
    const left = this.evaluation.wake(cells);
    if (left.length > 0) this.functions.invalidate(left);
  }

  healFunctions(): void {
    this.functions.heal();
    this.functions.recalculateAll();
  }

  selection(): Rect {
    return this.selected.current();
  }

  select(rect: Rect): void {
    this.selected.select(rect);
  }

  beginUndoStep(joins = false): void {
    undoStepsOf(this.runtime).begin(this.runtime.unitId, joins);
  }

  endUndoStep(): void {
    undoStepsOf(this.runtime).end();
  }

  closeUndoGroup(): void {
    undoStepsOf(this.runtime).closeGroup();
  }

  async undo(): Promise<void> {
    await this.runtime.asProgramAsync(() => this.runtime.commands.executeCommand(UndoCommand.id));
    await this.settled();
  }

  async redo(): Promise<void> {
    await this.runtime.asProgramAsync(() => this.runtime.commands.executeCommand(RedoCommand.id));
    await this.settled();
  }

  snapshot(): string {
    this.rewriting.rewriteIfDue();
    return JSON.stringify(this.runtime.injector.get(IResourceLoaderService).saveUnit(this.runtime.unitId));
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
    this.runtime.asProgram(() => this.open(workbook));
    this.functions.heal();
    await this.recalculate();
  }

  onContentChanged(listener: (change: ContentChange) => void): Unsubscribe {
    return this.events.onContentChanged(listener);
  }

  onSheetsChanged(listener: (change: SheetsChange) => void): Unsubscribe {
    return this.events.onSheetsChanged(listener);
  }

  onSelectionChanged(listener: (selection: Rect) => void): Unsubscribe {
    return this.events.onSelectionChanged(() => listener(this.selection()));
  }

  onCalculated(listener: () => void): Unsubscribe {
    return this.barrier.onCalculated(listener);
  }

  dispose(): void {
    this.events.clear();
    this.nameChanges.dispose();
    this.barrier.dispose();
    this.runtime.univer.dispose();
  }

  private reread(cells: readonly CellAddress[]): void {
    if (!this.manual.manual) this.functions.reread(cells);
    else if (cells.length > 0) this.manual.noteEverything();
  }

  /** A formula of a rule for cells, as it reads for the first of them. */
  private ruleFormula(formula: string, { sheet, row, column }: Rect): string {
    const resolved = resolveIndirectReferences(formula, this.tableList.shapes());
    const sheetName = this.runtime.worksheet(sheet).getName();
    return this.typed.translate(resolved, { sheetName, row, column });
  }

  private open(workbook: Partial<IWorkbookData>, firstSheetName?: string): void {
    // A new id each time: Univer's caches go by the workbook's id.
    const unitId = `workbook-${++this.opened}`;
    if (firstSheetName === undefined) this.runtime.open(workbook, unitId);
    else {
      const sheet = emptySheet(this.tabs.mint(), firstSheetName);
      this.runtime.open({ ...workbook, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } }, unitId);
    }
    this.tabs.noteUsedIds();
    this.events.reset();
  }

  private hasFormulas(): boolean {
    const formulas = this.runtime.formulas.getFormulaData()[this.runtime.unitId] ?? {};
    return Object.values(formulas).some((sheet) => sheet && Object.keys(sheet).length > 0);
  }

  private textAt(sheet: SheetId, row: number, column: number): string {
    return this.cells.readText({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
  }
}
