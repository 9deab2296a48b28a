import type { Expr, TableReference } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, plus } from "../../formula/operations";
import { block, column, input, thisRow } from "../../formula/references";

const columnOf =
  (table: string) =>
  (id: string): TableReference =>
    column(table, id);
const rowOf =
  (table: string) =>
  (id: string): TableReference =>
    thisRow(table, id);

export const customers = columnOf("keyCustomers");
export const customer = rowOf("keyCustomers");
export const visitPlan = columnOf("visitPlan");
export const planned = rowOf("visitPlan");
export const people = columnOf("people");
export const person = rowOf("people");
export const meetings = columnOf("meetings");
export const contacts = columnOf("contactPlan");
export const contact = rowOf("contactPlan");
export const actions = columnOf("actions");
export const action = rowOf("actions");

export const isBlank = (expr: Expr): Expr => equal(expr, "");
export const unlessBlank = (expr: Expr, answer: Expr): Expr => native("IF", isBlank(expr), "", answer);
export const whereNotNought = (denominator: Expr, answer: Expr): Expr =>
  native("IF", equal(denominator, 0), "–", answer);

export const totalOf = (id: string): Expr => block(id, { row: "total" });
export const bodyOf = (id: string): Expr => block(id, { row: "body" });
export const rowOfBlock = (id: string, row: number): Expr => block(id, { row });

/** The day after the as-of date, so that a time of day on it still belongs to it. */
export const tomorrow = plus(input("asOf"), 1);

/** What the list says about the customer that the plan is for; 0 while it is not chosen. */
export const ofAccount = (id: string): Expr =>
  native("SUMIFS", customers(id), customers("customer"), input("planAccount"));
