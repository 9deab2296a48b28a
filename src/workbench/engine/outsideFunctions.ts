import {
  BaseFunction,
  ErrorValueObject,
  IDependencyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  SetTriggerFormulaCalculationStartMutation,
  type BaseValueObject,
  type FunctionVariantType,
  type IFormulaDirtyData,
} from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";
import { readArgument } from "./functionArguments";
import { toVariant } from "./functionAnswer";
import type { CellAddress, FunctionDeclaration, FunctionResolver, Rect, SheetId } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

/** Worksheet functions whose answers come from outside the engine. */
export class OutsideFunctions {
  /** The names of those that are due in every calculation. */
  readonly volatile = new Set<string>();
  /** How often somebody has asked for a calculation that Univer did not begin by itself. */
  requests = 0;

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly usedRect: (sheet: SheetId) => Rect | undefined,
    /** Where the formula being calculated stands; an evaluation has an address of its own. */
    private readonly addressOf: (at: CellAddress) => CellAddress,
    private readonly seen: (answerIsBusy: boolean) => void,
    /** Told what a request to calculate is about that comes alone. */
    private readonly comesAlone: (params: object) => void,
  ) {}

  register(declarations: readonly FunctionDeclaration[], resolve: FunctionResolver): void {
    const service = this.runtime.injector.get(IFunctionService);
    for (const { id, volatile } of declarations) {
      const name = id.toUpperCase();
      if (volatile) this.volatile.add(name);
      else this.volatile.delete(name);
      service.registerExecutors(
        new OutsideFunction(name, (at, variants) => {
          const answer = resolve({
            id,
            arguments: variants.map((variant) => readArgument(variant, this.usedRect)),
            at: this.addressOf(at),
          });
          this.seen(typeof answer === "object" && answer !== null && "error" in answer && answer.error === "#BUSY!");
          return toVariant(answer);
        }),
      );
    }
    this.heal();
  }

  /**
   * Makes Univer forget how it read formulas: it keeps the parsed form by the text, so that a formula read without
   * the function or the name that it mentions stays `#NAME?` whatever is registered later.
   */
  heal(): void {
    this.runtime.injector.get(LexerTreeBuilder).dispose();
    // Keys are formula texts as typed, in whatever case: the empty text matches, and so forgets, all of them.
    this.runtime.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  }

  /** Everything anew, what depends on what included: that was read from the same parsed forms. */
  recalculateAll(): void {
    const sheets = this.runtime.workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"]);
    this.recalculate({
      forceCalculation: true,
      clearDependencyTreeCache: { [this.runtime.unitId]: Object.fromEntries(sheets) as Record<SheetId, string> },
    });
  }

  /** Calculates just these cells as if they had been typed anew: read again, and with it found anew what they depend on. */
  reread(cells: readonly CellAddress[]): void {
    this.heal();
    if (cells.length === 0) return;
    const dependencies = this.runtime.injector.get(IDependencyManagerService);
    for (const { sheet, row, column } of cells) {
      dependencies.removeFormulaDependency(this.runtime.unitId, sheet, row, column);
    }
    this.invalidate(cells);
  }

  invalidate(cells: readonly CellAddress[]): void {
    const { unitId } = this.runtime;
    const params = paramsOf({
      dirtyRanges: cells.map(({ sheet, row, column }) => ({
        unitId,
        sheetId: sheet,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    });
    this.comesAlone(params);
    this.trigger(params);
  }

  recalculate(dirty: Partial<IFormulaDirtyData>): void {
    this.trigger(paramsOf(dirty));
  }

  private trigger(params: object): void {
    this.requests++;
    this.runtime.asProgram(() =>
      this.runtime.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
        onlyLocal: true,
      }),
    );
  }
}

const paramsOf = (dirty: Partial<IFormulaDirtyData>): object => ({
  commands: [],
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  ...dirty,
});

/**
 * Sees its arguments as they stand in the formula. Univer's public way of registering a function turns blank cells and
 * omitted arguments into 0 before anybody can look.
 */
class OutsideFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly answer: (at: CellAddress, variants: FunctionVariantType[]) => BaseValueObject,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      return this.answer({ sheet: this.subUnitId ?? "", row: this.row, column: this.column }, variants);
    } catch {
      // An exception here would end the calculation of the whole workbook.
      return ErrorValueObject.create(univerError("#VALUE!"));
    }
  }
}
