import { arrayOf } from "../../formula/arrayOf";
import type { Expr, Literal } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, greater, less, plus, times } from "../../formula/operations";
import { defaultStages } from "../../functions/funnel/defaultStages";
import type { Bindings } from "../bindings";
import { optionalTableColumn, tableColumn } from "../tableColumn";

/** What is known of the stages, one column beside the other: as many rows as there are names. */
export interface Stages {
  readonly names: Expr;
  readonly rates: Expr;
  /** 1 where the stage is open; so `won` and `lost`. */
  readonly open: Expr;
  readonly won: Expr;
  readonly lost: Expr;
}

const named = defaultStages.flatMap((stage, number) =>
  [stage.name.en, stage.name.zh, ...stage.alsoCalled].map((name) => ({ name, number, stage })),
);

const columnOf = (values: readonly Literal[]): Expr => arrayOf(...values.map((value) => [value]));
const statusColumn = (status: string): Expr => columnOf(named.map(({ stage }) => (stage.status === status ? 1 : 0)));

/** The stages of the training under all their names. */
const usualStages: Stages = {
  names: columnOf(named.map(({ name }) => name)),
  rates: columnOf(named.map(({ stage }) => stage.winRate)),
  open: statusColumn("open"),
  won: statusColumn("won"),
  lost: statusColumn("lost"),
};

/** Where each of the names of the training's stages stands among them, from 1. */
export const usualPositions: Expr = columnOf(named.map(({ number }) => number + 1));

/** The stages of a call, with status as written or, where that is blank, by win rate. */
export function stagesOf(table: Expr | undefined, local: Bindings): Stages {
  if (table === undefined) return usualStages;
  const rates = tableColumn(table, 2);
  const status = local.bind("status", optionalTableColumn(table, 5));
  const says = (byRate: Expr, first: string, ...others: readonly string[]): Expr => {
    const bySaid = others.reduce<Expr>((sum, word) => plus(sum, equal(status, word)), equal(status, first));
    return native("IF", equal(status, ""), byRate, bySaid);
  };
  return {
    names: tableColumn(table, 1),
    rates,
    open: says(times(greater(rates, 0), less(rates, 1)), "open", "进行中"),
    won: says(times(equal(rates, 1), 1), "won", "赢单", "已回款"),
    lost: says(times(equal(rates, 0), 1), "lost", "丢单", "输单"),
  };
}

/** A column as a row, to meet a list that runs down. */
export const across = (column: Expr): Expr =>
  typeof column === "object" && "array" in column
    ? arrayOf(column.array.map(([value]) => value!))
    : native("TRANSPOSE", column);
