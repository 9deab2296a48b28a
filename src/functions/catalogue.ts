import { allowance } from "./badDebt/allowance";
import { cashProfit } from "./badDebt/cashProfit";
import { erosion } from "./badDebt/erosion";
import { makeup } from "./badDebt/makeup";
import { decision } from "./credit/decision";
import { rating } from "./credit/rating";
import { score } from "./credit/score";
import { terms } from "./credit/terms";
import type { Definition } from "./definition";
import { attainment } from "./funnel/attainment";
import { forecast } from "./funnel/forecast";
import { gap } from "./funnel/gap";
import { progress } from "./funnel/progress";
import { stageRate } from "./funnel/stageRate";
import { summary } from "./funnel/summary";
import { winRate } from "./funnel/winRate";
import { aging } from "./receivables/aging";
import { bucket } from "./receivables/bucket";
import { daysLate } from "./receivables/daysLate";
import { dso } from "./receivables/dso";

/** The definitions with the types of their own parameters, for whoever writes calls. */
export const definitions = [
  forecast,
  summary,
  stageRate,
  winRate,
  attainment,
  gap,
  progress,
  makeup,
  erosion,
  cashProfit,
  allowance,
  daysLate,
  bucket,
  aging,
  dso,
  score,
  rating,
  terms,
  decision,
] as const;

export type FunctionId = (typeof definitions)[number]["id"];

/** All worksheet functions, by family, in the order in which people meet them. */
export const catalogue = definitions as unknown as readonly (Definition & { readonly id: FunctionId })[];
