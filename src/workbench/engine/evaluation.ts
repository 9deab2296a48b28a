import {
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { readArgument } from "./functionArguments";
import type { CellAddress, CellValue, Rect, SheetId } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

/** The "sheet" of a formula that stands in no cell. */
export const nowhere: SheetId = "evaluation";

interface Pending {
  readonly address: CellAddress;
  wake(): void;
}

/** Calculates formulas as if they stood in the active sheet, touching no cell. */
export class Evaluation {
  private counter = 0;
  private calculations = 0;
  private current: { address: CellAddress; busy: boolean } | undefined;
  /** Evaluations share Univer's one interpreter: one after the other. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly pending = new Map<number, Pending>();

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly settled: () => Promise<void>,
    private readonly usedRect: (sheet: SheetId) => Rect | undefined,
  ) {}

  /** Where an outside function is being called from: the evaluation under way, else the cell itself. */
  addressOf(at: CellAddress): CellAddress {
    return this.current?.address ?? at;
  }

  noteAnswer(busy: boolean): void {
    if (busy && this.current) this.current.busy = true;
  }

  /** Answers for evaluations have come in; returns the cells that are left. */
  wake(cells: readonly CellAddress[]): CellAddress[] {
    return cells.filter((cell) => {
      if (cell.sheet !== nowhere) return true;
      this.pending.get(cell.row)?.wake();
      return false;
    });
  }

  /** As if it stood in that sheet, or in the one in front when none is named. */
  async evaluate(formula: string, home?: SheetId): Promise<readonly (readonly CellValue[])[]> {
    const address: CellAddress = { sheet: nowhere, row: this.counter++, column: 0 };
    for (;;) {
      await this.settled();
      let wake: () => void = () => undefined;
      const woken = new Promise<void>((resolve) => (wake = resolve));
      this.pending.set(address.row, { address, wake });
      const turn = this.turn.then(() => this.calculateOnce(formula, address, home));
      this.turn = turn;
      const { values, busy } = await turn;
      if (!busy) {
        this.pending.delete(address.row);
        return values;
      }
      await woken;
    }
  }

  private async calculateOnce(
    formula: string,
    address: CellAddress,
    home: SheetId | undefined,
  ): Promise<{ values: readonly (readonly CellValue[])[]; busy: boolean }> {
    const { injector, unitId, workbook } = this.runtime;
    const config = injector.get(IFormulaCurrentConfigService);
    const runtimeService = injector.get(IFormulaRuntimeService);
    config.loadDataLite();
    runtimeService.reset();
    const sheet = home === undefined ? workbook.getActiveSheet() : this.runtime.worksheet(home);
    runtimeService.setCurrent(0, 0, sheet.getRowCount(), sheet.getColumnCount(), sheet.getSheetId(), unitId);
    const run = { address, busy: false };
    this.current = run;
    try {
      // Only microtasks lie between here and the result, so no calculation of the sheet can come in between.
      // Declared as void in Univer's types, although its own formula service lives on what it returns.
      const calculation = injector.get(ICalculateFormulaService).calculate(this.unlikeAnyBefore(formula)) as unknown;
      const variant = await (calculation as Promise<FunctionVariantType | undefined>);
      return { values: variant ? this.valuesOf(variant) : [[{ error: "#NAME?" }]], busy: run.busy };
    } catch {
      return { values: [[{ error: "#VALUE!" }]], busy: run.busy };
    } finally {
      this.current = undefined;
      runtimeService.reset();
    }
  }

  /**
   * Univer keeps how it read a formula by its text, but forgets what the variables of its LET and LAMBDA stood for.
   * Spaces and line breaks mean nothing after a bracket and make the text another one each time.
   */
  private unlikeAnyBefore(formula: string): string {
    const unlike = (++this.calculations).toString(2).replaceAll("0", " ").replaceAll("1", "\n");
    return `=(${formula.slice(1)})${unlike}`;
  }

  private valuesOf(variant: FunctionVariantType): readonly (readonly CellValue[])[] {
    const argument = readArgument(variant, this.usedRect);
    if (argument.kind === "omitted") return [[null]];
    return argument.kind === "value" ? [[argument.value]] : argument.values;
  }
}
