import { native } from "../../formula/native";
import { defineElementwiseTwin } from "../twin";
import { stagesOf } from "./stages";

export const stageRate = defineElementwiseTwin("FUNNEL.STAGERATE", ["stage"], ({ stage, stageTable }, local) => {
  const { names, rates } = stagesOf(stageTable, local);
  return native("XLOOKUP", stage, names, rates);
});
