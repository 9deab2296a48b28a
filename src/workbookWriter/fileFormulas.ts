import { signatures, spillOfCall } from "../blueprints/addInFunctions";
import { plannedNames } from "../blueprints/plannedNames";
import { columnArea } from "../blueprints/plannedPlaces";
import type { CellArea, PlannedFormula, PlannedSheet, PlannedTable } from "../blueprints/plannedWorkbook";
import { dependenciesOf } from "../formula/dependenciesOf";
import type { Expr } from "../formula/expression";
import type { FormulaNames } from "../formula/formulaNames";
import { printFormula } from "../formula/printFormula";
import { replaceTableReferences } from "../formula/replaceTableReferences";
import { spillOf } from "../formula/spillOf";
import { addressOf, rangeText, type PlanPlaces } from "./planPlaces";

/** Formulas of a plan as files write them: without the leading "=". */
export class FileFormulas {
  private readonly names: FormulaNames;

  constructor(private readonly places: PlanPlaces) {
    this.names = plannedNames(places.plan);
  }

  /** A formula of a cell. */
  print({ formula }: PlannedFormula, sheet: PlannedSheet, table: PlannedTable | undefined): string {
    const at = { sheetName: sheet.name, ...(table === undefined ? {} : { table: table.id }) };
    return this.text(formula, this.names, at);
  }

  /**
   * Whether Excel is to calculate it as an array, also where it fills one cell: of a plain formula it would take one row
   * of each range.
   */
  isArray({ formula }: PlannedFormula): boolean {
    const rowsOf = (id: string): number => this.places.table(id).table.rows - 1;
    return spillOf(formula, { names: this.names, rowsOf, spillOfCall }) !== undefined;
  }

  /** A rule of a conditional format: Excel takes neither structured references nor the add-in's functions there. */
  rule(formula: Expr, area: CellArea, sheet: PlannedSheet): string {
    const [call] = dependenciesOf(formula).calls;
    if (call !== undefined) throw new Error(`${call} cannot be called in a conditional format.`);
    const addresses: Record<string, string> = {};
    const withAddresses = replaceTableReferences(formula, ({ table: id, column, row }) => {
      const { sheet: home, table } = this.places.table(id);
      const cells =
        column === undefined ? { ...table, row: table.row + 1, rows: table.rows - 1 } : columnArea(table, column);
      const key = `${id} ${column ?? ""} ${row ?? ""}`;
      if (row === "this") addresses[key] = addressOf({ ...cells, row: area.row, rows: 1 }, true);
      else addresses[key] = home.id === sheet.id ? addressOf(cells) : rangeText(home, cells);
      return key;
    });
    // The printer writes what an input is called as it is, and an address will do as well as a name.
    const names = { ...this.names, inputs: { ...this.names.inputs, ...addresses } };
    return this.text(withAddresses, names, { sheetName: sheet.name });
  }

  private text(
    formula: Expr,
    names: FormulaNames,
    at: { readonly sheetName: string; readonly table?: string },
  ): string {
    return printFormula(formula, { form: "file", names, signatures, at }).slice(1);
  }
}

/** A value as it stands in a formula. */
export const literalText = (value: number | string | boolean): string =>
  printFormula(value, { form: "file", names: { inputs: {}, tables: {}, blocks: {} }, signatures: {} }).slice(1);
