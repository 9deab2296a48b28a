import { native } from "../../formula/native";
import { greater, minus, plus } from "../../formula/operations";
import { orElse } from "../blank";
import { defineElementwiseTwin } from "../twin";
import { inLanguage } from "../words";

export const decision = defineElementwiseTwin(
  "CREDIT.DECISION",
  ["limit", "open", "order"],
  ({ limit, open, order, overdueDays, maxOverdueDays, language }) => {
    const release = inLanguage(language, { en: "Release", zh: "放行" });
    // Below half a cent it is rounding, not money.
    const overLimit = greater(minus(plus(open, order), limit), 0.005);
    const withinTime = native(
      "IF",
      overLimit,
      inLanguage(language, { en: "Hold: over limit", zh: "控货：超额度" }),
      release,
    );
    if (overdueDays === undefined) return withinTime;
    const overdue = greater(orElse(overdueDays, 0), orElse(maxOverdueDays, 0));
    return native("IF", overdue, inLanguage(language, { en: "Hold: overdue", zh: "控货：逾期" }), withinTime);
  },
);
