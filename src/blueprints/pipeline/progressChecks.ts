import { native } from "../../formula/native";
import { atMost, equal, join, minus, plus } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { Check } from "../blueprint";
import { sameMoney } from "../sameMoney";
import { stageNames } from "./dealFigures";
import { firstDay, onDay, recorded, secondDay, snapshotColumn } from "./snapshotFigures";

const closing = block("waterfall.amount", { row: 10 });

export const progressChecks: readonly Check[] = [
  {
    id: "snapshotsOnce",
    label: { en: "Each deal once a snapshot", zh: "每次快照中商机不重复" },
    holds: equal(
      native("COUNTA", snapshotColumn("deal")),
      minus(
        native("ROWS", native("UNIQUE", { table: "snapshots", column: "asOf", to: "deal" })),
        native("IF", native("COUNTBLANK", snapshotColumn("deal")), 1, 0),
      ),
    ),
  },
  {
    id: "snapshotStagesKnown",
    label: { en: "Their stages are in the Stages table", zh: "快照的阶段都在阶段表中" },
    holds: equal(
      native("SUMPRODUCT", native("COUNTIF", snapshotColumn("stage"), stageNames)),
      native("COUNTA", snapshotColumn("deal")),
    ),
  },
  {
    id: "snapshotsDated",
    label: { en: "Their dates are dates", zh: "快照日期均为日期" },
    holds: equal(recorded, native("COUNTA", snapshotColumn("deal"))),
  },
  {
    id: "comparedRecorded",
    label: { en: "Both compared dates are snapshots, in order", zh: "两个对比日期均有快照且先后有序" },
    holds: native(
      "OR",
      equal(recorded, 0),
      native(
        "AND",
        native("COUNTIF", snapshotColumn("asOf"), firstDay),
        native("COUNTIF", snapshotColumn("asOf"), secondDay),
        atMost(firstDay, secondDay),
      ),
    ),
  },
  {
    id: "movesAddUp",
    onlyIn: "addIn",
    label: { en: "Opening and moves add up to closing", zh: "期初加变动等于期末" },
    holds: sameMoney(minus(native("SUM", block("waterfall.amount")), closing), closing),
  },
  {
    id: "closingAgrees",
    onlyIn: "addIn",
    label: { en: "Closing is what the later snapshot says", zh: "期末与较晚快照一致" },
    holds: (language) =>
      sameMoney(
        closing,
        onDay(
          ...(["amount", secondDay, "open", language] as const),
          ...[snapshotColumn("expectedClose"), join(">=", input("from"))],
          ...[snapshotColumn("expectedClose"), join("<", plus(input("to"), 1))],
        ),
      ),
  },
];
