import type { Sheet } from "../blueprint";
import { checksBlock } from "../figureBlocks";
import { palette } from "../look";
import { collectionChecks, collectionResults, promiseResults } from "./collectionFigures";
import { disputedList } from "./disputedList";
import { collectors, nextReminders, worklist } from "./worklist";

export const collectionSheet: Sheet = {
  id: "collection",
  name: { en: "Collection", zh: "催收" },
  line: {
    en: "Whom to remind, who calls and when, promises kept and broken, disputes apart",
    zh: "催收对象、责任人与时间、承诺兑现情况，争议单列",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 11,
        parts: [
          {
            part: "title",
            title: { en: "Whom do we remind today?", zh: "今天该催谁？" },
            subtitle: {
              en: "The 20 customers who owe most that is overdue and not in dispute; the total counts them all. Log each talk in Collection log.",
              zh: "列出逾期（不含争议）金额最大的 20 个客户，合计为全部。每次沟通请记入“催收记录”。",
            },
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 2,
        parts: [{ part: "results", heading: { en: "Overdue", zh: "逾期" }, results: collectionResults }],
      },
      {
        column: 3,
        columns: 3,
        labelColumns: 2,
        parts: [{ part: "results", heading: { en: "Promises", zh: "付款承诺" }, results: promiseResults }],
      },
      { column: 7, columns: 4, labelColumns: 3, parts: [checksBlock(collectionChecks)] },
    ],
    [
      { column: 0, columns: 6, parts: worklist },
      { column: 7, columns: 1, parts: [collectors] },
      { column: 9, columns: 2, parts: [nextReminders] },
    ],
    [{ column: 0, columns: 6, parts: [disputedList] }],
  ],
};
