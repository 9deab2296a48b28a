import type { BothLanguages } from "../functions/bothLanguages";
import type { FunctionId } from "../functions/catalogue";

const distribution: BothLanguages = {
  en: "Every combination of won and lost deals has to be weighed, which no formula of reasonable length does. Keep its values instead.",
  zh: "需要对所有赢单与丢单组合加权，普通公式无法在合理长度内完成。请改为保留数值。",
};
const calendar: BothLanguages = {
  en: "Three cadences have to be moved around weekends and holidays, day by day. Keep its values instead.",
  zh: "三种提醒周期须逐日避开周末和节假日推算。请改为保留数值。",
};
const histories: BothLanguages = {
  en: "The history of each deal has to be put together from many rows first. Keep its values instead.",
  zh: "须先从多行拼出每个商机的历史。请改为保留数值。",
};
const marking: BothLanguages = {
  en: "How many decimals an answer was typed with cannot be told by a formula that works in every language of Excel. Keep its values instead.",
  zh: "答案输入了几位小数，没有在各语言 Excel 中都适用的公式可以判断。请改为保留数值。",
};

/** The functions that have no reasonable formula of Excel's own, and why. */
export const withoutTwin: ReadonlyMap<FunctionId, BothLanguages> = new Map<FunctionId, BothLanguages>([
  ["FUNNEL.PERCENTILE", distribution],
  ["FUNNEL.CHANCE", distribution],
  ["FUNNEL.DISTRIBUTION", distribution],
  ["FUNNEL.CONVERSION", histories],
  ["FUNNEL.WATERFALL", histories],
  [
    "BADDEBT.ROLLRATES",
    {
      en: "Each bucket needs sums over all months, and products of the rates after it. Keep its values instead.",
      zh: "每个账龄段都需要跨月合计及其后各段迁徙率的连乘。请改为保留数值。",
    },
  ],
  [
    "AR.DSOCOUNTBACK",
    {
      en: "Months have to be sorted, joined and used up one after the other. Keep its values instead.",
      zh: "须将各月排序、合并并逐月倒扣。请改为保留数值。",
    },
  ],
  ["AR.REMINDERS", calendar],
  ["AR.NEXTACTION", calendar],
  ["AR.NEXTCHANNEL", calendar],
  [
    "CREDIT.BEHAVIOUR",
    {
      en: "A trend line has to be fitted for each customer. Keep its values instead.",
      zh: "须为每个客户拟合趋势线。请改为保留数值。",
    },
  ],
  ["WORKSHOP.CHECK", marking],
  ["WORKSHOP.SCORE", marking],
]);
