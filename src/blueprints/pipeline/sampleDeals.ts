import type { Language } from "../../functions/bothLanguages";
import { defaultStages } from "../../functions/funnel/defaultStages";
import type { BuildChoices } from "../choices";
import { quarterOf } from "../day";
import type { PlannedValue } from "../plannedWorkbook";
import { companyName, personName } from "../samples/companies";
import { priceLevel } from "../samples/priceLevel";
import { SeededRandom } from "../samples/seededRandom";
import { categoryWords } from "./dealWords";

const products: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Packaging line",
    "Cold-store controls",
    "Palletiser",
    "Inspection cameras",
    "Service contract",
    "Energy monitoring",
    "Warehouse robots",
    "Spare parts",
  ],
  zh: ["包装线", "冷库控制系统", "码垛机", "视觉检测", "年度服务合同", "能耗监测", "仓储机器人", "备件"],
};

/** By stage, in the order of the default stages. */
const nextSteps: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Meet the head of production",
    "Agree budget with the decision maker",
    "Workshop on the specification",
    "Present the value case",
    "Settle delivery terms",
    "Collect the final payment",
  ],
  zh: ["拜访生产负责人", "与决策者确认预算", "技术方案研讨", "呈现价值方案", "商定交付条款", "催收尾款"],
};
const lostReasons: Readonly<Record<Language, readonly string[]>> = {
  en: ["Price", "Project stopped", "Competitor's relationship", "Delivery time"],
  zh: ["价格", "项目取消", "竞争对手关系", "交期"],
};

const won = defaultStages.findIndex(({ status }) => status === "won");
const lost = defaultStages.findIndex(({ status }) => status === "lost");
const openStages: readonly (readonly [stage: number, weight: number])[] = [
  [0, 22],
  [1, 20],
  [2, 19],
  [3, 17],
  [4, 13],
  [5, 9],
];
const owners = 6;

/** Below this, in euros or their like, sample deals are small orders outside the funnel. */
export const sampleThreshold = 10_000;

/** Deals as a real list has them: some slipped, some stalled, some without a date or next step, a tail of small orders. */
export function sampleDeals(
  count: number,
  seed: number,
  { asOf, currency, language }: Pick<BuildChoices, "asOf" | "currency" | "language">,
): PlannedValue[][] {
  const random = new SeededRandom(seed);
  const level = priceLevel(currency);
  const accounts = Math.max(12, Math.round(count / 3));
  return Array.from({ length: count }, (_, index) => {
    const fate = random.next();
    const stage = fate < 0.15 ? won : fate < 0.25 ? lost : random.weighted(openStages);
    const isOpen = stage < won;
    const isSmall = random.chance(0.13);
    const amount = isSmall ? random.whole(15, 95) * 100 : Math.round(random.amountAround(72_000) / 500) * 500;
    const close = closeDay(stage, isOpen, asOf, random);
    const inStage =
      Math.min(asOf, close === "" ? asOf : close) - (random.chance(0.18) ? random.whole(80, 160) : random.whole(2, 45));
    const planned = isOpen && !random.chance(0.14);
    const stepDay = asOf + random.whole(-6, 24);
    const own = isOpen && stage >= 2 && random.chance(0.14) ? random.whole(3, 18) * 0.05 : "";
    const account = random.whole(0, accounts - 1);
    const owner = random.whole(0, owners - 1);
    const product = random.pick(products[language]);
    const reason = random.pick(lostReasons[language]);
    return [
      `D-${1001 + index}`,
      companyName(account, language),
      personName(owner, language),
      product,
      defaultStages[stage]?.name[language] ?? "",
      isOpen ? categoryOf(stage, language) : "",
      Math.max(amount, isSmall ? 0 : sampleThreshold) * level,
      own === "" ? "" : Number(own.toFixed(2)),
      close,
      inStage,
      planned ? (nextSteps[language][stage] ?? "") : "",
      planned ? stepDay : "",
      stage === lost ? reason : "",
      ...["", "", ""],
    ];
  });
}

function closeDay(stage: number, isOpen: boolean, asOf: number, random: SeededRandom): number | "" {
  const { from, to } = quarterOf(asOf);
  const [slips, isUndated, isSoon, days] = [
    random.chance(0.12),
    random.chance(0.06),
    random.chance(0.65),
    random.next(),
  ];
  // What is decided was decided by now, most of it in the quarter that is running.
  if (!isOpen) return Math.max(from - 30, Math.floor(asOf - days * (asOf - from + 20)));
  if (isUndated) return "";
  if (slips) return asOf - 1 - Math.floor(days * 25);
  // However much of the quarter is left, most of the rest is expected in it.
  return isSoon ? Math.ceil(asOf + days * (to - asOf)) : to + 1 + Math.floor(days * (120 - stage * 12));
}

const categoryOf = (stage: number, language: Language): string =>
  categoryWords[stage >= 4 ? "commit" : stage >= 2 ? "bestCase" : "pipeline"][language];
