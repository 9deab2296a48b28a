import { arrayOf } from "../../formula/arrayOf";
import type { Expr } from "../../formula/expression";
import { letIn, variable } from "../../formula/letIn";
import { native } from "../../formula/native";
import { divide, equal, join, minus, negative, plus } from "../../formula/operations";
import { column } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { Filling, SpillPart } from "../blueprint";
import type { PlannedValue } from "../plannedWorkbook";
import { dealColumn } from "./dealFigures";
import { statusWords, totalWord, type DealStatus } from "./dealWords";

/** As many groups as a page has room for; the total holds all of them. */
const mostGroups = 15;

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ["Open", "Weighted", "Won", "Win rate"],
  zh: ["进行中", "加权", "赢单", "赢单率"],
};

/** What the deals of every owner, product and the like come to, for any column of the deals. */
export interface GroupTable {
  readonly id: string;
  readonly by: string;
  readonly heading: BothLanguages;
  /** Above the names. */
  readonly name: BothLanguages;
  /** In the place of a name that is blank. */
  readonly none: BothLanguages;
  /** The names of a filled workbook. */
  readonly namesIn: (filling: Filling) => readonly PlannedValue[];
}

/** The stages of a status side by side; a name that no stage has where there is none of them. */
const stagesOf = (status: DealStatus, language: Language): Expr =>
  native(
    "TRANSPOSE",
    native("FILTER", column("stages", "stage"), equal(column("stages", "status"), statusWords[status][language]), " "),
  );

/**
 * Open is what counts in the period less what is decided: a sum for each open stage would take many times as long in a
 * list of thousands.
 */
function groupFormula({ by, name, none }: GroupTable, language: Language): Expr {
  const [names, won, lost, all, contribution, wonCount, decided, rows] = (
    ["names_", "won_", "lost_", "all_", "weight_", "wins_", "decided_", "rows_"] as const
  ).map(variable) as [Expr, Expr, Expr, Expr, Expr, Expr, Expr, Expr];
  const group = dealColumn(by);
  const inPeriod = [dealColumn("inPeriod"), true] as const;
  const overStages = (perStage: Expr, status: DealStatus): Expr =>
    native("MMULT", perStage, native("SEQUENCE", native("COLUMNS", stagesOf(status, language)), 1, 1, 0));
  const decidedAmount = (status: DealStatus): Expr =>
    overStages(
      native(
        "SUMIFS",
        dealColumn("amount"),
        group,
        names,
        dealColumn("stage"),
        stagesOf(status, language),
        ...inPeriod,
      ),
      status,
    );
  const decidedCount = (status: DealStatus): Expr =>
    overStages(native("COUNTIFS", group, names, dealColumn("stage"), stagesOf(status, language)), status);
  const share = (part: Expr, of: Expr): Expr => native("IF", equal(of, 0), "", divide(part, of));
  const total = (figure: Expr): Expr => native("SUM", figure);
  const open = minus(minus(all, won), lost);
  const weighted = minus(contribution, won);
  return letIn(
    [
      ["names_", native("UNIQUE", join(group, ""))],
      ["won_", decidedAmount("won")],
      ["lost_", decidedAmount("lost")],
      ["all_", native("SUMIFS", dealColumn("amount"), group, names, ...inPeriod)],
      ["weight_", native("SUMIFS", dealColumn("weighted"), group, names, ...inPeriod)],
      ["wins_", decidedCount("won")],
      ["decided_", plus(wonCount, decidedCount("lost"))],
      [
        "rows_",
        native(
          "HSTACK",
          native("IF", equal(names, ""), none[language], names),
          ...[open, weighted, won, share(wonCount, decided)],
        ),
      ],
    ],
    native(
      "VSTACK",
      arrayOf([name[language], ...headings[language]]),
      native("TAKE", native("SORTBY", rows, negative(plus(open, won))), mostGroups),
      native(
        "HSTACK",
        totalWord[language],
        ...[total(open), total(weighted), total(won), share(total(wonCount), total(decided))],
      ),
    ),
  );
}

export function groupSpill(table: GroupTable): SpillPart {
  const count = (filling: Filling): number => Math.min(mostGroups, Math.max(1, new Set(table.namesIn(filling)).size));
  return {
    part: "spill",
    id: table.id,
    heading: table.heading,
    formula: (language) => groupFormula(table, language),
    columns: ["text", "moneyOrDash", "moneyOrDash", "moneyOrDash", "share"],
    names: table.namesIn,
    rows: (filling) => count(filling) + 2,
    room: mostGroups,
    total: totalWord,
  };
}
