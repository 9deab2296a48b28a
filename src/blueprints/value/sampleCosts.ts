import type { BothLanguages, Language } from "../../functions/bothLanguages";
import { companyName } from "../samples/companies";
import type { TypedRow } from "./typedRow";
import { costKinds, type CostKind } from "./valueWords";

/** The language of the sample's words, and how many units of its currency are about a euro. */
export interface SampleChoices {
  readonly language: Language;
  readonly level: number;
}

/** Our line and two rivals', by invented makers. */
export const sampleOfferNames = (language: Language): readonly string[] =>
  language === "en"
    ? ["Our filling line K4", `Line of ${companyName(8, language)}`, `Line of ${companyName(13, language)}`]
    : ["我方K4灌装线", `${companyName(8, language)}灌装线`, `${companyName(13, language)}灌装线`];

type CostLine = readonly [
  line: BothLanguages,
  kind: CostKind,
  /** Of the three offers, in euros. */
  amounts: readonly [ours: number, nextBest: number, third: number],
  basis: BothLanguages,
];

const quotation: BothLanguages = { en: "Quotations of March", zh: "3 月报价单" };
const engineers: BothLanguages = { en: "Works engineer's estimate", zh: "工厂工程师估算" };
const meters: BothLanguages = { en: "Rated power, 5,200 hours a year", zh: "额定功率，每年 5200 小时" };
const staff: BothLanguages = { en: "Operators a shift, wage list", zh: "每班操作工人数，工资表" };
const outages: BothLanguages = { en: "Outage hours of references", zh: "同类客户停机小时数" };

/** The lowest price is the dearest to own, and the highest price the cheapest. */
const costs: readonly CostLine[] = [
  [{ en: "Filling line", zh: "灌装线" }, "price", [590_000, 445_000, 365_000], quotation],
  [{ en: "Freight and insurance", zh: "运输和保险" }, "buying", [9_000, 14_000, 22_000], quotation],
  [{ en: "Installation and start-up", zh: "安装调试" }, "buying", [24_000, 31_000, 38_000], quotation],
  [{ en: "Training of operators", zh: "操作工培训" }, "buying", [8_000, 10_000, 12_000], quotation],
  [{ en: "First set of spare parts", zh: "首批备件" }, "buying", [12_000, 16_000, 15_000], quotation],
  [{ en: "Energy", zh: "能源" }, "running", [31_000, 38_000, 44_000], meters],
  [{ en: "Consumables and cleaning", zh: "耗材和清洗" }, "running", [18_000, 21_000, 24_000], engineers],
  [{ en: "Operators", zh: "操作工" }, "running", [62_000, 74_000, 74_000], staff],
  [{ en: "Downtime", zh: "停机损失" }, "running", [14_000, 29_000, 41_000], outages],
  [{ en: "Scrap and lost product", zh: "废品和物料损失" }, "running", [11_000, 19_000, 26_000], outages],
  [{ en: "Maintenance contract", zh: "维保合同" }, "support", [22_000, 19_000, 17_000], quotation],
  [{ en: "Repairs and parts", zh: "维修和配件" }, "support", [9_000, 17_000, 24_000], outages],
  [{ en: "Software and updates", zh: "软件和升级" }, "support", [4_000, 6_000, 0], quotation],
  [
    { en: "Dismantling less resale", zh: "拆除费减残值" },
    "endOfLife",
    [-40_000, -15_000, 12_000],
    { en: "Prices of used lines", zh: "二手设备行情" },
  ],
];

export const sampleCosts = ({ language, level }: SampleChoices): TypedRow[] =>
  costs.map(([line, kind, [ours, nextBest, third], basis]) => ({
    line: line[language],
    falls: costKinds[kind][language],
    ours: ours * level,
    nextBest: nextBest * level,
    third: third * level,
    basis: basis[language],
  }));
