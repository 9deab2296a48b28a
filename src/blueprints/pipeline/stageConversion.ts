import { native } from "../../formula/native";
import { equal } from "../../formula/operations";
import { column } from "../../formula/references";
import { conversionHeadings } from "../../functions/funnel/conversion";
import { call } from "../addInFunctions";
import type { SpillPart } from "../blueprint";
import { openStages } from "./openStages";
import { noSnapshot, recorded, snapshotColumn } from "./snapshotFigures";

/** The snapshots are a log of stage entries: the first one that shows a deal in a stage tells when it came there. */
export const stageConversion: SpillPart = {
  part: "spill",
  onlyIn: "addIn",
  id: "conversion",
  heading: { en: "How many deals go on, stage by stage", zh: "各阶段推进情况" },
  formula: (language) =>
    native(
      "IF",
      equal(recorded, 0),
      noSnapshot[language],
      call("FUNNEL.CONVERSION", {
        deals: snapshotColumn("deal"),
        stages: snapshotColumn("stage"),
        dates: snapshotColumn("asOf"),
        stageTable: column("stages", "stage", "status"),
        headings: language,
      }),
    ),
  columns: ["text", "count", "count", "count", "count", "share", "days"],
  names: ({ tables }) => (tables.stages ?? []).map(([stage = ""]) => stage),
  headings: conversionHeadings,
  rows: (filling) => openStages(filling) + 1,
  room: 8,
};
