import { native } from "../../formula/native";
import { greater, minus } from "../../formula/operations";
import { filled, sumOver } from "../lists";
import { defineTwin } from "../twin";

export const offFunnel = defineTwin("FUNNEL.OFFFUNNEL", ({ amounts, threshold, include }, local) => {
  const money = local.bind("money", filled(amounts));
  return sumOver(include, native("IF", greater(minus(threshold, money), 0.005), money, 0));
});
