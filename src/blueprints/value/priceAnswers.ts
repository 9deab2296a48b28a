import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { PlannedValue } from "../plannedWorkbook";

export const answerKinds = {
  reason: { en: "Why they ask", zh: "要求降价的原因" },
  value: { en: "Value for the price", zh: "以价值回应" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

interface Answer {
  readonly kind: keyof typeof answerKinds;
  readonly situation: BothLanguages;
  readonly answer: BothLanguages;
  readonly needs: BothLanguages;
}

/** Six reasons and eight answers of the negotiation training, in words of our own. */
const answers: readonly Answer[] = [
  {
    kind: "reason",
    situation: { en: "They fear that it will not work", zh: "担心买了用不好" },
    answer: {
      en: "Show a customer like them who runs it, and let them call",
      zh: "拿出同类客户的实绩，安排直接通话或参观",
    },
    needs: { en: "Two references with figures; trial terms", zh: "两个有数据的案例；试用条件" },
  },
  {
    kind: "reason",
    situation: { en: "A rival has quoted less", zh: "对手报价更低" },
    answer: {
      en: "Put both offers on one page: what is missing, what it costs later",
      zh: "两个方案放在一页对比：少了什么，以后多花什么",
    },
    needs: { en: "Total cost and Whole product, filled in", zh: "填好的“总成本”和“完整产品”表" },
  },
  {
    kind: "reason",
    situation: { en: "It is above the budget", zh: "超出预算" },
    answer: {
      en: "Change the scope, not the price: a smaller package, or two phases",
      zh: "改范围不改价：小一档套餐，或分两期实施",
    },
    needs: { en: "Price: the Basic package; a plan in phases", zh: "“价格”表的基础型套餐；分期方案" },
  },
  {
    kind: "reason",
    situation: { en: "The buyer is measured by savings", zh: "采购有降价考核指标" },
    answer: {
      en: "Give a saving to report: more for the price, or cost over the years",
      zh: "给出可上报的节约：同价多得，或使用期成本下降",
    },
    needs: { en: "An extra of low cost to us; Ours is lower by", zh: "我方成本低的附加项；“我方节约”栏数据" },
  },
  {
    kind: "reason",
    situation: { en: "The buyer wants to be seen to have won", zh: "谈判人需要体现功劳" },
    answer: {
      en: "Leave the last step to them, within the limits set before",
      zh: "在事先定好的底线内，把最后一步留给对方",
    },
    needs: { en: "Limits agreed inside; nothing personal, ever", zh: "内部确认的底线；绝不涉及个人好处" },
  },
  {
    kind: "reason",
    situation: { en: "They ask because one always asks", zh: "例行砍价，随口一说" },
    answer: { en: "Stay calm, name the value once more, and go on", zh: "平静重申价值，继续往下谈" },
    needs: { en: "The one page Value case at hand", zh: "随身带好一页“价值方案”" },
  },
  {
    kind: "value",
    situation: { en: "Only the first payment is looked at", zh: "只看首期付款" },
    answer: { en: "Lengthen the view: cost over all years of use", zh: "拉长周期：看整个使用期的成本" },
    needs: { en: "Total cost over the life; years agreed with them", zh: "使用期总成本；与客户约定的年数" },
  },
  {
    kind: "value",
    situation: { en: "The problem hurts, but nobody has priced it", zh: "问题很痛，但没人算过代价" },
    answer: { en: "Price the pain with their own figures, line by line", zh: "用客户自己的数据逐项算出代价" },
    needs: { en: "Impact lines with the customer's figures", zh: "以客户数据填写的“价值量化”各行" },
  },
  {
    kind: "value",
    situation: { en: "All offers look alike on paper", zh: "各家方案纸面上差不多" },
    answer: { en: "Raise the technical bar where only we pass it easily", zh: "在我方占优之处提高技术门槛" },
    needs: { en: "A test or spec that serves the user as well", zh: "对用户也有利的测试或技术指标" },
  },
  {
    kind: "value",
    situation: { en: "Price weighs too much in the comparison", zh: "评标中价格权重过高" },
    answer: { en: "Ask for a lower weight of the price early, with reasons", zh: "尽早争取降低价格权重，并讲明理由" },
    needs: { en: "Bid comparison; a talk before the tender", zh: "“比选”表；招标前的沟通" },
  },
  {
    kind: "value",
    situation: { en: "They need something to take home", zh: "对方需要一点收获" },
    answer: { en: "Add a service instead of a discount", zh: "用增加服务代替让价" },
    needs: { en: "Whole product: elements of low cost, high worth", zh: "“完整产品”表中低成本、高价值的要素" },
  },
  {
    kind: "value",
    situation: { en: "They buy often, and talk price each time", zh: "长期采购，次次谈价" },
    answer: { en: "Trade price for term: a frame over years with a volume", zh: "以期限换价格：签多年框架并约定数量" },
    needs: { en: "Price: volume that makes a cut good", zh: "“价格”表中弥补降价所需的销量" },
  },
  {
    kind: "value",
    situation: { en: "They really cannot pay more", zh: "确实付不起" },
    answer: { en: "Offer a lower-cost solution that still does the job", zh: "提供够用的低成本方案" },
    needs: { en: "Basic package and its margin", zh: "基础型套餐及其毛利" },
  },
  {
    kind: "value",
    situation: { en: "One item is compared, the rest is forgotten", zh: "只盯住一个单品比价" },
    answer: { en: "Bundle: one price for what they need anyway", zh: "产品组合：把本来就要买的打包成一个价" },
    needs: { en: "Preferred package; margin of the bundle", zh: "最优型套餐；组合后的毛利" },
  },
];

/** Columns as in the table; the flag is the person's. */
export const priceAnswers = (language: Language): PlannedValue[][] =>
  answers.map(({ kind, situation, answer, needs }) => [
    answerKinds[kind][language],
    situation[language],
    answer[language],
    needs[language],
    "",
  ]);
