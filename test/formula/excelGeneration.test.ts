import { excelGeneration, type ExcelGeneration } from "../../src/formula/excelGeneration";
import type { Expr } from "../../src/formula/expression";
import { letIn, variable } from "../../src/formula/letIn";
import { native } from "../../src/formula/native";
import { nativeFunctions, type NativeFunction } from "../../src/formula/nativeFunctions";
import { plus } from "../../src/formula/operations";

const column: Expr = { table: "deals", column: "amount" };

test.each<[string, Expr, ExcelGeneration]>([
  ["a plain sum", native("SUM", column), 2019],
  ["a look-up", plus(1, native("XLOOKUP", 1, column, column)), 2021],
  ["a name within a formula", letIn([["x", 1]], plus(variable("x"), 1)), 2021],
  ["a stack deep inside", native("SUM", native("IF", true, native("VSTACK", column, column))), 2024],
  ["a stack in a name", letIn([["x", native("HSTACK", 1, 2)]], native("SUM", variable("x"))), 2024],
  ["a stack in the argument of a call", { call: "FUNNEL.GAP", args: { forecast: native("TAKE", column, 1) } }, 2024],
])("%s asks for its own Excel", (_what, formula, excel) => expect(excelGeneration(formula)).toBe(excel));

test("no function that answers with an array counts as one of an older Excel", () => {
  // TRANSPOSE and MMULT are as old as Excel itself; what they spill is asked of the plan.
  const old: readonly string[] = ["TRANSPOSE", "MMULT"];
  const names = Object.keys(nativeFunctions) as NativeFunction[];
  const arrays = names.filter((name) => nativeFunctions[name].dynamic && !old.includes(name));
  expect(arrays.length).toBeGreaterThan(5);
  expect(arrays.filter((name) => excelGeneration({ native: name, args: [] }) === 2019)).toEqual([]);
});
