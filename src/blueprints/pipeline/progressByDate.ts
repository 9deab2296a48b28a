import { arrayOf } from "../../formula/arrayOf";
import type { Expr } from "../../formula/expression";
import { letIn, variable } from "../../formula/letIn";
import { native } from "../../formula/native";
import { equal, times } from "../../formula/operations";
import { block, column } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { ChartPart, MatrixColumn, MatrixPart } from "../blueprint";
import { palette } from "../look";
import { dayAsText } from "../daysAsText";
import { stageNames } from "./dealFigures";
import { statusWords, type DealStatus } from "./dealWords";
import { noSnapshot, recorded, snapshotColumn } from "./snapshotFigures";

/** The latest snapshots that stand apart. */
const mostDates = 8;

function byDate(language: Language): Expr {
  const days = variable("days_");
  const ofStatus = (perStage: Expr, status: DealStatus): Expr =>
    native("MMULT", perStage, times(equal(column("stages", "status"), statusWords[status][language]), 1));
  const crossed = [snapshotColumn("asOf"), days, snapshotColumn("stage"), native("TRANSPOSE", stageNames)] as const;
  const [amounts, weights] = [variable("amounts_"), variable("weights_")];
  return letIn(
    [
      [
        "all_",
        native("UNIQUE", native("FILTER", snapshotColumn("asOf"), native("ISNUMBER", snapshotColumn("asOf")), 0)),
      ],
      // Not TAKE from the end: of fewer rows than that, the workbench's engine answers #VALUE!.
      ["recent_", native("TAKE", native("SORTBY", variable("all_"), variable("all_"), -1), mostDates)],
      ["days_", native("SORTBY", variable("recent_"), variable("recent_"))],
      ["amounts_", native("SUMIFS", snapshotColumn("amount"), ...crossed)],
      ["weights_", native("SUMIFS", snapshotColumn("weighted"), ...crossed)],
    ],
    native(
      "IF",
      equal(recorded, 0),
      arrayOf([noSnapshot[language], "", "", "", ""]),
      native(
        "HSTACK",
        days,
        ofStatus(native("COUNTIFS", ...crossed), "open"),
        ofStatus(amounts, "open"),
        ofStatus(weights, "open"),
        ofStatus(amounts, "won"),
      ),
    ),
  );
}

const filled = (id: string, heading: MatrixColumn["heading"], kind: MatrixColumn["kind"]): MatrixColumn => ({
  ...{ id, heading, kind },
  cells: { formula: () => undefined },
});

export const progressByDate: MatrixPart = {
  part: "matrix",
  id: "byDate",
  heading: { en: "The latest snapshots", zh: "最近几次快照" },
  rows: mostDates,
  columns: [
    { id: "asOf", heading: { en: "As of", zh: "截止日" }, kind: "day", cells: { spill: byDate } },
    filled("deals", { en: "Open deals", zh: "进行中（个）" }, "count"),
    filled("open", { en: "Open", zh: "进行中" }, "money"),
    filled("weighted", { en: "Open, weighted", zh: "进行中加权" }, "money"),
    filled("won", { en: "Won in all", zh: "累计赢单" }, "money"),
    {
      id: "label",
      heading: { en: "For the chart", zh: "图表标签" },
      kind: "text",
      cells: {
        formula: (row) => {
          const day = block("byDate.asOf", { row });
          return native("IF", native("ISNUMBER", day), dayAsText(day), "");
        },
      },
    },
  ],
};

export const progressChart: ChartPart = {
  part: "chart",
  id: "progressChart",
  title: { en: "Is the pipeline moving?", zh: "漏斗在推进吗？" },
  type: "ColumnClustered",
  categories: { block: "byDate.label" },
  series: [
    { name: { en: "Open", zh: "进行中" }, values: { block: "byDate.open" }, color: palette.first },
    { name: { en: "Open, weighted", zh: "进行中加权" }, values: { block: "byDate.weighted" }, color: palette.second },
    { name: { en: "Won in all", zh: "累计赢单" }, values: { block: "byDate.won" }, color: palette.warningInk },
  ],
  rows: 13,
  valueKind: "money",
};
