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
import { rollRates } from "./badDebt/rollRates";
import { behaviour } from "./credit/behaviour";
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
import type { Definition } from "./definition";
import { attainment } from "./funnel/attainment";
import { chance } from "./funnel/chance";
import { conversion } from "./funnel/conversion";
import { coverage } from "./funnel/coverage";
import { distribution } from "./funnel/distribution";
import { forecast } from "./funnel/forecast";
import { gap } from "./funnel/gap";
import { offFunnel } from "./funnel/offFunnel";
import { percentile } from "./funnel/percentile";
import { progress } from "./funnel/progress";
import { qualify } from "./funnel/qualify";
import { rollup } from "./funnel/rollup";
import { stageRate } from "./funnel/stageRate";
import { stalled } from "./funnel/stalled";
import { summary } from "./funnel/summary";
import { velocity } from "./funnel/velocity";
import { waterfall } from "./funnel/waterfall";
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
import { dsoCountBack } from "./receivables/dsoCountBack";
import { dueDate } from "./receivables/dueDate";
import { lateInterest } from "./receivables/lateInterest";
import { nextAction } from "./receivables/nextAction";
import { nextChannel } from "./receivables/nextChannel";
import { reminders } from "./receivables/reminders";
import { impact } from "./value/impact";
import { priceCut } from "./value/priceCut";
import { tco } from "./value/tco";
import { check } from "./workshop/check";
import { score as exerciseScore } from "./workshop/score";

/** The definitions with the types of their own parameters, for whoever writes calls. */
export const definitions = [
  forecast,
  summary,
  stageRate,
  winRate,
  attainment,
  gap,
  coverage,
  progress,
  offFunnel,
  velocity,
  rollup,
  percentile,
  chance,
  distribution,
  conversion,
  waterfall,
  stalled,
  qualify,
  makeup,
  erosion,
  cashProfit,
  allowance,
  makeupUnits,
  carryCost,
  ecl,
  rollRates,
  lossRates,
  expense,
  profit,
  dueDate,
  daysLate,
  bucket,
  aging,
  dso,
  dsoCountBack,
  bestDso,
  daysDelinquent,
  cei,
  averageDaysLate,
  reminders,
  nextAction,
  nextChannel,
  collector,
  cashForecast,
  lateInterest,
  score,
  rating,
  limit,
  terms,
  decision,
  behaviour,
  payindex,
  zscore,
  zone,
  discountCost,
  saleNpv,
  segment,
  allocate,
  pareto,
  clv,
  tco,
  impact,
  priceCut,
  check,
  exerciseScore,
] as const;

export type FunctionId = (typeof definitions)[number]["id"];

/** All worksheet functions, by family, in the order in which people meet them. */
export const catalogue = definitions as unknown as readonly (Definition & { readonly id: FunctionId })[];
