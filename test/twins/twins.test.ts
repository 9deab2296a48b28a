import { catalogue } from "../../src/functions/catalogue";
import { parseFormula } from "../../src/formula/parseFormula";
import { printFormula } from "../../src/formula/printFormula";
import { twins } from "../../src/twins/twins";
import { withoutTwin } from "../../src/twins/withoutTwin";
import { areSame, type Answer } from "./answer";
import { beyondIronCalc } from "./beyondIronCalc";
import { generatedCase } from "./generatedCases";
import { calculateInIronCalc } from "./ironCalc";
import { judgedCases, type JudgedCase } from "./judgedCases";
import { liftedCase, liftingIds } from "./liftedCases";
import { sheetName } from "./twinCase";
import { calculateInWorkbench } from "./workbench";

const failuresOf = (cases: readonly JudgedCase[], answers: readonly Answer[]) =>
  cases.flatMap(({ call, formula, expected }, index) =>
    areSame(expected, answers[index]!) ? [] : [{ formula, given: call.given, expected, answered: answers[index] }],
  );

const ids = [...twins.keys()];
const enough = 24;
const enoughLifted = 8;
const cases = ids.map((id) => judgedCases(id, enough, generatedCase));
const forIronCalc = cases.map((some) => some.filter(({ call }) => !beyondIronCalc[call.id]?.(call)));
const lifting = liftingIds(ids);
const lifted = lifting.map((id) => judgedCases(id, enoughLifted, liftedCase));

let inIronCalc: Answer[][];
let inWorkbench: Answer[][];
let liftedInWorkbench: Answer[][];

beforeAll(async () => {
  inIronCalc = calculateInIronCalc(forIronCalc);
  inWorkbench = await calculateInWorkbench(cases);
  liftedInWorkbench = await calculateInWorkbench(lifted);
}, 300_000);

test("a function has a twin or a reason why not, never both", () => {
  const all = [...ids, ...withoutTwin.keys()];
  expect([...all].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  expect(new Set(all).size).toBe(all.length);
});

describe.each(ids.map((id, index) => [id, index] as const))("the twin of %s", (_, index) => {
  test("answers the same in the workbench", () => {
    expect(cases[index]!.length).toBe(enough);
    expect(failuresOf(cases[index]!, inWorkbench[index]!).slice(0, 3)).toEqual([]);
  });
});

const calculable = ids.flatMap((id, index) => (forIronCalc[index]!.length > 0 ? [[id, index] as const] : []));

describe.each(calculable)("the twin of %s", (_, index) => {
  test("answers the same in IronCalc", () => {
    expect(failuresOf(forIronCalc[index]!, inIronCalc[index]!).slice(0, 3)).toEqual([]);
  });
});

test("every formula can be written in a file and read again", () => {
  for (const { tree, formula, names } of cases.flat()) {
    const at = { sheetName };
    const read = parseFormula(formula, { names, signatures: {}, at });
    expect(printFormula(read, { form: "excel", names, signatures: {}, at })).toBe(formula);
    expect(printFormula(tree, { form: "file", names, signatures: {}, at }).length).toBeLessThan(8192);
  }
});

test("most twins are proved in both engines", () => expect(calculable.length).toBeGreaterThanOrEqual(45));

describe.each(lifting.map((id, index) => [id, index] as const))("the twin of %s", (_, index) => {
  test("answers each cell of a range", () => {
    expect(lifted[index]!.length).toBe(enoughLifted);
    expect(failuresOf(lifted[index]!, liftedInWorkbench[index]!).slice(0, 3)).toEqual([]);
  });
});
