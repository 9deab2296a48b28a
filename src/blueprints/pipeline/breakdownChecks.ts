import { native } from "../../formula/native";
import { join } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { Check } from "../blueprint";
import { sameMoney } from "../sameMoney";
import { dealColumn, overStages, stageNames, totalOf } from "./dealFigures";

export const breakdownChecks: readonly Check[] = [
  {
    id: "ownersAddUp",
    label: { en: "Owners add up to the open pipeline", zh: "各负责人合计等于进行中商机" },
    holds: (language) => sameMoney(totalOf("byOwner", 1, language), block("open")),
  },
  {
    id: "productsAddUp",
    label: { en: "Products add up to the open pipeline", zh: "各产品合计等于进行中商机" },
    holds: (language) => sameMoney(totalOf("byProduct", 1, language), block("open")),
  },
  {
    id: "monthsAddUp",
    label: { en: "Months add up to all open deals", zh: "各月合计等于全部进行中商机" },
    holds: (language) =>
      sameMoney(
        block("months.amount", { row: "total" }),
        overStages(
          native(
            "SUMIFS",
            ...[dealColumn("amount"), dealColumn("stage"), stageNames],
            ...[dealColumn("amount"), join(">=", input("threshold"))],
          ),
          "open",
          language,
        ),
      ),
  },
  {
    id: "probabilitiesAddUp",
    onlyIn: "addIn",
    label: { en: "Probabilities add up to 100%", zh: "概率合计为 100%" },
    holds: sameMoney(native("SUM", block("distribution.probability")), 1),
  },
];
