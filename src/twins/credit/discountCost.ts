import { native } from "../../formula/native";
import { divide, minus, power, times } from "../../formula/operations";
import { orElse } from "../blank";
import { defineElementwiseTwin } from "../twin";

export const discountCost = defineElementwiseTwin(
  "CREDIT.DISCOUNTCOST",
  ["discount", "discountDays", "netDays"],
  ({ discount, discountDays, netDays, compound, yearDays }, local) => {
    const periods = local.bind("periods", divide(orElse(yearDays, 365), minus(netDays, discountDays)));
    const simple = times(divide(discount, minus(1, discount)), periods);
    if (compound === undefined || compound === false || compound === 0) return simple;
    const compounded = minus(power(divide(1, minus(1, discount)), periods), 1);
    return typeof compound === "object" ? native("IF", compound, compounded, simple) : compounded;
  },
);
