import { ratedCustomersTarget } from "../../columns/ratedCustomersTarget";
import type { Blueprint } from "../blueprint";
import { altmanSheet } from "./altmanSheet";
import { creditAbout } from "./creditAbout";
import { creditFileSheet } from "./creditFileSheet";
import { customersSheet } from "./customersSheet";
import { fillCredit } from "./fillCredit";
import { gradesSheet } from "./gradesSheet";
import { oneCustomerSheet } from "./oneCustomerSheet";
import { scorecardsSheet } from "./scorecardsSheet";

export const credit: Blueprint = {
  id: "credit",
  version: 2,
  name: { en: "Credit file", zh: "信用档案" },
  purpose: {
    en: "Whom do we trust with how much? Scores, grades, terms and limits by scorecards of your own, and who is over.",
    zh: "对谁授信、授多少？按自定义评分卡得出评分、等级、付款方式和额度，并提示超额度客户。",
  },
  sheets: [creditFileSheet, customersSheet, oneCustomerSheet, scorecardsSheet, gradesSheet, altmanSheet, creditAbout],
  ownTables: [{ table: "ratedCustomers", target: ratedCustomersTarget, optional: false }],
  fill: fillCredit,
};
