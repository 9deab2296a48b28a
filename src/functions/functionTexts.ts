import type { Language } from "./bothLanguages";
import type { FunctionId } from "./catalogue";
import type { FunctionTexts } from "./definition";
import { allocateTexts } from "./account/allocateTexts";
import { clvTexts } from "./account/clvTexts";
import { paretoTexts } from "./account/paretoTexts";
import { segmentTexts } from "./account/segmentTexts";
import { allowanceTexts } from "./badDebt/allowanceTexts";
import { carryCostTexts } from "./badDebt/carryCostTexts";
import { cashProfitTexts } from "./badDebt/cashProfitTexts";
import { eclTexts } from "./badDebt/eclTexts";
import { erosionTexts } from "./badDebt/erosionTexts";
import { expenseTexts } from "./badDebt/expenseTexts";
import { lossRatesTexts } from "./badDebt/lossRatesTexts";
import { makeupTexts } from "./badDebt/makeupTexts";
import { makeupUnitsTexts } from "./badDebt/makeupUnitsTexts";
import { profitTexts } from "./badDebt/profitTexts";
import { rollRatesTexts } from "./badDebt/rollRatesTexts";
import { behaviourTexts } from "./credit/behaviourTexts";
import { decisionTexts } from "./credit/decisionTexts";
import { discountCostTexts } from "./credit/discountCostTexts";
import { limitTexts } from "./credit/limitTexts";
import { payindexTexts } from "./credit/payindexTexts";
import { ratingTexts } from "./credit/ratingTexts";
import { saleNpvTexts } from "./credit/saleNpvTexts";
import { scoreTexts } from "./credit/scoreTexts";
import { termsTexts } from "./credit/termsTexts";
import { zoneTexts } from "./credit/zoneTexts";
import { zscoreTexts } from "./credit/zscoreTexts";
import { attainmentTexts } from "./funnel/attainmentTexts";
import { chanceTexts } from "./funnel/chanceTexts";
import { conversionTexts } from "./funnel/conversionTexts";
import { coverageTexts } from "./funnel/coverageTexts";
import { distributionTexts } from "./funnel/distributionTexts";
import { forecastTexts } from "./funnel/forecastTexts";
import { gapTexts } from "./funnel/gapTexts";
import { offFunnelTexts } from "./funnel/offFunnelTexts";
import { percentileTexts } from "./funnel/percentileTexts";
import { progressTexts } from "./funnel/progressTexts";
import { qualifyTexts } from "./funnel/qualifyTexts";
import { rollupTexts } from "./funnel/rollupTexts";
import { stageRateTexts } from "./funnel/stageRateTexts";
import { stalledTexts } from "./funnel/stalledTexts";
import { summaryTexts } from "./funnel/summaryTexts";
import { velocityTexts } from "./funnel/velocityTexts";
import { waterfallTexts } from "./funnel/waterfallTexts";
import { winRateTexts } from "./funnel/winRateTexts";
import { agingTexts } from "./receivables/agingTexts";
import { averageDaysLateTexts } from "./receivables/averageDaysLateTexts";
import { bestDsoTexts } from "./receivables/bestDsoTexts";
import { bucketTexts } from "./receivables/bucketTexts";
import { cashForecastTexts } from "./receivables/cashForecastTexts";
import { ceiTexts } from "./receivables/ceiTexts";
import { collectorTexts } from "./receivables/collectorTexts";
import { daysDelinquentTexts } from "./receivables/daysDelinquentTexts";
import { daysLateTexts } from "./receivables/daysLateTexts";
import { dsoTexts } from "./receivables/dsoTexts";
import { dsoCountBackTexts } from "./receivables/dsoCountBackTexts";
import { dueDateTexts } from "./receivables/dueDateTexts";
import { lateInterestTexts } from "./receivables/lateInterestTexts";
import { nextActionTexts } from "./receivables/nextActionTexts";
import { nextChannelTexts } from "./receivables/nextChannelTexts";
import { remindersTexts } from "./receivables/remindersTexts";
import { impactTexts } from "./value/impactTexts";
import { priceCutTexts } from "./value/priceCutTexts";
import { tcoTexts } from "./value/tcoTexts";
import { checkTexts } from "./workshop/checkTexts";
import { scoreTexts as exerciseScoreTexts } from "./workshop/scoreTexts";

/** What is said of every function, in both languages. A function without texts does not compile. */
export const functionTexts: Readonly<Record<FunctionId, Readonly<Record<Language, FunctionTexts<string>>>>> = {
  "FUNNEL.FORECAST": forecastTexts,
  "FUNNEL.SUMMARY": summaryTexts,
  "FUNNEL.STAGERATE": stageRateTexts,
  "FUNNEL.WINRATE": winRateTexts,
  "FUNNEL.ATTAINMENT": attainmentTexts,
  "FUNNEL.GAP": gapTexts,
  "FUNNEL.COVERAGE": coverageTexts,
  "FUNNEL.PROGRESS": progressTexts,
  "FUNNEL.OFFFUNNEL": offFunnelTexts,
  "FUNNEL.VELOCITY": velocityTexts,
  "FUNNEL.ROLLUP": rollupTexts,
  "FUNNEL.PERCENTILE": percentileTexts,
  "FUNNEL.CHANCE": chanceTexts,
  "FUNNEL.DISTRIBUTION": distributionTexts,
  "FUNNEL.CONVERSION": conversionTexts,
  "FUNNEL.WATERFALL": waterfallTexts,
  "FUNNEL.STALLED": stalledTexts,
  "FUNNEL.QUALIFY": qualifyTexts,
  "BADDEBT.MAKEUP": makeupTexts,
  "BADDEBT.EROSION": erosionTexts,
  "BADDEBT.CASHPROFIT": cashProfitTexts,
  "BADDEBT.ALLOWANCE": allowanceTexts,
  "BADDEBT.MAKEUPUNITS": makeupUnitsTexts,
  "BADDEBT.CARRYCOST": carryCostTexts,
  "BADDEBT.ECL": eclTexts,
  "BADDEBT.ROLLRATES": rollRatesTexts,
  "BADDEBT.LOSSRATES": lossRatesTexts,
  "BADDEBT.EXPENSE": expenseTexts,
  "BADDEBT.PROFIT": profitTexts,
  "AR.DUEDATE": dueDateTexts,
  "AR.DAYSLATE": daysLateTexts,
  "AR.BUCKET": bucketTexts,
  "AR.AGING": agingTexts,
  "AR.DSO": dsoTexts,
  "AR.DSOCOUNTBACK": dsoCountBackTexts,
  "AR.BESTDSO": bestDsoTexts,
  "AR.DAYSDELINQUENT": daysDelinquentTexts,
  "AR.CEI": ceiTexts,
  "AR.AVERAGEDAYSLATE": averageDaysLateTexts,
  "AR.REMINDERS": remindersTexts,
  "AR.NEXTACTION": nextActionTexts,
  "AR.NEXTCHANNEL": nextChannelTexts,
  "AR.COLLECTOR": collectorTexts,
  "AR.CASHFORECAST": cashForecastTexts,
  "AR.LATEINTEREST": lateInterestTexts,
  "CREDIT.SCORE": scoreTexts,
  "CREDIT.RATING": ratingTexts,
  "CREDIT.LIMIT": limitTexts,
  "CREDIT.TERMS": termsTexts,
  "CREDIT.DECISION": decisionTexts,
  "CREDIT.BEHAVIOUR": behaviourTexts,
  "CREDIT.PAYINDEX": payindexTexts,
  "CREDIT.ZSCORE": zscoreTexts,
  "CREDIT.ZONE": zoneTexts,
  "CREDIT.DISCOUNTCOST": discountCostTexts,
  "CREDIT.SALENPV": saleNpvTexts,
  "ACCOUNT.SEGMENT": segmentTexts,
  "ACCOUNT.ALLOCATE": allocateTexts,
  "ACCOUNT.PARETO": paretoTexts,
  "ACCOUNT.CLV": clvTexts,
  "VALUE.TCO": tcoTexts,
  "VALUE.IMPACT": impactTexts,
  "VALUE.PRICECUT": priceCutTexts,
  "WORKSHOP.CHECK": checkTexts,
  "WORKSHOP.SCORE": exerciseScoreTexts,
};
