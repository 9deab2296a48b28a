import type { BothLanguages, Language } from "../../functions/bothLanguages";
import { companyName } from "../samples/companies";
import type { TypedRow } from "./typedRow";

/** We and three invented makers. */
export const sampleBids = (language: Language): readonly string[] => [
  language === "en" ? "Our company" : "我方",
  ...[8, 13, 21].map((index) => companyName(index, language)),
];

type Criterion = readonly [
  criterion: BothLanguages,
  weight: number,
  marks: readonly [number, number, number, number],
  reason: BothLanguages,
];

/** By price alone the third would win; by all that the committee weighs it comes last. */
const criteria: readonly Criterion[] = [
  [
    { en: "Price", zh: "价格" },
    0.25,
    [5, 7, 9, 8],
    { en: "Quotations, the lowest has the best mark", zh: "报价单，最低价得分最高" },
  ],
  [
    { en: "Cost of running it", zh: "运行成本" },
    0.2,
    [9, 7, 5, 6],
    { en: "Total cost without the price", zh: "价格以外的总成本" },
  ],
  [
    { en: "Availability of the line", zh: "设备开动率" },
    0.2,
    [9, 7, 6, 6],
    { en: "Outage hours of references", zh: "同类客户停机小时数" },
  ],
  [
    { en: "Service within a day", zh: "24 小时内服务" },
    0.15,
    [8, 8, 4, 6],
    { en: "Distance and spare parts at hand", zh: "服务网点距离、备件库存" },
  ],
  [
    { en: "Fit with the present works", zh: "与现有工厂的匹配" },
    0.1,
    [7, 9, 6, 5],
    { en: "Works engineer", zh: "工厂工程师" },
  ],
  [
    { en: "References in dairies", zh: "乳品行业业绩" },
    0.1,
    [8, 8, 5, 7],
    { en: "Visits of the committee", zh: "评标小组实地考察" },
  ],
];

export const sampleCriteria = (language: Language): TypedRow[] =>
  criteria.map(([criterion, weight, [bidder1, bidder2, bidder3, bidder4], reason]) => ({
    ...{ weight, bidder1, bidder2, bidder3, bidder4 },
    criterion: criterion[language],
    reason: reason[language],
  }));
