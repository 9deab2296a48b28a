import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, greater, less, minus, plus, times, unequal } from "../../formula/operations";
import { atLeastZero } from "../steps";
import { tableColumn } from "../tableColumn";
import { defineElementwiseTwin } from "../twin";
import { stagesByName } from "./stageNames";
import { stagesOf } from "./stages";

export const stalled = defineElementwiseTwin(
  "FUNNEL.STALLED",
  ["stages", "since", "asOf"],
  ({ stages, since, asOf, stageTable }, local) => {
    if (stageTable === undefined) {
      const { names, open } = stagesOf(undefined, local);
      return times(native("XLOOKUP", stages, names, open), 0);
    }
    const beside = (column: number): Expr =>
      native("XLOOKUP", stages, tableColumn(stageTable, 1), tableColumn(stageTable, column));
    const besideIfThere = (column: number): Expr =>
      native("IF", less(native("COLUMNS", stageTable), column), "", beside(column));
    const rate = local.bind("rate", beside(2));
    const limit = local.bind("limit", besideIfThere(4));
    const status = local.bind("status", besideIfThere(5));
    const byRate = times(greater(rate, 0), less(rate, 1));
    const isOpen = native("IF", equal(status, ""), byRate, plus(equal(status, "open"), equal(status, "进行中")));
    const beyond = local.bind("beyond", minus(minus(native("INT", asOf), native("INT", since)), limit));
    return native("IF", equal(times(isOpen, unequal(limit, "")), 1), atLeastZero(beyond), 0);
  },
  { differs: [stagesByName] },
);
