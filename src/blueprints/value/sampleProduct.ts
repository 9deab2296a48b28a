import type { BothLanguages } from "../../functions/bothLanguages";
import type { SampleChoices } from "./sampleCosts";
import type { TypedRow } from "./typedRow";
import { contentWords } from "./valueWords";

type Content = keyof typeof contentWords;
type Element = readonly [
  element: BothLanguages,
  offers: readonly [ours: Content, nextBest: Content, third: Content],
  worth: BothLanguages,
  /** What it costs us, in euros. */
  cost: number,
  packages: readonly [basic: boolean, preferred: boolean, reference: boolean],
];

/** Elements of the whole product: core and service, then what is wrapped around them. */
const elements: readonly Element[] = [
  [
    { en: "Core product", zh: "核心产品" },
    ["included", "included", "included"],
    { en: "Fills 12,000 cups an hour", zh: "每小时灌装 12000 杯" },
    312_000,
    [true, true, true],
  ],
  [
    { en: "Installation and start-up", zh: "安装调试" },
    ["included", "extra", "extra"],
    { en: "One party answers for the start", zh: "由一方对投产负责" },
    19_000,
    [true, true, true],
  ],
  [
    { en: "Manual in the operators' language", zh: "操作工母语的手册" },
    ["included", "included", "none"],
    { en: "Fewer calls, fewer wrong settings", zh: "减少求助和误操作" },
    2_500,
    [true, true, true],
  ],
  [
    { en: "Training on site", zh: "现场培训" },
    ["included", "extra", "extra"],
    { en: "Full output weeks earlier", zh: "提前数周达产" },
    7_000,
    [false, true, true],
  ],
  [
    { en: "Payment terms", zh: "付款条件" },
    ["included", "included", "none"],
    { en: "Part of the price after acceptance", zh: "部分货款验收后支付" },
    6_000,
    [false, true, true],
  ],
  [
    { en: "Spare parts within a day", zh: "24 小时备件供应" },
    ["included", "extra", "none"],
    { en: "An outage stays short", zh: "缩短停机时间" },
    9_500,
    [false, true, true],
  ],
  [
    { en: "Companion goods: film, cleaning agents", zh: "配套耗材：包装膜、清洗剂" },
    ["extra", "included", "extra"],
    { en: "One order, tested together", zh: "一次采购，配套验证" },
    8_000,
    [false, false, true],
  ],
  [
    { en: "Updates of the software", zh: "软件升级" },
    ["included", "extra", "none"],
    { en: "New formats without a new line", zh: "增加新规格无需换线" },
    5_500,
    [false, true, true],
  ],
  [
    { en: "Process advice, two days a year", zh: "工艺咨询，每年两天" },
    ["included", "none", "none"],
    { en: "Scrap keeps falling", zh: "废品率持续下降" },
    6_500,
    [false, true, true],
  ],
  [
    { en: "Trade-in of the old line", zh: "旧线折价回收" },
    ["extra", "none", "none"],
    { en: "Clears the hall, pays a part", zh: "腾出场地，抵一部分价款" },
    14_000,
    [false, false, true],
  ],
  [
    { en: "Resident engineer in the first year", zh: "首年驻厂工程师" },
    ["extra", "none", "none"],
    { en: "Safe start of a new product", zh: "新品投产有保障" },
    46_000,
    [false, false, true],
  ],
  [
    { en: "Brand and looks for visitors", zh: "品牌和外观（供参观）" },
    ["included", "included", "none"],
    { en: "Their customers see the works", zh: "客户的客户会来参观" },
    1_500,
    [true, true, true],
  ],
];

export const sampleProduct = ({ language, level }: SampleChoices): TypedRow[] =>
  elements.map(([element, [ours, nextBest, third], worth, cost, [basic, preferred, reference]]) => ({
    ...{ basic, preferred, reference },
    element: element[language],
    ours: contentWords[ours][language],
    nextBest: contentWords[nextBest][language],
    third: contentWords[third][language],
    worth: worth[language],
    cost: cost * level,
  }));

const packages: readonly { readonly forWhom: BothLanguages; readonly price: number }[] = [
  { forWhom: { en: "Has engineers of its own", zh: "有自己的工程师" }, price: 489_000 },
  { forWhom: { en: "Wants full output soon and for long", zh: "要求快速达产、长期稳定" }, price: 590_000 },
  { forWhom: { en: "Wants to care about nothing", zh: "希望全部托付" }, price: 742_000 },
];

/** In the order of the packages. */
export const samplePackages = ({ language, level }: SampleChoices): TypedRow[] =>
  packages.map(({ forWhom, price }) => ({ forWhom: forWhom[language], price: price * level }));
