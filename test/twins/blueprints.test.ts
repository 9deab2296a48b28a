import { blueprints } from "../../src/blueprints/blueprints";
import { layOut } from "../../src/blueprints/layOut";
import type { PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { childrenOf } from "../../src/formula/childrenOf";
import type { Expr } from "../../src/formula/expression";
import { nativeFormula } from "../../src/twins/nativeFormula";
import { CalculatedPlan, type Plain } from "../blueprints/calculatedPlan";
import { someChoices } from "../blueprints/someChoices";

const callsIn = (expr: Expr): string[] => [
  ...(typeof expr === "object" && "call" in expr ? [expr.call] : []),
  ...childrenOf(expr).flatMap(callsIn),
];
const allCalls = ({ sheets }: PlannedWorkbook): string[] =>
  sheets.flatMap(({ formulas }) => formulas.flatMap(({ formula }) => callsIn(formula)));

/** The same workbook for people who have no add-in. */
const withoutAddIn = (plan: PlannedWorkbook): PlannedWorkbook => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((planned) => ({ ...planned, formula: nativeFormula(planned.formula)! })),
  })),
});

/** Sums come out in another order of adding; a cell that a spill leaves free is blank or an empty text. */
const comparable = (cells: readonly (readonly Plain[])[]) =>
  cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : (cell ?? ""))));

async function blocksOf(plan: PlannedWorkbook) {
  const calculated = await CalculatedPlan.of(plan);
  try {
    const ids = plan.sheets.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    return { blocks: ids.map((id) => [id, comparable(calculated.block(id))]), errors: calculated.errors() };
  } finally {
    calculated.dispose();
  }
}

jest.setTimeout(120_000);

const cases = blueprints.flatMap((blueprint) =>
  (["en", "zh"] as const).map((language) => [blueprint.id, language, blueprint] as const),
);

describe.each(cases)("%s in %s", (_, language, blueprint) => {
  test("shows the same figures without a call of the add-in", async () => {
    const plan = layOut(blueprint, someChoices({ language }));
    const native = withoutAddIn(plan);
    expect(allCalls(plan).length).toBeGreaterThan(0);
    expect(allCalls(native)).toEqual([]);
    const [ours, theirs] = [await blocksOf(plan), await blocksOf(native)];
    expect(theirs).toEqual(ours);
  });
});
