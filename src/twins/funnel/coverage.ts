import { divide, equal, greater, minus, times, unequal } from "../../formula/operations";
import { orElse } from "../blank";
import { anyOf, filled, sumOver } from "../lists";
import { divisionByZero, firstOf, notInTable } from "../steps";
import { defineTwin } from "../twin";
import { missingStageIsNotFound, stagesByName } from "./stageNames";
import { across, stagesOf } from "./stages";

export const coverage = defineTwin(
  "FUNNEL.COVERAGE",
  ({ amounts, stages, target, closed, stageTable, include }, local) => {
    const { names, open, won } = stagesOf(stageTable, local);
    const found = local.bind("found", times(equal(stages, across(names)), unequal(stages, "")));
    const money = local.bind("money", times(found, filled(amounts)));
    const wonMoney = sumOver(include, times(money, across(won)));
    const left = local.bind("left", minus(target, closed === undefined ? wonMoney : orElse(closed, wonMoney)));
    const lost = greater(sumOver(include, anyOf(amounts, stages)), sumOver(include, found));
    return firstOf(
      [
        [lost, notInTable],
        [greater(left, 0.005), divide(sumOver(include, times(money, across(open))), left)],
      ],
      divisionByZero,
    );
  },
  { differs: [stagesByName, missingStageIsNotFound] },
);
