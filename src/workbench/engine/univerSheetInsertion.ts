import { toUniverFormula } from "../../formula/toUniverFormula";
import { styleOfLook } from "./cellLook";
import type { DefinedNames } from "./definedNames";
import type { Translate } from "./loadedCells";
import { addTablesAndNames, surroundingsOf } from "./loadedTablesAndNames";
import { loadedWorksheets } from "./loadedWorksheets";
import type { SheetId } from "./sheetEngine";
import type { InsertedWorkbook, SheetInsertion } from "./sheetInsertion";
import type { SheetTables } from "./sheetTables";
import type { SheetTabs } from "./sheetTabs";
import type { TypedFormulas } from "./typedFormulas";
import { undoStepsOf } from "./undoSteps";
import type { UniverRuntime } from "./univerRuntime";
import type { OpenedWorkbook } from "./wholeWorkbook";

interface Parts {
  readonly runtime: UniverRuntime;
  readonly tabs: SheetTabs;
  readonly typed: TypedFormulas;
  readonly tables: SheetTables;
  readonly names: DefinedNames;
  readonly settled: () => Promise<void>;
}

const atOnce = (): Promise<void> => Promise.resolve();

export class UniverSheetInsertion implements SheetInsertion {
  constructor(private readonly parts: Parts) {}

  async insert(workbook: InsertedWorkbook, position: number): Promise<OpenedWorkbook> {
    const { runtime, tabs, settled } = this.parts;
    await settled();
    const ids = workbook.sheets.map(() => tabs.mint());
    const pool = runtime.workbook.getStyles();
    const styles = workbook.looks.map((look) => pool.setValue(styleOfLook(look)) ?? "");
    const translate = this.translation(workbook, ids);
    const { sheets } = await loadedWorksheets(workbook, { ids, styles, translate }, atOnce);
    const steps = undoStepsOf(runtime);
    steps.begin(runtime.unitId, false);
    try {
      tabs.insert(
        ids.map((id) => sheets[id]!),
        position,
      );
      return runtime.asProgram(() => addTablesAndNames(workbook, ids, this.parts));
    } finally {
      steps.end();
    }
  }

  /** Formulas speak of what comes with them and of what is here. */
  private translation(workbook: InsertedWorkbook, ids: readonly SheetId[]): (sheetName: string) => Translate {
    const { typed, tables, names } = this.parts;
    const brought = surroundingsOf(workbook, ids);
    const surroundings = {
      tables: [...tables.shapes(), ...brought.tables],
      definedNames: new Set([...names.lowerCase(), ...brought.definedNames]),
      localNames: [...names.local(), ...brought.localNames],
    };
    return (sheetName) => (text, row, column) => {
      const formula = toUniverFormula(text, { ...surroundings, place: { sheetName, row, column } });
      return { formula, mark: typed.mark(text, formula) };
    };
  }
}
