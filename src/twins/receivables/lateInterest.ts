import { native } from "../../formula/native";
import { divide, greater, plus, times } from "../../formula/operations";
import { orElse } from "../blank";
import { defineElementwiseTwin } from "../twin";

export const lateInterest = defineElementwiseTwin(
  "AR.LATEINTEREST",
  ["amount", "daysLate", "annualRate"],
  ({ amount, daysLate, annualRate, yearDays, fixedFee }) => {
    const interest = divide(times(amount, annualRate, daysLate), orElse(yearDays, 365));
    const withFee =
      fixedFee === undefined ? interest : plus(interest, native("IF", greater(amount, 0), orElse(fixedFee, 0), 0));
    return native("IF", greater(daysLate, 0), withFee, 0);
  },
);
