import type { FunctionId } from "../functions/catalogue";
import { allocate } from "./account/allocate";
import { clv } from "./account/clv";
import { pareto } from "./account/pareto";
import { segment } from "./account/segment";
import { allowance } from "./badDebt/allowance";
import { carryCost } from "./badDebt/carryCost";
import { cashProfit } from "./badDebt/cashProfit";
import { ecl } from "./badDebt/ecl";
import { erosion } from "./badDebt/erosion";
import { expense } from "./badDebt/expense";
import { lossRates } from "./badDebt/lossRates";
import { makeup } from "./badDebt/makeup";
import { makeupUnits } from "./badDebt/makeupUnits";
import { profit } from "./badDebt/profit";
import { decision } from "./credit/decision";
import { discountCost } from "./credit/discountCost";
import { limit } from "./credit/limit";
import { payindex } from "./credit/payindex";
import { rating } from "./credit/rating";
import { saleNpv } from "./credit/saleNpv";
import { score } from "./credit/score";
import { terms } from "./credit/terms";
import { zone } from "./credit/zone";
import { zscore } from "./credit/zscore";
import { attainment } from "./funnel/attainment";
import { coverage } from "./funnel/coverage";
import { forecast } from "./funnel/forecast";
import { gap } from "./funnel/gap";
import { offFunnel } from "./funnel/offFunnel";
import { progress } from "./funnel/progress";
import { qualify } from "./funnel/qualify";
import { rollup } from "./funnel/rollup";
import { stageRate } from "./funnel/stageRate";
import { stalled } from "./funnel/stalled";
import { summary } from "./funnel/summary";
import { velocity } from "./funnel/velocity";
import { winRate } from "./funnel/winRate";
import { aging } from "./receivables/aging";
import { averageDaysLate } from "./receivables/averageDaysLate";
import { bestDso } from "./receivables/bestDso";
import { bucket } from "./receivables/bucket";
import { cashForecast } from "./receivables/cashForecast";
import { cei } from "./receivables/cei";
import { collector } from "./receivables/collector";
import { daysDelinquent } from "./receivables/daysDelinquent";
import { daysLate } from "./receivables/daysLate";
import { dso } from "./receivables/dso";
import { dueDate } from "./receivables/dueDate";
import { lateInterest } from "./receivables/lateInterest";
import { impact } from "./value/impact";
import { priceCut } from "./value/priceCut";
import { tco } from "./value/tco";
import type { Twin } from "./twin";

const all = [
  attainment,
  coverage,
  forecast,
  gap,
  offFunnel,
  progress,
  qualify,
  rollup,
  stageRate,
  stalled,
  summary,
  velocity,
  winRate,
  allowance,
  carryCost,
  cashProfit,
  ecl,
  erosion,
  expense,
  lossRates,
  makeup,
  makeupUnits,
  profit,
  aging,
  averageDaysLate,
  bestDso,
  bucket,
  cashForecast,
  cei,
  collector,
  daysDelinquent,
  daysLate,
  dso,
  dueDate,
  lateInterest,
  decision,
  discountCost,
  limit,
  payindex,
  rating,
  saleNpv,
  score,
  terms,
  zone,
  zscore,
  allocate,
  clv,
  pareto,
  segment,
  impact,
  priceCut,
  tco,
] as const;

/** The twins by the id of their function. */
// A twin takes the arguments of its own function only; whoever asks by id gives those of that id.
export const twins: ReadonlyMap<FunctionId, Twin> = new Map(all.map((twin) => [twin.id, twin as unknown as Twin]));
