import { type IWorkbookData, type Univer } from "@univerjs/core";
import { AwaitedCalculation } from "./awaitedCalculation";
import { CalculationBarrier } from "./calculationBarrier";
import type { CellBlocks } from "./cellBlocks";
import type { CellBorders } from "./cellBorders";
import type { CellNotes } from "./cellNotes";
import { CellFormats } from "./cellFormats";
import { DefinedNames } from "./definedNames";
import { emptySheet } from "./emptySheet";
import { Evaluation } from "./evaluation";
import { FormulaRewriting } from "./formulaRewriting";
import { FormulaSearch } from "./formulaSearch";
import { gatherFormulasBySheet } from "./sheetwiseFormulaData";
import { NameChanges } from "./nameChanges";
import { keepColumns } from "./keptColumns";
import { keepFormulas } from "./keptFormulas";
import { forgetFormulasOfChangedTables } from "./tableFormulas";
import { PromptCalculation } from "./promptCalculation";
import { rememberReaders } from "./rememberedReaders";
import { skipIdleAddressFunctions } from "./addressFunctions";
import { resolveIndirectReferences } from "./indirectReferences";
import { guardAnswers } from "./answerGuard";
import { guardInterpreter } from "./interpreterGuard";
import { KeptProtection } from "./keptProtection";
import { guardLexer, guardNames, guardVariables } from "./lexerGuard";
import { ManualCalculation } from "./manualCalculation";
import { OutsideFunctions } from "./outsideFunctions";
import { PersonEntry } from "./personEntry";
import { PersonGuard } from "./personGuard";
import { SheetCells } from "./sheetCells";
import { SheetEvents } from "./sheetEvents";
import { SheetGeometry } from "./sheetGeometry";
import type { SheetInsertion } from "./sheetInsertion";
import type { SheetLayout } from "./sheetLayout";
import { SheetSelection } from "./sheetSelection";
import { SheetTables } from "./sheetTables";
import { SheetTabs } from "./sheetTabs";
import { SpillRoom } from "./spillRoom";
import { Spills } from "./spills";
import { guardTableRanges } from "./tableRangeGuard";
import { TableContinuation } from "./tableContinuation";
import { TableGrowth } from "./tableGrowth";
import { TablePlacing } from "./tablePlacing";
import { TablesFollowCells } from "./tablesFollowCells";
import { TypedFormulas } from "./typedFormulas";
import { undoStepsOf } from "./undoSteps";
import { univerCellBlocks } from "./univerCellBlocks";
import { UniverCellBorders } from "./univerCellBorders";
import { UniverCellNotes } from "./univerCellNotes";
import { UniverConditionalFormats } from "./univerConditionalFormats";
import { UniverRowFilters } from "./univerRowFilters";
import { UniverRuntime } from "./univerRuntime";
import { UniverSheetHappenings } from "./univerSheetHappenings";
import { UniverSheetInsertion } from "./univerSheetInsertion";
import { UniverSheetLayout } from "./univerSheetLayout";
import { UniverValidations } from "./univerValidations";
import { calculateAlways } from "./volatileFunctions";
import { UniverWholeWorkbook } from "./univerWholeWorkbook";
import { UniverSheetParts } from "./univerSheetParts";
import { VacatedCells } from "./vacatedCells";
import type { CellAddress, Rect, SheetId } from "./sheetEngine";

/**
 * Everything that keeps Univer from one kind of wrong answer each, put together. The order matters: what is watched must
 * exist, and most of Univer exists only once a workbook is open.
 */
export class EngineParts {
  readonly geometry: SheetGeometry;
  readonly borders: CellBorders;
  readonly layout: SheetLayout;
  readonly filters: UniverRowFilters;
  readonly blocks: CellBlocks;
  readonly whole: UniverWholeWorkbook;
  readonly insertion: SheetInsertion;
  readonly happenings: UniverSheetHappenings;
  readonly conditionalFormats: UniverConditionalFormats;
  readonly validations: UniverValidations;
  readonly notes: CellNotes;
  readonly protection: KeptProtection;
  readonly parts: UniverSheetParts;
  readonly runtime: UniverRuntime;
  readonly barrier: CalculationBarrier;
  readonly spills: Spills;
  readonly typed: TypedFormulas;
  readonly cells: SheetCells;
  readonly formats: CellFormats;
  readonly tabs: SheetTabs;
  readonly tableList: SheetTables;
  readonly nameList: DefinedNames;
  readonly evaluation: Evaluation;
  readonly functions: OutsideFunctions;
  private readonly prompt: PromptCalculation;
  readonly events: SheetEvents;
  readonly selected: SheetSelection;
  private opened = 0;
  readonly rewriting: FormulaRewriting;
  readonly nameChanges: NameChanges;
  readonly person: PersonEntry;
  readonly manual: ManualCalculation;
  readonly growth: TableGrowth;

  constructor(univer: Univer, firstSheetName = "Sheet1") {
    const runtime = (this.runtime = new UniverRuntime(univer));
    undoStepsOf(runtime).source = () => runtime.source;
    this.typed = new TypedFormulas(runtime, {
      tables: () => this.tableList.shapes(),
      definedNames: () => this.nameList.lowerCase(),
      localNames: () => this.nameList.local(),
    });
    const awaited = new AwaitedCalculation(runtime, () => this.barrier.calculating);
    this.barrier = new CalculationBarrier(runtime, () => awaited.start());
    this.spills = new Spills(runtime);
    this.cells = new SheetCells(runtime, this.typed, this.spills);
    this.formats = new CellFormats(runtime, this.cells);
    this.tabs = new SheetTabs(runtime);
    const placing = new TablePlacing(runtime);
    this.tableList = new SheetTables(
      runtime,
      (sheet, row, column) => this.textAt(sheet, row, column),
      () => this.parts,
      placing,
    );
    const followCells = new TablesFollowCells(runtime, this.tableList, placing);
    this.nameList = new DefinedNames(runtime, () => this.typed);
    const usedRect = (sheet: SheetId): Rect | undefined => this.cells.usedRect(sheet);
    this.evaluation = new Evaluation(runtime, () => this.settled(), usedRect);
    this.prompt = new PromptCalculation(runtime, awaited);
    this.functions = new OutsideFunctions(
      runtime,
      usedRect,
      (at) => this.evaluation.addressOf(at),
      (busy) => this.evaluation.noteAnswer(busy),
      (params) => this.prompt.expect(params),
    );
    // Before the events of contents, which leave out what it has told.
    this.happenings = new UniverSheetHappenings(runtime);
    this.events = new SheetEvents(runtime);
    this.selected = new SheetSelection(runtime, this.tabs);
    this.geometry = new SheetGeometry(runtime);
    this.parts = new UniverSheetParts(runtime);
    this.borders = new UniverCellBorders(runtime, this.cells);
    this.layout = new UniverSheetLayout(runtime, this.cells, (shift) => followCells.check(shift));
    this.blocks = univerCellBlocks(runtime, this.cells, this.selected, () => this.manual.manual);
    const forSheets = {
      runtime,
      tabs: this.tabs,
      typed: this.typed,
      tables: this.tableList,
      names: this.nameList,
      settled: () => this.settled(),
    };
    this.whole = new UniverWholeWorkbook({
      ...forSheets,
      replace: (workbook) => {
        this.open(workbook);
        this.manual.opened();
      },
      recalculate: () => {
        this.functions.heal();
        if (this.manual.manual) this.manual.noteEverything();
        else this.functions.recalculateAll();
      },
    });
    this.insertion = new UniverSheetInsertion(forSheets);
    const search = new FormulaSearch(runtime, this.cells);
    const { cells, formats, parts } = this;
    const invalidate = (changed: readonly CellAddress[]): void => {
      if (this.manual.manual) this.manual.noteEverything();
      else this.functions.invalidate(changed);
    };
    this.filters = new UniverRowFilters({ runtime, cells, formats, parts, search, functions: { invalidate } });
    const ruleFormula = (formula: string, at: Rect): string => this.ruleFormula(formula, at);
    this.conditionalFormats = new UniverConditionalFormats(runtime, ruleFormula);
    this.validations = new UniverValidations(runtime, ruleFormula);
    this.notes = new UniverCellNotes(runtime);
    this.protection = new KeptProtection(this.parts);
    this.open({ name: "Workbook", sheetOrder: [], sheets: {} }, firstSheetName);
    this.parts.followCells();
    placing.keepColumnOrder();
    followCells.start();
    this.filters.start();
    guardTableRanges();
    guardLexer(runtime);
    guardNames(runtime);
    guardVariables(runtime);
    guardInterpreter(runtime);
    skipIdleAddressFunctions(runtime);
    forgetFormulasOfChangedTables(runtime);
    keepColumns(runtime);
    calculateAlways(runtime, this.functions.volatile);
    keepFormulas(runtime, rememberReaders(runtime));
    guardAnswers(runtime);
    gatherFormulasBySheet(runtime);
    this.tableList.hideFilterButtons();
    new PersonGuard(runtime, this.protection, this.selected);
    const entries = this.validations.watchEntries({
      seen: async (at) => {
        await this.settled();
        const rect = { ...at, rows: 1, columns: 1 };
        return { value: this.cells.read(rect)[0]![0]!.value, text: this.cells.readText(rect)[0]![0]! };
      },
      evaluate: (formula, home) => this.evaluation.evaluate(this.ruleFormula(formula, home), home.sheet),
    });
    this.person = new PersonEntry(runtime, entries);
    this.manual = new ManualCalculation(runtime, this.functions);
    new SpillRoom(runtime, this.barrier, this.cells, this.functions);
    new VacatedCells(runtime, this.barrier, this.spills, this.functions);
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
      search,
      reread: (cells) => this.reread(cells),
    });
    this.growth = new TableGrowth({
      runtime,
      spills: this.spills,
      tables: this.tableList,
      protection: this.protection,
      continuation: new TableContinuation({
        runtime,
        cells: this.cells,
        typed: this.typed,
        tables: this.tableList,
        rules: [this.conditionalFormats, this.validations],
        rewrite: () => this.rewriting.rewriteIfDue(),
      }),
    });
    undoStepsOf(runtime).completed = (step) => this.growth.completed(step);
    this.typed.showWhenEdited((sheet, row, column, cell) => this.cells.univerFormula(sheet, row, column, cell));
  }

  open(workbook: Partial<IWorkbookData>, firstSheetName?: string): void {
    // A new id each time: Univer's caches go by the workbook's id.
    const unitId = `workbook-${++this.opened}`;
    if (firstSheetName === undefined) this.runtime.open(workbook, unitId);
    else {
      const sheet = emptySheet(this.tabs.mint(), firstSheetName);
      this.runtime.open({ ...workbook, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } }, unitId);
    }
    this.tabs.noteUsedIds();
    this.filters.opened();
    this.events.reset();
  }

  /** Settles when everything written so far is calculated natively. */
  settled(): Promise<void> {
    this.nameChanges.followIfDue();
    this.rewriting.rewriteIfDue();
    return this.barrier.settled();
  }

  hasFormulas(): boolean {
    const formulas = this.runtime.formulas.getFormulaData()[this.runtime.unitId] ?? {};
    return Object.values(formulas).some((sheet) => sheet && Object.keys(sheet).length > 0);
  }

  dispose(): void {
    this.events.clear();
    this.nameChanges.dispose();
    this.barrier.dispose();
    this.prompt.dispose();
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

  private textAt(sheet: SheetId, row: number, column: number): string {
    return this.cells.readText({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
  }
}
