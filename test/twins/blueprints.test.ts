import { blueprints } from "../../src/blueprints/blueprints";
import { layOut } from "../../src/blueprints/layOut";
import type { PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { childrenOf } from "../../src/formula/childrenOf";
import type { Expr } from "../../src/formula/expression";
import { CalculatedPlan, type Plain } from "../blueprints/calculatedPlan";
import { someChoices } from "../blueprints/someChoices";

const callsIn = (expr: Expr): string[] => [
  ...(typeof expr === "object" && "call" in expr ? [expr.call] : []),
  ...childrenOf(expr).flatMap(callsIn),
];
const allCalls = ({ sheets }: PlannedWorkbook): string[] =>
  sheets.flatMap(({ formulas }) => formulas.flatMap(({ formula }) => callsIn(formula)));

/** Sums come out in another order of adding; a cell that a spill leaves free is blank or an empty text. */
const comparable = (cells: readonly (readonly Plain[])[]) =>
  cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : (cell ?? ""))));

const idsOf = ({ sheets }: PlannedWorkbook): string[] => sheets.flatMap(({ blocks }) => blocks.map(({ id }) => id));

/** Blocks of functions that have no twin, which the workbook for people without the add-in leaves out and says so. */
const onlyWithAddIn: Readonly<Record<string, RegExp>> = {
  pipeline: /^(chance|slippage|probabilitiesAddUp|movesAddUp|closingAgrees|likely|distribution|waterfall|conversion)/,
};

async function blocksOf(plan: PlannedWorkbook, ids: readonly string[]) {
  const calculated = await CalculatedPlan.of(plan);
  try {
    return {
      blocks: Object.fromEntries(ids.map((id) => [id, comparable(calculated.block(id))])),
      errors: calculated.errors(),
    };
  } finally {
    calculated.dispose();
  }
}

jest.setTimeout(120_000);

// The formulas are the same in both languages, and the names that they use are compared in workbookWriter; so each
// workbook is calculated in one of the two.
const cases = blueprints.map((blueprint, index) => [blueprint.id, index % 2 === 0 ? "en" : "zh", blueprint] as const);

describe.each(cases)("%s in %s", (_, language, blueprint) => {
  test("shows the same figures without a call of the add-in", async () => {
    const plan = layOut(blueprint, someChoices({ language }));
    const native = layOut(blueprint, someChoices({ language, formulaMode: "native" }));
    // A workbook without any call is the same in both modes, and says so.
    expect(plan.formulaMode).toBe(allCalls(plan).length > 0 ? "addIn" : "native");
    expect(allCalls(native)).toEqual([]);
    const leftOut = idsOf(plan).filter((id) => !idsOf(native).includes(id));
    expect(leftOut.filter((id) => onlyWithAddIn[blueprint.id]?.test(id) === false)).toEqual([]);
    const [ours, theirs] = [await blocksOf(plan, idsOf(plan)), await blocksOf(native, idsOf(native))];
    // A figure whose function has no twin is left out of the native workbook, and what needs it is a dash there.
    expect(Object.keys(ours.blocks)).toEqual(expect.arrayContaining(Object.keys(theirs.blocks)));
    const told = Object.entries(theirs.blocks).filter(([, cells]) => cells[0]?.[0] !== "–" || cells.length > 1);
    expect(Object.keys(theirs.blocks).length - told.length).toBeLessThan(8);
    expect(ours.blocks).toMatchObject(Object.fromEntries(told));
    expect(theirs.errors).toEqual(ours.errors);
  });
});
