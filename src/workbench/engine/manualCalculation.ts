import {
  IActiveDirtyManagerService,
  IFormulaDependencyGenerator,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaDirtyData,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { OutsideFunctions } from "./outsideFunctions";
import { formulaCells } from "./sheetEvents";
import type { CellAddress, Rect, SheetId } from "./sheetEngine";
import { toRange, type UniverRuntime } from "./univerRuntime";

type Dirty = Partial<IFormulaDirtyData>;

/**
 * Calculation on request. Univer calculates after every change that its list of dirtying commands knows; while this is on,
 * the list is empty for everything but requests to calculate, and what the changes would have dirtied is kept for later.
 * As in Excel, a formula that is entered is calculated once, and nothing that depends on it.
 */
export class ManualCalculation {
  private on = false;
  private readonly withheld: Dirty[] = [];
  private everything = false;
  private onlyNow: ReadonlySet<string> | undefined;
  private onlySheet: SheetId | undefined;
  private readonly afterSheet: (() => void)[] = [];
  /** What had been asked for when the workbook was opened. */
  private requestsBefore = -1;
  private readonly convert: IActiveDirtyManagerService["get"];

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly functions: OutsideFunctions,
  ) {
    const service = runtime.injector.get(IActiveDirtyManagerService);
    this.convert = service.get.bind(service);
    service.get = (id) =>
      this.on && id !== SetTriggerFormulaCalculationStartMutation.id ? undefined : this.convert(id);
    runtime.onCommand((command, { onlyLocal }) => {
      if (!this.on || onlyLocal) return;
      const { id, params } = command;
      const conversion = id === SetTriggerFormulaCalculationStartMutation.id ? undefined : this.convert(id);
      if (!conversion) return;
      this.withheld.push(conversion.getDirtyData(command));
      if (id === SetRangeValuesMutation.id) this.calculateNewFormulas(params as ISetRangeValuesMutationParams);
    });
    this.calculateOnlyWhatIsAsked();
  }

  get manual(): boolean {
    return this.on;
  }

  /** True when there is something to catch up with. */
  set(manual: boolean): boolean {
    this.on = manual;
    return !manual && (this.everything || this.withheld.length > 0);
  }

  /** Another workbook is open. Univer calculates each one that it opens, once or twice, whether somebody asks or not. */
  opened(): void {
    this.requestsBefore = this.functions.requests;
    this.withheld.length = 0;
  }

  /** Names and functions that came or went are followed with the next calculation. */
  noteEverything(): void {
    this.everything = true;
  }

  /** Everything that has been changed since the last calculation, and what is due in each of them. */
  calculate(): void {
    this.onlyNow = undefined;
    const withheld = this.withheld.splice(0);
    if (this.everything) {
      this.functions.heal();
      this.functions.recalculateAll();
    } else this.functions.recalculate(withheld.reduce(merged, {}));
    this.everything = false;
  }

  /**
   * The formulas of one sheet that have something changed to follow, or all of them in this area. In manual mode no
   * others follow, and all stay due for the next calculation.
   */
  calculateSheet(sheet: SheetId, area: Rect | undefined): void {
    const { unitId } = this.runtime;
    if (area) this.withheld.push({ dirtyRanges: [{ unitId, sheetId: sheet, range: toRange(area) }] });
    this.onlyNow = undefined;
    this.onlySheet = sheet;
    const due = this.on ? this.withheld : this.withheld.splice(0);
    this.functions.recalculate(due.reduce(merged, {}));
  }

  /** What `calculateSheet` began is calculated. */
  endSheet(): void {
    this.onlySheet = undefined;
    for (const run of this.afterSheet.splice(0)) run();
  }

  /** What concerns any sheet would get lost while one is calculated by itself. */
  whenForAllSheets(run: () => void): void {
    if (this.on && this.onlySheet !== undefined) this.afterSheet.push(run);
    else run();
  }

  private calculateNewFormulas({ subUnitId, cellValue, trigger }: ISetRangeValuesMutationParams): void {
    const cells = trigger === undefined || cellValue ? formulaCells(subUnitId, cellValue ?? {}) : [];
    if (cells.length === 0) return;
    this.onlyNow = new Set([...(this.onlyNow ?? []), ...cells.map(keyOf)]);
    this.functions.invalidate(cells);
  }

  private calculateOnlyWhatIsAsked(): void {
    const generator = this.runtime.injector.get(IFormulaDependencyGenerator);
    const generate = generator.generate.bind(generator);
    generator.generate = async (model) => {
      const trees = await generate(model);
      // Rules of cells are no formulas of the sheet: what they paint shows in any mode.
      if (this.on && this.functions.requests === this.requestsBefore)
        return trees.filter(({ formulaId }) => formulaId != null);
      const only = this.on ? this.onlyNow : undefined;
      this.onlyNow = undefined;
      const sheet = this.on ? this.onlySheet : undefined;
      if (sheet !== undefined) return trees.filter(({ subUnitId }) => subUnitId === sheet);
      if (!only) return trees;
      return trees.filter((tree) => only.has(keyOf({ sheet: tree.subUnitId, row: tree.row, column: tree.column })));
    };
  }
}

const keyOf = ({ sheet, row, column }: CellAddress): string => `${sheet}!${row},${column}`;

/** Both what one change and what another has dirtied; maps of maps with truth values at their ends. */
function merged(one: Dirty, other: Dirty): Dirty {
  return mergedMaps(one, other) as Dirty;
}

function mergedMaps(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...(one as unknown[]), ...(other as unknown[])];
  if (!isMap(one) || !isMap(other)) return other ?? one;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, mergedMaps(one[key], other[key])]));
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
