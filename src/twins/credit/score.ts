import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, greater, join, less, minus, times, unequal } from "../../formula/operations";
import { notInTable } from "../steps";
import { tableColumn } from "../tableColumn";
import { defineTwin } from "../twin";

/** Half of the weight is enough, whatever the last digit of a sum says. */
const rounding = 1e-9;

export const score = defineTwin(
  "CREDIT.SCORE",
  ({ factors, values, scorecard, detail }, local) => {
    if (detail !== undefined && typeof detail === "object") return undefined;
    const [factorOf, weightOf, from, points] = [1, 2, 3, 4].map((number) => tableColumn(scorecard, number)) as [
      Expr,
      Expr,
      Expr,
      Expr,
    ];
    // A list of factors in a column beside rows of customers stands across.
    const names = local.bind(
      "names",
      native("IF", equal(native("COLUMNS", factors), native("COLUMNS", values)), factors, native("TRANSPOSE", factors)),
    );
    const reached = [factorOf, names, from, join("<=", values)] as const;
    const lowerEnd = native("MAXIFS", from, ...reached);
    const ofNumber = native(
      "IF",
      greater(native("COUNTIFS", ...reached), 0),
      native("SUMIFS", points, factorOf, names, from, lowerEnd),
      0,
    );
    const ofWord = native(
      "IF",
      greater(native("COUNTIFS", factorOf, names, from, values), 0),
      native("SUMIFS", points, factorOf, names, from, values),
      notInTable,
    );
    const earned = local.bind(
      "earned",
      native("IF", equal(values, ""), 0, native("IF", native("ISNUMBER", values), ofNumber, ofWord)),
    );
    const weights = local.bind(
      "weights",
      native("IF", equal(names, ""), 0, native("XLOOKUP", names, factorOf, weightOf)),
    );
    const present = local.bind("present", times(unequal(values, ""), weights));
    const isRow = equal(native("ROWS", names), 1);
    const ones = native("SEQUENCE", native("COLUMNS", names), 1, 1, 0);
    const across = (cells: Expr): Expr => native("IF", isRow, native("MMULT", cells, ones), native("SUM", cells));
    const weight = local.bind("weight", across(present));
    const whole = native(
      "SUM",
      native("IF", equal(factorOf, ""), 0, divide(weightOf, native("COUNTIF", factorOf, factorOf))),
    );
    const enough = local.bind("enough", minus(divide(whole, 2), rounding));
    const isOne = equal(
      times(native("ROWS", factors), native("COLUMNS", factors)),
      times(native("ROWS", values), native("COLUMNS", values)),
    );
    if (detail === undefined || detail === false || detail === 0) {
      const tooLittle = native("IF", less(weight, enough), notInTable, divide(across(times(earned, weights)), weight));
      return native("IF", equal(weight, 0), native("IF", isOne, notInTable, ""), tooLittle);
    }
    const down = (cells: Expr): Expr => native("IF", isRow, native("TRANSPOSE", cells), cells);
    const shown = (cells: Expr): Expr => native("IF", equal(values, ""), "", cells);
    const share = local.bind("share", divide(present, native("SUM", present)));
    const explained = native(
      "HSTACK",
      // As the scorecard writes it.
      down(native("XLOOKUP", names, factorOf, factorOf)),
      down(shown(values)),
      down(shown(earned)),
      down(share),
      down(times(share, earned)),
    );
    return native("IF", less(native("SUM", present), enough), notInTable, explained);
  },
  {
    cellsOnly: ["scorecard"],
    differs: [
      {
        en: "In texts such as Listed, * and ? stand for any letters.",
        zh: "文本取值中的 * 和 ? 会被视为通配符。",
      },
      {
        en: "An explanation (detail) wants a list of factors without blank cells.",
        zh: "逐项说明（detail）时，评分项列表中不能有空单元格。",
      },
    ],
  },
);
