import { call } from "../addInFunctions";
import type { SpillPart } from "../blueprint";
import { countedDeals } from "./dealFigures";
import { totalWord } from "./dealWords";
import { openStages } from "./openStages";

export const stageSummary: SpillPart = {
  part: "spill",
  id: "byStage",
  heading: { en: "Open pipeline by stage", zh: "各阶段进行中商机" },
  formula: (language) => call("FUNNEL.SUMMARY", { ...countedDeals, headings: language }),
  columns: ["text", "share", "count", "money", "money"],
  names: ({ tables }) => (tables.stages ?? []).map(([stage = ""]) => stage),
  rows: (filling) => openStages(filling) + 2,
  room: 8,
  total: totalWord,
};
