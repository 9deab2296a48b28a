import type { Expr } from "../../src/formula/expression";
import { plus } from "../../src/formula/operations";
import { printFormula } from "../../src/formula/printFormula";
import { block } from "../../src/formula/references";
import { nativeFormula } from "../../src/twins/nativeFormula";

const sheetName = "Sheet";
const place = (column: number) => ({ sheetName, row: 0, column, rows: 1, columns: 1, relative: true });
const names = { inputs: {}, tables: {}, blocks: { a: place(0), b: place(1) } };
const printed = (expr: Expr): string | undefined => {
  const native = nativeFormula(expr);
  if (native === undefined) return undefined;
  return printFormula(native, { form: "excel", names, signatures: {}, at: { sheetName } });
};
const [a, b] = [block("a"), block("b")];

test("a reference stands where it is used, a calculated argument is named once it is used twice", () => {
  expect(printed({ call: "AR.DSO", args: { receivables: a, sales: b, days: 30 } })).toBe(
    '=IF((A1="")+(B1="")>0,"",A1/B1*30)',
  );
  expect(printed({ call: "BADDEBT.ECL", args: { exposure: plus(a, b), pd: 0.1, lgd: 1 } })).toBe(
    "=LET(exposure_,A1+B1,IF(exposure_>0,exposure_,0)*0.1*1)",
  );
});

test("a twin within a twin of the same function takes other variables", () => {
  const inner: Expr = { call: "FUNNEL.GAP", args: { forecast: plus(a, 1), target: b } };
  const formula = printed({ call: "FUNNEL.GAP", args: { forecast: 0, target: inner } })!;
  const declared = [...formula.matchAll(/(?<=LET\(|,)(\w+_\d?),/g)].map(([, name]) => name);
  expect(declared.length).toBeGreaterThan(1);
  expect(new Set(declared).size).toBe(declared.length);
});

test("a tree keeps all that is native already, and has no formula once one of its calls has none", () => {
  expect(printed(plus(a, { call: "FUNNEL.ATTAINMENT", args: { amount: 1, target: 2 } }))).toBe("=A1+1/2");
  expect(nativeFormula(plus(a, { call: "FUNNEL.CHANCE", args: { amounts: a, stages: b, target: 1 } }))).toBeUndefined();
  expect(
    nativeFormula({ call: "AR.AGING", args: { amounts: a, dueDates: b, asOf: 45_000, credits: "oldest" } }),
  ).toBeUndefined();
  // SUMIFS takes cells only.
  const doubled: Expr = { call: "ACCOUNT.PARETO", args: { profits: plus(a, a) } };
  expect(nativeFormula(doubled)).toBeUndefined();
});
