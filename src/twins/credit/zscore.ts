import type { Expr } from "../../formula/expression";
import { divide, plus, times } from "../../formula/operations";
import { orElse } from "../blank";
import { defineElementwiseTwin } from "../twin";
import { ofModel, type AltmanModel } from "./altman";

type Figures = readonly [Z: number, Z1: number, withoutSales: number];
const figures = ([Z, Z1, withoutSales]: Figures): Record<AltmanModel, number> => ({
  Z,
  Z1,
  Z2: withoutSales,
  EM: withoutSales,
});

export const zscore = defineElementwiseTwin(
  "CREDIT.ZSCORE",
  ["model", "workingCapital", "retainedEarnings", "ebit", "equity", "assets", "liabilities"],
  ({ model, workingCapital, retainedEarnings, ebit, equity, sales, assets, liabilities }) => {
    const weighted = (weights: Figures, figure: Expr): Expr => times(ofModel(model, figures(weights)), figure);
    const ofAssets = divide(
      plus(
        weighted([1.2, 0.717, 6.56], workingCapital),
        weighted([1.4, 0.847, 3.26], retainedEarnings),
        weighted([3.3, 3.107, 6.72], ebit),
        weighted([1, 0.998, 0], orElse(sales, 0)),
      ),
      assets,
    );
    const ofLiabilities = divide(weighted([0.6, 0.42, 1.05], equity), liabilities);
    return plus(ofAssets, ofLiabilities, ofModel(model, { Z: 0, Z1: 0, Z2: 0, EM: 3.25 }));
  },
);
