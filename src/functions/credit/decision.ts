import { creditDecision, type CreditDecision } from "../../core/credit/creditDecision";
import type { BothLanguages } from "../bothLanguages";
import { defineFunction, lifts } from "../definition";
import { days, language, money, withDefault } from "../parameters";

const WORDS: Readonly<Record<CreditDecision, BothLanguages>> = {
  overdue: { en: "Hold: overdue", zh: "控货：逾期" },
  overLimit: { en: "Hold: over limit", zh: "控货：超额度" },
  release: { en: "Release", zh: "放行" },
};

export const decision = defineFunction({
  id: "CREDIT.DECISION",
  parameters: {
    limit: money({ min: 0 }),
    open: money(),
    order: money(),
    overdueDays: withDefault(days({ min: 0 }), 0),
    maxOverdueDays: withDefault(days({ min: 0 }), 0),
    language: language(),
  },
  result: lifts("text"),
  compute: ({ limit, open, order, overdueDays, maxOverdueDays, language: wanted }) =>
    WORDS[creditDecision(limit, open, order, overdueDays, maxOverdueDays)][wanted],
  example: { given: { limit: 100, open: 50, order: 50 }, answer: "Release" },
});
