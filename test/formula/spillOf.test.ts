import { arrayOf } from "../../src/formula/arrayOf";
import type { CellExtent } from "../../src/formula/cellExtent";
import type { Expr } from "../../src/formula/expression";
import { letIn, variable } from "../../src/formula/letIn";
import { native } from "../../src/formula/native";
import { equal, negative, plus, times } from "../../src/formula/operations";
import { block, column, headings, input, table, thisRow } from "../../src/formula/references";
import { spillOf, type SpillContext } from "../../src/formula/spillOf";
import { names } from "./dealBook";

const amounts = column("deals", "amount");
const stages = column("deals", "stage");

const context: SpillContext = {
  names,
  rowsOf: (id) => (id === "deals" ? 20 : 1),
  spillOfCall(id, sizes) {
    if (id === "FUNNEL.SUMMARY") return { rows: 9, columns: 5 };
    // BADDEBT.MAKEUP lifts: one answer per loss.
    return id === "BADDEBT.MAKEUP" ? (sizes.loss ?? { rows: 1, columns: 1 }) : undefined;
  },
};
const spill = (expr: Expr): CellExtent | undefined => spillOf(expr, context);
const call = (id: string, args: Readonly<Record<string, Expr>>): Expr => ({ call: id, args });

describe("a formula of one cell is stored as an ordinary formula", () => {
  test.each<[string, Expr]>([
    ["a literal", 1],
    ["an input", input("asOf")],
    ["a placed cell", block("forecast")],
    ["arithmetic over cells of the row", times(thisRow("deals", "amount"), thisRow("deals", "rate"))],
    ["a total over columns", native("SUM", amounts, block("summary"))],
    ["conditions on columns", native("SUMIFS", amounts, stages, "Won")],
    ["arrays within SUMPRODUCT", native("SUMPRODUCT", amounts, negative(negative(equal(stages, "Won"))))],
    ["a look-up of one value", native("XLOOKUP", thisRow("deals", "stage"), stages, amounts, 0)],
    ["one element", native("INDEX", amounts, native("MATCH", "Won", stages, 0))],
    ["a function of ours with one answer", call("FUNNEL.FORECAST", { amounts, stages })],
    ["a function of ours that lifts, over one value", call("BADDEBT.MAKEUP", { loss: input("target"), margin: 0.1 })],
    ["a variable over a column, then totalled", letIn([["all", amounts]], native("SUM", variable("all")))],
  ])("%s", (_what, expr) => expect(spill(expr)).toBeUndefined());
});

describe("several cells are stored as an array, with the most cells they may fill", () => {
  test.each<[string, Expr, CellExtent]>([
    ["a column", amounts, { rows: 20, columns: 1 }],
    ["a table of one row, which may have two tomorrow", table("stages"), { rows: 1, columns: 2 }],
    ["several headings", headings("deals", "deal", "stage"), { rows: 1, columns: 3 }],
    ["a group of cells", block("summary", { row: "body" }), { rows: 4, columns: 4 }],
    ["a constant", arrayOf([0, 30, 60]), { rows: 1, columns: 3 }],
    ["a column against a row", times(amounts, arrayOf([1, 2, 3])), { rows: 20, columns: 3 }],
    ["criteria for each cell", native("COUNTIFS", stages, column("stages", "name")), { rows: 1, columns: 1 }],
    ["at most all rows", native("FILTER", table("deals"), equal(stages, "Won")), { rows: 20, columns: 5 }],
    ["a look-up of whole rows", native("XLOOKUP", "Won", stages, table("deals")), { rows: 1, columns: 5 }],
    ["a whole column of several", native("INDEX", table("deals"), 0, 2), { rows: 20, columns: 1 }],
    ["a sequence", native("SEQUENCE", 3, 2), { rows: 3, columns: 2 }],
    ["a sequence of a length to be calculated", native("SEQUENCE", input("target")), { rows: Infinity, columns: 1 }],
    ["stacked", native("VSTACK", amounts, arrayOf([1, 2])), { rows: 21, columns: 2 }],
    ["a spill of ours", call("FUNNEL.SUMMARY", { amounts, stages }), { rows: 9, columns: 5 }],
    [
      "a function of ours that lifts, over a column",
      call("BADDEBT.MAKEUP", { loss: amounts }),
      { rows: 20, columns: 1 },
    ],
    ["a variable over a column", letIn([["all", amounts]], plus(variable("all"), 1)), { rows: 20, columns: 1 }],
  ])("%s", (_what, expr, extent) => expect(spill(expr)).toEqual(extent));
});

describe("one cell that calculates an array on the way is stored as an array too", () => {
  test.each<[string, Expr]>([
    ["a total of products", native("SUM", times(amounts, 2))],
    ["a total of conditions", native("SUM", native("IF", equal(stages, "Won"), 1, 0))],
    ["rows of a filter", native("ROWS", native("FILTER", amounts, equal(stages, "Won")))],
    ["within a call of ours", call("FUNNEL.FORECAST", { amounts: times(amounts, 2), stages })],
  ])("%s", (_what, expr) => expect(spill(expr)).toEqual({ rows: 1, columns: 1 }));
});
