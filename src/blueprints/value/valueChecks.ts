import type { Expr, TableReference } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, atMost, equal, times, unequal } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { Check } from "../blueprint";
import { eachOnce } from "../eachOnce";
import { sameMoney } from "../sameMoney";
import { bidMarks, criteriaColumn } from "./bidFigures";
import { costColumn, impactColumn, offerColumn } from "./valueFigures";
import { packageWords, type PackageId } from "./valueWords";

/** As many of the one as of the other. */
const asMany = (numbers: TableReference, names: TableReference): Expr =>
  equal(native("COUNT", numbers), native("COUNTA", names));

const priceOf = (id: PackageId, language: Language): Expr =>
  native("SUMIFS", column("packages", "price"), column("packages", "package"), packageWords[id][language]);

/** Weights such as a third are not exact. */
const weightDigits = 6;

export const valueChecks: readonly Check[] = [
  {
    id: "costLinesAddUp",
    label: { en: "Cost lines add up to the total costs", zh: "各成本项目合计等于总成本" },
    holds: sameMoney(
      native("SUM", column("costLines", "oursLifetime", "thirdLifetime")),
      native("SUM", offerColumn("total")),
    ),
  },
  {
    id: "kindsAddUp",
    label: { en: "Kinds of cost add up to the total costs", zh: "各类成本合计等于总成本" },
    holds: sameMoney(native("SUM", column("offers", "price", "endOfLife")), native("SUM", offerColumn("total"))),
  },
  {
    id: "yearsAddUp",
    label: { en: "Years add up to the net value", zh: "逐年合计等于净价值" },
    holds: sameMoney(block("years.present", { row: "total" }), block("netValue")),
  },
  {
    id: "impactAddsUp",
    label: { en: "IMPACT lines add up", zh: "价值量化各行合计相符" },
    holds: sameMoney(native("SUM", impactColumn("effect")), block("benefitsFull")),
  },
  {
    id: "factorsAddUp",
    label: { en: "Every IMPACT line has a factor", zh: "价值量化各行都有因素" },
    holds: sameMoney(block("factors.effect", { row: "total" }), native("SUM", impactColumn("effect"))),
  },
  {
    id: "linesComplete",
    label: { en: "IMPACT lines are complete", zh: "价值量化各行填写完整" },
    holds: native(
      "AND",
      ...["before", "after", "unitValue", "confidence"].map((id) => asMany(impactColumn(id), impactColumn("change"))),
    ),
  },
  {
    id: "costLinesDue",
    label: { en: "Every cost line says when it falls due", zh: "各成本项目都有发生时点" },
    holds: native(
      "AND",
      equal(native("COUNTA", costColumn("falls")), native("COUNTA", costColumn("line"))),
      equal(
        native("COUNT", column("costLines", "ours", "third")),
        native("COUNTA", column("costLines", "ours", "third")),
      ),
    ),
  },
  {
    id: "costLinesOnce",
    label: { en: "No cost line stands there twice", zh: "成本项目没有重复" },
    holds: eachOnce(costColumn("line")),
  },
  {
    id: "nothingTwice",
    label: { en: "No benefit is a cost line too", zh: "效益与成本项目不重复计算" },
    holds: equal(
      native(
        "SUMPRODUCT",
        times(unequal(impactColumn("change"), ""), native("COUNTIF", costColumn("line"), impactColumn("change"))),
      ),
      0,
    ),
  },
  {
    id: "weightsAddUp",
    label: { en: "Weights of the bid comparison are 100%", zh: "比选权重合计为 100%" },
    holds: native(
      "OR",
      equal(native("COUNT", criteriaColumn("weight")), 0),
      equal(native("ROUND", native("SUM", criteriaColumn("weight")), weightDigits), 1),
    ),
  },
  {
    id: "marksInRange",
    label: { en: "Marks lie between 0 and the best mark", zh: "评分在 0 与最高分之间" },
    holds: native("AND", atLeast(native("MIN", bidMarks), 0), atMost(native("MAX", bidMarks), input("bestMark"))),
  },
  {
    id: "packagesRise",
    label: { en: "Prices of the packages rise", zh: "套餐价格逐级上升" },
    holds: (language) =>
      native(
        "AND",
        atMost(priceOf("basic", language), priceOf("preferred", language)),
        atMost(priceOf("preferred", language), priceOf("reference", language)),
      ),
  },
];
