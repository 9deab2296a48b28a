import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, greater, plus, times, unequal } from "../../formula/operations";
import { orElse } from "../blank";
import { anyOf, filled, sumOver } from "../lists";
import { notInTable } from "../steps";
import { defineTwin } from "../twin";
import { missingStageIsNotFound, stagesByName } from "./stageNames";
import { across, stagesOf } from "./stages";

export const forecast = defineTwin(
  "FUNNEL.FORECAST",
  ({ amounts, stages, closed, offFunnel, winRates, stageTable, include }, local) => {
    const { names, rates, open, won } = stagesOf(stageTable, local);
    const isOpen = local.bind("open", across(open));
    // Each deal against each stage: a grid in which a deal finds its stage once.
    const found = local.bind("found", times(equal(stages, local.bind("names", across(names))), unequal(stages, "")));
    const ofStage = times(isOpen, across(rates));
    const weights =
      winRates === undefined ? ofStage : native("IF", equal(winRates, ""), ofStage, times(isOpen, winRates));
    const counted = closed === undefined ? plus(weights, across(won)) : weights;
    const deals = sumOver(include, times(found, filled(amounts), counted));
    const parts: Expr[] = [closed, offFunnel].filter((part) => part !== undefined).map((part) => orElse(part, 0));
    const total = parts.reduce<Expr>((sum, part) => plus(sum, part), deals);
    const lost = greater(sumOver(include, anyOf(amounts, stages)), sumOver(include, found));
    return native("IF", lost, notInTable, total);
  },
  {
    differs: [
      stagesByName,
      missingStageIsNotFound,
      {
        en: "A blank cell for what is closed counts as 0; it is taken from the deals only where the argument is left out.",
        zh: "closed 单元格为空时按 0 计；只有省略该参数时才取列表中的赢单金额。",
      },
    ],
  },
);
