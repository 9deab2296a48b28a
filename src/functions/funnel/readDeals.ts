import { LOST, NO_DEAL, OPEN, WON, type Deals } from "../../core/funnel/deals";
import { statusOfRate, type Stage, type StageStatus } from "../../core/funnel/stage";
import { errorInCell, isBlank, passOnError, quoteCell } from "../cells";
import type { Column } from "../column";
import { Failure } from "../failure";
import { at, type Place } from "../place";
import { readNumber } from "../readScalar";
import { Recollection } from "../recollection";
import { unknownStage, type StageTable } from "./stageTable";

const CODES: Readonly<Record<StageStatus, number>> = { open: OPEN, won: WON, lost: LOST };

/** A stage cell once it is understood. Kept per distinct cell: 8,800 rows hold a handful of stages. */
interface Recognised {
  readonly stage: number;
  readonly winRate: number;
  readonly code: number;
}

/** A win rate that belongs to no stage of the table. */
export const NO_STAGE = -1;

function recognise(raw: unknown, table: StageTable, place: Place): Recognised {
  if (typeof raw === "number" && table.readsNumbersAsRates()) {
    const winRate = readNumber(raw, { kind: "share", min: 0, max: 1 }, place);
    if (winRate instanceof Failure) throw winRate;
    return { stage: table.findRate(winRate) ?? NO_STAGE, winRate, code: CODES[statusOfRate(winRate)] };
  }
  const error = errorInCell(raw);
  if (error !== undefined) throw passOnError(error, place);
  const stage = typeof raw === "string" || typeof raw === "number" ? table.find(String(raw)) : undefined;
  if (stage === undefined) throw unknownStage(raw, place);
  const { winRate, status } = table.stages[stage] as Stage;
  return { stage, winRate, code: CODES[status] };
}

const isEmptyText = (raw: unknown): boolean => typeof raw === "string" && raw.trim() === "";

/**
 * Deals from the columns of a list. A row without stage and amount is no deal; a stage without amount is a deal that
 * adds nothing; an amount without stage is an error that names the row.
 *
 * @param winRates  the deals' own win rates; NaN where the stage's holds
 */
export function readDeals(amounts: Float64Array, stages: Column, table: StageTable, winRates?: Float64Array): Deals {
  const length = amounts.length;
  const rates = new Float64Array(length);
  const stageNumbers = new Int32Array(length).fill(-1);
  const status = new Uint8Array(length);
  const known = new Recollection();
  const meanings: Recognised[] = [];
  for (let i = 0; i < length; i++) {
    const raw = stages.at(i);
    const number = known.find(raw);
    let found = number === -1 ? undefined : meanings[number];
    if (found === undefined) {
      if (isBlank(raw) || isEmptyText(raw)) {
        const amount = amounts[i] as number;
        if (amount === amount)
          throw new Failure(
            "#VALUE!",
            at(stages.place(i), {
              en: `there is an amount of ${quoteCell(amount)} but no stage. Enter its stage.`,
              zh: `有金额 ${quoteCell(amount)} 但没有阶段，请填写阶段。`,
            }),
          );
        status[i] = NO_DEAL;
        continue;
      }
      found = recognise(raw, table, stages.place(i));
      known.keep(raw, meanings.push(found) - 1);
    }
    stageNumbers[i] = found.stage;
    status[i] = found.code;
    const own = winRates === undefined ? NaN : (winRates[i] as number);
    rates[i] = own === own && found.code === OPEN ? own : found.winRate;
  }
  return { amounts, winRates: rates, stages: stageNumbers, status };
}
