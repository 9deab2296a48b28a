import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus, times } from "../../formula/operations";
import { block, input, thisRow } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { Formula, TableColumn, TablePart } from "../blueprint";
import { costOfRow } from "./valueFigures";
import { offerWords, type CostKind } from "./valueWords";

const offer = (id: string): Expr => thisRow("offers", id);

/** What yearly costs, and costs at the end, are worth today. */
const overYears =
  (kind: CostKind, factor: Expr): Formula =>
  (language: Language) =>
    times(costOfRow(kind, language), factor);

const amount = (id: string, en: string, zh: string, formula: Formula): TableColumn => ({
  id,
  heading: { en, zh },
  kind: "moneyOrDash",
  formula,
});

export const offersTable: TablePart = {
  part: "table",
  id: "offers",
  name: { en: "tblOffers", zh: "方案表" },
  heading: {
    en: "What each offer costs over its life, at today's value",
    zh: "各方案使用期总成本（现值）",
  },
  freeze: false,
  columns: [
    { id: "offer", heading: { en: "Offer", zh: "方案" }, kind: "text", words: offerWords },
    { id: "name", heading: { en: "Name", zh: "名称" }, kind: "text", width: 190 },
    amount("price", "Price", "价格", (language) => costOfRow("price", language)),
    amount("buying", "Buying", "取得", (language) => costOfRow("buying", language)),
    amount("running", "Running", "运行", overYears("running", block("annuity"))),
    amount("support", "Support", "维护", overYears("support", block("annuity"))),
    amount("endOfLife", "End of life", "期末处置", overYears("endOfLife", block("lastYearFactor"))),
    amount("total", "Total cost", "总成本", (language) =>
      call("VALUE.TCO", {
        price: costOfRow("price", language),
        acquisition: costOfRow("buying", language),
        operationPerYear: costOfRow("running", language),
        supportPerYear: costOfRow("support", language),
        disposal: costOfRow("endOfLife", language),
        years: input("valueYears"),
        annualRate: input("valueDiscountRate"),
      }),
    ),
    {
      id: "below",
      heading: { en: "Below the price", zh: "水下成本占比" },
      kind: "share",
      formula: native(
        "IF",
        equal(offer("total"), 0),
        "–",
        divide(minus(offer("total"), offer("price")), offer("total")),
      ),
    },
  ],
};
