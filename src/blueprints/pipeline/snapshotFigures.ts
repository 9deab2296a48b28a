import type { Expr, TableReference } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, times, unequal } from "../../formula/operations";
import { block, column } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import { overStages, stageNames } from "./dealFigures";
import type { DealStatus } from "./dealWords";

export const snapshotColumn = (id: string): TableReference => column("snapshots", id);

/** How many snapshot rows there are. */
export const recorded: Expr = native("COUNT", snapshotColumn("asOf"));

export const noSnapshot: BothLanguages = { en: "No snapshot yet", zh: "尚无快照" };

/** A figure of the deals of one snapshot that have this status today's Stages table gives their stage. */
export const onDay = (
  figure: "amount" | "weighted",
  day: Expr,
  status: DealStatus,
  language: Language,
  ...more: readonly Expr[]
): Expr =>
  overStages(
    native(
      "SUMIFS",
      ...[snapshotColumn(figure), snapshotColumn("asOf"), day, snapshotColumn("stage"), stageNames, ...more],
    ),
    status,
    language,
  );

/** Which rows belong to one snapshot. */
export const rowsOn = (day: Expr): Expr =>
  times(equal(snapshotColumn("asOf"), day), unequal(snapshotColumn("deal"), ""));

export const firstDay = block("comparedFrom");
export const secondDay = block("comparedTo");
