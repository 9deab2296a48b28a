import type { Cell, Rect } from "../engine/sheetEngine";
import { areasTarget, disjoint, rectsWhere, runsWhere, type AreasTarget } from "./areas";
import type { Arguments } from "./arguments";
import { valueType, type ValueType } from "./cellOutput";
import { invalidArgument } from "./hostError";
import type { RangeTarget } from "./ranges";
import { intersection, sheetRows, isEntireColumn } from "./rectangle";

const everyType: readonly ValueType[] = ["Error", "Boolean", "Double", "String"];

const valueTypes: Readonly<Record<string, readonly ValueType[]>> = {
  All: everyType,
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
};

/** The cells of one range that are of the wanted kind. */
type Search = (target: RangeTarget, types: readonly ValueType[]) => Rect[];

const byContent =
  (wanted: (cell: Cell, types: readonly ValueType[]) => boolean): Search =>
  ({ session, rect }, types) => {
    const used = session.engine.usedRect(rect.sheet);
    const area = used && intersection(used, rect);
    if (!area) return [];
    const cells = session.engine.read(area);
    return rectsWhere(area, (row, column) => wanted(cells[row]![column]!, types));
  };

const byRule =
  (rectsOf: (target: RangeTarget) => readonly { readonly rects: readonly Rect[] }[], sameAsFirst: boolean): Search =>
  (target) => {
    const { rect } = target;
    const first = { ...rect, rows: 1, columns: 1 };
    const rules = rectsOf(target).filter(
      ({ rects }) => !sameAsFirst || rects.some((one) => intersection(one, first) !== undefined),
    );
    return disjoint(rules.flatMap(({ rects }) => rects.flatMap((one) => intersection(one, rect) ?? [])));
  };

const conditional = ({ session, rect }: RangeTarget): readonly { readonly rects: readonly Rect[] }[] =>
  session.engine.conditionalFormats.list(rect.sheet);
const validated = ({ session, rect }: RangeTarget): readonly { readonly rects: readonly Rect[] }[] =>
  session.engine.validations.list(rect.sheet);

function visible({ session, rect }: RangeTarget): Rect[] {
  const { layout } = session.engine;
  const used = session.engine.usedRect(rect.sheet);
  // Of a whole column only the used part can have hidden rows that matter; all below it is visible in one piece.
  const looked = isEntireColumn(rect) ? Math.min(sheetRows, (used ? used.row + used.rows : 0) + 1_000) : rect.rows;
  const rows = runsWhere(rect.rows, (row) => row >= looked || !layout.rowHidden(rect.sheet, rect.row + row));
  const columns = runsWhere(rect.columns, (column) => !layout.columnHidden(rect.sheet, rect.column + column));
  return rows.flatMap(([row, height]) =>
    columns.map(([column, width]) => ({
      ...rect,
      row: rect.row + row,
      rows: height,
      column: rect.column + column,
      columns: width,
    })),
  );
}

const isBlank = (cell: Cell): boolean => cell.value === null && cell.formula === undefined;
const isConstant = (cell: Cell, types: readonly ValueType[]): boolean =>
  cell.formula === undefined && !cell.spilledFrom && types.includes(valueType(cell.value));
const isFormula = (cell: Cell, types: readonly ValueType[]): boolean =>
  cell.formula !== undefined && types.includes(valueType(cell.value));

const searches: Readonly<Record<string, Search>> = {
  Blanks: byContent(isBlank),
  Constants: byContent(isConstant),
  Formulas: byContent(isFormula),
  Visible: visible,
  ConditionalFormats: byRule(conditional, false),
  SameConditionalFormat: byRule(conditional, true),
  DataValidations: byRule(validated, false),
  SameDataValidation: byRule(validated, true),
};

/** `getSpecialCells`; undefined when there are none. */
export function specialCells({ session, rects }: AreasTarget, given: Arguments): AreasTarget | undefined {
  const search = searches[given.text(0)];
  const types = valueTypes[given.optionalText(1) ?? "All"];
  if (!search || !types) throw invalidArgument();
  return areasTarget(
    session,
    rects.flatMap((rect) => search({ session, rect }, types)),
  );
}
