import { LOST, NO_DEAL, OPEN, WON } from "../../core/funnel/deals";
import { statusOfRate, type Stage } from "../../core/funnel/stage";
import { winRate as shareOfWon } from "../../core/funnel/winRate";
import { DivisionByZero } from "../../core/divisionByZero";
import { isBlank } from "../cells";
import type { Column } from "../column";
import { defineFunction, scalar } from "../definition";
import { Failure, Refusal } from "../failure";
import { cellColumn, include, moneyColumn, optional } from "../parameters";
import { readNumber, readText } from "../readScalar";
import { stageTable, unknownStage, type StageTable } from "./stageTable";

const CODES = { open: OPEN, won: WON, lost: LOST } as const;

/**
 * Which deals are decided. Only the ends matter here: without a stage table of their own, people's other words (Engaging,
 * Prospecting) are open deals. With one, a stage missing from it is a mistake worth naming.
 */
function readStatus(stages: Column, table: StageTable): Uint8Array {
  const status = new Uint8Array(stages.length);
  for (let i = 0; i < status.length; i++) {
    const raw = stages.at(i);
    if (isBlank(raw) || (typeof raw === "string" && raw.trim() === "")) {
      status[i] = NO_DEAL;
    } else if (typeof raw === "number" && table.readsNumbersAsRates()) {
      const rate = readNumber(raw, { kind: "share", min: 0, max: 1 }, stages.place(i));
      if (rate instanceof Failure) throw rate;
      status[i] = CODES[statusOfRate(rate)];
    } else {
      const name = readText(raw, stages.place(i));
      if (name instanceof Failure) throw name;
      const stage = table.find(name);
      if (stage === undefined && table.isOwn) throw unknownStage(raw, stages.place(i));
      status[i] = stage === undefined ? OPEN : CODES[(table.stages[stage] as Stage).status];
    }
  }
  return status;
}

export const winRate = defineFunction({
  id: "FUNNEL.WINRATE",
  parameters: {
    stages: cellColumn("text"),
    amounts: optional(moneyColumn({ min: 0 })),
    stageTable: stageTable(),
    include: include(),
  },
  result: scalar("share"),
  compute({ stages, amounts, stageTable: table }) {
    try {
      return shareOfWon(readStatus(stages, table), amounts);
    } catch (problem) {
      if (!(problem instanceof DivisionByZero)) throw problem;
      if (amounts === undefined)
        throw new Refusal("#DIV/0!", "stages", {
          en: "no deal is won or lost yet, so there is no win rate.",
          zh: "尚无赢单或丢单，无法计算赢单率。",
        });
      throw new Refusal("#DIV/0!", "amounts", {
        en: "there is no money in won or lost deals yet, so there is no win rate by money.",
        zh: "赢单和丢单尚无金额，无法按金额计算赢单率。",
      });
    }
  },
  example: { given: { stages: [["Won"], ["Lost"], ["Won"], ["Design"], ["Won"]] }, answer: 0.75 },
});
