import type { Sheet } from "../blueprint";
import { checksBlock, inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { dsoChart, makeupChart } from "./curves";
import { modelChecks } from "./modelChecks";
import { modelInputs } from "./modelInputs";
import { modelResults } from "./modelResults";
import { profitStatement } from "./profitStatement";

export const modelSheet: Sheet = {
  id: "model",
  name: { en: "Bad debt", zh: "坏账成本" },
  line: {
    en: "What bad debts and late payment leave of the profit, with two charts and checks",
    zh: "坏账和拖延之后还剩多少利润，两张图表及校验",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 7,
        parts: [
          {
            part: "title",
            title: { en: "What do bad debts cost?", zh: "坏账的代价有多大？" },
            subtitle: {
              en: "Change a blue cell: profit, make-up sales and all tables follow.",
              zh: "修改蓝色单元格，利润、弥补所需销售额和各表随之更新。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [inputsBlock(modelInputs), checksBlock(modelChecks), makeupChart] },
      { column: 3, columns: 4, parts: [resultsBlock(modelResults), profitStatement, dsoChart] },
    ],
  ],
};
