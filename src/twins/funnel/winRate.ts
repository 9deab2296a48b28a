import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, greater, plus, times, unequal } from "../../formula/operations";
import { filled, sumOver } from "../lists";
import { notInTable } from "../steps";
import { defineTwin } from "../twin";
import { stagesByName } from "./stageNames";
import { across, stagesOf } from "./stages";

export const winRate = defineTwin(
  "FUNNEL.WINRATE",
  ({ stages, amounts, stageTable, include }, local) => {
    const { names, won, lost } = stagesOf(stageTable, local);
    const found = local.bind("found", times(equal(stages, across(names)), unequal(stages, "")));
    const each = local.bind("each", amounts === undefined ? found : times(found, filled(amounts)));
    const worth = (status: Expr): Expr => sumOver(include, times(each, across(status)));
    const wonWorth = local.bind("won", worth(won));
    const share = divide(wonWorth, plus(wonWorth, worth(lost)));
    // People's own words are open deals among the training's stages; missing from a table they are a mistake.
    if (stageTable === undefined) return share;
    const named = sumOver(include, times(unequal(stages, ""), 1));
    return native("IF", greater(named, sumOver(include, found)), notInTable, share);
  },
  { differs: [stagesByName] },
);
