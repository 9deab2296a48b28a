import { defaultStages } from "../../functions/funnel/defaultStages";
import type { Language } from "../../functions/bothLanguages";
import type { PlannedValue } from "../plannedWorkbook";
import { statusWords, zoneWords } from "./dealWords";

/** Beside the training's stages, in their order: how long is normal, and the zone of the funnel. */
const ours: readonly (readonly [dayLimit: number | "", zone: keyof typeof zoneWords | ""])[] = [
  [60, "top"],
  [60, "top"],
  [45, "upper"],
  [30, "middle"],
  [30, "middle"],
  [60, "lower"],
  ["", ""],
  ["", ""],
];

export const stageRows = (language: Language): PlannedValue[][] =>
  defaultStages.map(({ name, winRate, endsWhen, status }, index) => {
    const [dayLimit, zone] = ours[index] ?? ["", ""];
    return [
      name[language],
      winRate,
      endsWhen[language],
      dayLimit,
      statusWords[status][language],
      zone === "" ? "" : zoneWords[zone][language],
      ...["", ""],
    ];
  });
