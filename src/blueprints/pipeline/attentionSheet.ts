import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { attentionList } from "./attentionList";

export const attentionSheet: Sheet = {
  id: "attention",
  name: { en: "Attention", zh: "关注清单" },
  line: {
    en: "Open deals that are late, stuck or without a next step",
    zh: "已延期、停滞或缺少下一步的进行中商机",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "What needs attention?", zh: "哪些商机需要关注？" },
            subtitle: {
              en: "The 20 largest; the total counts them all. Put the date, the stage or the next step right in Opportunities and a deal leaves the list.",
              zh: "列出金额最大的 20 个，合计为全部。在“商机”表中更新日期、阶段或下一步后，商机即从清单中消失。",
            },
          },
          attentionList,
        ],
      },
    ],
  ],
};
