import type { Expr } from "../../src/formula/expression";
import { dependenciesOf } from "../../src/formula/dependenciesOf";
import { letIn, variable } from "../../src/formula/letIn";
import { native } from "../../src/formula/native";
import { divide, minus, negative, plus } from "../../src/formula/operations";
import { block, column, input, table, thisRow } from "../../src/formula/references";

const call = (id: string, args: Readonly<Record<string, Expr>>): Expr => ({ call: id, args });

test("everything a formula reads, named once", () => {
  const expr = plus(
    native("SUMIFS", column("deals", "amount"), column("deals", "stage"), thisRow("stages", "name")),
    call("FUNNEL.FORECAST", { amounts: column("deals", "amount"), stageTable: table("stages") }),
    negative(divide(input("target"), block("summary", { row: "total" }))),
    native("IF", true, input("target"), null),
    column("aging", "current", "older"),
  );
  expect(dependenciesOf(expr)).toEqual({
    inputs: ["target"],
    tables: ["deals", "stages", "aging"],
    columns: [
      { table: "deals", column: "amount" },
      { table: "deals", column: "stage" },
      { table: "stages", column: "name" },
      { table: "aging", column: "current" },
      { table: "aging", column: "older" },
    ],
    blocks: ["summary"],
    calls: ["FUNNEL.FORECAST"],
    callDepth: 1,
  });
});

test("calls wait for calls in their arguments, also through variables, not for their neighbours", () => {
  const rate = call("FUNNEL.STAGERATE", { stage: "Design" });
  expect(dependenciesOf(minus(rate, rate)).callDepth).toBe(1);
  expect(dependenciesOf(call("A.B", { x: plus(1, rate) })).callDepth).toBe(2);
  const through = letIn([["rate", rate]], call("A.B", { x: call("A.C", { x: variable("Rate") }) }));
  expect(dependenciesOf(through).callDepth).toBe(3);
  expect(dependenciesOf(letIn([["rate", rate]], 1)).callDepth).toBe(1);
  expect(dependenciesOf(1).callDepth).toBe(0);
});

test("an input called by a variable's letters is no input of the formula", () => {
  expect(dependenciesOf(letIn([["target", 1]], variable("target"))).inputs).toEqual([]);
});
