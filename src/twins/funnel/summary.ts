import { arrayOf } from "../../formula/arrayOf";
import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, greater, times } from "../../formula/operations";
import { summaryHeadings } from "../../functions/funnel/summary";
import { defaultStages } from "../../functions/funnel/defaultStages";
import type { Bindings } from "../bindings";
import { filled } from "../lists";
import { notInTable } from "../steps";
import { defineTwin } from "../twin";
import { headed, inLanguage } from "../words";
import { missingStageIsNotFound, stagesByName } from "./stageNames";
import { stagesOf, usualPositions } from "./stages";

/** Each stage has its own place in the formula, so there is a limit to them. */
const mostStages = 20;

interface StageList {
  readonly names: Expr;
  readonly rates: Expr;
  readonly open: Expr;
  readonly count: number;
  /** Cuts what was made for `count` stages to those that there are. */
  readonly cut: (column: Expr) => Expr;
}

function stageList(table: Expr | undefined, language: Expr | undefined, local: Bindings): StageList {
  if (table !== undefined) {
    const { names, rates, open } = stagesOf(table, local);
    return { names, rates, open, count: mostStages, cut: (one) => native("TAKE", one, native("ROWS", table)) };
  }
  const column = (value: (stage: (typeof defaultStages)[number]) => number): Expr =>
    arrayOf(...defaultStages.map((stage) => [value(stage)]));
  const names = (chosen: "en" | "zh"): Expr => arrayOf(...defaultStages.map(({ name }) => [name[chosen]]));
  return {
    names:
      typeof language === "object"
        ? native("IF", equal(native("LEFT", language, 2), "zh"), names("zh"), names("en"))
        : names(inLanguage(language, { en: "en", zh: "zh" }) === "zh" ? "zh" : "en"),
    rates: column(({ winRate }) => winRate),
    open: column(({ status }) => (status === "open" ? 1 : 0)),
    count: defaultStages.length,
    cut: (one) => one,
  };
}

export const summary = defineTwin(
  "FUNNEL.SUMMARY",
  (given, local) => {
    const { amounts, stages, winRates, stageTable, include } = given;
    const { names, rates, open, count, cut } = stageList(stageTable, given.headings, local);
    const searched = stagesOf(stageTable, local);
    const place =
      stageTable === undefined
        ? native("XLOOKUP", stages, searched.names, usualPositions)
        : native("XMATCH", stages, searched.names);
    const empty = times(equal(amounts, ""), equal(stages, ""));
    const placed = native("IF", empty, 0, place);
    const position = local.bind("place", include === undefined ? placed : native("IF", include, placed, 0));
    const money = local.bind("money", filled(amounts));
    const ofStage = native("XLOOKUP", position, native("SEQUENCE", native("ROWS", rates)), rates, 0);
    const rate = winRates === undefined ? ofStage : native("IF", equal(winRates, ""), ofStage, winRates);
    const weighted = local.bind("weighted", times(money, rate));
    const perStage = (values: Expr): Expr =>
      cut(
        native(
          "VSTACK",
          ...Array.from({ length: count }, (_, stage) =>
            native("SUM", native("IF", equal(position, stage + 1), values, 0)),
          ),
        ),
      );
    const isOpen = local.bind("open", open);
    const deals = local.bind("deals", perStage(1));
    const sums = local.bind("sums", perStage(money));
    const weights = local.bind("weights", perStage(weighted));
    const effective = native("IF", equal(sums, 0), rates, divide(weights, sums));
    const rows = native("FILTER", native("HSTACK", names, effective, deals, sums, weights), equal(isOpen, 1));
    const total = (column: Expr): Expr => native("SUM", times(column, isOpen));
    const [allMoney, allWeighted] = [local.bind("allMoney", total(sums)), local.bind("allWeighted", total(weights))];
    const totalRate = native("IF", equal(allMoney, 0), "", divide(allWeighted, allMoney));
    const totalWord = inLanguage(given.headings, { en: "Total", zh: "合计" });
    const last = native("HSTACK", totalWord, totalRate, total(deals), allMoney, allWeighted);
    const all = headed(given.headings, summaryHeadings, native("VSTACK", rows, last));
    return stageTable === undefined ? all : native("IF", greater(native("ROWS", stageTable), count), notInTable, all);
  },
  {
    differs: [
      stagesByName,
      missingStageIsNotFound,
      {
        en: `More than ${mostStages} stages answer #N/A: each has a place of its own in the formula.`,
        zh: `阶段超过 ${mostStages} 个时返回 #N/A，因为公式为每个阶段各留一处。`,
      },
    ],
  },
);
