import type {
  CellArea,
  PlannedConditionalFormat,
  PlannedSheet,
  PlannedWorkbook,
} from "../../blueprints/plannedWorkbook";
import { dependenciesOf } from "../../formula/dependenciesOf";
import type { Expr } from "../../formula/expression";
import type { FormulaNames } from "../../formula/formulaNames";
import { printFormula } from "../../formula/printFormula";
import { quoteSheetName } from "../../formula/quoteSheetName";
import { wordsPerCall, type BuildPart } from "./buildPart";
import { functionSignatures } from "./functionSignatures";
import { columnArea, plannedTable } from "../../blueprints/plannedPlaces";
import { addressOf, rangeOf } from "./rangeOf";
import { replaceTableReferences } from "../../formula/replaceTableReferences";

export const conditionalFormatParts = (
  plan: PlannedWorkbook,
  sheet: PlannedSheet,
  names: FormulaNames,
  sheetNames: Readonly<Record<string, string>>,
): readonly BuildPart[] =>
  sheet.conditionalFormats.map((planned) => ({
    sheet: sheet.id,
    step: "formatting",
    address: addressOf(planned),
    rows: 0,
    bytes: wordsPerCall * 4,
    add: (scope) => {
      const formats = rangeOf(scope.sheet(sheet.id), planned).conditionalFormats;
      if ("formula" in planned.when) {
        const { custom } = formats.add("Custom");
        custom.rule.formula = ruleFormula(planned.when.formula, planned, { plan, sheet, names, sheetNames });
        paint(custom.format, planned);
      } else if ("firstInRow" in planned.when) {
        const { custom } = formats.add("Custom");
        // `$B5`: the column stays, the row moves with the cell that is looked at.
        const first = addressOf({ ...planned, rows: 1, columns: 1 }, true).replace(/\$(?=\d)/gu, "");
        custom.rule.formula = `=${first}=${printLiteral(planned.when.firstInRow).replace(/^=/u, "")}`;
        paint(custom.format, planned);
      } else {
        const { cellValue } = formats.add("CellValue");
        const { operator, value } = planned.when;
        cellValue.rule = { operator, formula1: printLiteral(value) };
        paint(cellValue.format, planned);
      }
    },
  }));

function paint(format: Excel.ConditionalRangeFormat, { fillColor, fontColor, bold }: PlannedConditionalFormat): void {
  if (fillColor !== undefined) format.fill.color = fillColor;
  if (fontColor !== undefined) format.font.color = fontColor;
  if (bold !== undefined) format.font.bold = bold;
}

interface Surroundings {
  readonly plan: PlannedWorkbook;
  readonly sheet: PlannedSheet;
  readonly names: FormulaNames;
  readonly sheetNames: Readonly<Record<string, string>>;
}

/** Excel refuses structured references and does not run the add-in's functions in the rules of conditional formats. */
function ruleFormula(formula: Expr, area: CellArea, { plan, sheet, names, sheetNames }: Surroundings): string {
  const [call] = dependenciesOf(formula).calls;
  if (call !== undefined) throw new Error(`${call} cannot be called in a conditional format.`);
  const addresses: Record<string, string> = {};
  const withoutTables = replaceTableReferences(formula, ({ table: id, column, row }) => {
    const { sheet: home, table } = plannedTable(plan, id);
    const cells =
      column === undefined ? { ...table, row: table.row + 1, rows: table.rows - 1 } : columnArea(table, column);
    // `$C5`: the column stays, the row moves with the cell that is looked at.
    const address =
      row === "this"
        ? addressOf({ ...cells, row: area.row, rows: 1 }, true).replace(/\$(?=\d)/gu, "")
        : addressOf(cells, true);
    const key = `${id} ${column ?? ""} ${row ?? ""}`;
    addresses[key] = home.id === sheet.id ? address : `${quoteSheetName(sheetNames[home.id]!)}!${address}`;
    return key;
  });
  return printFormula(withoutTables, {
    form: "excel",
    // The printer writes what an input is called as it is, and an address will do as well as a name.
    names: { ...names, inputs: { ...names.inputs, ...addresses } },
    signatures: functionSignatures,
    at: { sheetName: sheetNames[sheet.id]! },
  });
}

const printLiteral = (value: number | string | boolean): string =>
  printFormula(value, {
    form: "excel",
    names: { inputs: {}, tables: {}, blocks: {} },
    signatures: {},
  });
