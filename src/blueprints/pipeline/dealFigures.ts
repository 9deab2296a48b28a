import type { Expr, TableReference } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, plus, times } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import { saysYes } from "../yesNo";
import { statusWords, totalWord, type DealStatus } from "./dealWords";

export const dealColumn = (id: string): TableReference => column("deals", id);
export const stageNames = column("stages", "stage");

/** The deals that count, for the functions of the funnel. */
export const countedDeals = {
  amounts: dealColumn("amount"),
  stages: dealColumn("stage"),
  winRates: dealColumn("winRate"),
  stageTable: column("stages", "stage", "status"),
  include: dealColumn("inPeriod"),
};

/** Adds up a figure of each stage over the stages that are open, won or lost. */
export const overStages = (perStage: Expr, status: DealStatus, language: Language): Expr =>
  native("SUMPRODUCT", times(perStage, equal(column("stages", "status"), statusWords[status][language])));

export const amountByStage: Expr = native(
  "SUMIFS",
  dealColumn("amount"),
  dealColumn("stage"),
  stageNames,
  dealColumn("inPeriod"),
  true,
);

/** A figure of the last row of a spill, wherever the number of its rows puts it. */
export const totalOf = (spill: string, figure: number, language: Language): Expr =>
  native(
    "XLOOKUP",
    totalWord[language],
    block(`${spill}.space`, { column: 0 }),
    block(`${spill}.space`, { column: figure }),
  );

export const summaryTotal = (figure: "amount" | "weighted", language: Language): Expr =>
  totalOf("byStage", figure === "amount" ? 3 : 4, language);

/** Deals of each stage by their expected close. */
export const countByStage = (criterion: Expr): Expr =>
  native("COUNTIFS", dealColumn("stage"), stageNames, dealColumn("expectedClose"), criterion);

/** Off-funnel sales are added to the forecast or taken off the target, never both. */
export const offFunnelInForecast = (language: Language): Expr =>
  native("IF", saysYes(input("addOffFunnel"), language), input("offFunnel"), 0);
export const offFunnelOffTarget = (language: Language): Expr =>
  native("IF", saysYes(input("addOffFunnel"), language), 0, input("offFunnel"));

export const closed = plus(block("won"), input("closedElsewhere"));
/** What needs no open deal any more. */
export const done = (language: Language): Expr => plus(closed, offFunnelInForecast(language));
