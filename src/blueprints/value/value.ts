import { benefitsTarget } from "../../columns/benefitsTarget";
import { costsTarget } from "../../columns/costsTarget";
import type { Blueprint } from "../blueprint";
import { answersSheet } from "./answersSheet";
import { bidsSheet } from "./bidsSheet";
import { fillValue } from "./fillValue";
import { impactSheet } from "./impactSheet";
import { paybackSheet } from "./paybackSheet";
import { priceSheet } from "./priceSheet";
import { totalCostSheet } from "./totalCostSheet";
import { valueAbout } from "./valueAbout";
import { valueCaseSheet } from "./valueCaseSheet";
import { wholeProductSheet } from "./wholeProductSheet";

export const value: Blueprint = {
  id: "value",
  version: 1,
  name: { en: "Value case", zh: "价值方案" },
  purpose: {
    en: "Why is our offer worth its price? Total cost, benefits, payback and price for the customer's board.",
    zh: "我方方案为什么值这个价？给客户决策层看的总成本、效益、回收期和价格。",
  },
  sheets: [
    valueCaseSheet,
    paybackSheet,
    impactSheet,
    totalCostSheet,
    wholeProductSheet,
    priceSheet,
    bidsSheet,
    answersSheet,
    valueAbout,
  ],
  ownTables: [
    { table: "costLines", target: costsTarget, optional: true },
    { table: "impactLines", target: benefitsTarget, optional: true },
  ],
  fill: fillValue,
};
