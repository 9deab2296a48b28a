import { keyCustomersTarget } from "../../columns/keyCustomersTarget";
import { peopleTarget } from "../../columns/peopleTarget";
import type { Blueprint } from "../blueprint";
import { accountAbout } from "./accountAbout";
import { accountSheets } from "./accountSheets";
import { fillAccount } from "./fillAccount";

export const accountPlan: Blueprint = {
  id: "account",
  version: 1,
  name: { en: "Account plan", zh: "大客户计划" },
  purpose: {
    en: "Whom to attack and whom to defend, where the visit days go, and the way to win one account: people, steps, goals.",
    zh: "进攻谁、防守谁，拜访时间投向哪里；并为一个重点客户规划人物、步骤和目标。",
  },
  sheets: [...accountSheets, accountAbout],
  ownTables: [
    { table: "keyCustomers", target: keyCustomersTarget, optional: true },
    { table: "people", target: peopleTarget, optional: true },
  ],
  fill: fillAccount,
};
