import { offFunnelSales } from "../../core/funnel/offFunnelSales";
import { defineFunction, scalar } from "../definition";
import { include, money, moneyColumn } from "../parameters";

export const offFunnel = defineFunction({
  id: "FUNNEL.OFFFUNNEL",
  parameters: { amounts: moneyColumn(), threshold: money({ min: 0 }), include: include() },
  result: scalar("money"),
  compute: ({ amounts, threshold }) => offFunnelSales(amounts, threshold),
  example: { given: { amounts: [[5], [10], [20]], threshold: 10 }, answer: 5 },
});
