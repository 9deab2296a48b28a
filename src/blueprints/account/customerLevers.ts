import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus, times } from "../../formula/operations";
import { input } from "../../formula/references";
import type { MatrixPart } from "../blueprint";
import { rowOfBlock } from "./accountFigures";

const levers = [
  { en: "Plants that buy from us", zh: "采购我方产品的工厂数" },
  { en: "Orders per plant a year", zh: "每厂年订单数" },
  { en: "Years they stay with us", zh: "持续合作年数" },
];
const figure = (id: string, row: number): Expr => rowOfBlock(`levers.${id}`, row);
const product = (id: "now" | "plan"): Expr =>
  times(times(figure(id, 0), figure(id, 1), figure(id, 2)), times(input("orderValue"), input("orderMargin")));

/** Buyers × purchases × duration × what an order earns. */
export const customerValue = { now: product("now"), plan: product("plan") };

const help = {
  now: { en: "As it is today.", zh: "目前的情况。" },
  plan: { en: "As it is to be by the end of the plan.", zh: "计划期末要达到的情况。" },
} as const;
const leverInputs = (id: "now" | "plan", inputs: readonly number[]) => ({ inputs, min: 0, help: help[id] }) as const;

/** More buyers, more purchases, longer: what each would add alone. */
export const customerLevers: MatrixPart = {
  part: "matrix",
  id: "levers",
  heading: { en: "Three levers", zh: "价值三杠杆" },
  rows: levers.length,
  total: { en: "All three together", zh: "三者同时" },
  columns: [
    { id: "lever", heading: { en: "Lever", zh: "杠杆" }, kind: "text", cells: { words: levers } },
    { id: "now", heading: { en: "Now", zh: "目前" }, kind: "count", cells: leverInputs("now", [2, 6, 3]) },
    { id: "plan", heading: { en: "Plan", zh: "计划" }, kind: "count", cells: leverInputs("plan", [3, 8, 5]) },
    {
      id: "effect",
      heading: { en: "Adds", zh: "增加价值" },
      kind: "money",
      cells: {
        formula: (row) =>
          native(
            "IF",
            equal(figure("now", row), 0),
            "–",
            minus(times(customerValue.now, divide(figure("plan", row), figure("now", row))), customerValue.now),
          ),
      },
      total: minus(customerValue.plan, customerValue.now),
    },
  ],
};
